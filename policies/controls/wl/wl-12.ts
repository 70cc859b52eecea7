import { say, strings } from "../../../src/dsl/index.ts";
import { defineControl } from "../../vocabulary.ts";

export default defineControl({
  id: "WL-12",
  title: "Images of known registries",
  severity: "medium",
  severityWhy: "It matters where somebody said which registries are trusted; without that, Docker Hub is only worth a thought.",
  section: "Talks: hardening of containers",
  why: "An image from anywhere was built by anyone, and was looked through by nobody.",
  params: {
    allowedRegistries: strings(
      "Registries, or folders of them, that images may come from: registry.example.org, ghcr.io/cloudnative-pg; no slash at the end",
      [],
    ),
  },
  reads: ["containerImages"],

  *check(db, params) {
    for (const image of db.containerImages) {
      const isAllowed = params.allowedRegistries.some((registry) => image.source.startsWith(`${registry}/`));
      const isOfDockerHub = /^(index\.|registry-1\.)?docker\.io\//u.test(image.source);
      if (image.decided === "elsewhere") {
        yield { at: image.path, unseen: say`the operator, or another object, names the image of ${image.name}` };
      } else {
        if (params.allowedRegistries.length > 0 && !isAllowed) {
          yield { at: image.path, message: say`container ${image.name} runs an image of no allowed registry`, fix: "Take it from an allowed registry" };
        }
        if (params.allowedRegistries.length === 0 && isOfDockerHub) {
          yield {
            at: image.path,
            message: say`container ${image.name} runs an image of Docker Hub`,
            fix: "Take it from a registry of your own",
            severity: "low",
          };
        }
        if (params.allowedRegistries.length === 0 && !isOfDockerHub) {
          yield { at: image.path, unseen: "nobody said which registries are allowed" };
        }
      }
    }
  },
});
