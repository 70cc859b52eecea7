// NM-6: the donor of a clone, and where logs go.
import { type Infer, say } from "../../../src/dsl/index.ts";
import type { TlsChannel } from "../../vocabulary.ts";
import { storesTls } from "./dumps.ts";
import type { clusterSpec } from "./schema.ts";

type Spec = Infer<typeof clusterSpec> | undefined;

const UNSTATED = "";
const PLAIN_DONOR = /[?&]ssl-mode=disabled(&|$)/iu;
const PLAIN_SINK = /(^|\n)[ \t]*[a-z_]+[ \t]+"?http:\/\//u;

export function* outside(spec: Spec): Generator<TlsChannel> {
  yield* storesTls(spec);
  yield {
    channel: "the donor",
    offered: !PLAIN_DONOR.test(spec?.initDB?.clone?.donorUrl ?? ""),
    minimumVersion: UNSTATED,
    path: "spec.initDB.clone.donorUrl",
    fix: "Remove ssl-mode",
  };
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
