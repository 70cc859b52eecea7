// Flags of a universe: those of all its servers, and of one zone, which go before them. YugabyteDB Anywhere refuses flags that
// gainsay the object's own fields of accounts and TLS (GFlagsUtil.java).
import { type Infer, say } from "../../../src/dsl/index.ts";
import type {
  AddressFilter,
  AdministratorLogin,
  ExternalCredential,
  LoggedData,
  PasswordHandling,
  PeerVerification,
  PlaintextListener,
  TlsChannel,
} from "../../vocabulary.ts";
import { addresses, administrator, directory, isOn, logs, passwords, peers, plaintext, protocols, RULES, services, settings } from "./flags.ts";
import type { flags as flagsSlice, universeSpec } from "./schema.ts";

type Flags = Infer<typeof flagsSlice> | undefined;
type Spec = Infer<typeof universeSpec> | undefined;

const TSERVERS = "spec.gFlags.tserverGFlags";
const MASTERS = "spec.gFlags.masterGFlags";

export function* filters(spec: Spec): Generator<AddressFilter> {
  yield* addresses(spec?.gFlags?.tserverGFlags?.[RULES] ?? "", say`${TSERVERS}.${RULES}`);
  for (const [zone, flags] of Object.entries(spec?.gFlags?.perAZ ?? {})) {
    const rules = flags?.tserverGFlags?.[RULES];
    if (rules !== undefined) {
      yield* addresses(rules, say`spec.gFlags.perAZ.${zone}.tserverGFlags.${RULES}`);
    }
  }
}

export function* administrators(spec: Spec): Generator<AdministratorLogin> {
  yield* administrator(spec?.gFlags?.tserverGFlags?.[RULES] ?? "", say`${TSERVERS}.${RULES}`);
  for (const [zone, flags] of Object.entries(spec?.gFlags?.perAZ ?? {})) {
    const rules = flags?.tserverGFlags?.[RULES];
    if (rules !== undefined) {
      yield* administrator(rules, say`spec.gFlags.perAZ.${zone}.tserverGFlags.${RULES}`);
    }
  }
}

function* passwordsIn(given: Flags, at: string): Generator<PasswordHandling> {
  for (const [name, value] of Object.entries(given ?? {})) {
    yield* passwords(name, value ?? "", say`${at}.${name}`);
  }
}

export function* passwordFlags(spec: Spec): Generator<PasswordHandling> {
  yield* passwordsIn(spec?.gFlags?.tserverGFlags, TSERVERS);
  for (const [zone, flags] of Object.entries(spec?.gFlags?.perAZ ?? {})) {
    yield* passwordsIn(flags?.tserverGFlags, say`spec.gFlags.perAZ.${zone}.tserverGFlags`);
  }
}

function* plaintextIn(given: Flags, at: string): Generator<PlaintextListener> {
  for (const [name, value] of Object.entries(given ?? {})) {
    yield* plaintext(name, value ?? "", say`${at}.${name}`);
  }
}

export function* plaintextFlags(spec: Spec): Generator<PlaintextListener> {
  yield* plaintextIn(spec?.gFlags?.tserverGFlags, TSERVERS);
  for (const [zone, flags] of Object.entries(spec?.gFlags?.perAZ ?? {})) {
    yield* plaintextIn(flags?.tserverGFlags, say`spec.gFlags.perAZ.${zone}.tserverGFlags`);
  }
}

function* servicesIn(given: Flags, at: string): Generator<ExternalCredential> {
  for (const [name, value] of Object.entries(given ?? {})) {
    yield* services(name, value ?? "", say`${at}.${name}`);
  }
}

export function* serviceFlags(spec: Spec): Generator<ExternalCredential> {
  yield* servicesIn(spec?.gFlags?.tserverGFlags, TSERVERS);
  for (const [zone, flags] of Object.entries(spec?.gFlags?.perAZ ?? {})) {
    yield* servicesIn(flags?.tserverGFlags, say`spec.gFlags.perAZ.${zone}.tserverGFlags`);
  }
}

