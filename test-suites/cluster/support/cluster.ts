// A cluster of real programs on loopback: what a test file starts, asks and stops.
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeCertificates } from "./certificates.ts";
import { Child, type Program } from "./child.ts";
import { type Client, connect } from "./client.ts";
import { type Components, locateComponents, type Minors } from "./components.ts";
import { apiserver, auditLogOf, controllerManager, etcd, type Setting } from "./control-plane.ts";
import { gatekeeper, gatekeeperObjects, type GatekeeperOptions, gatekeeperPod, gatekeeperWebhooks } from "./gatekeeper.ts";
import { writeKubeconfig } from "./kubeconfig.ts";
import { type Kubectl, kubectlOf } from "./kubectl.ts";
import { kyverno, kyvernoObjects, type KyvernoOptions, kyvernoReports, kyvernoRolesReady } from "./kyverno.ts";
import { takePorts } from "./ports.ts";
import { type Resources, resourcesOf } from "./resources.ts";
import { waitUntil } from "./wait.ts";

export type ProgramName = "etcd" | "apiserver" | "controller-manager" | "gatekeeper" | "kyverno" | "kyverno-reports";

export interface ClusterOptions {
  /** Gatekeeper, with these options; false or left out: none. */
  readonly gatekeeper?: boolean | GatekeeperOptions;
  /** Kyverno's admission and reports controllers, with these options; false or left out: none. */
  readonly kyverno?: boolean | KyvernoOptions;
  /** Further flags of kube-apiserver. */
  readonly apiserverFlags?: readonly string[];
  /** Starts again what ends by itself, as the kubelet does, instead of failing; Kyverno does when the API server restarts slowly. */
  readonly revive?: boolean;
  /** Whether Deployments and their like get pods; they do if nothing is said. */
  readonly workloads?: boolean;
  /** Older minors than the default ones. */
  readonly minors?: Minors;
}

export interface Memory {
  /** Resident now, and at most since the program's start; in MB. */
  readonly now: number;
  readonly peak: number;
}

export interface Cluster extends Client, Resources {
  readonly components: Components;
  /** kubectl of the cluster's version, as administrator, in the project's folder. */
  readonly kubectl: Kubectl;
  readonly kubeconfig: string;
  /** Polls until `attempt` returns something other than undefined or false; fails at once if a program ended by itself. */
  readonly waitFor: <T>(description: string, attempt: () => T | Promise<T>, timeoutMs?: number) => Promise<Exclude<T, undefined | false>>;
  /** Kills the program (SIGKILL if nothing else is said) and returns when it is gone. */
  readonly kill: (name: ProgramName, signal?: "SIGKILL" | "SIGTERM") => Promise<void>;
  /** Starts a killed program again and returns when it is ready. */
  readonly start: (name: ProgramName) => Promise<void>;
  /** `kill`, then `start`. */
  readonly restart: (name: ProgramName, signal?: "SIGKILL" | "SIGTERM") => Promise<void>;
  /** Stops the program's clock: connections are accepted, nothing is answered. */
  readonly pause: (name: ProgramName) => void;
  readonly resume: (name: ProgramName) => void;
  /** Undefined while it is killed. */
  readonly pid: (name: ProgramName) => number | undefined;
  /** How often the program ended by itself and was started again; without the option `revive` only the controller manager is. */
  readonly crashes: (name: ProgramName) => number;
  /** What the program printed so far. */
  readonly log: (name: ProgramName) => string;
  /** Everything the API server wrote to its audit log: all writes, with their annotations. */
  readonly auditEvents: () => readonly unknown[];
  readonly memory: () => Readonly<Record<string, Memory>>;
  /** Milliseconds from the beginning until each program was ready. */
  readonly boot: Readonly<Record<string, number>>;
  /** Ends everything; fails if anything is left running or had ended by itself. */
  readonly stop: () => Promise<void>;
}

const WAIT_MS = 120_000;

