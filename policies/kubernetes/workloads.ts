// WL-1, KSI-2 to KSI-4: the pods of a database, or of its operator, in every kind that makes them.
import { type Infer, type Pack, say } from "../../src/dsl/index.ts";
import { statedContainer } from "../lib/containers.ts";
import { facts, type RunningContainer } from "../vocabulary.ts";
import { accountOf, keysOf } from "./identities.ts";
import { carries, type Labels } from "./recognition.ts";
import { cronJob, daemonSet, deployment, job, pod, type podSpec, type podTemplate, replicaSet, statefulSet } from "./schema.ts";
import { watchedBy } from "./scoping.ts";

type PodSpec = Infer<typeof podSpec>;
type Template = Infer<typeof podTemplate>;

/** Whatever registry or mirror it comes from, with a tag, a digest or neither. */
function isImageOfAny(image: string, pack: Pack): boolean {
  const name = `/${image.split("@")[0] ?? ""}:`;
  return pack.images.some((repository) => name.includes(`/${repository}:`));
}

function runsDatabase(spec: PodSpec | undefined, pack: Pack): boolean {
  return (spec?.containers ?? []).some((container) => isImageOfAny(container.image ?? "", pack));
}

function isDatabasePod(labels: Labels, spec: PodSpec | undefined, pack: Pack): boolean {
  return [...pack.pods, ...pack.controller].some((mark) => carries(labels, mark)) || runsDatabase(spec, pack);
}

function isDatabaseWorkload(labels: Labels, template: Template | undefined, pack: Pack): boolean {
  const inner = template?.metadata?.labels ?? {};
  return [...pack.pods, ...pack.controller].some((mark) => carries(labels, mark) || carries(inner, mark)) || runsDatabase(template?.spec, pack);
}

// The container's own context goes before the pod's. A user other than 0 cannot be root, and runAsNonRoot makes the
// kubelet refuse it; without either the image decides. Escalation is allowed unless the container refuses it.
function* containersOf(spec: PodSpec | undefined, at: string): Generator<RunningContainer> {
  const lists = [
    { name: "containers", containers: spec?.containers ?? [] },
    { name: "initContainers", containers: spec?.initContainers ?? [] },
    { name: "ephemeralContainers", containers: spec?.ephemeralContainers ?? [] },
  ];
  const shared = spec?.securityContext;
  // Filtered, as a plain list of three would be written out thrice in every generated policy.
  for (const list of lists.filter((candidate) => candidate.containers.length > 0)) {
    for (const [i, container] of list.containers.entries()) {
      yield* statedContainer(container.name ?? "", shared, container.securityContext, say`${at}.${list.name}[${i}].securityContext`);
    }
  }
}

export const pods = facts(pod, {
  *containers(pod, pack) {
    if (isDatabasePod(pod.metadata?.labels ?? {}, pod.spec, pack)) {
      yield* containersOf(pod.spec, "spec");
    }
  },

  *podAccounts(pod, pack) {
    if (isDatabasePod(pod.metadata?.labels ?? {}, pod.spec, pack)) {
      yield* accountOf(pod.spec, "spec");
    }
  },

  *cloudKeys(pod, pack) {
    if (isDatabasePod(pod.metadata?.labels ?? {}, pod.spec, pack)) {
      yield* keysOf(pod.spec, "spec");
    }
  },
});

export const deployments = facts(deployment, {
  *containers(workload, pack) {
    if (isDatabaseWorkload(workload.metadata?.labels ?? {}, workload.spec?.template, pack)) {
      yield* containersOf(workload.spec?.template?.spec, "spec.template.spec");
    }
  },

  *podAccounts(workload, pack) {
    if (isDatabaseWorkload(workload.metadata?.labels ?? {}, workload.spec?.template, pack)) {
      yield* accountOf(workload.spec?.template?.spec, "spec.template.spec");
    }
  },

  *cloudKeys(workload, pack) {
    if (isDatabaseWorkload(workload.metadata?.labels ?? {}, workload.spec?.template, pack)) {
      yield* keysOf(workload.spec?.template?.spec, "spec.template.spec");
    }
  },

  *watchedNamespaces(workload, pack) {
    yield* watchedBy(workload.spec?.template?.spec, pack, "spec.template.spec");
  },
});