function* directoriesIn(given: Flags, at: string): Generator<TlsChannel> {
  for (const [name, value] of Object.entries(given ?? {})) {
    yield* directory(name, value ?? "", isOn(given?.["ycql_ldap_tls"]), say`${at}.${name}`);
  }
}

export function* directoryFlags(spec: Spec): Generator<TlsChannel> {
  yield* directoriesIn(spec?.gFlags?.tserverGFlags, TSERVERS);
  for (const [zone, flags] of Object.entries(spec?.gFlags?.perAZ ?? {})) {
    yield* directoriesIn(flags?.tserverGFlags, say`spec.gFlags.perAZ.${zone}.tserverGFlags`);
  }
}

function* peersIn(given: Flags, at: string): Generator<PeerVerification> {
  for (const [name, value] of Object.entries(given ?? {})) {
    yield* peers(name, value ?? "", say`${at}.${name}`);
  }
}

export function* peerFlags(spec: Spec): Generator<PeerVerification> {
  yield* peersIn(spec?.gFlags?.tserverGFlags, TSERVERS);
  yield* peersIn(spec?.gFlags?.masterGFlags, MASTERS);
  for (const [zone, flags] of Object.entries(spec?.gFlags?.perAZ ?? {})) {
    yield* peersIn(flags?.tserverGFlags, say`spec.gFlags.perAZ.${zone}.tserverGFlags`);
    yield* peersIn(flags?.masterGFlags, say`spec.gFlags.perAZ.${zone}.masterGFlags`);
  }
}

function* protocolsIn(channel: string, given: Flags, at: string): Generator<TlsChannel> {
  for (const [name, value] of Object.entries(given ?? {})) {
    yield* protocols(channel, name, value ?? "", say`${at}.${name}`);
  }
}

export function* nodeFlags(spec: Spec): Generator<TlsChannel> {
  yield* protocolsIn("nodes", spec?.gFlags?.tserverGFlags, TSERVERS);
  yield* protocolsIn("nodes", spec?.gFlags?.masterGFlags, MASTERS);
  for (const [zone, flags] of Object.entries(spec?.gFlags?.perAZ ?? {})) {
    yield* protocolsIn("nodes", flags?.tserverGFlags, say`spec.gFlags.perAZ.${zone}.tserverGFlags`);
    yield* protocolsIn("nodes", flags?.masterGFlags, say`spec.gFlags.perAZ.${zone}.masterGFlags`);
  }
}

function* settingsIn(given: Flags, at: string): Generator<TlsChannel> {
  for (const [name, value] of Object.entries(given ?? {})) {
    yield* settings(name, value ?? "", say`${at}.${name}`);
  }
}

export function* clientFlags(spec: Spec): Generator<TlsChannel> {
  yield* protocolsIn("clients", spec?.gFlags?.tserverGFlags, TSERVERS);
  yield* settingsIn(spec?.gFlags?.tserverGFlags, TSERVERS);
  for (const [zone, flags] of Object.entries(spec?.gFlags?.perAZ ?? {})) {
    yield* protocolsIn("clients", flags?.tserverGFlags, say`spec.gFlags.perAZ.${zone}.tserverGFlags`);
    yield* settingsIn(flags?.tserverGFlags, say`spec.gFlags.perAZ.${zone}.tserverGFlags`);
  }
}

function* logsIn(given: Flags, at: string): Generator<LoggedData> {
  for (const [name, value] of Object.entries(given ?? {})) {
    yield* logs(name, value ?? "", say`${at}.${name}`);
  }
}

export function* logFlags(spec: Spec): Generator<LoggedData> {
  yield* logsIn(spec?.gFlags?.tserverGFlags, TSERVERS);
  for (const [zone, flags] of Object.entries(spec?.gFlags?.perAZ ?? {})) {
    yield* logsIn(flags?.tserverGFlags, say`spec.gFlags.perAZ.${zone}.tserverGFlags`);
  }
}
