// What an exemption is tried with: an object that violates one control and one that violates another besides, under
// names, labels and namespaces of which the file of exemptions names some.
import { groupOf } from "../../../support/fixtures.ts";
import type { Cluster } from "../../support/cluster.ts";
import type { Manifest } from "../../support/json.ts";
import type { Entry } from "./exempting.ts";
import { isCustom, operators } from "./rights.ts";
import { NAMESPACE, type Subject, takenBy } from "./subjects.ts";

export const LEGACY = "legacy";
const LABELS = { "example.org/tier": "sandbox" };
const FOREVER = "2190-12-31";

/** When the file is built, when one of its exemptions ends, and when it is built again. */
export const DAYS = { built: "2020-01-01", end: "2020-06-30", again: "2020-07-01" } as const;

export interface Case {
  readonly what: string;
  readonly object: Manifest;
  /** Controls that it violates. */
  readonly violated: readonly string[];
  /** Those of them that the file exempts it from. */
  readonly exempt: readonly string[];
  /** Whether that exemption has ended. */
  readonly ended?: true;
}

export interface Cases {
  readonly operator: string;
  readonly exemptions: readonly Entry[];
  readonly cases: readonly Case[];
}

/** The cases of the first operator that has objects for them. */
export async function casesOf(cluster: Cluster): Promise<Cases> {
  const { operator, single, double } = await chosenOf(cluster);
  const [control = ""] = controlsOf(single);
  const both = controlsOf(double);
  const at = ({ object }: Subject, metadata: object): Manifest => ({ ...object, metadata: { ...object.metadata, name: "other", ...metadata } });
  const one = (what: string, metadata: object, exempt: readonly string[]): Case => ({ what, object: at(single, metadata), violated: [control], exempt });
  const entry = (match: Entry["match"], expires = FOREVER): Entry => ({ control, match, reason: "tested", expires });
  return {
    operator,
    exemptions: [
      entry({ namespaces: [LEGACY] }),
      entry({ labels: LABELS }),
      entry({ kinds: [single.object.kind], namespaces: [NAMESPACE], names: ["exempt"] }),
      entry({ names: ["half"] }),
      entry({ names: ["ended"] }, DAYS.end),
    ],
    cases: [
      one("not covered", {}, []),
      one("another namespace", { namespace: LEGACY }, [control]),
      one("a label", { labels: LABELS }, [control]),
      one("another value of the label", { labels: { "example.org/tier": "production" } }, []),
      one("the object itself", { name: "exempt" }, [control]),
      one("another name", { name: "exempt-2" }, []),
      { what: "one control of two", object: at(double, { name: "half" }), violated: both, exempt: [control] },
      { ...one("an exemption that has ended", { name: "ended" }, [control]), ended: true },
    ],
  };
}

const controlsOf = ({ denials }: Subject): readonly string[] => [...new Set(denials.map(({ control }) => control))];

/** Namespaced custom resources: one that violates one control, and one that violates that and another. */
async function chosenOf(cluster: Cluster): Promise<{ readonly operator: string; readonly single: Subject; readonly double: Subject }> {
  for (const operator of operators) {
    const { violating } = await takenBy(cluster, operator);
    const own = violating.filter(
      ({ object, advice }) => isCustom(groupOf(object.apiVersion).group) && object.metadata.namespace !== undefined && advice.length === 0,
    );
    for (const double of own.filter((subject) => controlsOf(subject).length === 2)) {
      const single = own.find((subject) => controlsOf(subject).length === 1 && controlsOf(double).includes(controlsOf(subject)[0] ?? ""));
      if (single !== undefined) {
        return { operator, single, double };
      }
    }
  }
  throw new Error("no operator has fixtures for this test");
}
