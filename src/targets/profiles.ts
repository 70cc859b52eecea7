// A profile as a kustomize Component: over any folder of policies or overlay, it takes away what the profile does not ask for.
import { holds, PROFILES } from "../dsl/control.ts";
import { joinGuide } from "../dsl/guide.ts";
import type { EmittedFile, PackModel } from "./contract.ts";
import { emitYaml } from "./emit-yaml.ts";
import { renderTemplate } from "./render.ts";

/** `profiles/<name>` for each profile that asks for less than everything. */
export function planProfiles(model: PackModel): readonly EmittedFile[] {
  return PROFILES.flatMap((profile) => {
    const ids = model.controls.filter((control) => holds(profile, control.profile)).map(({ id }) => id);
    // To a compact constraint, an empty list is all controls.
    return ids.length === 0 || ids.length === model.controls.length ? [] : [componentOf(profile, ids, model.name)];
  });
}

/** The model with what a profile asks for. */
export function withinProfile(model: PackModel, profile: (typeof PROFILES)[number]): PackModel {
  const controls = model.controls.filter((control) => holds(profile, control.profile));
  const ids = new Set(controls.map(({ id }) => id));
  const isIn = ({ control }: { readonly control: string }): boolean => ids.has(control);
  return { ...model, guideRows: joinGuide(model.guideRows, controls), controls, units: model.units.filter(isIn), cells: model.cells.filter(isIn) };
}

function componentOf(profile: string, ids: readonly string[], pack: string): EmittedFile {
  const anything = { apiVersion: "v1", kind: "any", metadata: { name: "any" } };
  const patches = [
    // `notin` alone would also take away what has no such label.
    {
      target: { labelSelector: `app.kubernetes.io/part-of=${pack},dok-policies/control,dok-policies/control notin (${ids.join(",")})` },
      patch: emitYaml({ $patch: "delete", ...anything }),
    },
    {
      target: { group: "constraints.gatekeeper.sh", labelSelector: `app.kubernetes.io/part-of=${pack},!dok-policies/control` },
      patch: emitYaml({ ...anything, spec: { parameters: { controls: ids } } }),
    },
  ];
  const document = { apiVersion: "kustomize.config.k8s.io/v1alpha1", kind: "Component", patches };
  return {
    path: `profiles/${profile}/kustomization.yaml`,
    content: renderTemplate("profile", { profile, controls: ids.join(", "), document: emitYaml(document) }),
  };
}
