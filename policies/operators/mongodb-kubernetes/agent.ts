// CM-1 to CM-3, NM-3, NM-6: what the agent beside a process is started with: options, which come after the operator's own, and
// variables of its container (database_construction.go, agent-launcher.sh).
import { type Infer, lower, say } from "../../../src/dsl/index.ts";
import { endpoint } from "../../lib/endpoints.ts";
import { holdsLogin, mappedKeys, mappedSecrets, mappedServiceSecrets } from "../../lib/literal-secrets.ts";
import type { EncryptionKey, ExternalCredential, InlineCredential, PeerVerification, TlsChannel } from "../../vocabulary.ts";
import type { agent as agentSlice, podSpec } from "./schema.ts";

type Agent = Infer<typeof agentSlice> | undefined;
type Pod = Infer<typeof podSpec> | undefined;
interface Options {
  readonly [name: string]: string | undefined;
}

export interface AgentPlace {
  readonly agent: Agent;
  readonly at: string;
}
type Agents = readonly AgentPlace[];

const SECRET = /(key|password|secret|token)$/iu;
const OPTION = "tlsRequireValidMMSServerCertificates";
const NO = ["0", "f", "false"];
const VARIABLE = "SSL_REQUIRE_VALID_MMS_CERTIFICATES";
const MANAGER = "the agent to Ops Manager";
const REMOVE = "Remove it, and name the authority in the ConfigMap of the project";
const TAKE = "Refer to a variable that a Secret fills";

function isSecret(name: string, value: string): boolean {
  return holdsLogin(value) || (SECRET.test(name) && value !== "" && !value.startsWith("$"));
}

export function* agentSecrets(agents: Agents): Generator<InlineCredential> {
  for (const one of agents) {
    yield* mappedSecrets(one.agent?.readinessProbe?.environmentVariables, say`${one.at}.readinessProbe.environmentVariables`);
  }
}

function* optionSecrets(options: Options, at: string): Generator<ExternalCredential> {
  for (const [name, value] of Object.entries(options)) {
    if (isSecret(name, value ?? "")) {
      yield { what: say`option ${name}`, path: say`${at}["${name}"]`, fix: TAKE };
    }
  }
}

export function* agentServiceSecrets(agents: Agents): Generator<ExternalCredential> {
  for (const one of agents) {
    yield* optionSecrets(one.agent?.startupOptions ?? {}, say`${one.at}.startupOptions`);
    yield* mappedServiceSecrets(one.agent?.readinessProbe?.environmentVariables, say`${one.at}.readinessProbe.environmentVariables`);
  }
}

export function* agentKeys(agents: Agents): Generator<EncryptionKey> {
  for (const one of agents) {
    yield* mappedKeys(one.agent?.readinessProbe?.environmentVariables, say`${one.at}.readinessProbe.environmentVariables`);
  }
}

export function* agentEndpoints(agents: Agents): Generator<TlsChannel> {
  for (const one of agents) {
    yield* endpoint("Ops Manager", one.agent?.startupOptions?.mmsBaseUrl, say`${one.at}.startupOptions.mmsBaseUrl`);
  }
}

export function* agentPeers(agents: Agents): Generator<PeerVerification> {
  for (const one of agents) {
    yield {
      connection: MANAGER,
      isVerified: !NO.includes(lower(one.agent?.startupOptions?.[OPTION] ?? "")),
      path: say`${one.at}.startupOptions["${OPTION}"]`,
      fix: REMOVE,
    };
    yield {
      connection: MANAGER,
      isVerified: one.agent?.readinessProbe?.environmentVariables?.[VARIABLE] !== "false",
      path: say`${one.at}.readinessProbe.environmentVariables["${VARIABLE}"]`,
      fix: REMOVE,
    };
  }
}

/** The same variable in a template. */
export function* podPeers(pod: Pod, at: string): Generator<PeerVerification> {
  for (const [i, container] of (pod?.containers ?? []).entries()) {
    for (const [j, variable] of (container.env ?? []).entries()) {
      if (variable.name === VARIABLE) {
        yield { connection: MANAGER, isVerified: variable.value !== "false", path: say`${at}.containers[${i}].env[${j}].value`, fix: REMOVE };
      }
    }
  }
}
