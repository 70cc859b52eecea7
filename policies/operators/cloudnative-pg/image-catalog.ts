// Catalogs of images, from which a Cluster takes its PostgreSQL by the major version, and other objects take components by a key.
import { type Infer, notApplicable, say } from "../../../src/dsl/index.ts";
import { images, otherImage } from "../../lib/images.ts";
import { noServer } from "../../lib/no-server.ts";
import { type ContainerImage, facts } from "../../vocabulary.ts";
import { type catalog, clusterImageCatalog as clusterResource, imageCatalog as resource } from "./schema.ts";

const BECAUSE = "it lists images, and runs nothing itself";
const NOTHING = notApplicable(BECAUSE);

const LIST = {
  ...noServer(BECAUSE),
  backups: NOTHING,
  cloudAccess: NOTHING,
  encryptionKeys: NOTHING,
  externalCredentials: NOTHING,
  inlineCredentials: NOTHING,
  outsideTls: NOTHING,
  peerVerification: NOTHING,
};

function* listed(spec: Infer<typeof catalog> | undefined): Generator<ContainerImage> {
  for (const [i, entry] of (spec?.images ?? []).entries()) {
    yield* images([otherImage("postgres", entry.image, say`spec.images[${i}].image`)]);
  }
  for (const [i, entry] of (spec?.componentImages ?? []).entries()) {
    yield* images([otherImage(entry.key ?? "", entry.image, say`spec.componentImages[${i}].image`)]);
  }
}

export const imageCatalog = facts(resource, {
  ...LIST,
  *containerImages(list) {
    yield* listed(list.spec);
  },
});

export const clusterImageCatalog = facts(clusterResource, {
  ...LIST,
  *containerImages(list) {
    yield* listed(list.spec);
  },
});
