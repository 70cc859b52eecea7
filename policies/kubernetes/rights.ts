// KSI-3: rights of operators that reach further than their work. What leads to cluster-admin is KSI-1's, and left out here.
import { say } from "../../src/dsl/index.ts";
import type { OperatorRight } from "../vocabulary.ts";
import { escalates, isEverythingOf, isLimited, isOfCore, type Rule } from "./rules.ts";

const READING = ["get", "list", "watch", "*"];
// A websocket asks for a command with GET.
const RUNNING = ["create", "get", "*"];
const MAKING = ["create", "*"];
const COMMANDS = ["pods/exec", "pods/attach"];

const NAME_THEM = "Name the verbs and resources that the operator needs";
const USE_ROLES = "Use a Role in each namespace that it watches";

function hasVerb(rule: Rule, verbs: readonly string[]): boolean {
  return (rule.verbs ?? []).some((verb) => verbs.includes(verb));
}

function hasResource(rule: Rule, resources: readonly string[]): boolean {
  return (rule.resources ?? []).some((resource) => resources.includes(resource));
}

function readsSecrets(rule: Rule): boolean {
  return isOfCore(rule) && hasResource(rule, ["secrets"]) && hasVerb(rule, READING);
}

function runsCommands(rule: Rule): boolean {
  return isOfCore(rule) && hasResource(rule, COMMANDS) && hasVerb(rule, RUNNING);
}

function makesTokens(rule: Rule): boolean {
  return isOfCore(rule) && hasResource(rule, ["serviceaccounts/token"]) && hasVerb(rule, MAKING);
}

function reachesKubelets(rule: Rule): boolean {
  return isOfCore(rule) && hasResource(rule, ["nodes/proxy"]);
}

/** Kubernetes' own groups, or all: of its own kinds an operator may well have everything. */
function isOfKubernetes(rule: Rule): boolean {
  return (rule.apiGroups ?? []).some((group) => !group.includes(".") || group.endsWith(".k8s.io"));
}

/** Whether the rule says more by a star than by names. */
function isWide(rule: Rule): boolean {
  return isOfKubernetes(rule) && (hasVerb(rule, ["*"]) || hasResource(rule, ["*"]));
}

function saysMore(rule: Rule): boolean {
  return (isOfCore(rule) && hasResource(rule, ["*"])) || readsSecrets(rule) || runsCommands(rule) || makesTokens(rule) || reachesKubelets(rule);
}

/** Whether all is said: it is for named objects, or KSI-1 reports it. */
function isSaid(rule: Rule): boolean {
  return isLimited(rule) || isEverythingOf(rule, "*") || escalates(rule);
}

function* wideRule(at: string): Generator<OperatorRight> {
  yield { right: "has every verb or every resource of one of the groups of Kubernetes", reach: "wide", path: say`${at}`, fix: NAME_THEM };
}

/** Those of a ClusterRole; `bound` is `elsewhere` for one that is made to be bound in single namespaces. */
export function* clusterRights(rules: readonly Rule[], bound: "everywhere" | "elsewhere"): Generator<OperatorRight> {
  for (const [i, rule] of rules.entries()) {
    if (!isSaid(rule) && !isEverythingOf(rule, "")) {
      if (isOfCore(rule) && hasResource(rule, ["*"])) {
        yield { right: "has every core resource, Secrets among them,", reach: bound, path: say`rules[${i}]`, fix: NAME_THEM };
      }
      if (readsSecrets(rule)) {
        yield { right: "reads Secrets", reach: bound, path: say`rules[${i}]`, fix: USE_ROLES };
      }
      if (runsCommands(rule)) {
        yield { right: "runs commands in pods", reach: bound, path: say`rules[${i}]`, fix: USE_ROLES };
      }
      if (makesTokens(rule)) {
        yield { right: "makes tokens of service accounts", reach: "takeover", path: say`rules[${i}]`, fix: USE_ROLES };
      }
      if (reachesKubelets(rule)) {
        yield {
          right: "reaches every kubelet through its node",
          reach: "takeover",
          path: say`rules[${i}]`,
          fix: "Remove nodes/proxy: nodes/metrics is enough to watch",
        };
      }
      if (isWide(rule) && !saysMore(rule)) {
        yield* wideRule(say`rules[${i}]`);
      }
    }
  }
}

/** Those of a Role: in its own namespace an operator may read Secrets and run commands. */
export function* namespaceRights(rules: readonly Rule[]): Generator<OperatorRight> {
  for (const [i, rule] of rules.entries()) {
    if (isWide(rule) && !isSaid(rule)) {
      yield* wideRule(say`rules[${i}]`);
    }
  }
}
