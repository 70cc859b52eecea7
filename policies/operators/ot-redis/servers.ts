// What a Redis, a RedisCluster and a RedisReplication show alike.
import type { Infer } from "../../../src/dsl/index.ts";
import type { AccountControl, CryptoModule, ExternalCredential, InlineCredential, MetricsEndpoint, PlaintextListener, TlsChannel } from "../../vocabulary.ts";
import { accountControl } from "./accounts.ts";
import { externalCredentials, inlineCredentials, settingCredentials } from "./credentials.ts";
import { exporter, images } from "./pods.ts";
import type { redisSpec } from "./schema.ts";
import { channel, plaintext, plaintextPorts, versions } from "./tls.ts";

interface Server {
  readonly spec?: Infer<typeof redisSpec> | undefined;
}

export const ofServers = {
  *accountControl(db: Server): Generator<AccountControl> {
    yield* accountControl(db.spec);
  },

  *inlineCredentials(db: Server): Generator<InlineCredential> {
    yield* inlineCredentials(db.spec);
    yield* settingCredentials(db.spec);
  },

  *externalCredentials(db: Server): Generator<ExternalCredential> {
    yield* externalCredentials(db.spec);
  },

  *plaintextListeners(db: Server): Generator<PlaintextListener> {
    yield* plaintext("Redis", db.spec);
    yield* plaintextPorts(db.spec);
  },

  *clientTls(db: Server): Generator<TlsChannel> {
    yield* channel("clients", db.spec);
    yield* versions(db.spec);
  },

  *metricsEndpoints(db: Server): Generator<MetricsEndpoint> {
    yield* exporter(db.spec);
  },

  *cryptoModules(db: Server): Generator<CryptoModule> {
    yield* images("Redis", db.spec);
  },
};
