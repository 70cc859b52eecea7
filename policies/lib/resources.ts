// WL-9: what a container is given of CPU and memory, where an operator passes on what its kind says and adds nothing.
import { type Infer, intOrString, map, object, say } from "../../src/dsl/index.ts";
import type { MissingResource } from "../vocabulary.ts";

export const resources = object({ limits: map(intOrString()), requests: map(intOrString()) });

/** As Kubernetes does, it requests what the limit says where it requests nothing. `at`: the path of the resources. */
export function* missingOf(name: string, given: Infer<typeof resources> | undefined, at: string): Generator<MissingResource> {
  const memory = given?.limits?.["memory"];
  const needed = [
    { name: "limits.memory", given: memory },
    { name: "requests.memory", given: given?.requests?.["memory"] ?? memory },
    { name: "requests.cpu", given: given?.requests?.["cpu"] ?? given?.limits?.["cpu"] },
  ];
  for (const missing of needed.filter((candidate) => candidate.given === undefined)) {
    yield { name, resource: missing.name, path: say`${at}.${missing.name}`, fix: "Set it to what the container needs" };
  }
}
