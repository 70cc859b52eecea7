import { lower, notApplicable, notVisible, say } from "../../../src/dsl/index.ts";
import { endpoint } from "../../lib/endpoints.ts";
import { noServer } from "../../lib/no-server.ts";
import { type ExternalCredential, facts, type PeerVerification } from "../../vocabulary.ts";
import { claim } from "./pods.ts";
import { stream as resource } from "./schema.ts";

interface Http {
  readonly headers?: { readonly [name: string]: string | undefined } | undefined;
  readonly skipHostnameVerification?: boolean | undefined;
  readonly url?: string | undefined;
}

const EVENTS = "the receiver of events";
const FUNCTION = "the function that takes events";
const EVENTS_AT = "spec.target.cloudEvent.http";
const FUNCTION_AT = "spec.target.pgLambda.knative.http";
const SOURCE = "the server that is streamed from";
const SOURCE_AT = "spec.source.postgres.host";
const SEE_TO_SOURCE = "See that it takes the stream by TLS only";
const UNSTATED = "";
const CREDENTIALS = ["authorization", "proxy-authorization", "x-api-key", "cookie"];

function* headers(http: Http | undefined, at: string): Generator<ExternalCredential> {
  for (const [name, value] of Object.entries(http?.headers ?? {})) {
    if (CREDENTIALS.includes(lower(name)) && (value ?? "") !== "") {
      yield { what: say`header ${name}`, path: say`${at}.headers["${name}"]`, fix: "Remove it: no field takes it from a Secret" };
    }
  }
}

function* verification(connection: string, http: Http | undefined, at: string): Generator<PeerVerification> {
  yield {
    connection: say`${connection}`,
    isVerified: http?.skipHostnameVerification !== true,
    path: say`${at}.skipHostnameVerification`,
    fix: "Remove it",
    edit: "remove",
  };
}

export const stream = facts(resource, {
  ...noServer("an SGStream makes no server"),
  *externalCredentials(stream) {
    yield* headers(stream.spec?.target?.cloudEvent?.http, EVENTS_AT);
    yield* headers(stream.spec?.target?.pgLambda?.knative?.http, FUNCTION_AT);
  },

  *outsideTls(stream) {
    yield* endpoint(EVENTS, stream.spec?.target?.cloudEvent?.http?.url, "spec.target.cloudEvent.http.url");
    yield* endpoint(FUNCTION, stream.spec?.target?.pgLambda?.knative?.http?.url, "spec.target.pgLambda.knative.http.url");
    // Debezium takes TLS where the server offers it: no field of the stream, and none of Debezium's here, demands it.
    if (stream.spec?.source?.postgres !== undefined) {
      yield { channel: SOURCE, offered: false, decided: "elsewhere", minimumVersion: UNSTATED, path: SOURCE_AT, fix: SEE_TO_SOURCE };
    }
  },

  *peerVerification(stream) {
    yield* verification("a stream to its receiver", stream.spec?.target?.cloudEvent?.http, EVENTS_AT);
    yield* verification("a stream to its function", stream.spec?.target?.pgLambda?.knative?.http, FUNCTION_AT);
    if (stream.spec?.source?.postgres !== undefined) {
      yield { connection: "a stream to the server that it reads", isVerified: false, decided: "elsewhere", path: SOURCE_AT, fix: SEE_TO_SOURCE };
    }
  },

  // The events that are not yet delivered.
  *dataVolumes(stream) {
    yield* claim(stream.spec?.pods?.persistentVolume?.storageClass ?? "", "spec.pods.persistentVolume.storageClass");
  },

  clusterTls: notVisible("no field says how a stream talks to PostgreSQL"),
  containers: notVisible("no field of an SGStream says what its containers may do"),
  cryptoModules: notVisible("the operator picks the image by its version: no field names one"),
  backups: notApplicable("an SGStream makes no backups"),
  cloudAccess: notApplicable("an SGStream uses no resource of a cloud"),
  encryptionKeys: notApplicable("an SGStream has no field for a key"),
  inlineCredentials: notApplicable("an SGStream takes logins from Secrets"),
});
