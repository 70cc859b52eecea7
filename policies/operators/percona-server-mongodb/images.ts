// WL-2 to WL-4, WL-11, WL-12: the images of what runs; all members and mongos have one.
import { type Infer, say } from "../../../src/dsl/index.ts";
import { listedHardening } from "../../lib/hardening.ts";
import { type ContainerList, image, imageIf, images, listedImages, otherImage } from "../../lib/images.ts";
import type { ContainerHardening, ContainerImage } from "../../vocabulary.ts";
import type { clusterSpec, replicaSet } from "./schema.ts";

/** The sidecars of a replica set, by the kinds of members that it has. */
function sidecarsOf(set: Infer<typeof replicaSet> | undefined, isOn: boolean, at: string): readonly ContainerList[] {
  return [
    { containers: isOn ? (set?.sidecars ?? []) : [], at: say`${at}.sidecars` },
    { containers: isOn && set?.arbiter?.enabled === true ? (set.arbiter.sidecars ?? []) : [], at: say`${at}.arbiter.sidecars` },
    { containers: isOn && set?.hidden?.enabled === true ? (set.hidden.sidecars ?? []) : [], at: say`${at}.hidden.sidecars` },
    { containers: isOn && set?.nonvoting?.enabled === true ? (set.nonvoting.sidecars ?? []) : [], at: say`${at}.nonvoting.sidecars` },
  ];
}

export function* clusterImages(spec: Infer<typeof clusterSpec> | undefined): Generator<ContainerImage> {
  const sharding = spec?.sharding;
  const isSharded = sharding?.enabled === true;
  yield* images([
    image("mongod", spec?.image, "spec.image"),
    imageIf(spec?.backup?.enabled === true, "backup-agent", spec?.backup?.image, "spec.backup.image"),
    imageIf(spec?.logcollector?.enabled === true, "logs", spec?.logcollector?.image, "spec.logcollector.image"),
    imageIf(spec?.pmm?.enabled === true, "pmm-client", spec?.pmm?.image, "spec.pmm.image"),
    otherImage("mongo-init", spec?.initImage, "spec.initImage"),
  ]);
  for (const [i, set] of (spec?.replsets ?? []).entries()) {
    yield* listedImages(sidecarsOf(set, true, say`spec.replsets[${i}]`));
  }
  yield* listedImages([
    ...sidecarsOf(sharding?.configsvrReplSet, isSharded, "spec.sharding.configsvrReplSet"),
    { containers: isSharded ? (sharding.mongos?.sidecars ?? []) : [], at: "spec.sharding.mongos.sidecars" },
  ]);
}

/** WL-2 to WL-4: the sidecars. */
export function* hardening(spec: Infer<typeof clusterSpec> | undefined): Generator<ContainerHardening> {
  const sharding = spec?.sharding;
  const isSharded = sharding?.enabled === true;
  for (const [i, set] of (spec?.replsets ?? []).entries()) {
    yield* listedHardening(sidecarsOf(set, true, say`spec.replsets[${i}]`), []);
  }
  yield* listedHardening(
    [
      ...sidecarsOf(sharding?.configsvrReplSet, isSharded, "spec.sharding.configsvrReplSet"),
      { containers: isSharded ? (sharding.mongos?.sidecars ?? []) : [], at: "spec.sharding.mongos.sidecars" },
    ],
    [],
  );
}