export const statefulSets = facts(statefulSet, {
  *containers(workload, pack) {
    if (isDatabaseWorkload(workload.metadata?.labels ?? {}, workload.spec?.template, pack)) {
      yield* containersOf(workload.spec?.template?.spec, "spec.template.spec");
    }
  },

  *podAccounts(workload, pack) {
    if (isDatabaseWorkload(workload.metadata?.labels ?? {}, workload.spec?.template, pack)) {
      yield* accountOf(workload.spec?.template?.spec, "spec.template.spec");
    }
  },

  *cloudKeys(workload, pack) {
    if (isDatabaseWorkload(workload.metadata?.labels ?? {}, workload.spec?.template, pack)) {
      yield* keysOf(workload.spec?.template?.spec, "spec.template.spec");
    }
  },

  *watchedNamespaces(workload, pack) {
    yield* watchedBy(workload.spec?.template?.spec, pack, "spec.template.spec");
  },
});

export const daemonSets = facts(daemonSet, {
  *containers(workload, pack) {
    if (isDatabaseWorkload(workload.metadata?.labels ?? {}, workload.spec?.template, pack)) {
      yield* containersOf(workload.spec?.template?.spec, "spec.template.spec");
    }
  },

  *podAccounts(workload, pack) {
    if (isDatabaseWorkload(workload.metadata?.labels ?? {}, workload.spec?.template, pack)) {
      yield* accountOf(workload.spec?.template?.spec, "spec.template.spec");
    }
  },

  *cloudKeys(workload, pack) {
    if (isDatabaseWorkload(workload.metadata?.labels ?? {}, workload.spec?.template, pack)) {
      yield* keysOf(workload.spec?.template?.spec, "spec.template.spec");
    }
  },
});

export const replicaSets = facts(replicaSet, {
  *containers(workload, pack) {
    if (isDatabaseWorkload(workload.metadata?.labels ?? {}, workload.spec?.template, pack)) {
      yield* containersOf(workload.spec?.template?.spec, "spec.template.spec");
    }
  },

  *podAccounts(workload, pack) {
    if (isDatabaseWorkload(workload.metadata?.labels ?? {}, workload.spec?.template, pack)) {
      yield* accountOf(workload.spec?.template?.spec, "spec.template.spec");
    }
  },

  *cloudKeys(workload, pack) {
    if (isDatabaseWorkload(workload.metadata?.labels ?? {}, workload.spec?.template, pack)) {
      yield* keysOf(workload.spec?.template?.spec, "spec.template.spec");
    }
  },
});

export const jobs = facts(job, {
  *containers(workload, pack) {
    if (isDatabaseWorkload(workload.metadata?.labels ?? {}, workload.spec?.template, pack)) {
      yield* containersOf(workload.spec?.template?.spec, "spec.template.spec");
    }
  },

  *podAccounts(workload, pack) {
    if (isDatabaseWorkload(workload.metadata?.labels ?? {}, workload.spec?.template, pack)) {
      yield* accountOf(workload.spec?.template?.spec, "spec.template.spec");
    }
  },

  *cloudKeys(workload, pack) {
    if (isDatabaseWorkload(workload.metadata?.labels ?? {}, workload.spec?.template, pack)) {
      yield* keysOf(workload.spec?.template?.spec, "spec.template.spec");
    }
  },
});

export const cronJobs = facts(cronJob, {
  *containers(workload, pack) {
    const template = workload.spec?.jobTemplate?.spec?.template;
    if (isDatabaseWorkload(workload.metadata?.labels ?? {}, template, pack)) {
      yield* containersOf(template?.spec, "spec.jobTemplate.spec.template.spec");
    }
  },

  *podAccounts(workload, pack) {
    if (isDatabaseWorkload(workload.metadata?.labels ?? {}, workload.spec?.jobTemplate?.spec?.template, pack)) {
      yield* accountOf(workload.spec?.jobTemplate?.spec?.template?.spec, "spec.jobTemplate.spec.template.spec");
    }
  },

  *cloudKeys(workload, pack) {
    if (isDatabaseWorkload(workload.metadata?.labels ?? {}, workload.spec?.jobTemplate?.spec?.template, pack)) {
      yield* keysOf(workload.spec?.jobTemplate?.spec?.template?.spec, "spec.jobTemplate.spec.template.spec");
    }
  },
});
