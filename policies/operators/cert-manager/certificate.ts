// NM-7, NM-8, NM-9: Certificates whose Secret a database takes. Such a one carries a label of a database, or asks for one on its Secret,
// or is for names that operators give to a database's services; all others are left alone.
import { notApplicable, type ObjectOf, type Pack } from "../../../src/dsl/index.ts";
import { isOfDatabaseOnly } from "../../kubernetes/recognition.ts";
import { noServer } from "../../lib/no-server.ts";
import { facts } from "../../vocabulary.ts";
import { certificate as resource } from "./schema.ts";

type Certificate = ObjectOf<typeof resource>;

// Labels by which an operator hears of a Secret that changed.
const WATCHED = ["cnpg.io/reload", "k8s.mariadb.com/watch"];
const SERVICES = /^(\*\.)?ch[ik]-|^[a-z0-9-]+-r[wo]?($|\.)/u;
const REPLICA = "streaming_replica";
// More than 366 days; Go's durations know no unit above the hour.
const OVER_A_YEAR = /^([0-9]{5,}|9[0-9]{3}|8[89][0-9]{2})(\.[0-9]*)?h/u;

// The same for ten years.
const OVER_TEN_YEARS = /^([0-9]{6,}|9[0-9]{4}|8[89][0-9]{3})(\.[0-9]*)?h/u;

// The issuer is another object: its name says what it is, as in cert-manager's own examples.
const SELF_SIGNED = /self-?signed/iu;

const NO_DATABASE = notApplicable("a Certificate is no database");

function isOfDatabase(one: Certificate, pack: Pack): boolean {
  const own = one.metadata?.labels ?? {};
  const secrets = one.spec?.secretTemplate?.labels ?? {};
  return (
    isOfDatabaseOnly(own, pack) ||
    isOfDatabaseOnly(secrets, pack) ||
    WATCHED.some((label) => secrets[label] !== undefined) ||
    one.spec?.commonName === REPLICA ||
    (one.spec?.dnsNames ?? []).some((name) => SERVICES.test(name))
  );
}

export const certificate = facts(resource, {
  ...noServer("a Certificate is no database"),
  *serverCertificates(one, pack) {
    if (isOfDatabase(one, pack) && one.spec?.isCA !== true) {
      yield {
        certificate: "the certificate",
        renewal: one.spec?.renewal?.policy === "Disabled" ? "never" : "automatic",
        path: "spec.renewal.policy",
        fix: "Set it to RenewBefore",
        edit: { set: "RenewBefore" },
      };
      // Always is the default since 1.18.
      yield {
        certificate: "the certificate",
        renewal: one.spec?.privateKey?.rotationPolicy === "Never" ? "key-kept" : "automatic",
        path: "spec.privateKey.rotationPolicy",
        fix: "Set it to Always",
        edit: { set: "Always" },
      };
      yield {
        certificate: "the certificate",
        renewal: OVER_A_YEAR.test(one.spec?.duration ?? "") ? "long" : "automatic",
        path: "spec.duration",
        fix: "Set it to 2160h, and renew before",
      };
    }
  },

  // An authority may keep its key: whoever trusts the old certificate trusts the new.
  *rootCertificates(one, pack) {
    if (isOfDatabase(one, pack) && one.spec?.isCA === true) {
      yield {
        certificate: "the authority",
        renewal: one.spec.renewal?.policy === "Disabled" ? "never" : "automatic",
        path: "spec.renewal.policy",
        fix: "Set it to RenewBefore",
        edit: { set: "RenewBefore" },
      };
      yield {
        certificate: "the authority",
        renewal: OVER_TEN_YEARS.test(one.spec.duration ?? "") ? "long" : "automatic",
        path: "spec.duration",
        fix: "Set it to 26280h or less",
      };
    }
  },

  *certificateChains(one, pack) {
    if (isOfDatabase(one, pack) && one.spec?.isCA !== true) {
      yield {
        certificate: "the certificate",
        chain: SELF_SIGNED.test(one.spec?.issuerRef?.name ?? "") ? "itself" : "any",
        path: "spec.issuerRef.name",
        fix: "Name an issuer that has an authority",
      };
    }
  },

  inlineCredentials: NO_DATABASE,
  outsideTls: NO_DATABASE,
  peerVerification: NO_DATABASE,
  backups: NO_DATABASE,
});