/** Starts a cluster and returns when all that was asked for is ready. Call `stop` in afterAll. */
export async function startCluster(options: ClusterOptions = {}): Promise<Cluster> {
  const begin = performance.now();
  const components = locateComponents(options.minors);
  const ports = await takePorts();
  const folder = mkdtempSync(join(tmpdir(), "dok-cluster-"));
  mkdirSync(join(folder, "logs"));
  const certificates = makeCertificates(join(folder, "certificates"));
  const client = connect(ports.apiserver, certificates);
  const setting: Setting = { folder, ports, certificates, components, client };
  const resources = resourcesOf(client);
  const children = new Map<string, Child>();
  const boot: Record<string, number> = {};

  let ended = false;

  const launch = async (program: Program): Promise<void> => {
    if (ended) {
      throw new Error(`${program.name} is not started: the cluster is being stopped`);
    }
    const child = new Child(program, options.revive);
    children.set(program.name, child);
    await child.start();
    boot[program.name] = Math.round(performance.now() - begin);
  };
  const all = (): readonly Child[] => [...children.values()];
  const get = (name: ProgramName): Child => {
    const child = children.get(name);
    if (child === undefined) {
      throw new Error(`this cluster was started without ${name}`);
    }
    return child;
  };
  const assertAlive = (): void => {
    for (const child of all()) {
      child.assertAlive();
    }
  };
  const end = async (): Promise<readonly string[]> => {
    ended = true;
    client.close();
    // In the reverse order, so that nobody complains of who has gone.
    for (const child of [...all()].reverse()) {
      await child.kill();
    }
    ports.release();
    if (process.env["DOK_CLUSTER_KEEP"] === undefined) {
      rmSync(folder, { recursive: true, force: true });
    }
    return all()
      .filter((child) => child.isLeftOver())
      .map((child) => child.program.name);
  };

  const startGatekeeper = async (given: GatekeeperOptions): Promise<void> => {
    await resources.apply(gatekeeperObjects(setting));
    await resources.apply([gatekeeperPod(setting)]);
    await launch(await gatekeeper(setting, given));
    await resources.apply(gatekeeperWebhooks(setting, given));
  };
  const startKyverno = async (given: KyvernoOptions): Promise<void> => {
    await resources.apply(kyvernoObjects(setting));
    await kyvernoRolesReady(client);
    const programs = [await kyverno(setting, given), ...(given.reports === false ? [] : [await kyvernoReports(setting, given)])];
    await Promise.all(programs.map(launch));
  };

  const kubeconfig = writeKubeconfig(join(folder, "admin.kubeconfig"), ports.apiserver, certificates, {
    "client-certificate": certificates.admin.certificate,
    "client-key": certificates.admin.key,
  });
  try {
    await launch(etcd(setting));
    await launch(apiserver(setting, options.apiserverFlags ?? []));
    await launch(controllerManager(setting, options.workloads ?? true));
    const engines = [optionsOf(options.gatekeeper, startGatekeeper), optionsOf(options.kyverno, startKyverno)];
    await Promise.all(engines);
  } catch (error) {
    await end();
    throw error;
  }

  return {
    ...client,
    ...resources,
    components,
    kubectl: kubectlOf(components.kubectl.path, kubeconfig, folder),
    kubeconfig,
    waitFor: (description, attempt, timeoutMs = WAIT_MS) => waitUntil(description, attempt, timeoutMs, assertAlive),
    kill: (name, signal) => get(name).kill(signal),
    start: (name) => get(name).start(),
    restart: async (name, signal) => {
      await get(name).kill(signal);
      await get(name).start();
    },
    pause: (name) => get(name).signal("SIGSTOP"),
    resume: (name) => get(name).signal("SIGCONT"),
    pid: (name) => get(name).pid,
    crashes: (name) => get(name).crashes,
    log: (name) => readFileSync(get(name).program.log, "utf8"),
    auditEvents: () => readAudit(auditLogOf(setting)),
    memory: () => Object.fromEntries(all().flatMap((child) => memoryOf(child))),
    boot,
    stop: async () => {
      const died = all().flatMap((child) => faultOf(child));
      const left = await end();
      if (died.length + left.length > 0) {
        throw new Error([...died, ...left.map((name) => `${name} is still running`)].join("\n"));
      }
    },
  };
}

const optionsOf = <T extends object>(given: boolean | T | undefined, start: (options: T | Record<string, never>) => Promise<void>): Promise<void> =>
  given === undefined || given === false ? Promise.resolve() : start(given === true ? {} : given);

function faultOf(child: Child): readonly string[] {
  try {
    child.assertAlive();
    return [];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

function readAudit(file: string): readonly unknown[] {
  // The last line may be in the writing.
  const text = readFileSync(file, "utf8");
  return text
    .slice(0, text.lastIndexOf("\n") + 1)
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
}

function memoryOf(child: Child): readonly (readonly [string, Memory])[] {
  if (child.pid === undefined) {
    return [];
  }
  const status = readFileSync(`/proc/${child.pid}/status`, "utf8");
  const megabytes = (field: string): number => Math.round(Number(new RegExp(`^${field}:\\s+(\\d+) kB`, "mu").exec(status)?.[1] ?? 0) / 1000);
  return [[child.program.name, { now: megabytes("VmRSS"), peak: megabytes("VmHWM") }]];
}
