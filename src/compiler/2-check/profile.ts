// What the profile baseline holds must be worth it: the types cannot say this of two fields.
import { type Control, PROFILES } from "../../dsl/control.ts";
import { type PolicySources, propertyOf } from "../1-read/project.ts";
import type { Reporter } from "../reporter.ts";

/** Reports a control whose profile is unknown, or that says baseline without what goes with it. */
export function checkProfile(control: Control, { controls }: PolicySources, reporter: Reporter): void {
  const reason = faultOf(control);
  const literal = controls.get(control.id);
  if (reason !== undefined && literal !== undefined) {
    const place = propertyOf(literal, "profile") ?? propertyOf(literal, "profileWhy") ?? literal;
    reporter.report("DOK1004", place, { control: control.id, profile: String(control.profile ?? "restricted"), reason });
  }
}

function faultOf({ profile = "restricted", profileWhy, severity, annotationExempts }: Control): string | undefined {
  if (!PROFILES.includes(profile)) {
    return `the profiles are ${PROFILES.join(" and ")}`;
  }
  if (profile === "restricted") {
    return profileWhy === undefined ? undefined : "profileWhy is for what is in baseline";
  }
  if (severity !== "critical" && severity !== "high") {
    return `its severity is ${severity}`;
  }
  if (annotationExempts === true) {
    return "who writes a manifest could take it back (annotationExempts)";
  }
  return (profileWhy ?? "").trim() === "" ? "no profileWhy says why" : undefined;
}
