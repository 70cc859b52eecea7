// Engines without parameters: the exemptions of a policy become one condition more for it to be asked at all.
import type { Exemption } from "../../exemptions/exemption.ts";
import type { Unit } from "../../ir/nodes.ts";
import { type Cel, not, or } from "../cel/ast.ts";
import { isCovered } from "../cel/exempted.ts";
import { printCel } from "../cel/print.ts";
import { CannotSay } from "../contract.ts";
import type { Operation, Patch } from "./component.ts";
import { endOf, type Reach, reaching } from "./reach.ts";

export interface Engine {
  readonly kind: string;
  /** Where the policy's conditions stand, or one is put. */
  readonly conditions: string;
  readonly hasOthers: boolean;
  /** CEL has `time.now()` there. */
  readonly hasClock: boolean;
}

export const VALIDATING_POLICY: Engine = { kind: "ValidatingPolicy", conditions: "/spec/matchConditions", hasOthers: false, hasClock: true };
export const CLUSTER_POLICY: Engine = { kind: "ClusterPolicy", conditions: "/spec/rules/0/celPreconditions", hasOthers: true, hasClock: false };
export const ADMISSION_POLICY: Engine = { kind: "ValidatingAdmissionPolicy", conditions: "/spec/matchConditions", hasOthers: true, hasClock: false };

/** A condition on the policy of these units. Throws CannotSay where it would be too long for the API server. */
export function conditionPatch(engine: Engine, name: string, units: readonly Unit[], exemptions: readonly Exemption[]): readonly Patch[] {
  const reaches = reaching(exemptions, units);
  if (reaches.length === 0) {
    return [];
  }
  const expression = printed(not(or(reaches.map((reach) => coveredBy(reach, engine)))), name);
  const condition = { name: "not-exempted", expression };
  const put: readonly Operation[] = engine.hasOthers
    ? [{ op: "add", path: `${engine.conditions}/-`, value: condition }]
    : [
        // A list of somebody's own would be lost.
        { op: "test", path: engine.conditions, value: null },
        { op: "add", path: engine.conditions, value: [condition] },
      ];
  return [{ kind: engine.kind, name, patch: [...put, annotation(reaches)] }];
}

export function coveredBy({ exemption, kinds, namespaces, names, labels }: Reach, { hasClock }: Engine): Cel {
  return isCovered({
    ...(kinds === undefined ? {} : { kinds }),
    ...(namespaces === undefined ? {} : { namespaces }),
    ...(names === undefined ? {} : { names }),
    ...(labels === undefined ? {} : { labels }),
    ...(hasClock ? { before: endOf(exemption) } : {}),
  });
}

/** What the API server takes is 100,000. */
const LONGEST = 60_000;

export function printed(term: Cel, policy: string): string {
  const text = printCel(term);
  if (text.length > LONGEST) {
    throw new CannotSay(`${policy} would have ${text.length} characters of exemptions, and holds no more than ${LONGEST}`);
  }
  return text;
}

/** For people, and for what reads policies in a cluster. */
export function annotation(reaches: readonly Reach[]): Operation {
  const said = reaches.map(({ exemption, ...match }) => {
    const { expires, reason, owner, ticket } = exemption;
    return { ...match, expires, reason, ...(owner === undefined ? {} : { owner }), ...(ticket === undefined ? {} : { ticket }) };
  });
  return { op: "add", path: "/metadata/annotations/dok-policies~1exemptions", value: withoutVariables(JSON.stringify(said)) };
}

/** JSON without what Kyverno takes for variables of its own, wherever in a policy it stands; only texts can hold it. */
function withoutVariables(json: string): string {
  return json.replaceAll("$", "\\u0024").replace(/\{(?=\{)/gu, "\\u007b");
}
