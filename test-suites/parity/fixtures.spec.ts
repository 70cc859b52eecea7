import { describe, expect, it } from "vitest";
import { fixtures } from "../support/fixtures.ts";
import { linesOfInterpreter, linesOfTypeScript } from "../support/oracle.ts";
import { diagnostics, pack } from "../support/pack.ts";

const severityOf = new Map(pack.controls.map((control) => [control.id, control.severity]));

it("compiles without a diagnostic", () => {
  expect(diagnostics.map((diagnostic) => `${diagnostic.file}:${diagnostic.line} ${diagnostic.code} ${diagnostic.message}`)).toEqual([]);
});

// As an argument: a field in the title is cut short, and then no -t finds an operator.
describe.each(fixtures.map((fixture) => [fixture.path, fixture] as const))("%s", (_, fixture) => {
  const expected = [
    ...new Set(
      fixture.expected.map((line) => (line.kind === "unseen" ? `unseen ${line.text}` : `${line.severity ?? severityOf.get(fixture.control)} ${line.text}`)),
    ),
  ].sort();

  it("says what it says as TypeScript", () => {
    expect(linesOfTypeScript(fixture.control, fixture.object, fixture.params, fixture.others)).toEqual(expected);
  });

  it("says the same as IR", () => {
    expect(linesOfInterpreter(fixture.control, fixture.object, fixture.params, fixture.others)).toEqual(expected);
  });
});
