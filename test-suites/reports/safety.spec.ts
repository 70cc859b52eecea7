// In no form does a text of others reach a terminal, the log of a job, or a reader as more than text; and no form needs
// the whole report as one string.
import { describe, expect, it } from "vitest";
import { FORMAT_NAMES } from "../../src/reports/format-names.ts";
import { FORMATS } from "../../src/reports/formats.ts";
import { hostileReport, longReport, pack } from "./support/reports.ts";

const options = { base: "/work", workspace: "/work", notVisible: true, color: false };
const written = (format: (typeof FORMAT_NAMES)[number]): string => [...FORMATS[format](pack, hostileReport(), options)].join("");

describe.each(FORMAT_NAMES)("%s", (format) => {
  it("has no character that is obeyed or not seen", () => {
    const text = format === "csv" ? written(format).replaceAll("\r\n", "\n") : written(format);
    expect(text.replaceAll("\n", "").match(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\ufffe]/gu)).toBeNull();
    expect(text).toContain("message");
  });

  it("has no command for the log of a job but its own", () => {
    const lines = written(format).split(/\r?\n/u);
    const commands = lines.filter((line) => /^\s*::/u.test(line));
    expect(commands.map((line) => /^::[a-z]+ /u.exec(line)?.[0])).toEqual(format === "github" ? ["::error ", "::error "] : []);
    expect(lines.filter((line) => /##[a-z]*\[/iu.test(line))).toEqual([]);
    expect(lines.length).toBeGreaterThan(format === "github" ? 2 : 3);
  });

  it("comes in pieces, however many findings there are", () => {
    let pieces = 0;
    let longest = 0;
    for (const piece of FORMATS[format](pack, longReport(2000), options)) {
      pieces += 1;
      longest = Math.max(longest, piece.length);
    }
    expect(pieces).toBeGreaterThanOrEqual(2000);
    expect(longest).toBeLessThan(65_536);
  });
});
