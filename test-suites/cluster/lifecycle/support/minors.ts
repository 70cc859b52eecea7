// Older minors for a whole run: `DOK_MINORS="kubernetes=1.35 kyverno=1.18" scripts/cluster/test.sh smoke`.
import type { Components, Minors } from "../../support/components.ts";

/** The minors that a run asks for; none: those that the tests are written for. */
export const minors: Minors = minorsOf(process.env["DOK_MINORS"] ?? "");

function minorsOf(text: string): Minors {
  const pairs = text.split(/[ ,]+/u).filter((pair) => pair !== "");
  const wrong = pairs.filter((pair) => !/^(?:kubernetes|gatekeeper|kyverno)=\d+\.\d+$/u.test(pair));
  if (wrong.length > 0) {
    throw new Error(`DOK_MINORS has ${wrong.join(", ")}; it is written "kubernetes=1.35 kyverno=1.18"`);
  }
  const of = (name: keyof Minors): Minors => {
    const minor = pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
    return minor === undefined ? {} : { [name]: minor };
  };
  return { ...of("kubernetes"), ...of("gatekeeper"), ...of("kyverno") };
}

/** "Kubernetes 1.36.3, …": what a cluster is made of. */
export const versionsOf = (components: Components): string =>
  `Kubernetes ${components["kube-apiserver"].version}, Gatekeeper ${components.gatekeeper.version}, Kyverno ${components.kyverno.version}`;
