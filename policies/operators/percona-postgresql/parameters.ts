// Parameters of PostgreSQL: the operator takes those of Patroni only, and nothing reads `spec.config.parameters` (internal/patroni/config.go,
// DynamicConfiguration).
import type { Infer } from "../../../src/dsl/index.ts";
import type { clusterSpec } from "./schema.ts";

type Spec = Infer<typeof clusterSpec> | undefined;

export const PARAMETERS = "spec.patroni.dynamicConfiguration.postgresql.parameters";

/** One that is a text; it may be a number, or a boolean. */
export function parameter(spec: Spec, name: string): string | undefined {
  const value = spec?.patroni?.dynamicConfiguration?.postgresql?.parameters?.[name];
  return typeof value === "string" ? value : undefined;
}
