// What exemptions do to findings, by the day.
import { describe, expect, it } from "vitest";
import { applyExemptions } from "../../src/exemptions/apply.ts";
import { daysAfter, isDay } from "../../src/exemptions/days.ts";
import { exemption } from "./exemption.ts";

describe("days", () => {
  it("are the calendar's", () => {
    expect(["2024-02-29", "2100-12-31"].filter(isDay)).toEqual(["2024-02-29", "2100-12-31"]);
    expect(["2023-02-29", "2027-13-01", "2027-00-10", "2027-01-32", "2027-1-1", "", "x"].filter(isDay)).toEqual([]);
    expect([daysAfter("2027-01-31", 1), daysAfter("2027-12-31", 1), daysAfter("2024-02-28", 1)]).toEqual(["2027-02-01", "2028-01-01", "2024-02-29"]);
  });
});

describe("applyExemptions", () => {
  const finding = (control: string, name: string, labels = {}): Parameters<typeof applyExemptions>[0][number] => ({
    finding: { control, operator: "one", resource: { kind: "Cluster", namespace: "shop", name } },
    labels,
  });
  const used = exemption(["A-1"], { names: ["orders"] }, "2027-01-31");
  const unused = exemption(["A-1"], { names: ["nobody"] }, "2027-01-31");
  const ended = exemption(["A-1"], { namespaces: ["shop"] }, "2026-12-31");

  it("parts the findings and tells what exemptions did", () => {
    const findings = [finding("A-1", "orders"), finding("A-2", "orders"), finding("A-1", "cart")];
    const applied = applyExemptions(findings, [used, unused, ended], "2027-01-31");
    expect(applied).toEqual({
      findings: [findings[1], findings[2]],
      exempted: [{ found: findings[0], exemption: used }],
      unused: [unused],
      expired: [ended],
    });
  });

  it("the last day is still exempt, the day after is not", () => {
    const findings = [finding("A-1", "orders")];
    expect(applyExemptions(findings, [used], "2027-01-31").findings).toEqual([]);
    expect(applyExemptions(findings, [used], "2027-02-01").findings).toEqual(findings);
  });

  it("labels that an object only inherits count for nothing", () => {
    const marked = exemption(["A-1"], { labels: { constructor: "x" } });
    expect(applyExemptions([finding("A-1", "orders")], [marked], "2027-01-01").findings.length).toBe(1);
    expect(applyExemptions([finding("A-1", "orders", { constructor: "x" })], [marked], "2027-01-01").findings.length).toBe(0);
  });
});
