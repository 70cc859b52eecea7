// The form of the file of exemptions, said once: read.ts reads by it, and schema.ts publishes it.

/** A text, and what is wrong with one that is none of its kind. */
export interface TextShape {
  readonly kind: "text";
  readonly description: string;
  readonly pattern: RegExp;
  readonly longest: number;
  /** "a name as Kubernetes has it, …" */
  readonly must: string;
  /** The texts there are; what is none of them is unknown. */
  readonly among?: "controls" | "operators" | "kinds";
}
export interface ListShape<S extends Shape> {
  readonly kind: "list";
  readonly description: string;
  readonly items: S;
  /** A text that may stand for the list. */
  readonly or?: "all";
}
export interface MapShape {
  readonly kind: "map";
  readonly description: string;
  readonly keys: TextShape;
  readonly values: TextShape;
}
export interface RecordShape {
  readonly kind: "record";
  readonly description: string;
  readonly fields: { readonly [name: string]: Shape };
  readonly required: readonly string[];
  /** One of these must be there, and only one. */
  readonly oneOf?: readonly string[];
  /** It must have a field. */
  readonly isNotEmpty?: true;
}
export type Shape = TextShape | ListShape<Shape> | MapShape | RecordShape;

const text = (description: string, pattern: RegExp, longest: number, must: string, among?: TextShape["among"]): TextShape => ({
  kind: "text",
  description,
  pattern,
  longest,
  must,
  ...(among === undefined ? {} : { among }),
});
const list = <S extends Shape>(description: string, items: S, or?: "all"): ListShape<S> => ({
  kind: "list",
  description,
  items,
  ...(or === undefined ? {} : { or }),
});

/** What no line has: control characters, other separators of lines, what turns the direction of writing, lone surrogates. */
const ODD = "\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069\\ufeff\\ud800-\\udfff";
const LINE = new RegExp(`^[^ ${ODD}](?:[^${ODD}]*[^ ${ODD}])?$`, "u");
const line = (description: string, longest: number): TextShape => text(description, LINE, longest, `one line of 1 to ${longest} characters`);

const control = text("The id of a control", /^[^\n]+$/u, 63, "the id of a control", "controls");
const DNS_LABEL = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/u;
const LABEL_KEY = /^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$/u;
const LABEL_VALUE = /^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/u;

const match: RecordShape = {
  kind: "record",
  description: "The objects: all keys that are given must hold",
  required: [],
  isNotEmpty: true,
  fields: {
    operators: list("Any of these operators", text("The name of an operator of the pack", /^[^\n]+$/u, 63, "the name of an operator", "operators")),
    kinds: list("Any of these kinds", text("A kind that the pack judges", /^[^\n]+$/u, 63, "a kind", "kinds")),
    namespaces: list("In any of these namespaces", text("The name of a namespace", DNS_LABEL, 63, "the name of a namespace: a-z, 0-9 and dashes inside")),
    names: list(
      "With any of these names",
      text("The name of an object", /^(?!\.{1,2}$)[A-Za-z0-9._:@~+=-]+$/u, 253, "the name of an object, without wildcards"),
    ),
    labels: {
      kind: "map",
      description: "With each of these labels",
      keys: text("The key of a label", LABEL_KEY, 317, "the key of a label"),
      values: text("The value of a label", LABEL_VALUE, 63, "the value of a label"),
    },
  },
};

const exemption: RecordShape = {
  kind: "record",
  description: "Findings that are accepted for a time",
  required: ["match", "reason", "expires"],
  oneOf: ["control", "controls"],
  fields: {
    control,
    controls: list("The ids of several controls, or the word all", control, "all"),
    match,
    reason: line("Why the findings are accepted", 256),
    // Rego counts nanoseconds, which end in 2262.
    expires: text("The last day, in UTC: all of it is still exempt", /^2[01][0-9]{2}-[0-9]{2}-[0-9]{2}$/u, 10, "a day such as 2027-01-31"),
    owner: line("Who answers for it", 128),
    ticket: line("Where it is followed up", 256),
  },
};

export const API_VERSION = "dok-policies/v1";
export const KIND = "Exemptions";

/** The whole file. */
export const FILE: RecordShape = {
  kind: "record",
  description: "Exemptions from the pack's controls: for `check`, and for every engine",
  required: ["apiVersion", "kind", "exemptions"],
  fields: {
    apiVersion: text("The version of this form", /^dok-policies\/v1$/u, 15, API_VERSION),
    kind: text("What the file is", /^Exemptions$/u, 10, KIND),
    exemptions: list("Each with its own reason and last day", exemption),
  },
};
