// WL-1, WL-5: a template's contexts are used as they are. Without one the plug-in decides that the operator was started with
// (STRIMZI_POD_SECURITY_PROVIDER_CLASS): the baseline one sets none, the restricted one a strict one.
import { type Infer, type ObjectOf, say } from "../../../src/dsl/index.ts";
import { privileged } from "../../lib/node-access.ts";
import type { NodeAccess, RunningContainer } from "../../vocabulary.ts";
import type { containerTemplate, kafka, podTemplate } from "./schema.ts";

type Own = Infer<typeof containerTemplate> | undefined;
type Pod = Infer<typeof podTemplate> | undefined;

function rootOf(own: Own, pod: Pod): RunningContainer["nonRoot"] {
  const user = own?.securityContext?.runAsUser ?? pod?.securityContext?.runAsUser;
  const nonRoot = own?.securityContext?.runAsNonRoot ?? pod?.securityContext?.runAsNonRoot;
  if (user !== undefined) {
    return user === 0 ? "no" : "yes";
  }
  if (nonRoot !== undefined) {
    return nonRoot ? "yes" : "no";
  }
  return own?.securityContext === undefined ? "elsewhere" : "unset";
}

function escalationOf(own: Own): RunningContainer["escalation"] {
  const context = own?.securityContext;
  if (context === undefined) {
    return "elsewhere";
  }
  return context.allowPrivilegeEscalation === false && context.privileged !== true ? "refused" : "allowed";
}

/** A container, as its template and the pod's state it. */
export function* container(name: string, template: string, field: string, own: Own, pod: Pod): Generator<RunningContainer> {
  yield {
    name,
    nonRoot: rootOf(own, pod),
    escalation: escalationOf(own),
    path: say`${template}.${field}.securityContext`,
    fix: "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
    editOfPrivileges: own?.securityContext?.privileged === true ? undefined : { set: false, field: "allowPrivilegeEscalation" },
  };
}

/** A container that is there by the way, judged where the template says something of it. */
export function* optionalContainer(name: string, template: string, field: string, own: Own, pod: Pod): Generator<RunningContainer> {
  if (own?.securityContext !== undefined) {
    yield* container(name, template, field, own, pod);
  }
}

/** What it has of its node. `isInit`: it goes before the others. */
export function* access(name: string, template: string, field: string, own: Own, isInit: boolean): Generator<NodeAccess> {
  yield* privileged(name, own?.securityContext, say`${template}.${field}.securityContext`, isInit);
}

/** Of the containers that a Kafka turns on. */
export function* clusterAccess(spec: ObjectOf<typeof kafka>["spec"]): Generator<NodeAccess> {
  const entities = spec?.entityOperator;
  yield* access("kafka", "spec.kafka.template", "kafkaContainer", spec?.kafka?.template?.kafkaContainer, false);
  yield* access("kafka-init", "spec.kafka.template", "initContainer", spec?.kafka?.template?.initContainer, true);
  if (entities?.topicOperator !== undefined) {
    yield* access("topic-operator", "spec.entityOperator.template", "topicOperatorContainer", entities.template?.topicOperatorContainer, false);
  }
  if (entities?.userOperator !== undefined) {
    yield* access("user-operator", "spec.entityOperator.template", "userOperatorContainer", entities.template?.userOperatorContainer, false);
  }
  yield* access("kafka-exporter", "spec.kafkaExporter.template", "container", spec?.kafkaExporter?.template?.container, false);
  yield* access("cruise-control", "spec.cruiseControl.template", "cruiseControlContainer", spec?.cruiseControl?.template?.cruiseControlContainer, false);
}
