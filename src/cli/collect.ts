// `exemptions collect`: what stands on objects, as the file of exemptions has it. Engines get it from there, once somebody has looked.
import { API_VERSION } from "../config/definition.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { isExpired } from "../exemptions/covers.ts";
import type { Exemption } from "../exemptions/exemption.ts";
import { readManifests } from "../manifests/read.ts";
import { spelled } from "../reports/json.ts";
import { compareTexts } from "./compare.ts";
import { placedClaims } from "./claims.ts";
import { said, todayOf, type TodayOption } from "./exemptions-file.ts";
import { matchResource } from "./evaluate.ts";
import type { Outcome } from "./outcome.ts";
import { readPack } from "./pack-file.ts";

/** `exemptions collect PATH…`: a file of exemptions on standard output; what is no good, or over, is said and left out. */
export function collectExemptions(paths: readonly string[], options: TodayOption): Outcome {
  const today = todayOf(options);
  const pack = readPack();
  const collected: Exemption[] = [];
  const faults: Diagnostic[] = [];
  const warnings: Diagnostic[] = [];
  for (const found of readManifests(paths)) {
    if (found.kind === "fault") {
      faults.push(found.diagnostic);
    } else if (found.kind === "object") {
      const resource = matchResource(found, pack);
      for (const claim of "reason" in resource ? [] : placedClaims(found, resource, pack)) {
        if ("diagnostic" in claim) {
          warnings.push(claim.diagnostic);
        } else if (isExpired(claim.exemption, today)) {
          warnings.push(said("DOK5112", claim.exemption));
        } else {
          collected.push(claim.exemption);
        }
      }
    }
  }
  return { exitCode: faults.length > 0 ? 2 : 0, out: faults.length > 0 ? [] : [fileOf(collected)], diagnostics: [...faults, ...warnings] };
}

/** Each once, with the day that comes first: a manifest may be there for several environments. JSON texts are YAML, whatever is in them. */
function fileOf(collected: readonly Exemption[]): string {
  const once = new Map<string, Exemption>();
  for (const exemption of collected.toSorted((a, b) => compareTexts(b.expires, a.expires))) {
    once.set(JSON.stringify([exemption.controls, exemption.match]), exemption);
  }
  const exemptions = collected.filter((exemption) => [...once.values()].includes(exemption));
  const items = exemptions.map(({ controls: [control], match, reason, expires }) => spelled(JSON.stringify({ control, match, reason, expires })));
  const list = items.length === 0 ? " []" : `\n${items.map((item) => `  - ${item}`).join("\n")}`;
  return `apiVersion: ${API_VERSION}\nkind: Exemptions\nexemptions:${list}\n`;
}
