// WL-1: the containers of databases and operators, in every kind that makes pods.
import { type Infer, type Pack, say } from "../../src/dsl/index.ts";
import { isMarked } from "../lib/belongs.ts";
import { facts, type RunningContainer } from "../vocabulary.ts";
import { cronJob, daemonSet, deployment, type container, job, pod, type podSpec, type podTemplate, replicaSet, statefulSet } from "./schema.ts";

type Labels = { readonly [key: string]: string | undefined };
type PodSpec = Infer<typeof podSpec>;
type Container = Infer<typeof container>;

const FIX = "Set runAsNonRoot true and allowPrivilegeEscalation false";

function nonRoot(own: boolean | undefined, user: number | undefined, ofPod: boolean | undefined, userOfPod: number | undefined): RunningContainer["nonRoot"] {
  if ((own ?? ofPod) === false || (user ?? userOfPod) === 0) {
    return "no";
  }
  return (own ?? ofPod) === true || (user ?? userOfPod) !== undefined ? "yes" : "unset";
}

function escalation(allowed: boolean | undefined, privileged: boolean | undefined): RunningContainer["escalation"] {
  if (allowed === true || privileged === true) {
    return "allowed";
  }
  return allowed === false ? "refused" : "unset";
}

function* of(containers: readonly Container[], spec: PodSpec | undefined, at: string): Generator<RunningContainer> {
  for (const [i, container] of containers.entries()) {
    const context = container.securityContext;
    yield {
      name: container.name ?? "",
      nonRoot: nonRoot(context?.runAsNonRoot, context?.runAsUser, spec?.securityContext?.runAsNonRoot, spec?.securityContext?.runAsUser),
      escalation: escalation(context?.allowPrivilegeEscalation, context?.privileged),
      path: say`${at}[${i}].securityContext`,
      fix: FIX,
    };
  }
}

function belongs(labels: Labels, own: Labels, spec: PodSpec | undefined, pack: Pack): boolean {
  return (
    isMarked(labels, pack.pods) ||
    isMarked(labels, pack.controller) ||
    isMarked(own, pack.pods) ||
    isMarked(own, pack.controller) ||
    pack.serviceAccounts.some((name) => name === spec?.serviceAccountName)
  );
}

function* containersOf(spec: PodSpec | undefined, at: string): Generator<RunningContainer> {
  yield* of(spec?.containers ?? [], spec, say`${at}.containers`);
  yield* of(spec?.initContainers ?? [], spec, say`${at}.initContainers`);
  yield* of(spec?.ephemeralContainers ?? [], spec, say`${at}.ephemeralContainers`);
}

type Template = Infer<typeof podTemplate>;

function* containersOfTemplate(template: Template | undefined, own: Labels | undefined, at: string, pack: Pack): Generator<RunningContainer> {
  if (belongs(template?.metadata?.labels ?? {}, own ?? {}, template?.spec, pack)) {
    yield* containersOf(template?.spec, at);
  }
}

const TEMPLATE = "spec.template.spec";

export const pods = facts(pod, {
  *containers(pod, pack) {
    if (belongs({}, pod.metadata?.labels ?? {}, pod.spec, pack)) {
      yield* containersOf(pod.spec, "spec");
    }
  },
});
export const deployments = facts(deployment, {
  *containers(workload, pack) {
    yield* containersOfTemplate(workload.spec?.template, workload.metadata?.labels, TEMPLATE, pack);
  },
});
export const statefulSets = facts(statefulSet, {
  *containers(workload, pack) {
    yield* containersOfTemplate(workload.spec?.template, workload.metadata?.labels, TEMPLATE, pack);
  },
});
export const daemonSets = facts(daemonSet, {
  *containers(workload, pack) {
    yield* containersOfTemplate(workload.spec?.template, workload.metadata?.labels, TEMPLATE, pack);
  },
});
export const replicaSets = facts(replicaSet, {
  *containers(workload, pack) {
    yield* containersOfTemplate(workload.spec?.template, workload.metadata?.labels, TEMPLATE, pack);
  },
});
export const jobs = facts(job, {
  *containers(workload, pack) {
    yield* containersOfTemplate(workload.spec?.template, workload.metadata?.labels, TEMPLATE, pack);
  },
});
export const cronJobs = facts(cronJob, {
  *containers(workload, pack) {
    yield* containersOfTemplate(workload.spec?.jobTemplate?.spec?.template, workload.metadata?.labels, "spec.jobTemplate.spec.template.spec", pack);
  },
});
