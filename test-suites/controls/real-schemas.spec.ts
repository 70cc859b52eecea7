// Fixtures are objects that the operators' own CRDs let in, wherever ../shared/crds has their schemas: a fixture that no
// cluster takes shows nothing of a cluster.
import { Ajv, type ValidateFunction } from "ajv";
import { expect, it } from "vitest";
import { listAt, textAt } from "../cluster/support/json.ts";
import { operatorCrds } from "../cluster/support/operator-crds.ts";
import { isBuiltInGroup } from "../../src/targets/select.ts";
import { fixtures, groupOf } from "../support/fixtures.ts";

/** Fields that must be there are left out by "absent" fixtures on purpose; the others hold what only older or open schemas take. */
const REFUSED: readonly (readonly [path: RegExp, why: RegExp])[] = [
  [/\/absent-[a-z-]+\.yaml$/u, / must have required property /u],
  [/\/ed-1\/mariadb\/violates-recovery-empty-ssec\.yaml$/u, /customerKeySecretKeyRef/u],
  // A role without flags is null in people's manifests; ../shared/crds doesn't say what may be null.
  [/\/um-2\/zalando\/absent-flags\.yaml$/u, /\/users\/orders must be array/u],
  // The API server gives the name before it asks for one.
  [/\/nm-[78]\/kubeblocks\/violates-default-issuer/u, /\/issuer must have required property 'name'/u],
  // `check` judges what no API server has seen.
  [/\/ed-1\/k8ssandra\/complies-[a-z-]*empty-provider\.yaml$/u, /\/storageProvider must be equal to one of/u],
  [/\/nm-5\/vitess\/violates-no-addresses\.yaml$/u, /\/advertisePeerURLs must NOT have fewer/u],
  [/\/wl-1\/k8ssandra\/absent-version\.yaml$/u, /\/serverVersion must match/u],
  [/\/nm-[14]\/clickhouse\//u, /\/(?:in)?secure must be string/u],
];

const { crds, open } = operatorCrds(undefined, { demanding: true });
// Kubernetes' patterns are RE2's, which need no `u`. A group with a flag of its own, which older Node lacks, gives it to
// all, and the one class with a name is spelled out.
const re2 = Object.assign(
  (pattern: string, flags: string): RegExp =>
    new RegExp(pattern.replaceAll("(?i:", "(?:").replaceAll("[:print:]", " -~"), pattern.includes("(?i:") ? `${flags}i` : flags),
  { code: "re2" },
);
const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false, unicodeRegExp: false, logger: false, code: { regExp: re2 } });
const validators = new Map<string, ValidateFunction>(
  crds.flatMap((crd) =>
    listAt(crd, "spec", "versions").map((version): [string, ValidateFunction] => [
      `${textAt(crd, "spec", "group")}/${textAt(version, "name")} ${textAt(crd, "spec", "names", "kind")}`,
      ajv.compile(schemaOf(version)),
    ]),
  ),
);

function schemaOf(version: unknown): object {
  const { schema } = Object(version);
  return schema.openAPIV3Schema;
}

it("the operators' CRDs take every fixture, but those that are wrong on purpose", () => {
  const judged = fixtures.flatMap(({ path, object }) => {
    const validate = validators.get(`${object.apiVersion} ${object.kind}`);
    return validate === undefined
      ? []
      : [{ path, isValid: validate(object), texts: (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`) }];
  });
  if (open.length > 0) {
    console.log(`no ../shared/crds: fixtures of ${open.join(", ")} were not compared`);
  }
  const refused = judged.filter(({ isValid }) => !isValid).map(({ path, texts }) => `${path}: ${texts.join("; ")}`);
  const unknown = refused.filter((text) => !REFUSED.some(([path, why]) => path.test(text.split(": ")[0] ?? "") && why.test(text)));
  expect(unknown).toEqual([]);
  const custom = fixtures.filter(({ object }) => !isBuiltInGroup(groupOf(object.apiVersion).group));
  expect(judged.length).toBeGreaterThanOrEqual(custom.length);
  expect(refused.length).toBeLessThanOrEqual(judged.length / 50);
});
