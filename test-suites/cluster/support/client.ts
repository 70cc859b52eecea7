// Requests to the API server, over connections that are kept.
import { readFileSync } from "node:fs";
import { Agent, request as httpsRequest } from "node:https";
import type { Certificates } from "./certificates.ts";
import { textAt } from "./json.ts";

export interface Reply {
  readonly status: number;
  /** Parsed JSON, or the text where it is none. */
  readonly body: unknown;
  /** The texts of the Warning headers, in order. */
  readonly warnings: readonly string[];
  readonly ms: number;
}

export interface RequestOptions {
  readonly contentType?: string;
  readonly query?: Readonly<Record<string, string>>;
  /** Impersonates this user, with exactly these groups, instead of the administrator. */
  readonly as?: { readonly user: string; readonly groups?: readonly string[] };
  readonly timeoutMs?: number;
}

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** The API server answered, but not with 2xx. */
export class ApiError extends Error {
  readonly reply: Reply;

  constructor(what: string, reply: Reply) {
    super(`${what}: ${reply.status} ${textAt(reply.body, "message") || JSON.stringify(reply.body)}`);
    this.name = "ApiError";
    this.reply = reply;
  }
}

export interface Client {
  /** One request, whatever its status; rejects only if there was no answer. */
  readonly request: (method: Method, path: string, body?: unknown, options?: RequestOptions) => Promise<Reply>;
  /** The same, but rejects with ApiError on any status that isn't 2xx. */
  readonly must: (method: Method, path: string, body?: unknown, options?: RequestOptions) => Promise<Reply>;
  /** Closes all connections; the next request opens new ones. */
  readonly close: () => void;
}

export const PATCH_TYPES = {
  apply: "application/apply-patch+yaml",
  merge: "application/merge-patch+json",
  json: "application/json-patch+json",
  strategic: "application/strategic-merge-patch+json",
} as const;

const TIMEOUT_MS = 60_000;

export function connect(port: number, certificates: Certificates): Client {
  const tls = {
    ca: readFileSync(certificates.authority.certificate),
    cert: readFileSync(certificates.admin.certificate),
    key: readFileSync(certificates.admin.key),
  };
  const newAgent = (): Agent => new Agent({ keepAlive: true, maxSockets: 64, ...tls });
  let agent = newAgent();

  const request = (method: Method, path: string, body?: unknown, options: RequestOptions = {}): Promise<Reply> =>
    new Promise((done, failed) => {
      const started = performance.now();
      const payload = body === undefined ? undefined : typeof body === "string" ? body : JSON.stringify(body);
      const query = new URLSearchParams(options.query).toString();
      const call = httpsRequest(
        {
          host: "127.0.0.1",
          port,
          agent,
          method,
          path: query === "" ? path : `${path}${path.includes("?") ? "&" : "?"}${query}`,
          headers: {
            Accept: "application/json",
            "User-Agent": "dok-tests",
            ...(payload === undefined ? {} : { "Content-Type": options.contentType ?? defaultType(method), "Content-Length": Buffer.byteLength(payload) }),
            ...(options.as === undefined ? {} : { "Impersonate-User": options.as.user, "Impersonate-Group": [...(options.as.groups ?? [])] }),
          },
        },
        (response) => {
          const parts: Buffer[] = [];
          response.on("data", (part: Buffer) => parts.push(part));
          response.on("error", failed);
          response.on("end", () =>
            done({
              status: response.statusCode ?? 0,
              body: parse(Buffer.concat(parts).toString("utf8")),
              warnings: warningsOf(response.rawHeaders),
              ms: performance.now() - started,
            }),
          );
        },
      );
      call.setTimeout(options.timeoutMs ?? TIMEOUT_MS, () => call.destroy(new Error(`${method} ${path}: no answer in time`)));
      call.on("error", failed);
      call.end(payload);
    });

  return {
    request,
    must: async (method, path, body, options) => {
      const reply = await request(method, path, body, options);
      if (reply.status < 200 || reply.status > 299) {
        throw new ApiError(`${method} ${path}`, reply);
      }
      return reply;
    },
    close: () => {
      agent.destroy();
      agent = newAgent();
    },
  };
}

const defaultType = (method: Method): string => (method === "PATCH" ? PATCH_TYPES.merge : "application/json");

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** `Warning: 299 - "text"`, with `\"` and `\\` in the text; Node joins headers of one name, so the raw ones are read. */
export function warningsOf(rawHeaders: readonly string[]): readonly string[] {
  return rawHeaders
    .filter((_, index) => index % 2 === 1 && rawHeaders[index - 1]?.toLowerCase() === "warning")
    .flatMap((value) => [...value.matchAll(/299 \S+ "((?:[^"\\]|\\.)*)"/gu)].map((match) => (match[1] ?? "").replace(/\\(.)/gu, "$1")));
}
