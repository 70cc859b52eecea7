// Codes of the compiler: 1xxx reading, 2xxx the language, 3xxx lowering. Typed by hand, never reused, each with a bad
// and a good fixture in test-suites/compiler/diagnostics/.
import type { CodeTable } from "./codes.ts";

const CLOSED = "a rule becomes conditions in Rego and CEL; what neither can say exactly is refused instead of approximated";

export const LANGUAGE_CODES = {
  DOK1001: {
    severity: "error",
    message: (p) => `TypeScript: ${p["text"]}`,
    why: "policies are ordinary strict TypeScript, and the compiler trusts its types",
    fix: "make `npx tsc --noEmit` pass first",
  },
  DOK1002: {
    severity: "error",
    message: (p) => `the source of ${p["what"]} was not found`,
    why: "the compiler reads the rule from the literal passed to defineControl, onObjects or facts",
    fix: "write the rule in that literal, or name a top-level function there",
  },
  DOK1003: {
    severity: "error",
    message: (p) => `${p["what"]} is not a literal that can be read`,
    why: "the compiler must know it without running the file",
    fix: "write it as a literal or a top-level const",
  },
  DOK1004: {
    severity: "error",
    message: (p) => `${p["control"]} cannot be in the profile ${p["profile"]}: ${p["reason"]}`,
    why: "baseline is what a platform team asks of every production database: grave, cheap to hold, and with a reason",
    fix: "leave profile out (restricted), or give a control of severity high or critical a profileWhy beside profile: baseline",
  },
  DOK2001: {
    severity: "error",
    message: (p) => `${p["what"]} is not part of the policy language`,
    why: CLOSED,
    fix: "use const, for-of, if, yield and return; filter a list instead of leaving a loop",
  },
  DOK2002: {
    severity: "error",
    message: (p) => `the expression ${p["what"]} is not part of the policy language`,
    why: CLOSED,
    fix: "see docs/language.md for the expressions there are",
  },
  DOK2003: {
    severity: "error",
    message: (p) => `there is no method ${p["what"]} in the policy language`,
    why: "engines disagree about it, or one of them lacks it",
    fix: "lists: some every filter map includes length; texts: startsWith endsWith includes split, lower(), words(), /regex/u.test()",
  },
  DOK2004: {
    severity: "error",
    message: (p) => `a condition must be a boolean, this is ${p["type"]}`,
    why: "truthiness differs between JavaScript, Rego and CEL",
    fix: 'compare: `=== true`, `!== undefined`, `!== ""`, `.length > 0`',
  },
  DOK2005: {
    severity: "error",
    message: (p) => `the regular expression needs flag u (and may have i, s); it has \`${p["flags"]}\``,
    why: "without u, JavaScript reads characters and escapes otherwise than RE2",
    fix: "write /…/u or /…/iu",
  },
  DOK2006: {
    severity: "error",
    message: (p) => `${p["what"]} in a regular expression means different things to RE2 and JavaScript`,
    why: "RE2 refuses it or matches other texts, silently",
    fix: "write a class such as [ \\t] for \\s; do without lookaround, backreferences and named groups",
  },
  DOK2007: {
    severity: "error",
    message: (p) => `the number ${p["value"]} is not a whole number within 2^53`,
    why: "engines read larger and fractional numbers differently",
    fix: "use a whole number up to 9007199254740991",
  },
  DOK2008: {
    severity: "error",
    message: (p) => `${p["name"]} calls itself`,
    why: "Rego and CEL have no recursion",
    fix: "unroll it, or walk a fixed number of levels",
  },
  DOK2009: {
    severity: "error",
    message: (p) => `only texts can be joined in a template, this is ${p["type"]}`,
    why: "engines write numbers, booleans and absent values differently",
    fix: "tag the template with `say`, which shows any value, or give the text a fallback with ??",
  },
  DOK2010: {
    severity: "error",
    message: (p) => `=== compares texts, numbers, booleans and undefined, not ${p["type"]}`,
    why: "objects and lists have identity in JavaScript and none in the engines",
    fix: "compare their fields or items",
  },
  DOK2011: {
    severity: "error",
    message: (p) => `${p["op"]} compares numbers, not ${p["type"]}`,
    why: "Rego orders values across types and CEL refuses to",
    fix: "compare numbers, or texts with ===",
  },
  DOK2012: {
    severity: "error",
    message: () => "the separator must be a text literal that is not empty",
    why: "an empty separator splits by code point in one engine and by UTF-16 unit in another",
    fix: 'split at a literal such as ","',
  },
  DOK2013: {
    severity: "error",
    message: (p) => `this function cannot be read: ${p["what"]}`,
    why: "functions are copied to where they are called",
    fix: "use simple parameters and one expression, or consts, ifs that return, and a final return",
  },
  DOK2014: {
    severity: "error",
    message: (p) => `${p["name"]} is not a function that the compiler can read`,
    why: "it must see the body to translate it",
    fix: "call functions of your own policy files, or lower, words, say, isMap, isList",
  },
  DOK2015: {
    severity: "error",
    message: (p) => `this pattern cannot be bound: ${p["what"]}`,
    why: "a binding is one name, or the pair of `.entries()` and Object.entries()",
    fix: "write `const x = …` and read its fields",
  },
  DOK2016: {
    severity: "error",
    message: (p) => `${p["name"]} is used in a way the language does not know`,
    why: CLOSED,
    fix: "bind it with const from an expression of the language",
  },
  DOK2017: {
    severity: "error",
    message: (p) => `a fact is only looped over or tested with some and every, not ${p["what"]}`,
    why: "the records of a fact are unfolded into the rule",
    fix: "use for-of over the fact",
  },
  DOK2018: {
    severity: "error",
    message: () => "this finding depends on the order of a map's keys, or of other objects",
    why: "they have no order: each engine gives another one",
    fix: "loop over Object.keys() or test with some, every, filter and includes; read no position of it",
  },
  DOK2019: {
    severity: "error",
    message: (p) => `${p["what"]} is no kind that related() can look for`,
    why: "engines look only for kinds that the pack declares, in their one version, and never for Secrets",
    fix: "name a resource({…}) with one version whose facts an operator of the pack has, such as a NetworkPolicy",
  },
  DOK3001: {
    severity: "error",
    message: (p) => `${p["field"]} may carry raw text of the object`,
    why: "a message must be one safe line of at most 256 bytes in every engine, and must not leak a secret",
    fix: "build it from literals and say`…`",
  },
  DOK3002: {
    severity: "error",
    message: (p) => `${p["field"]} has the character ${p["char"]}`,
    why: "quotes, braces, |, ;, $ and what is not printable ASCII change meaning in some engine's report",
    fix: "leave it out or say it in words",
  },
  DOK3003: {
    severity: "error",
    message: (p) => `the type ${p["type"]} cannot be held by a policy`,
    why: "values are texts, numbers, booleans, lists, maps and objects",
    fix: "narrow it, or read it through a slice",
  },
  DOK3004: {
    severity: "error",
    message: (p) => `a finding needs ${p["what"]}`,
    why: "every engine reports the field, what is wrong and what to set",
    fix: "yield { at, message, fix } or { at, unseen }",
  },
  DOK3005: {
    severity: "error",
    message: (p) => `${p["what"]} must be a literal`,
    why: "it is fixed when the policy is generated",
    fix: "write it as a text literal",
  },
  DOK3006: {
    severity: "error",
    message: () => "`edit` is not one of the forms that an edit has",
    why: "it is applied to files by itself, so it may hold nothing of the object and only what is right for everybody",
    fix: 'write "remove", { set: … } of a literal, undefined, or a conditional between these',
  },
} as const satisfies CodeTable;
