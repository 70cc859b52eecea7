// `exemptions build` and `exemptions check`: the file of exemptions as kustomize components, and what is soon over in it.
import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { createDiagnostic } from "../diagnostics/diagnostic.ts";
import { isExpired } from "../exemptions/covers.ts";
import { daysAfter } from "../exemptions/days.ts";
import type { Exemption } from "../exemptions/exemption.ts";
import { harmless } from "../reports/entry.ts";
import { whyOf } from "../reports/exempted.ts";
import { counted } from "../reports/human.ts";
import type { EmittedFile, PackModel } from "../targets/contract.ts";
import { namesOf, said, todayOf, type TodayOption, wellRead } from "./exemptions-file.ts";
import { type Outcome, Refused } from "./outcome.ts";
import { writeOwnFolder } from "./own-folder.ts";
import { packageFolder, readPack } from "./pack-file.ts";

/** What ends within so many days is shown by `exemptions check`. */
const SOON = 30;

export interface BuildExemptionsOptions extends TodayOption {
  readonly out: string;
  readonly dropExpired?: boolean;
  readonly policies?: string;
}

/** `exemptions build FILE --out DIR`. The compiler is loaded only here. */
export async function buildExemptions(file: string, options: BuildExemptionsOptions): Promise<Outcome> {
  const today = todayOf(options);
  refuseGenerated(options.out);
  const model = await modelOf(resolve(options.policies ?? join(packageFolder(), "policies")));
  const { knownPackOf } = await import("../targets/exemptions/reach.ts");
  const exemptions = await wellRead(file, knownPackOf(model));
  const expired = exemptions.filter((exemption) => isExpired(exemption, today));
  if (expired.length > 0 && options.dropExpired !== true) {
    return { exitCode: 1, out: [], diagnostics: expired.map((exemption) => said("DOK5109", exemption)) };
  }
  const files = await componentsOf(model, exemptions, today, file);
  await writeOwnFolder(options.out, files, "exemptions build");
  const current = exemptions.filter((exemption) => !expired.includes(exemption));
  const [next] = current.map(({ expires }) => expires).sort();
  const lines = [
    ...expired.map((exemption) => `left out, ended on ${exemption.expires}: ${lineOf(exemption)}`),
    `${counted(current.length, "exemption")} written to ${harmless(options.out)}: ${files.map(({ path }) => dirname(path)).join(", ")}`,
    ...(next === undefined ? [] : [`the next one ends on ${next}`]),
  ];
  return { exitCode: 0, out: [`${lines.join("\n")}\n`], diagnostics: [] };
}

/** `exemptions check FILE`: what has ended, and what ends soon. */
export async function checkExemptions(file: string, options: TodayOption): Promise<Outcome> {
  const today = todayOf(options);
  const exemptions = await wellRead(file, readPack());
  const expired = exemptions.filter((exemption) => isExpired(exemption, today));
  const soon = exemptions.filter(({ expires }) => expires >= today && expires <= daysAfter(today, SOON));
  const lines = [
    ...soon.map((exemption) => `ends on ${exemption.expires}: ${lineOf(exemption)}`),
    `${counted(exemptions.length, "exemption")}: ${expired.length} ended, ${soon.length} will within ${SOON} days`,
  ];
  const diagnostics = expired.map((exemption) => said("DOK5109", exemption));
  return { exitCode: expired.length > 0 ? 1 : 0, out: [`${lines.join("\n")}\n`], diagnostics };
}

/** What `generate` has written is ours as well, and would be taken for what an earlier run has left. */
function refuseGenerated(out: string): void {
  if (existsSync(join(out, "bundle/pack.json"))) {
    throw new Refused([createDiagnostic("DOK5011", undefined, { path: out, reason: "the folder holds what generate has written" })]);
  }
}

async function modelOf(policies: string): Promise<PackModel> {
  const { compilePack, PoliciesError } = await import("./compile-pack.ts");
  try {
    const { model, diagnostics } = await compilePack(policies, join(packageFolder(), "tsconfig.json"));
    if (diagnostics.some(({ severity }) => severity === "error")) {
      throw new Refused(diagnostics);
    }
    return model;
  } catch (error) {
    throw error instanceof PoliciesError ? new Refused([createDiagnostic("DOK5012", undefined, { path: policies, reason: error.message })]) : error;
  }
}

async function componentsOf(model: PackModel, exemptions: readonly Exemption[], today: string, file: string): Promise<readonly EmittedFile[]> {
  const [{ planExemptions }, { renderCel }, { renderRego }, { CannotSay }] = await Promise.all([
    import("../targets/exemptions/plan.ts"),
    import("../targets/cel/render.ts"),
    import("../targets/rego/render.ts"),
    import("../targets/contract.ts"),
  ]);
  try {
    return planExemptions(model, exemptions, today, { renderRego, renderCel });
  } catch (error) {
    throw error instanceof CannotSay ? new Refused([createDiagnostic("DOK5110", { file }, { what: error.message })]) : error;
  }
}

function lineOf(exemption: Exemption): string {
  const { file, line } = exemption.place;
  return harmless(`${file}:${line} ${namesOf(exemption)}: ${whyOf(exemption)}`);
}
