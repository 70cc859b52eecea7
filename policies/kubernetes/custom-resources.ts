// UM-4, UM-5, CM-4, NM-11, SM-2, SM-4, SM-5: what the schema of an operator's own kind lets its users set. Which fields offer it
// stands with the kind (`inSchema`); here they are looked for, one step of a path at a time.
import { isMap, type ObjectOf, type SchemaFields, say, words } from "../../src/dsl/index.ts";
import { facts, type OfferedField } from "../vocabulary.ts";
import { customResourceDefinition } from "./schema.ts";

// Where no release is known to have a field: there is none of this name, but `spec` may keep fields without one.
const NO_FIELD = "spec.";

type Definition = ObjectOf<typeof customResourceDefinition>;

const FIX = "Use a release of the operator that has one, or ask its makers for it";
// The guide takes the database's own way, too.
const FIX_ACCOUNTS = "Define accounts in the database itself, or ask the makers of the operator for a field";

/** What holds the fields: of a list or a map, its items. */
function inside(schema: unknown): unknown {
  return isMap(schema) ? (schema["items"] ?? schema["additionalProperties"] ?? schema) : undefined;
}

/** The schema of a field; `open` where it may be there without being named, and from then on. */
function below(schema: unknown, step: string | undefined): unknown {
  if (step === undefined || schema === "open") {
    return schema;
  }
  const holder = inside(schema);
  const fields = isMap(holder) ? holder["properties"] : undefined;
  const field = isMap(fields) ? fields[step] : undefined;
  const keepsAll = isMap(holder) && holder["x-kubernetes-preserve-unknown-fields"] === true;
  return field ?? (keepsAll ? "open" : undefined);
}

/** An object of which the API server keeps nothing, such as an older version's `config`. */
function keepsNothing(schema: { readonly [keyword: string]: unknown }): boolean {
  const keepsSome =
    schema["properties"] !== undefined || schema["additionalProperties"] !== undefined || schema["x-kubernetes-preserve-unknown-fields"] === true;
  return schema["type"] === "object" && !keepsSome;
}

/** Eight steps: no path is longer, which a test holds. */
function arrival(schema: unknown, path: string): "named" | "open" | "missing" {
  const steps = path.split(".");
  const second = below(below(schema, steps[0]), steps[1]);
  const fourth = below(below(second, steps[2]), steps[3]);
  const sixth = below(below(fourth, steps[4]), steps[5]);
  const last = below(below(sixth, steps[6]), steps[7]);
  if (last === "open") {
    return "open";
  }
  return isMap(last) && !keepsNothing(last) ? "named" : "missing";
}

/** A version that names no field at all says nothing. */
function namesFields(schema: unknown): boolean {
  return isMap(schema) && isMap(schema["properties"]);
}

function* offeredFields(definition: Definition, kinds: readonly SchemaFields[], fix: string): Generator<OfferedField> {
  for (const kind of kinds) {
    if (definition.spec?.group === kind.group && definition.spec.names?.kind === kind.kind) {
      for (const [i, version] of (definition.spec.versions ?? []).entries()) {
        const schema = version.schema?.openAPIV3Schema;
        const found = words(kind.paths === "" ? NO_FIELD : kind.paths).map((path) => arrival(schema, path));
        if (version.served === true) {
          yield {
            resource: kind.kind,
            version: version.name ?? "",
            offered: found.includes("named") ? "yes" : found.includes("open") || !namesFields(schema) ? "open" : "no",
            path: say`spec.versions[${i}].schema`,
            fix,
          };
        }
      }
    }
  }
}

export const customResourceDefinitions = facts(customResourceDefinition, {
  *accountFields(definition, _, kinds) {
    yield* offeredFields(definition, kinds, FIX_ACCOUNTS);
  },
  *authenticationFields(definition, _, kinds) {
    yield* offeredFields(definition, kinds, FIX);
  },
  *podFields(definition, _, kinds) {
    yield* offeredFields(definition, kinds, FIX);
  },
  *serviceFields(definition, _, kinds) {
    yield* offeredFields(definition, kinds, FIX);
  },
  *dataEncryptionFields(definition, _, kinds) {
    yield* offeredFields(definition, kinds, FIX);
  },
  *claimFields(definition, _, kinds) {
    yield* offeredFields(definition, kinds, FIX);
  },
  *storageClassFields(definition, _, kinds) {
    yield* offeredFields(definition, kinds, FIX);
  },
});
