// A file whole or not at all: made beside the one that it replaces, then moved.
import type { Stats } from "node:fs";
import { chmod, chown, type FileHandle, open, realpath, rename, rm } from "node:fs/promises";
import { randomBytes } from "node:crypto";
import { basename, dirname, join } from "node:path";

const BLOCK = 1 << 16;

/** Makes a file beside the one that is there, with its mode, and moves it over it. */
export async function replace(path: string, there: Stats | undefined, pieces: Iterable<string>): Promise<void> {
  // A link stays one: what it leads to is replaced.
  const target = there === undefined ? join(await realpath(dirname(path)), basename(path)) : await realpath(path);
  const fresh = join(dirname(target), `.${basename(target).slice(0, 100)}.${randomBytes(6).toString("hex")}.tmp`);
  try {
    await writeTo(await open(fresh, "wx", there?.mode ?? 0o666), pieces);
    if (there !== undefined) {
      // Whose it is stays, where that may be said; and the process's mask may have taken bits of the mode away.
      await chown(fresh, there.uid, there.gid).catch(() => undefined);
      await chmod(fresh, there.mode);
    }
    await rename(fresh, target);
  } catch (error) {
    await rm(fresh, { force: true });
    throw error;
  }
}

/** Writes the pieces and closes the file. */
export async function writeTo(file: FileHandle, pieces: Iterable<string>): Promise<void> {
  try {
    let waiting = "";
    for (const piece of pieces) {
      waiting += piece;
      if (waiting.length > BLOCK) {
        await file.writeFile(waiting);
        waiting = "";
      }
    }
    await file.writeFile(waiting);
  } finally {
    await file.close();
  }
}
