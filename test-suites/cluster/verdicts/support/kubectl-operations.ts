// The ways by which people change objects: with kubectl.
import type { Cluster } from "../../support/cluster.ts";
import type { Case } from "./cases.ts";
import type { Judged } from "./compare.ts";
import { expectations } from "./policies.ts";
import type { Step } from "./steps.ts";

/** The same by the tool that people use; what was created at last is there. */
export async function byKubectl(cluster: Cluster, sequences: readonly (readonly Step[])[], judged: Judged): Promise<readonly (readonly string[])[]> {
  const steps = sequences.find((own) => own.some(({ operation }) => operation === "scalings")) ?? [];
  const patch = steps.find(({ operation }) => operation === "merge patches");
  const created = steps.findLast(({ operation }) => operation === "creations");
  if (patch?.leaves === undefined || created?.leaves === undefined) {
    return [];
  }
  const { object } = patch.leaves;
  const plural = `${patch.path.split("/").at(-2)}.${object.apiVersion.split("/")[0]}`;
  const named = [plural, object.metadata.name, "-n", object.metadata.namespace ?? ""];
  const tell = async (args: readonly string[], leaves?: Case, stdin?: string): Promise<readonly string[]> => {
    const { code, stderr } = await cluster.kubectl(args, stdin);
    const messages = leaves === undefined ? [] : [...expectations(judged.policies, leaves).values()].flat();
    const isRight = leaves !== undefined ? code !== 0 && messages.some((message) => stderr.includes(message)) : code === 0 && stderr === "";
    return isRight ? [] : [`kubectl ${args.join(" ")}: ${code} ${stderr}`];
  };
  return [
    await tell(["patch", ...named, "--type=merge", "-p", JSON.stringify(patch.body)], patch.leaves),
    await tell(["apply", "--server-side", "--force-conflicts", "-f", "-"], created.leaves, JSON.stringify(created.body)),
    await tell(["scale", ...named, "--replicas=3"]),
    await tell(["label", ...named, "touched=again"]),
    await tell(["delete", ...named]),
  ];
}
