// WL-1 to WL-12, KSI-2 to KSI-4: the pods of a database, or of its operator, in every kind that makes pods. CN-3: any pod, as what reaches
// a database has its credentials.
import type { ObjectOf, Pack } from "../../src/dsl/index.ts";
import {
  type CloudKey,
  type ContainerHardening,
  type ContainerImage,
  facts,
  type FixedId,
  type MissingResource,
  type MountedToken,
  type NodeAccess,
  type NodeDirectory,
  type PodAccount,
  type ReadableSecret,
  type RunningContainer,
  type UnreleasedImage,
} from "../vocabulary.ts";
import { claimTemplatesOf } from "./claims.ts";
import { budgetOf } from "./disruption.ts";
import { accountOf, keysOf } from "./identities.ts";
import { filterOf } from "./network-policies.ts";
import { containerImagesOf, missingResourcesOf, unreleasedImagesOf } from "./pod-images.ts";
import { mountedTokensOf, nodeAccessOf, nodeDirectoriesOf } from "./pod-node.ts";
import { containersOf, fixedIdsOf, hardeningOf } from "./pod-security.ts";
import { isDatabasePod, isDatabaseWorkload, usesToken } from "./pods.ts";
import { readableVariables, stateOf } from "./readable-secrets.ts";
import { cronJob, daemonSet, deployment, job, pod, replicaSet, statefulSet } from "./schema.ts";
import { watchedBy } from "./scoping.ts";

type Workload = ObjectOf<typeof deployment>;

