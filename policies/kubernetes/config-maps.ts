// ConfigMaps: the settings of operators, and WL-13's scripts. Code that does not say what runs it is not told from configuration.
import { type ObjectOf, type Pack, say } from "../../src/dsl/index.ts";
import { facts } from "../vocabulary.ts";
import { isOfDatabase, isOfOperator } from "./recognition.ts";
import { configMap } from "./schema.ts";
import { watchedBySettings } from "./scoping.ts";
import {
  cloudAccessIn,
  formerMembersIn,
  imagesIn,
  isZalandos,
  logicalBackupsIn,
  nodePortsIn,
  plainServicesIn,
  storeKeysIn,
  superusersIn,
} from "./zalando-settings.ts";

type ConfigMap = ObjectOf<typeof configMap>;

function isOfOperators(given: ConfigMap, pack: Pack): boolean {
  return pack.serviceAccounts.includes(given.metadata?.name ?? "") || isOfOperator(given.metadata?.labels ?? {}, pack);
}

function isOfZalando(given: ConfigMap, pack: Pack): boolean {
  return isOfOperators(given, pack) && isZalandos(given.data ?? {});
}

export const configMaps = facts(configMap, {
  *watchedNamespaces(configMap, pack) {
    if (isOfOperators(configMap, pack)) {
      yield* watchedBySettings(configMap.data ?? {});
    }
  },

  *configuredCode(configMap, pack) {
    if (isOfDatabase(configMap.metadata?.labels ?? {}, pack)) {
      for (const [key, value] of Object.entries(configMap.data ?? {})) {
        if ((value ?? "").startsWith("#!")) {
          yield { key, path: say`data["${key}"]`, fix: "Put it into the image" };
        }
      }
    }
  },

  *administratorLogins(configMap, pack) {
    if (isOfZalando(configMap, pack)) {
      yield* superusersIn(configMap.data ?? {});
    }
  },

  *accountControl(configMap, pack) {
    if (isOfZalando(configMap, pack)) {
      yield* formerMembersIn(configMap.data ?? {});
    }
  },

  *externalCredentials(configMap, pack) {
    if (isOfZalando(configMap, pack)) {
      yield* storeKeysIn(configMap.data ?? {});
    }
  },

  *cloudAccess(configMap, pack) {
    if (isOfZalando(configMap, pack)) {
      yield* cloudAccessIn(configMap.data ?? {});
    }
  },

  *backups(configMap, pack) {
    if (isOfZalando(configMap, pack)) {
      yield* logicalBackupsIn(configMap.data ?? {});
    }
  },

  *exposedServices(configMap, pack) {
    if (isOfZalando(configMap, pack)) {
      yield* nodePortsIn(configMap.data ?? {});
    }
  },

  *containerImages(configMap, pack) {
    if (isOfZalando(configMap, pack)) {
      yield* imagesIn(configMap.data ?? {});
    }
  },

  *outsideTls(configMap, pack) {
    if (isOfZalando(configMap, pack)) {
      yield* plainServicesIn(configMap.data ?? {});
    }
  },
});
