// Handlebars for the envelopes: what stands around the YAML and in the documents.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import Handlebars from "handlebars";
import { emitYaml } from "./emit-yaml.ts";

const FOLDER = join(import.meta.dirname, "templates");

/** Renders `templates/<name>.hbs`; a name the template uses and the data lacks is an error. */
export function renderTemplate(name: string, data: object): string {
  return Handlebars.compile(readFileSync(join(FOLDER, `${name}.hbs`), "utf8"), { noEscape: true, strict: true })(data);
}

/** YAML documents under a comment that says where they come from. */
export function renderManifest(title: string, documents: readonly unknown[]): string {
  return renderTemplate("manifest", { title, documents: documents.map(emitYaml).join("---\n") });
}
