// Where objects live in the API, as the API server's own discovery says, and bringing them there.
import { type Client, PATCH_TYPES, type Reply } from "./client.ts";
import { each } from "./each.ts";
import { dig, listAt, type Manifest, textAt } from "./json.ts";
import { sleep, waitUntil } from "./wait.ts";

interface Place {
  readonly plural: string;
  readonly namespaced: boolean;
}

export interface PathOptions {
  /** The path to create at, without the name. */
  readonly collection?: boolean;
  readonly subresource?: string;
}

export interface Resources {
  readonly path: (object: Manifest, options?: PathOptions) => Promise<string>;
  readonly apply: (objects: readonly Manifest[]) => Promise<readonly Reply[]>;
}

const AT_ONCE = 8;
const COMPILED_MS = 180_000;
const DISCOVERY_MS = 60_000;
const ESTABLISHED_MS = 120_000;
const CRD = "CustomResourceDefinition";

export function resourcesOf(client: Client): Resources {
  const known = new Map<string, Place>();

  const look = async (apiVersion: string): Promise<void> => {
    const reply = await client.must("GET", `${rootOf(apiVersion)}`);
    for (const resource of listAt(reply.body, "resources")) {
      const plural = textAt(resource, "name");
      if (!plural.includes("/")) {
        known.set(`${apiVersion} ${textAt(resource, "kind")}`, { plural, namespaced: dig(resource, "namespaced") === true });
      }
    }
  };

  const placeOf = async ({ apiVersion, kind }: Manifest): Promise<Place> => {
    const key = `${apiVersion} ${kind}`;
    return (
      known.get(key) ??
      // A new CRD shows up in discovery a moment after it is established.
      (await waitUntil(
        `the API server to know ${key}`,
        async () => {
          await look(apiVersion);
          return known.get(key);
        },
        DISCOVERY_MS,
      ))
    );
  };

  const path = async (object: Manifest, options: PathOptions = {}): Promise<string> => {
    const { plural, namespaced } = await placeOf(object);
    const namespace = namespaced ? `/namespaces/${object.metadata.namespace ?? "default"}` : "";
    const name = options.collection === true ? "" : `/${encodeURIComponent(object.metadata.name ?? "")}`;
    return `${rootOf(object.apiVersion)}${namespace}/${plural}${name}${options.subresource === undefined ? "" : `/${options.subresource}`}`;
  };

  const applyOne = async (object: Manifest): Promise<Reply> => {
    const to = await path(object);
    const options = { contentType: PATCH_TYPES.apply, query: { fieldManager: "tests", force: "true" } };
    const end = performance.now() + COMPILED_MS;
    for (;;) {
      const reply = await client.request("PATCH", to, object, options);
      if (reply.status < 300) {
        return reply;
      }
      // An engine's own webhook compiles policies, which a busy machine may not do in its time.
      const isLate = reply.status === 500 && textAt(reply.body, "message").includes("context deadline exceeded");
      if (!isLate || performance.now() > end) {
        break;
      }
    }
    return client.must("PATCH", to, object, options);
  };

  const established = async (names: readonly string[]): Promise<void> => {
    const end = performance.now() + ESTABLISHED_MS;
    for (;;) {
      const reply = await client.must("GET", "/apis/apiextensions.k8s.io/v1/customresourcedefinitions");
      const ready = new Set(
        listAt(reply.body, "items")
          .filter(isEstablished)
          .map((crd) => textAt(crd, "metadata", "name")),
      );
      const missing = names.filter((name) => !ready.has(name));
      if (missing.length === 0) {
        return;
      }
      if (performance.now() > end) {
        throw new Error(`CRDs that the API server doesn't serve: ${missing.join(", ")}`);
      }
      await sleep(100);
    }
  };

  const apply = async (objects: readonly Manifest[]): Promise<readonly Reply[]> => {
    const replies = new Map<Manifest, Reply>();
    for (const phase of phasesOf(objects)) {
      const answered = await each(phase, applyOne, AT_ONCE);
      phase.forEach((object, index) => {
        const reply = answered[index];
        if (reply !== undefined) {
          replies.set(object, reply);
        }
      });
      const crds = phase.filter(({ kind }) => kind === CRD).map(({ metadata }) => metadata.name ?? "");
      if (crds.length > 0) {
        await established(crds);
      }
    }
    return objects.flatMap((object) => replies.get(object) ?? []);
  };

  return { path, apply };
}

/** What others need comes first. */
function phasesOf(objects: readonly Manifest[]): readonly (readonly Manifest[])[] {
  const early = (object: Manifest): boolean => object.kind === "Namespace" || object.kind === CRD;
  return [objects.filter(early), objects.filter((object) => !early(object))].filter((phase) => phase.length > 0);
}

const rootOf = (apiVersion: string): string => (apiVersion.includes("/") ? `/apis/${apiVersion}` : `/api/${apiVersion}`);

function isEstablished(crd: unknown): boolean {
  return listAt(crd, "status", "conditions").some((condition) => textAt(condition, "type") === "Established" && textAt(condition, "status") === "True");
}
