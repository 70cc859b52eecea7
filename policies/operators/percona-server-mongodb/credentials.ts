// CM-2, CM-3: credentials in texts and variables.
import { type Infer, say } from "../../../src/dsl/index.ts";
import type { sidecars as sidecarsSlice } from "../../lib/containers.ts";
import { secretsIn, serviceSecretsIn } from "../../lib/environments.ts";
import { literalSecrets, literalServiceSecrets } from "../../lib/literal-secrets.ts";
import type { ExternalCredential, InlineCredential } from "../../vocabulary.ts";
import type { clusterSpec, replicaSet as replicaSetSlice } from "./schema.ts";

type Spec = Infer<typeof clusterSpec>;
type ReplicaSet = Infer<typeof replicaSetSlice>;

// Block and flow style, but no comments.
const SECRET = /(^|\n)([^#\n]*[ \t{,])?["']?(certificateKeyFilePassword|clusterPassword)["']?[ \t]*:[ \t]*["']?[^ \t\r\n"'#]/u;
const SERVICE_SECRET = /(^|\n)([^#\n]*[ \t{,])?["']?(queryPassword|clientCertificatePassword)["']?[ \t]*:[ \t]*["']?[^ \t\r\n"'#]/u;

function* inConfiguration(text: string | undefined, at: string): Generator<InlineCredential> {
  if (SECRET.test(text ?? "")) {
    yield { what: "password in mongod.conf", path: say`${at}.configuration`, fix: "Keep it in a Secret with the configuration" };
  }
}

function* inSidecars(sidecars: Infer<typeof sidecarsSlice> | undefined, at: string): Generator<InlineCredential> {
  yield* secretsIn(sidecars, say`${at}.sidecars`);
}

export function* replicaSetCredentials(set: ReplicaSet | undefined, at: string): Generator<InlineCredential> {
  yield* literalSecrets(set?.env ?? [], say`${at}.env`);
  yield* inSidecars(set?.sidecars, at);
  yield* inSidecars(set?.hidden?.sidecars, say`${at}.hidden`);
  yield* inSidecars(set?.nonvoting?.sidecars, say`${at}.nonvoting`);
  yield* inSidecars(set?.arbiter?.sidecars, say`${at}.arbiter`);
  yield* inConfiguration(set?.configuration, at);
  yield* inConfiguration(set?.hidden?.configuration, say`${at}.hidden`);
  yield* inConfiguration(set?.nonvoting?.configuration, say`${at}.nonvoting`);
}

export function* otherCredentials(spec: Spec | undefined): Generator<InlineCredential> {
  const mongos = spec?.sharding?.mongos;
  yield* literalSecrets(mongos?.env ?? [], "spec.sharding.mongos.env");
  yield* inSidecars(mongos?.sidecars, "spec.sharding.mongos");
  yield* inConfiguration(mongos?.configuration, "spec.sharding.mongos");
  yield* literalSecrets(spec?.logcollector?.env ?? [], "spec.logcollector.env");
}

function* servicesInConfiguration(text: string | undefined, at: string): Generator<ExternalCredential> {
  if (SERVICE_SECRET.test(text ?? "")) {
    yield { what: "password of a directory or key service", path: say`${at}.configuration`, fix: "Keep it in a Secret with the configuration" };
  }
}

function* servicesInSidecars(sidecars: Infer<typeof sidecarsSlice> | undefined, at: string): Generator<ExternalCredential> {
  yield* serviceSecretsIn(sidecars, say`${at}.sidecars`);
}

export function* replicaSetServices(set: ReplicaSet | undefined, at: string): Generator<ExternalCredential> {
  yield* literalServiceSecrets(set?.env ?? [], say`${at}.env`);
  yield* servicesInSidecars(set?.sidecars, at);
  yield* servicesInSidecars(set?.hidden?.sidecars, say`${at}.hidden`);
  yield* servicesInSidecars(set?.nonvoting?.sidecars, say`${at}.nonvoting`);
  yield* servicesInSidecars(set?.arbiter?.sidecars, say`${at}.arbiter`);
  yield* servicesInConfiguration(set?.configuration, at);
  yield* servicesInConfiguration(set?.hidden?.configuration, say`${at}.hidden`);
  yield* servicesInConfiguration(set?.nonvoting?.configuration, say`${at}.nonvoting`);
}

export function* otherServices(spec: Spec | undefined): Generator<ExternalCredential> {
  const mongos = spec?.sharding?.mongos;
  yield* literalServiceSecrets(mongos?.env ?? [], "spec.sharding.mongos.env");
  yield* servicesInSidecars(mongos?.sidecars, "spec.sharding.mongos");
  yield* servicesInConfiguration(mongos?.configuration, "spec.sharding.mongos");
  yield* literalServiceSecrets(spec?.logcollector?.env ?? [], "spec.logcollector.env");
}
