// Evaluates a policy that opa compiled to WASM, in this process.
import { readFile } from "node:fs/promises";
import * as opaWasm from "@open-policy-agent/opa-wasm";
import { EngineError } from "./engine-error.ts";
import { isRecord, valueAt } from "./foreign-json.ts";

export interface WasmOptions {
  /** When the policy's memory has grown past this, the next evaluation gets a fresh one. 64 MiB if not given. */
  readonly maxMemoryBytes?: number;
}

export interface WasmPolicy {
  readonly entrypoints: readonly string[];
  /** The entrypoint's value; undefined where the rule is undefined. Throws EngineError. */
  readonly evaluate: (input: unknown, entrypoint: string) => unknown;
  readonly memoryBytes: () => number;
}

// The package's own types say `any` where it matters, and leave out the default export that it has. And TypeScript
// knows WebAssembly from browsers' types only.
interface Instance {
  readonly mem: { readonly buffer: ArrayBufferLike };
  readonly entrypoints: unknown;
  evaluate(input: ArrayBuffer, entrypoint: string): unknown;
}

interface OpaWasm {
  loadPolicySync(module: object, memory: { readonly initial: number }): Instance;
}

declare const WebAssembly: { compile(bytes: Uint8Array): Promise<object> };

const DEFAULT_MAX_MEMORY = 64 * 1024 * 1024;
const PAGE = 64 * 1024;
/** What opa-wasm gives a policy if nothing is said; a large policy's own data is more. */
const FEW_PAGES = 5;

/** Loads policy.wasm, from its path or its bytes. Throws EngineError if it is none. */
export async function loadWasmPolicy(source: string | Uint8Array, options: WasmOptions = {}): Promise<WasmPolicy> {
  const bytes = typeof source === "string" ? await readModule(source) : source;
  const module = await compile(bytes);
  const limit = options.maxMemoryBytes ?? DEFAULT_MAX_MEMORY;
  // The data is a part of the module, so it fits.
  const pages = FEW_PAGES + Math.ceil(bytes.byteLength / PAGE);
  let instance = instantiate(module, pages);
  const entrypoints = entrypointsOf(instance);

  const evaluate = (input: unknown, entrypoint: string): unknown => {
    if (!entrypoints.includes(entrypoint)) {
      throw new EngineError(
        `the policy has no entrypoint ${entrypoint}`,
        `it has ${entrypoints.join(", ")}`,
        "name one of those, or build the policy with this one",
      );
    }
    // WASM memory only grows: the largest input ever seen would be paid for until the process ends.
    if (instance.mem.buffer.byteLength > limit) {
      instance = instantiate(module, pages);
    }
    try {
      return resultOf(instance.evaluate(bytesOf(input), entrypoint));
    } catch (error) {
      // An aborted evaluation leaves its memory as it was in the middle.
      instance = instantiate(module, pages);
      throw error instanceof EngineError
        ? error
        : new EngineError(`evaluating ${entrypoint} failed`, reasonOf(error), "see that the policy uses only what WASM has, and that the input is plain JSON");
    }
  };
  return { entrypoints, evaluate, memoryBytes: () => instance.mem.buffer.byteLength };
}

/** As bytes, because opa-wasm takes an input that is false, 0, "" or null for no input. */
function bytesOf(input: unknown): ArrayBuffer {
  const json = JSON.stringify(input);
  if (json === undefined) {
    throw new TypeError("the input has no JSON form");
  }
  const bytes = new TextEncoder().encode(json);
  const copy = new ArrayBuffer(bytes.byteLength);
  new Uint8Array(copy).set(bytes);
  return copy;
}

function resultOf(answer: unknown): unknown {
  if (!Array.isArray(answer)) {
    throw new TypeError(`it answered ${JSON.stringify(answer)}`);
  }
  return valueAt(answer[0], "result");
}

function isOpaWasm(value: unknown): value is OpaWasm {
  return typeof valueAt(value, "loadPolicySync") === "function";
}

function instantiate(module: object, initial: number): Instance {
  const library = valueAt(opaWasm, "default");
  if (!isOpaWasm(library)) {
    throw new EngineError("@open-policy-agent/opa-wasm has no loadPolicySync", "another version of it is installed than the one pinned", "run `npm ci`");
  }
  try {
    return library.loadPolicySync(module, { initial });
  } catch (error) {
    throw notAPolicy(error);
  }
}

function entrypointsOf(instance: Instance): readonly string[] {
  const entrypoints: unknown = instance.entrypoints;
  return isRecord(entrypoints) ? Object.keys(entrypoints).sort() : [];
}

async function readModule(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new EngineError(`cannot read ${path}`, reasonOf(error), "build the policy first");
  }
}

async function compile(bytes: Uint8Array): Promise<object> {
  try {
    return await WebAssembly.compile(bytes);
  } catch (error) {
    throw notAPolicy(error);
  }
}

function notAPolicy(error: unknown): EngineError {
  return new EngineError(
    "this is no policy that opa compiled to WASM",
    reasonOf(error),
    "build it with `opa build --target wasm`, and pass policy.wasm, not the bundle",
  );
}

/** opa-wasm throws strings and plain objects as well as errors. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : valueAt(error, "message");
  return typeof message === "string" ? message : String(error);
}
