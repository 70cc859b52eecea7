// The programs that scripts/cluster/build.sh built.
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { ROOT } from "../../support/root.ts";

export type Component =
  | "etcd"
  | "kube-apiserver"
  | "kube-controller-manager"
  | "kubectl"
  | "gatekeeper"
  | "gatekeeper-manifest"
  | "kyverno"
  | "kyverno-reports"
  | "kyverno-manifest";

export interface Located {
  readonly path: string;
  readonly version: string;
}

/** The older minors to take instead of the default: `{ kubernetes: "1.35" }` needs scripts/cluster/kubernetes-1.35. */
export interface Minors {
  readonly kubernetes?: string;
  readonly gatekeeper?: string;
  readonly kyverno?: string;
}

const COMPONENTS: { readonly [C in Component]: keyof Minors | undefined } = {
  etcd: undefined,
  "kube-apiserver": "kubernetes",
  "kube-controller-manager": "kubernetes",
  kubectl: "kubernetes",
  gatekeeper: "gatekeeper",
  "gatekeeper-manifest": "gatekeeper",
  kyverno: "kyverno",
  "kyverno-reports": "kyverno",
  "kyverno-manifest": "kyverno",
};

export type Components = { readonly [C in Component]: Located };

/** Paths and versions of all components; fails if one isn't built. */
export function locateComponents(minors: Minors = {}): Components {
  const located = new Map<string, Located>();
  const names = Object.entries(COMPONENTS).map(([component, set]) => {
    const minor = set === undefined ? undefined : minors[set];
    return minor === undefined ? component : `${component}@${minor}`;
  });
  const lines = execFileSync(join(ROOT, "scripts/cluster/build.sh"), ["--paths", ...names], { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
  for (const line of lines.trim().split("\n")) {
    const [name = "", path = "", version = ""] = line.split(" ");
    located.set(name.replace(/@.*/u, ""), { path, version });
  }
  const get = (component: Component): Located => {
    const found = located.get(component);
    if (found === undefined) {
      throw new Error(`scripts/cluster/build.sh said nothing of ${component}`);
    }
    return found;
  };
  return {
    etcd: get("etcd"),
    "kube-apiserver": get("kube-apiserver"),
    "kube-controller-manager": get("kube-controller-manager"),
    kubectl: get("kubectl"),
    gatekeeper: get("gatekeeper"),
    "gatekeeper-manifest": get("gatekeeper-manifest"),
    kyverno: get("kyverno"),
    "kyverno-reports": get("kyverno-reports"),
    "kyverno-manifest": get("kyverno-manifest"),
  };
}
