// NM-3, NM-6: the donor of a clone, and where logs go.
import { type Infer, say } from "../../../src/dsl/index.ts";
import type { PeerVerification, TlsChannel } from "../../vocabulary.ts";
import { storesTls } from "./dumps.ts";
import type { clusterSpec } from "./schema.ts";

type Spec = Infer<typeof clusterSpec> | undefined;

const UNSTATED = "";
const PLAIN_DONOR = /[?&]ssl-mode=disabled(&|$)/iu;
// MySQL Shell prefers TLS where nothing is said, and goes without where the donor has none (dev.mysql.com, ssl-mode).
const ENCRYPTED_DONOR = /[?&]ssl-mode=(required|verify_ca|verify_identity)(&|$)/iu;
const VERIFIED_DONOR = /[?&]ssl-mode=(verify_ca|verify_identity)(&|$)/iu;
const DONOR_AT = "spec.initDB.clone.donorUrl";
const PLAIN_SINK = /(^|\n)[ \t]*[a-z_]+[ \t]+"?http:\/\//u;

/** NM-3: the members of the cluster are verified or not as `tlsUseSelfSigned` says; of the donor nothing is stated but in its address. */
export function* donorPeer(spec: Spec): Generator<PeerVerification> {
  const donor = spec?.initDB?.clone?.donorUrl ?? "";
  if (donor !== "" && !PLAIN_DONOR.test(donor) && !VERIFIED_DONOR.test(donor)) {
    yield { connection: "the clone of the donor", isVerified: false, decided: "elsewhere", path: DONOR_AT, fix: "Add ssl-mode=VERIFY_CA" };
  }
}

export function* outside(spec: Spec): Generator<TlsChannel> {
  const donor = spec?.initDB?.clone?.donorUrl ?? "";
  yield* storesTls(spec);
  if (donor !== "") {
    yield {
      channel: "the donor",
      offered: ENCRYPTED_DONOR.test(donor),
      decided: PLAIN_DONOR.test(donor) ? undefined : "elsewhere",
      minimumVersion: UNSTATED,
      path: DONOR_AT,
      fix: "Set ssl-mode to REQUIRED",
    };
  }
  for (const [i, sink] of (spec?.logs?.collector?.fluentd?.sinks ?? []).entries()) {
    yield {
      channel: say`sink ${sink.name}`,
      offered: !PLAIN_SINK.test(sink.rawConfig ?? ""),
      minimumVersion: UNSTATED,
      path: say`spec.logs.collector.fluentd.sinks[${i}].rawConfig`,
      fix: "Use https",
    };
  }
}
