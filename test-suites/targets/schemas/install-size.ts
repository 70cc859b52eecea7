// `kubectl apply` keeps what it applied in an annotation, and all annotations of an object together have a limit.
import { dig, isRecord, type JsonRecord } from "./documents.ts";

const LAST_APPLIED = "kubectl.kubernetes.io/last-applied-configuration";
/** TotalAnnotationSizeLimitB in apimachinery's pkg/api/validation. */
export const ANNOTATIONS_LIMIT = 262_144;

/** Of an object in etcd: the default of its --max-request-bytes. */
export const STORED_LIMIT = 1_572_864;

/** Bytes of all annotations after a client-side apply. */
export function annotationBytes(document: JsonRecord): number {
  const annotations = dig(document, "metadata", "annotations");
  const applied = lastApplied({ ...document, metadata: { ...metadataOf(document), annotations: annotations ?? {} } });
  return Object.entries({ ...(isRecord(annotations) ? annotations : {}), [LAST_APPLIED]: applied })
    .map(([key, value]) => Buffer.byteLength(key) + Buffer.byteLength(String(value)))
    .reduce((sum, bytes) => sum + bytes, 0);
}

/** As Go's JSON encoder writes it, which takes six bytes for each of `<`, `>` and `&`: CEL is full of them. */
export function lastApplied(document: JsonRecord): string {
  const escaped = JSON.stringify(document).replace(/[<>&\u2028\u2029]/gu, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
  return `${escaped}\n`;
}

function metadataOf(document: JsonRecord): JsonRecord {
  const metadata = document["metadata"];
  return isRecord(metadata) ? metadata : {};
}
