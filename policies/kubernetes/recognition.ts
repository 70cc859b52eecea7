// How objects of Kubernetes' own kinds are known to belong to a database or to its operator.
import type { Mark, Pack } from "../../src/dsl/index.ts";

export type Labels = { readonly [key: string]: string | undefined };

/** Whether the labels, or a selector, carry the mark. */
export function carries(labels: Labels, mark: Mark): boolean {
  const value = labels[mark.key];
  // First what most objects fail: it is asked of each mark.
  return value !== undefined && (mark.value === "" || mark.value === value);
}

/** Whether the labels are those of an operator's own objects. */
export function isOfOperator(labels: Labels, pack: Pack): boolean {
  return pack.controller.some((mark) => carries(labels, mark));
}

/** Whether the labels, or a selector, are those of a database's pods or services, or of an operator. */
export function isOfDatabase(labels: Labels, pack: Pack): boolean {
  return [...pack.pods, ...pack.services, ...pack.controller].some((mark) => carries(labels, mark));
}

// Much else listens on these ports of ClickHouse: by themselves they tell nothing.
const COMMON_PORTS = [8123, 8443, 9000];

/** Whether it is a port on which clients reach a database, and little else. */
export function isPortOfDatabase(port: number | string | undefined, pack: Pack): boolean {
  return pack.ports.some((known) => known === port) && !COMMON_PORTS.some((common) => common === port);
}

/** Whether a Service of this name is an operator's: it is called like its service account. */
export function isServiceOfOperator(name: string | undefined, pack: Pack): boolean {
  return pack.serviceAccounts.includes(name ?? "");
}
