// policy.wasm, for a bundle that comes without units.
import type { WasmPolicy } from "../engines/wasm.ts";
import { apiVersionOf, type RelatedKind } from "../dsl/related.ts";
import type { Reported } from "../ir/interpret.ts";
import type { Engine, Parameters } from "./engine.ts";
import { versionOf } from "./evaluate.ts";
import { noBundle, readPolicy } from "./pack-file.ts";

/** Judges by policy.wasm. Throws Refused where there is no usable one. */
export async function wasmEngine(parameters: Parameters, related: readonly RelatedKind[]): Promise<Engine> {
  let wasm = await load();
  return {
    judge: ({ value, apiVersion, namespace }, { group, kind, entrypoint }, { find, isWhole }) => {
      const found = related.map((of) => [`${apiVersionOf(of)}/${of.resourceKind}`, find(of, namespace)]);
      const input = {
        review: { object: value, kind: { group, version: versionOf(apiVersion), kind } },
        parameters,
        related: Object.fromEntries(found),
        isWhole,
      };
      const answer = wasm.evaluate(input, entrypoint);
      if (!isReported(answer)) {
        throw new TypeError(`${entrypoint} answered no list`);
      }
      return answer;
    },
    recover: async () => {
      // What was stopped in its middle cannot go on.
      wasm = await load();
    },
  };
}

function isReported(answer: unknown): answer is readonly Reported[] {
  return Array.isArray(answer);
}

async function load(): Promise<WasmPolicy> {
  const { loadWasmPolicy } = await import("../engines/wasm.ts");
  try {
    return await loadWasmPolicy(readPolicy());
  } catch (error) {
    throw error instanceof Error && error.name === "EngineError" ? noBundle(error.message.split("\n")[0] ?? "") : error;
  }
}
