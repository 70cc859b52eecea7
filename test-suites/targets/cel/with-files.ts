import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { asYaml } from "./cel-documents.ts";

/** Files of these documents, by their names, for as long as they are used. */
export async function withFiles<R>(files: { readonly [name: string]: readonly object[] }, use: (path: (name: string) => string) => Promise<R>): Promise<R> {
  const folder = await mkdtemp(join(tmpdir(), "dok-cases-"));
  try {
    await Promise.all(Object.entries(files).map(([name, documents]) => writeFile(join(folder, name), asYaml(documents))));
    return await use((name) => join(folder, name));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
