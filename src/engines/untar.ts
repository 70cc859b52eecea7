// Enough of tar (POSIX.1-1988 ustar, as Go's archive/tar writes it) to read an OPA bundle.
import { gunzipSync } from "node:zlib";

const BLOCK = 512;
const REGULAR_FILE = new Set(["0", "\0"]);

/** The regular files of a .tar.gz, by path without a leading slash. */
export function untarGzip(archive: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const tar = gunzipSync(archive);
  const files = new Map<string, Uint8Array>();
  let offset = 0;
  while (offset + BLOCK <= tar.length && tar[offset] !== 0) {
    const header = tar.subarray(offset, offset + BLOCK);
    const start = offset + BLOCK;
    const size = Number.parseInt(field(header, 124, 12), 8) || 0;
    if (start + size > tar.length) {
      throw new RangeError("the archive ends in the middle of a file");
    }
    if (REGULAR_FILE.has(String.fromCharCode(header[156] ?? 0))) {
      const prefix = field(header, 345, 155);
      const path = prefix === "" ? field(header, 0, 100) : `${prefix}/${field(header, 0, 100)}`;
      files.set(path.replace(/^\.?\/+/, ""), Uint8Array.from(tar.subarray(start, start + size)));
    }
    offset = start + Math.ceil(size / BLOCK) * BLOCK;
  }
  return files;
}

function field(header: Buffer, from: number, length: number): string {
  const text = header.toString("utf8", from, from + length);
  const end = text.indexOf("\0");
  return (end === -1 ? text : text.slice(0, end)).trim();
}
