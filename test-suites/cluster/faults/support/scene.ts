// What the fault tests share: several operators at once, each guarded by another form of the pack.
import { model } from "../../../support/pack.ts";
import { type Form, formNamed } from "../../lifecycle/support/forms.ts";
import { install } from "../../lifecycle/support/install.ts";
import { GENERATED } from "../../lifecycle/support/packs.ts";
import { settles } from "../../lifecycle/support/settles.ts";
import { NAMESPACE, oneForEach, type Subject, type Subjects, takenBy } from "../../lifecycle/support/subjects.ts";
import type { Cluster } from "../../support/cluster.ts";
import { textAt } from "../../support/json.ts";
import { operatorCrds } from "../../support/operator-crds.ts";
import { wasDenied } from "./calls.ts";

/** An operator whose objects are written. */
export interface Scene {
  readonly operator: string;
  readonly compliant: readonly Subject[];
  readonly violating: readonly Subject[];
}

export type EngineName = "gatekeeper" | "kyverno";

/** An operator's policies, enforced in one form and in no other. */
export interface Guard {
  readonly form: Form;
  /** Who is asked; undefined: the API server asks nobody. */
  readonly program: EngineName | undefined;
  readonly scene: Scene;
}

export interface Setup {
  readonly guards: readonly Guard[];
  /** An operator whose policies are in audit, in all these forms at once. */
  readonly audited: Scene;
}

/** One for each that is asked. */
export const ENFORCED = ["gatekeeper rego", "kyverno validating-policies", "admission"].map(formNamed);
const AT_MOST = 3;
const SETTLED_MS = 180_000;

/** Operators with custom resources of both sorts. */
function scenesOf({ compliant, violating }: Subjects): readonly Scene[] {
  const isCustom = (group: string): boolean => group.includes(".") && !group.endsWith(".k8s.io");
  return model.operators
    .filter(({ resources }) => resources.every(({ group }) => isCustom(group)))
    .map(({ name }) => ({
      operator: name,
      compliant: oneForEach(ownedBy(name, compliant), ({ object }) => object.kind).slice(0, AT_MOST),
      violating: oneForEach(ownedBy(name, violating), ({ denials }) => denials[0]?.control ?? "").slice(0, AT_MOST),
    }))
    .filter((scene) => scene.compliant.length > 0 && scene.violating.length > 1);
}

const ownedBy = (name: string, subjects: readonly Subject[]): readonly Subject[] => subjects.filter(({ operator }) => operator === name);

/** The CRDs, and what the API server takes of their objects. */
export async function scenesIn(cluster: Cluster): Promise<readonly Scene[]> {
  await cluster.apply([...operatorCrds().crds, { apiVersion: "v1", kind: "Namespace", metadata: { name: NAMESPACE } }]);
  return scenesOf(await takenBy(cluster));
}

/** Installs everything, and returns when each violating object is denied that should be. */
export async function guardAll(cluster: Cluster, scenes: readonly Scene[]): Promise<Setup> {
  const guards = ENFORCED.flatMap((form, index): readonly Guard[] => {
    const scene = scenes[index];
    return scene === undefined ? [] : [{ form, program: form.engine === "admission" ? undefined : form.engine, scene }];
  });
  const audited = scenes[ENFORCED.length];
  if (audited === undefined) {
    throw new Error(`only ${scenes.map(({ operator }) => operator).join(", ")} have both compliant and violating custom resources`);
  }
  for (const form of ENFORCED) {
    await install(cluster, form, GENERATED, "audit", audited.operator);
  }
  for (const { form, scene } of guards) {
    await install(cluster, form, GENERATED, "enforce", scene.operator);
  }
  const setup = { guards, audited };
  await areEnforced(cluster, guards);
  return setup;
}

export async function areEnforced(cluster: Cluster, guards: readonly Guard[]): Promise<void> {
  const violating = guards.flatMap(({ form, scene }) => scene.violating.map((subject) => ({ form, subject })));
  await settles(cluster, "violating objects to be denied", SETTLED_MS, async () => {
    const replies = await Promise.all(
      violating.map(async ({ form, subject: { object } }) => ({
        name: `${form.name} ${object.kind} ${object.metadata.name}`,
        reply: await cluster.request("POST", await cluster.path(object, { collection: true }), object, { query: { dryRun: "All" } }),
      })),
    );
    return replies.filter(({ reply }) => !wasDenied(reply)).map(({ name, reply }) => `${name}: ${reply.status} ${textAt(reply.body, "message")}`);
  });
}
