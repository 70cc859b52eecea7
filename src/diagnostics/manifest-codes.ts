// 5xxx: what users hand to the commands.
import type { CodeTable } from "./codes.ts";

export const MANIFEST_CODES = {
  DOK5001: {
    severity: "error",
    message: (p) => `cannot read ${p["path"]}: ${p["reason"]}`,
    why: "what is not read is not checked",
    fix: "correct the path or its permissions",
  },
  DOK5002: {
    severity: "error",
    message: (p) => `not YAML: ${p["reason"]}`,
    why: "Kubernetes would refuse the file, and the rest of it was not checked",
    fix: "correct the syntax at this place",
  },
  DOK5003: {
    severity: "error",
    message: (p) => `${p["path"]} is not text: ${p["reason"]}`,
    why: "manifests are UTF-8 without NUL bytes",
    fix: "save the file as UTF-8, or leave it out",
  },
  DOK5004: {
    severity: "error",
    message: () => "no object was evaluated",
    why: "a check that looked at nothing is no success",
    fix: "name files or folders that hold objects of the pack's kinds (see `dok-policies list`)",
  },
  DOK5005: {
    severity: "error",
    message: (p) => `there is no ${p["what"]} ${p["given"]}`,
    why: "a misspelt choice would check nothing and say nothing",
    fix: "choose one of: $choices",
  },
  DOK5006: {
    severity: "error",
    message: (p) => `${p["path"]}: ${p["reason"]}`,
    why: "a parameter that isn't understood would silently be the default",
    fix: "correct the parameters file; `dok-policies explain ID` shows what a control takes",
  },
  DOK5007: {
    severity: "error",
    message: (p) => `the pack's bundle cannot be loaded: ${p["reason"]}`,
    why: "check evaluates policy.wasm as it was generated",
    fix: "reinstall the package, or run `dok-policies generate`",
  },
} as const satisfies CodeTable;
