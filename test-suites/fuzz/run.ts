// The program that is instrumented and fuzzes itself, in a process of its own: what kills it is seen from outside.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readCoverage } from "./coverage.ts";
import { fuzz, type Target } from "./fuzz.ts";
import { planted } from "./planted.ts";
import { randomFrom } from "./mutate.ts";
import { evaluatorOfPack, targetsIn } from "./targets.ts";

const [name = "", folder = "", corpus = "", seed = "0", milliseconds = "0", most = "0", longest = "0", isBlind = ""] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const target: Target | undefined = planted[name] ?? targetsIn(folder, await evaluatorOfPack())[name];
if (target === undefined) {
  throw new Error(`there is no target ${name}`);
}
const seeds = readdirSync(corpus)
  .sort()
  .map((file) => readFileSync(join(corpus, file)));
const coverage = isBlind === "" ? readCoverage() : { news: () => 0, total: () => 0 };
const before = (input: Buffer): void => writeFileSync(join(folder, "last"), input);
const { failure, ...rest } = await fuzz(target, seeds, {
  coverage,
  random: randomFrom(Number(seed)),
  milliseconds: Number(milliseconds),
  most: Number(most),
  longest: Number(longest),
  before,
});
if (failure !== undefined) {
  writeFileSync(join(folder, "last"), failure.input);
}
const error = failure?.error instanceof Error ? (failure.error.stack ?? failure.error.message) : failure?.error;
process.stdout.write(`\n${JSON.stringify({ ...rest, parts: coverage.total(), ...(failure === undefined ? {} : { error: String(error) }) })}\n`);
