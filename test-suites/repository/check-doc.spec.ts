// What the documents for users show is run, in its order: each block of commands ends as it says, and prints what it shows.
import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { FORMAT_NAMES } from "../../src/reports/format-names.ts";
import { bundle, ownFiles } from "../cli/support/run.ts";
import { ROOT } from "../support/root.ts";

const textOf = (document: string): string => readFileSync(join(ROOT, "docs", document), "utf8");
const { folder, file } = ownFiles();

interface Block {
  readonly language: string;
  readonly text: string;
}
const blocksIn = (text: string): readonly Block[] =>
  [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gmu)].map(([, language = "", content = ""]) => ({ language, text: content }));

/** Each command with the code that its line says, the blocks' here-documents left whole. */
function commandsOf(script: string): readonly { readonly command: string; readonly code: number }[] {
  const commands: { command: string; code: number }[] = [];
  let open = false;
  for (const line of script.trimEnd().split("\n")) {
    const last = commands.at(-1);
    if (open && last !== undefined) {
      last.command += `\n${line}`;
      open = line !== "YAML";
    } else {
      commands.push({ command: line, code: Number(/# exits (\d)$/u.exec(line)?.[1] ?? 0) });
      open = line.endsWith("<<'YAML'");
    }
  }
  return commands;
}

it.each([
  ["check.md", 9],
  ["scorecard.md", 7],
])("every command of %s ends as it says and prints what is shown", (document, least) => {
  const text = textOf(document);
  cpSync(join(ROOT, "examples"), join(folder, "examples"), { recursive: true });
  chmodSync(file("bin/dok-policies", `#!/bin/sh\nexec "${process.execPath}" "${bundle()}" "$@"\n`), 0o755);
  const env = { ...process.env, PATH: `${join(folder, "bin")}:${process.env["PATH"]}` };
  let printed = "";
  let count = 0;
  for (const block of blocksIn(text)) {
    if (block.language === "sh") {
      printed = "";
      for (const { command, code } of commandsOf(block.text)) {
        const { status, stdout, stderr } = spawnSync("bash", ["-c", command], { cwd: folder, env, encoding: "utf8" });
        expect({ command, status }).toEqual({ command, status: code });
        // What exits 2 is an error, and says so.
        expect({ command, said: /error DOK(?!5016)/u.test(stderr) }).toEqual({ command, said: code === 2 });
        printed += stdout;
        count += 1;
      }
    } else if (block.language === "") {
      expect(printed).toContain(block.text);
    }
  }
  expect(count).toBe((text.match(/^(?:dok-policies|eval) /gmu) ?? []).length + (text.match(/^cat > /gmu) ?? []).length);
  expect(count).toBeGreaterThanOrEqual(least);
});

it("the table names every format", () => {
  expect([...textOf("check.md").matchAll(/^\| `(\w+)` \|/gmu)].map(([, name]) => name)).toEqual([...FORMAT_NAMES]);
});
