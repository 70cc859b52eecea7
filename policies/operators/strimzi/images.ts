// WL-11, WL-12: the images of what runs; the operator has one for each, by the version of Kafka.
import type { ObjectOf } from "../../../src/dsl/index.ts";
import { image, imageIf, images, otherImage } from "../../lib/images.ts";
import type { ContainerImage } from "../../vocabulary.ts";
import type { kafka } from "./schema.ts";

export function* kafkaImages(spec: ObjectOf<typeof kafka>["spec"]): Generator<ContainerImage> {
  const topics = spec?.entityOperator?.topicOperator;
  const users = spec?.entityOperator?.userOperator;
  yield* images([
    image("kafka", spec?.kafka?.image, "spec.kafka.image"),
    otherImage("kafka-init", spec?.kafka?.brokerRackInitImage, "spec.kafka.brokerRackInitImage"),
    imageIf(topics !== undefined, "topic-operator", topics?.image, "spec.entityOperator.topicOperator.image"),
    imageIf(users !== undefined, "user-operator", users?.image, "spec.entityOperator.userOperator.image"),
    imageIf(spec?.kafkaExporter !== undefined, "kafka-exporter", spec?.kafkaExporter?.image, "spec.kafkaExporter.image"),
    imageIf(spec?.cruiseControl !== undefined, "cruise-control", spec?.cruiseControl?.image, "spec.cruiseControl.image"),
  ]);
}

interface Client {
  readonly clientRackInitImage?: string | undefined;
  readonly image?: string | undefined;
}

/** Kafka Connect, MirrorMaker 2 and the bridge. */
export function* clientImages(name: string, spec: Client | undefined): Generator<ContainerImage> {
  yield* images([image(name, spec?.image, "spec.image"), otherImage("that goes before", spec?.clientRackInitImage, "spec.clientRackInitImage")]);
}
