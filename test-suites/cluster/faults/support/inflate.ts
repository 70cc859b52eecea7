// A megabyte of custom resource: what is in its lists and maps already, many times over.
import type { Manifest } from "../../support/json.ts";

/** A request has at most 3 MB, an object in etcd 1.5 MB, with what the API server adds. */
const BYTES = 1_000_000;
/** Of one element, where the elements' own lists are grown. */
const SHARE = 60_000;

interface Record {
  readonly [key: string]: unknown;
}

interface Grown {
  readonly path: string;
  readonly value: unknown;
}

export interface Inflated {
  /** The list or map that was made large. */
  readonly path: string;
  readonly object: Manifest;
}

const isRecord = (value: unknown): value is Record => typeof value === "object" && value !== null && !Array.isArray(value);
const size = (value: unknown): number => JSON.stringify(value).length;

/** One object for each list and each map of strings in its spec, that alone made large. */
export function inflations({ metadata, ...rest }: Manifest, name: string): readonly Inflated[] {
  return grown(rest["spec"], "spec", BYTES).map(({ path, value }, index) => ({
    path,
    object: { ...rest, metadata: { ...metadata, name: `${name}-${index}` }, spec: value },
  }));
}

/** The value once for each list or map of strings in it, with that made as large as is asked. */
function grown(value: unknown, path: string, bytes: number): readonly Grown[] {
  if (Array.isArray(value)) {
    const [first] = value;
    if (first === undefined) {
      return [];
    }
    const inner = grown(first, `${path}[]`, SHARE).map((item) => ({ path: item.path, value: repeated([item.value, ...value.slice(1)], bytes) }));
    return [{ path, value: repeated(value, bytes) }, ...inner];
  }
  if (!isRecord(value)) {
    return [];
  }
  const entries = Object.entries(value);
  const isMap = entries.length > 0 && entries.every(([, item]) => typeof item === "string");
  const inner = entries.flatMap(([key, item]) =>
    grown(item, `${path}.${key}`, bytes).map((larger) => ({ path: larger.path, value: { ...value, [key]: larger.value } })),
  );
  return isMap ? [...inner, { path, value: filled(value, bytes) }] : inner;
}

function repeated(list: readonly unknown[], bytes: number): readonly unknown[] {
  const times = Math.ceil(bytes / size(list));
  return Array.from({ length: times }, () => list).flat();
}

function filled(map: Record, bytes: number): Record {
  const text = "x".repeat(100);
  const more = Array.from({ length: Math.ceil(bytes / 115) }, (_, index) => [`k${index}`, text] as const);
  return { ...Object.fromEntries(more), ...map };
}
