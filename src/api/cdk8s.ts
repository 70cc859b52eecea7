// A validation for cdk8s: `validations:` in cdk8s.yaml names this class, cdk8s makes one and hands it what it has synthesized.
import { LEVELS, rankOf, shortMessage } from "../reports/report.ts";
import { check, type CheckInput, type Finding } from "./check.ts";

/** `properties:` in cdk8s.yaml: how it is checked. */
export interface ValidationProperties extends Omit<CheckInput, "paths" | "text" | "objects"> {
  /** Findings below this severity are reported and do not fail; `low` where it is not given. */
  readonly failOn?: "low" | "medium" | "high" | "critical";
}

/** As much of cdk8s's ValidationContext as is used. */
export interface ValidationContext {
  readonly manifests: readonly string[];
  readonly report: {
    addViolation(violation: {
      readonly ruleName: string;
      readonly recommendation: string;
      readonly fix: string;
      readonly violatingResources: { readonly resourceName: string; readonly locations: string[]; readonly manifestPath: string }[];
    }): void;
    submit(status: "success" | "failure", metadata?: { [key: string]: string }): void;
  };
  readonly logger: { log(message: string): void };
}

/** A class, because cdk8s makes it with `new`. */
export class DokValidation {
  readonly #properties: ValidationProperties;

  constructor(properties: ValidationProperties = {}) {
    this.#properties = properties;
  }

  /** Reports what is found in the manifests. Throws CheckError where the properties are not understood. */
  async validate({ manifests, report, logger }: ValidationContext): Promise<void> {
    const { failOn = "low", ...input } = this.#properties;
    if (!LEVELS.includes(failOn)) {
      throw new TypeError(`failOn is one of ${LEVELS.join(", ")}`);
    }
    const { findings, diagnostics, evaluated, exempted } = await check({ ...input, paths: manifests });
    for (const same of alike(findings)) {
      const [{ control, message, fix }] = same;
      const violatingResources = same.map(({ resource, field, file }) => ({ resourceName: resource.name, locations: [field], manifestPath: file }));
      report.addViolation({ ruleName: control, recommendation: shortMessage({ message }), fix, violatingResources });
    }
    for (const { severity, code, message } of diagnostics) {
      logger.log(`${severity} ${code}: ${message}`);
    }
    const hasFailed = findings.some(({ severity }) => rankOf(severity) >= rankOf(failOn)) || diagnostics.some(({ severity }) => severity === "error");
    report.submit(hasFailed ? "failure" : "success", { evaluated: `${evaluated}`, findings: `${findings.length}`, exempted: `${exempted.length}` });
  }
}

/** Findings of one control that say the same, in their order. */
function alike(findings: readonly Finding[]): readonly (readonly [Finding, ...Finding[]])[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.control, finding.message, finding.fix]);
    const known = groups.get(key);
    if (known === undefined) {
      groups.set(key, [finding]);
    } else {
      known.push(finding);
    }
  }
  return [...groups.values()];
}
