// WL-5, WL-9: what containers have of their node. The operator passes both on as they are (statefulset.go, mongos.go).
import { type Infer, say } from "../../../src/dsl/index.ts";
import { openContainers, privileged } from "../../lib/node-access.ts";
import { missingOf } from "../../lib/resources.ts";
import type { MissingResource, NodeAccess } from "../../vocabulary.ts";
import type { clusterSpec, members as membersSlice, replicaSet as replicaSetSlice } from "./schema.ts";

type Spec = Infer<typeof clusterSpec> | undefined;
type ReplicaSet = Infer<typeof replicaSetSlice> | undefined;
type Members = Infer<typeof membersSlice> | undefined;

const CONTEXT = "containerSecurityContext";
const CONFIGURATION_SERVERS = "spec.sharding.configsvrReplSet";

function* accessOfMembers(name: string, given: Members, at: string): Generator<NodeAccess> {
  if (given?.enabled === true) {
    yield* privileged(name, given.containerSecurityContext, say`${at}.${CONTEXT}`, false);
    yield* openContainers(given.sidecars, say`${at}.sidecars`, false);
  }
}

function* accessOf(set: ReplicaSet, at: string): Generator<NodeAccess> {
  yield* privileged("mongod", set?.containerSecurityContext, say`${at}.${CONTEXT}`, false);
  yield* openContainers(set?.sidecars, say`${at}.sidecars`, false);
  if (set?.arbiter?.enabled === true) {
    yield* openContainers(set.arbiter.sidecars, say`${at}.arbiter.sidecars`, false);
  }
  yield* accessOfMembers("of hidden members", set?.hidden, say`${at}.hidden`);
  yield* accessOfMembers("of members without a vote", set?.nonvoting, say`${at}.nonvoting`);
}

export function* nodeAccess(spec: Spec): Generator<NodeAccess> {
  const sharding = spec?.sharding;
  for (const [i, set] of (spec?.replsets ?? []).entries()) {
    yield* accessOf(set, say`spec.replsets[${i}]`);
  }
  if (sharding?.enabled === true) {
    yield* accessOf(sharding.configsvrReplSet, CONFIGURATION_SERVERS);
    yield* privileged("mongos", sharding.mongos?.containerSecurityContext, `spec.sharding.mongos.${CONTEXT}`, false);
    yield* openContainers(sharding.mongos?.sidecars, "spec.sharding.mongos.sidecars", false);
  }
  if (spec?.backup?.enabled === true) {
    yield* privileged("backup-agent", spec.backup.containerSecurityContext, `spec.backup.${CONTEXT}`, false);
  }
  if (spec?.pmm?.enabled === true) {
    yield* privileged("pmm-client", spec.pmm.containerSecurityContext, `spec.pmm.${CONTEXT}`, false);
  }
  if (spec?.logcollector?.enabled === true) {
    yield* privileged("logs", spec.logcollector.containerSecurityContext, `spec.logcollector.${CONTEXT}`, false);
  }
  yield* privileged("mongo-init", spec?.initContainerSecurityContext, "spec.initContainerSecurityContext", true);
}

function* missingOfSet(set: ReplicaSet, at: string): Generator<MissingResource> {
  yield* missingOf("mongod", set?.resources, say`${at}.resources`);
  if (set?.arbiter?.enabled === true) {
    yield* missingOf("of the arbiter", set.arbiter.resources, say`${at}.arbiter.resources`);
  }
  if (set?.hidden?.enabled === true) {
    yield* missingOf("of hidden members", set.hidden.resources, say`${at}.hidden.resources`);
  }
  if (set?.nonvoting?.enabled === true) {
    yield* missingOf("of members without a vote", set.nonvoting.resources, say`${at}.nonvoting.resources`);
  }
}

/** Each kind of member has its own, and none has another's. */
export function* missingResources(spec: Spec): Generator<MissingResource> {
  for (const [i, set] of (spec?.replsets ?? []).entries()) {
    yield* missingOfSet(set, say`spec.replsets[${i}]`);
  }
  if (spec?.sharding?.enabled === true) {
    yield* missingOfSet(spec.sharding.configsvrReplSet, CONFIGURATION_SERVERS);
    yield* missingOf("mongos", spec.sharding.mongos?.resources, "spec.sharding.mongos.resources");
  }
}
