import { isUtf8 } from "node:buffer";

export interface Undecodable {
  readonly reason: string;
  /** What stands before the fault: its end is the fault's place. */
  readonly before: string;
}

/** Bytes as text, without a byte order mark; or why they are none, and where. */
export function decode(bytes: Uint8Array): string | Undecodable {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return { reason: "it is UTF-16", before: "" };
  }
  const text = new TextDecoder("utf-8").decode(bytes);
  if (!isUtf8(bytes)) {
    return { reason: "this is not UTF-8", before: text.slice(0, firstReplaced(text, bytes)) };
  }
  const zero = text.indexOf("\0");
  return zero < 0 ? text : { reason: "this is a NUL byte", before: text.slice(0, zero) };
}

/** Where the decoder put U+FFFD for bytes that are something else. */
function firstReplaced(text: string, bytes: Uint8Array): number {
  let offset = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  let counted = 0;
  for (let at = text.indexOf("\ufffd"); at >= 0; at = text.indexOf("\ufffd", at + 1)) {
    offset += Buffer.byteLength(text.slice(counted, at));
    counted = at;
    if (bytes[offset] !== 0xef || bytes[offset + 1] !== 0xbf || bytes[offset + 2] !== 0xbd) {
      return at;
    }
  }
  return text.length;
}
