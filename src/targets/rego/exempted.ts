// What a constraint exempts by its parameter `exemptions`: rules that stand once in a module. An exemption that is not
// understood covers nothing. policy.wasm has none of this: `check` applies exemptions itself, and tells which.
import { array, call, define, holds, infix, not, type Rule, ref, scalar, some, type Statement, type Term, variable } from "./ast.ts";

const v = variable;
const exemption = v("exemption");
const KEYS = ["kinds", "labels", "names", "namespaces"];
const has = (key: Term): Statement => holds(infix(key, "in", call("object.keys", exemption)));
const metadata = (field: string): Term => call("at", ref("input", "review", "object"), array([scalar("metadata"), scalar(field)]));
const among = (value: Term, key: string): Statement => holds(call("is_among", value, exemption, scalar(key)));

/** `exempted`, or `exempted("AB-1")` where a module has several controls. */
export function exemptedRules(isByControl: boolean, prelude: Set<string>): readonly Rule[] {
  for (const name of ["at", "object_or"]) {
    prelude.add(name);
  }
  const body = [
    some(["exemption"], ref("input", "parameters", "exemptions")),
    ...(isByControl ? [holds(infix(v("control"), "in", ref("exemption", "controls")))] : []),
    some(["key"], array(KEYS.map(scalar))),
    has(v("key")),
    among(ref("input", "review", "kind", "kind"), "kinds"),
    among(metadata("namespace"), "namespaces"),
    among(metadata("name"), "names"),
    holds(call("has_labels", exemption)),
    holds(call("is_in_force", exemption)),
  ];
  return [
    define(
      "exempted",
      isByControl ? ["control"] : null,
      [{ value: null, body }],
      ["Something that an exemption of the constraint covers: all of its keys hold."],
    ),
    define(
      "is_among",
      ["value", "exemption", "key"],
      [{ value: null, body: [holds(infix(v("value"), "in", { kind: "index", of: exemption, index: v("key") }))] }],
    ),
    define("is_among", ["value", "exemption", "key"], [{ value: null, body: [not(infix(v("key"), "in", call("object.keys", exemption)))] }]),
    define(
      "has_labels",
      ["exemption"],
      [
        {
          value: null,
          body: [
            holds(infix(call("count", ref("exemption", "labels")), ">", scalar(0))),
            holds(call("object.subset", call("object_or", metadata("labels"), { kind: "object", entries: [] }), ref("exemption", "labels"))),
          ],
        },
      ],
    ),
    define("has_labels", ["exemption"], [{ value: null, body: [not(infix(scalar("labels"), "in", call("object.keys", exemption)))] }]),
    define(
      "is_in_force",
      ["exemption"],
      [
        {
          value: null,
          body: [
            {
              kind: "assign",
              name: "last_day",
              value: call("time.parse_rfc3339_ns", call("sprintf", scalar("%sT00:00:00Z"), array([ref("exemption", "until")]))),
            },
            holds(infix(call("time.now_ns"), "<", call("time.add_date", v("last_day"), scalar(0), scalar(0), scalar(1)))),
          ],
        },
      ],
      ["The whole of its last day, in UTC, is still exempt."],
    ),
  ];
}
