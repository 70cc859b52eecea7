// What turns the audit that everything starts in into warnings or denials: a kustomization over each folder of policies.
import type { EmittedFile } from "./contract.ts";
import { kustomization, kustomizationOf } from "./kustomize.ts";
import { type Level, LEVELS } from "./select.ts";

export const MODES = ["warn", "enforce"] as const;
export type Mode = (typeof MODES)[number];

/** A JSON patch (RFC 6902) on the objects of a kind; without one, on all of them. */
export interface ModePatch {
  readonly kind?: string;
  readonly operations: readonly { readonly op: "replace" | "add"; readonly path: string; readonly value: unknown }[];
}

/** How a packaging says what is to happen with what it finds. */
export type ModePatches = (mode: Mode) => readonly ModePatch[];

/** What a mode does with findings of a level: what only deserves a warning is never denied. */
function modeOf(mode: Mode, level: Level): Mode {
  return level === "advice" ? "warn" : mode;
}

/** `<root>/overlays/<mode>/<name>` for each folder `<root>/<name>`. Never below that folder: kustomize takes it for a cycle. */
export function overlaysOf(root: string, names: readonly string[], patches: ModePatches): readonly EmittedFile[] {
  return MODES.flatMap((mode) =>
    names.map((name) => overlay(`${root}/overlays/${mode}/${name}`, `${TITLES[mode]}: ${name}`, `../../../${name}`, mode, patches)),
  );
}

/** The same, and `<root>/overlays/<mode>` for all of them together. */
export function overlaysOfAll(root: string, names: readonly string[], patches: ModePatches): readonly EmittedFile[] {
  const together = MODES.map((mode) => kustomization(`${root}/overlays/${mode}`, `${TITLES[mode]}: all operators`, names));
  return [...overlaysOf(root, names, patches), ...together];
}

const TITLES: { readonly [M in Mode]: string } = {
  warn: "Warns of violations and lets them pass",
  enforce: "Denies violations, and warns of what only deserves a warning",
};

function overlay(folder: string, title: string, base: string, mode: Mode, patches: ModePatches): EmittedFile {
  return kustomizationOf(folder, title, {
    resources: [base],
    patches: LEVELS.flatMap((level) =>
      patches(modeOf(mode, level)).map(({ kind, operations }) => ({
        target: { ...(kind === undefined ? {} : { kind }), labelSelector: `dok-policies/level=${level}` },
        patch: JSON.stringify(operations),
      })),
    ),
  });
}
