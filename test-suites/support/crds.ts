import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isBuiltInGroup } from "../../src/targets/select.ts";
import { model } from "./pack.ts";

/** CRDs that only name the kinds and accept anything: the Kyverno CLI guesses plurals where it has none. */
export function writeCrds(): string {
  const crds = model.operators.flatMap((operator) =>
    operator.resources
      .filter(({ group }) => !isBuiltInGroup(group))
      .map(({ group, kind, plural, scope, versions }) => ({
        apiVersion: "apiextensions.k8s.io/v1",
        kind: "CustomResourceDefinition",
        metadata: { name: `${plural}.${group}` },
        spec: {
          group,
          scope,
          names: { kind, plural, singular: kind.toLowerCase(), listKind: `${kind}List` },
          versions: Object.keys(versions).map((name, index) => ({
            name,
            served: true,
            storage: index === 0,
            schema: { openAPIV3Schema: { type: "object", "x-kubernetes-preserve-unknown-fields": true } },
          })),
        },
      })),
  );
  const file = join(mkdtempSync(join(tmpdir(), "dok-crds-")), "crds.yaml");
  writeFileSync(file, crds.map((crd) => JSON.stringify(crd)).join("\n---\n"));
  return file;
}
