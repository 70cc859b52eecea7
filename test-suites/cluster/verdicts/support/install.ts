// A form of the pack brought to a cluster in a mode, and taken away again. Objects are what `kubectl apply -k` of the
// documented folder would apply; install.spec.ts uses the command itself.
import type { Cluster } from "../../support/cluster.ts";
import { dig, listAt, type Manifest } from "../../support/json.ts";
import { GENERATED, rendered } from "../../lifecycle/support/packs.ts";
import { grant, operators } from "../../lifecycle/support/rights.ts";
import { each } from "../../support/each.ts";
import type { Mode } from "./compare.ts";
import type { Form } from "./policies.ts";

const read = new Map<string, Promise<readonly Manifest[]>>();

/** What the folder has, read once. */
function folder(cluster: Cluster, name: string): Promise<readonly Manifest[]> {
  const found = read.get(name) ?? rendered(cluster, `${GENERATED}/${name}`);
  read.set(name, found);
  return found;
}

const templatesOf = async (cluster: Cluster, { templates }: Form): Promise<readonly Manifest[]> => (templates === undefined ? [] : folder(cluster, templates));

/** Rights for all forms. They stay: putting Kyverno's roles together takes the controller manager. */
export async function prepare(cluster: Cluster, forms: readonly Form[]): Promise<void> {
  const folders = [...new Set(forms.flatMap(({ rights }) => rights ?? []))];
  const roles = (await Promise.all(folders.map((name) => folder(cluster, name)))).flat();
  await grant(cluster, roles, operators);
}

/** Templates first, as the documented command has it; then the policies, of all operators or of some. */
export async function install(cluster: Cluster, form: Form, mode: Mode, some?: readonly string[]): Promise<void> {
  const brought = await templatesOf(cluster, form);
  await cluster.apply(brought);
  const templates = brought.filter(({ kind }) => kind === "ConstraintTemplate");
  await cluster.waitFor("the templates' constraint kinds", async () => {
    const replies = await Promise.all(templates.map(async (template) => (await cluster.must("GET", await cluster.path(template))).body));
    return replies.every((body) => dig(body, "status", "created") === true && listAt(body, "status", "byPod").length > 0);
  });
  await switchTo(cluster, form, mode, some);
}

async function policiesIn(cluster: Cluster, form: Form, mode: Mode, some?: readonly string[]): Promise<readonly Manifest[]> {
  const name = mode === "audit" ? form.audit : form.overlay(mode);
  return some === undefined ? folder(cluster, name) : (await Promise.all(some.map((operator) => folder(cluster, `${name}/${operator}`)))).flat();
}

/** Templates and policies; of some operators, or of all. */
export async function objectsOf(cluster: Cluster, form: Form, mode: Mode, some?: readonly string[]): Promise<readonly Manifest[]> {
  return [...(await templatesOf(cluster, form)), ...(await policiesIn(cluster, form, mode, some))];
}

/** The policies, applied over those of another mode. */
export async function switchTo(cluster: Cluster, form: Form, mode: Mode, some?: readonly string[]): Promise<void> {
  await cluster.apply(await policiesIn(cluster, form, mode, some));
}

/** Removes the form's objects, policies first, and returns when they are gone. */
export async function remove(cluster: Cluster, form: Form, some?: readonly string[]): Promise<void> {
  for (const objects of [await policiesIn(cluster, form, "audit", some), await templatesOf(cluster, form)]) {
    const paths = await Promise.all(objects.map((object) => cluster.path(object)));
    await each(paths, (path) => cluster.request("DELETE", path));
    await cluster.waitFor("removed policies to be gone", async () =>
      (await each(paths, (path) => cluster.request("GET", path))).every(({ status }) => status === 404),
    );
  }
}

/** Puts objects in the place of others; Kyverno's policies anew, as what it generated of them would stay if it can't make sense of the change. */
export async function replace(cluster: Cluster, objects: readonly Manifest[]): Promise<void> {
  const fresh = objects.filter(({ apiVersion }) => apiVersion.includes("kyverno.io/"));
  await each(fresh, async (object) => cluster.request("DELETE", await cluster.path(object)));
  await cluster.apply(objects);
}