export const pods = facts(pod, {
  *readableSecrets(pod) {
    yield* readableVariables(pod.spec, "spec", stateOf(pod.metadata));
  },
  *containers(pod, pack) {
    if (isDatabasePod(pod.metadata?.labels ?? {}, pod.spec, pack)) {
      yield* containersOf(pod.spec, "spec");
    }
  },
  *hardening(pod, pack) {
    if (isDatabasePod(pod.metadata?.labels ?? {}, pod.spec, pack)) {
      yield* hardeningOf(pod.spec, "spec");
    }
  },
  *nodeAccess(pod, pack) {
    if (isDatabasePod(pod.metadata?.labels ?? {}, pod.spec, pack)) {
      yield* nodeAccessOf(pod.spec, "spec");
    }
  },
  *nodeDirectories(pod, pack) {
    if (isDatabasePod(pod.metadata?.labels ?? {}, pod.spec, pack)) {
      yield* nodeDirectoriesOf(pod.spec, "spec");
    }
  },
  *fixedIds(pod, pack) {
    if (isDatabasePod(pod.metadata?.labels ?? {}, pod.spec, pack)) {
      yield* fixedIdsOf(pod.spec, "spec");
    }
  },
  *mountedTokens(pod, pack) {
    if (isDatabasePod(pod.metadata?.labels ?? {}, pod.spec, pack) && !usesToken(pod.metadata?.labels ?? {}, {}, pod.spec, pack)) {
      yield* mountedTokensOf(pod.spec, "spec");
    }
  },
  *missingResources(pod, pack) {
    if (isDatabasePod(pod.metadata?.labels ?? {}, pod.spec, pack)) {
      yield* missingResourcesOf(pod.spec, "spec");
    }
  },
  *containerImages(pod, pack) {
    if (isDatabasePod(pod.metadata?.labels ?? {}, pod.spec, pack)) {
      yield* containerImagesOf(pod.spec, "spec");
    }
  },
  *unreleasedImages(pod, pack) {
    if (isDatabasePod(pod.metadata?.labels ?? {}, pod.spec, pack)) {
      yield* unreleasedImagesOf(pod.spec, "spec");
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

// These five kinds state their template at the same place.
const ofTemplate = {
  *readableSecrets(workload: Workload): Generator<ReadableSecret> {
    yield* readableVariables(workload.spec?.template?.spec, "spec.template.spec", stateOf(workload.metadata));
  },
  *containers(workload: Workload, pack: Pack): Generator<RunningContainer> {
    if (isDatabaseWorkload(workload.metadata?.labels ?? {}, workload.spec?.template, pack)) {
      yield* containersOf(workload.spec?.template?.spec, "spec.template.spec");
    }
  },
  *hardening(workload: Workload, pack: Pack): Generator<ContainerHardening> {
    if (isDatabaseWorkload(workload.metadata?.labels ?? {}, workload.spec?.template, pack)) {
      yield* hardeningOf(workload.spec?.template?.spec, "spec.template.spec");
    }
  },
  *nodeAccess(workload: Workload, pack: Pack): Generator<NodeAccess> {
    if (isDatabaseWorkload(workload.metadata?.labels ?? {}, workload.spec?.template, pack)) {
      yield* nodeAccessOf(workload.spec?.template?.spec, "spec.template.spec");
    }
  },
  *nodeDirectories(workload: Workload, pack: Pack): Generator<NodeDirectory> {
    if (isDatabaseWorkload(workload.metadata?.labels ?? {}, workload.spec?.template, pack)) {
      yield* nodeDirectoriesOf(workload.spec?.template?.spec, "spec.template.spec");
    }
  },
  *fixedIds(workload: Workload, pack: Pack): Generator<FixedId> {
    if (isDatabaseWorkload(workload.metadata?.labels ?? {}, workload.spec?.template, pack)) {
      yield* fixedIdsOf(workload.spec?.template?.spec, "spec.template.spec");
    }
  },
  *mountedTokens(workload: Workload, pack: Pack): Generator<MountedToken> {
    if (
      isDatabaseWorkload(workload.metadata?.labels ?? {}, workload.spec?.template, pack) &&
      !usesToken(workload.metadata?.labels ?? {}, workload.spec?.template?.metadata?.labels ?? {}, workload.spec?.template?.spec, pack)
    ) {
      yield* mountedTokensOf(workload.spec?.template?.spec, "spec.template.spec");
    }
  },
  *missingResources(workload: Workload, pack: Pack): Generator<MissingResource> {
    if (isDatabaseWorkload(workload.metadata?.labels ?? {}, workload.spec?.template, pack)) {
      yield* missingResourcesOf(workload.spec?.template?.spec, "spec.template.spec");
    }
  },
  *containerImages(workload: Workload, pack: Pack): Generator<ContainerImage> {
    if (isDatabaseWorkload(workload.metadata?.labels ?? {}, workload.spec?.template, pack)) {
      yield* containerImagesOf(workload.spec?.template?.spec, "spec.template.spec");
    }
  },
  *unreleasedImages(workload: Workload, pack: Pack): Generator<UnreleasedImage> {
    if (isDatabaseWorkload(workload.metadata?.labels ?? {}, workload.spec?.template, pack)) {
      yield* unreleasedImagesOf(workload.spec?.template?.spec, "spec.template.spec");
    }
  },
  *podAccounts(workload: Workload, pack: Pack): Generator<PodAccount> {
    if (isDatabaseWorkload(workload.metadata?.labels ?? {}, workload.spec?.template, pack)) {
      yield* accountOf(workload.spec?.template?.spec, "spec.template.spec");
    }
  },
  *cloudKeys(workload: Workload, pack: Pack): Generator<CloudKey> {
    if (isDatabaseWorkload(workload.metadata?.labels ?? {}, workload.spec?.template, pack)) {
      yield* keysOf(workload.spec?.template?.spec, "spec.template.spec");
    }
  },
};

// Operators run in these two.
export const deployments = facts(deployment, {
  ...ofTemplate,
  *addressFilters(workload, pack) {
    yield* filterOf(workload, pack);
  },
  *disruptionBudgets(workload, pack) {
    yield* budgetOf(workload, pack);
  },
  *watchedNamespaces(workload, pack) {
    yield* watchedBy(workload.spec?.template?.spec, pack, "spec.template.spec");
  },
});
export const statefulSets = facts(statefulSet, {
  ...ofTemplate,
  *addressFilters(workload, pack) {
    yield* filterOf(workload, pack);
  },
  *dataVolumes(workload, pack) {
    yield* claimTemplatesOf(workload, pack);
  },
  *disruptionBudgets(workload, pack) {
    yield* budgetOf(workload, pack);
  },
  *watchedNamespaces(workload, pack) {
    yield* watchedBy(workload.spec?.template?.spec, pack, "spec.template.spec");
  },
});
export const daemonSets = facts(daemonSet, ofTemplate);
export const replicaSets = facts(replicaSet, ofTemplate);
export const jobs = facts(job, ofTemplate);

export const cronJobs = facts(cronJob, {
  *readableSecrets(workload) {
    const template = workload.spec?.jobTemplate?.spec?.template;
    yield* readableVariables(template?.spec, "spec.jobTemplate.spec.template.spec", stateOf(workload.metadata));
  },
  *containers(workload, pack) {
    const template = workload.spec?.jobTemplate?.spec?.template;
    if (isDatabaseWorkload(workload.metadata?.labels ?? {}, template, pack)) {
      yield* containersOf(template?.spec, "spec.jobTemplate.spec.template.spec");
    }
  },
  *hardening(workload, pack) {
    const template = workload.spec?.jobTemplate?.spec?.template;
    if (isDatabaseWorkload(workload.metadata?.labels ?? {}, template, pack)) {
      yield* hardeningOf(template?.spec, "spec.jobTemplate.spec.template.spec");
    }
  },
  *nodeAccess(workload, pack) {
    const template = workload.spec?.jobTemplate?.spec?.template;
    if (isDatabaseWorkload(workload.metadata?.labels ?? {}, template, pack)) {
      yield* nodeAccessOf(template?.spec, "spec.jobTemplate.spec.template.spec");
    }
  },
  *nodeDirectories(workload, pack) {
    const template = workload.spec?.jobTemplate?.spec?.template;
    if (isDatabaseWorkload(workload.metadata?.labels ?? {}, template, pack)) {
      yield* nodeDirectoriesOf(template?.spec, "spec.jobTemplate.spec.template.spec");
    }
  },
  *fixedIds(workload, pack) {
    const template = workload.spec?.jobTemplate?.spec?.template;
    if (isDatabaseWorkload(workload.metadata?.labels ?? {}, template, pack)) {
      yield* fixedIdsOf(template?.spec, "spec.jobTemplate.spec.template.spec");
    }
  },
  *mountedTokens(workload, pack) {
    const template = workload.spec?.jobTemplate?.spec?.template;
    if (
      isDatabaseWorkload(workload.metadata?.labels ?? {}, template, pack) &&
      !usesToken(workload.metadata?.labels ?? {}, template?.metadata?.labels ?? {}, template?.spec, pack)
    ) {
      yield* mountedTokensOf(template?.spec, "spec.jobTemplate.spec.template.spec");
    }
  },
  *missingResources(workload, pack) {
    const template = workload.spec?.jobTemplate?.spec?.template;
    if (isDatabaseWorkload(workload.metadata?.labels ?? {}, template, pack)) {
      yield* missingResourcesOf(template?.spec, "spec.jobTemplate.spec.template.spec");
    }
  },
  *containerImages(workload, pack) {
    const template = workload.spec?.jobTemplate?.spec?.template;
    if (isDatabaseWorkload(workload.metadata?.labels ?? {}, template, pack)) {
      yield* containerImagesOf(template?.spec, "spec.jobTemplate.spec.template.spec");
    }
  },
  *unreleasedImages(workload, pack) {
    const template = workload.spec?.jobTemplate?.spec?.template;
    if (isDatabaseWorkload(workload.metadata?.labels ?? {}, template, pack)) {
      yield* unreleasedImagesOf(template?.spec, "spec.jobTemplate.spec.template.spec");
    }
  },
  *podAccounts(workload, pack) {
    const template = workload.spec?.jobTemplate?.spec?.template;
    if (isDatabaseWorkload(workload.metadata?.labels ?? {}, template, pack)) {
      yield* accountOf(template?.spec, "spec.jobTemplate.spec.template.spec");
    }
  },
  *cloudKeys(workload, pack) {
    const template = workload.spec?.jobTemplate?.spec?.template;
    if (isDatabaseWorkload(workload.metadata?.labels ?? {}, template, pack)) {
      yield* keysOf(template?.spec, "spec.jobTemplate.spec.template.spec");
    }
  },
});
