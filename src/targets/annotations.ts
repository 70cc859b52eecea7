import type { ControlInfo, PackModel } from "./contract.ts";
import type { Level } from "./select.ts";

/** By these, users and overlays find what belongs to the pack: `kubectl get … -l app.kubernetes.io/part-of=<pack>`. */
export function labelsOf(model: PackModel, control: ControlInfo | undefined, level: Level): { readonly [key: string]: string } {
  return {
    "app.kubernetes.io/part-of": model.name,
    "app.kubernetes.io/version": model.version,
    ...(control === undefined ? {} : { "dok-policies/control": control.id }),
    "dok-policies/level": level,
  };
}

/** What every emitted object says of itself. */
export function commonAnnotations(model: PackModel, control: ControlInfo | undefined, subject: string): { readonly [key: string]: string } {
  return {
    "dok-policies/version": model.version,
    "dok-policies/guide": model.guide,
    ...(control === undefined ? {} : { "dok-policies/control": control.id, "dok-policies/severity": control.severity }),
    "dok-policies/subject": subject,
  };
}

export function gatekeeperAnnotations(model: PackModel, control: ControlInfo | undefined, subject: string): { readonly [key: string]: string } {
  return {
    ...commonAnnotations(model, control, subject),
    "metadata.gatekeeper.sh/title": control ? `${control.id} ${control.title}` : subject,
    "metadata.gatekeeper.sh/version": model.version,
    description: control ? control.why : `All controls for ${subject}, chosen by the parameter controls`,
  };
}

/** Kyverno reads category and severity into its reports; severity must be in lower case. */
export function kyvernoAnnotations(model: PackModel, control: ControlInfo | undefined, subject: string): { readonly [key: string]: string } {
  return {
    ...commonAnnotations(model, control, subject),
    "policies.kyverno.io/title": control ? `${control.id} ${control.title}` : `All controls for ${subject}`,
    "policies.kyverno.io/category": control ? control.section : "Data on Kubernetes",
    "policies.kyverno.io/severity": control ? control.severity : "high",
    "policies.kyverno.io/subject": subject,
    "policies.kyverno.io/description": control ? control.why : `All controls for ${subject} in one policy`,
  };
}
