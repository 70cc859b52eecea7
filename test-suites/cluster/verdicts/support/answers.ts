// What an engine said in a reply of the API server, taken apart strictly: whatever doesn't have the engine's own form is
// "strange", and a difference.
import type { Reply } from "../../support/client.ts";
import { textAt } from "../../support/json.ts";

/** What one policy says; messages that it joined are still joined. */
export interface Said {
  readonly policy: string;
  readonly text: string;
}

export interface Answer {
  readonly denied: readonly Said[];
  readonly warned: readonly Said[];
  readonly strange: readonly string[];
}

/** How an engine words its denials and warnings. */
export interface Wording {
  /** The HTTP status of a denial. */
  readonly status: number;
  /** Undefined: not of this form. */
  readonly denial: (message: string) => readonly Said[] | undefined;
  readonly warning: (text: string) => Said | undefined;
  /** CEL engines join a policy's messages; Gatekeeper's Rego says each by itself. */
  readonly joins: boolean;
  /** A denial names only the first policy that denies. */
  readonly namesFirst: boolean;
}

const said = (match: RegExpExecArray | null): Said | undefined =>
  match === null ? undefined : { policy: match.groups?.["policy"] ?? "", text: match.groups?.["text"] ?? "" };

function all(texts: readonly string[], read: (text: string) => Said | undefined): readonly Said[] | undefined {
  const found = texts.map(read);
  return found.every((one) => one !== undefined) ? found : undefined;
}

const inBrackets = (text: string): Said | undefined => said(/^\[(?<policy>[a-z0-9-]+)\] (?<text>[^\n]*)$/u.exec(text));

function gatekeeper(joins: boolean): Wording {
  return {
    status: 403,
    denial: (message) => {
      const list = /^admission webhook "validation\.gatekeeper\.sh" denied the request: (.*)$/su.exec(message)?.[1];
      return list === undefined ? undefined : all(list.split("\n"), inBrackets);
    },
    warning: inBrackets,
    joins,
    namesFirst: false,
  };
}

const failedPolicy = (text: string): Said | undefined => said(/^Policy (?<policy>[a-z0-9-]+) failed: (?<text>[^\n;]*)$/u.exec(text));

const validatingPolicies: Wording = {
  status: 400,
  denial: (message) => {
    const list = /^admission webhook "vpol\.validate\.kyverno\.svc-(?:fail|ignore)(?:-finegrained-[a-z0-9-]+)?" denied the request: (.*)$/su.exec(message)?.[1];
    return list === undefined ? undefined : all(list.split(/; (?=Policy )/u), failedPolicy);
  },
  warning: failedPolicy,
  joins: true,
  namesFirst: false,
};

/** Generated policies have a prefix and a binding of their own. */
function admission(prefix: string, binding: string): Wording {
  const of = `ValidatingAdmissionPolicy '${prefix}(?<policy>[a-z0-9-]+)' with binding '${prefix}\\k<policy>${binding}'`;
  const denied = new RegExp(`^\\S+ "[^"]*" is forbidden: ${of} denied request: (?<text>[^\\n]*)$`, "u");
  const warned = new RegExp(`^Validation failed for ${of}: (?<text>[^\\n]*)$`, "u");
  return {
    status: 422,
    denial: (message) => all([message], (text) => said(denied.exec(text))),
    warning: (text) => said(warned.exec(text)),
    joins: true,
    namesFirst: true,
  };
}

export const WORDINGS = {
  rego: gatekeeper(false),
  "gatekeeper cel": gatekeeper(true),
  "validating policies": validatingPolicies,
  admission: admission("", ""),
  generated: admission("cpol-", "-binding"),
} as const;

export function answerOf(reply: Reply, wording: Wording): Answer {
  const message = textAt(reply.body, "message");
  const denied = reply.status < 300 ? [] : reply.status === wording.status ? wording.denial(message) : undefined;
  const warnings = reply.warnings.map((text) => ({ text, read: wording.warning(text) }));
  return {
    denied: denied ?? [],
    warned: warnings.flatMap(({ read }) => read ?? []),
    strange: [...(denied === undefined ? [`${reply.status} ${message}`] : []), ...warnings.flatMap(({ text, read }) => (read === undefined ? [text] : []))],
  };
}
