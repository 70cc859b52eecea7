// A PrometheusRule for each set of alerts. They are applied one by one: where no exporter counts, a rule would only be noise.
import type { AlertRule, AlertSet } from "../../dsl/alerts.ts";
import type { EmittedFile, PackModel } from "../contract.ts";
import { emitYaml } from "../emit-yaml.ts";
import { renderTemplate } from "../render.ts";

export function planAlerts(model: PackModel): readonly EmittedFile[] {
  return (model.alertSets ?? []).map((set) => ({
    path: `alerts/${set.operator}.yaml`,
    content: renderTemplate("alerts", { title: set.title, needs: set.needs, source: set.source, document: emitYaml(ruleOf(model, set)) }),
  }));
}

function ruleOf(model: PackModel, { operator, rules }: AlertSet): object {
  const name = `${model.name}-${operator}`;
  return {
    apiVersion: "monitoring.coreos.com/v1",
    kind: "PrometheusRule",
    metadata: { name, labels: { "app.kubernetes.io/part-of": model.name, "app.kubernetes.io/version": model.version } },
    spec: { groups: [{ name, rules: rules.map(alertOf) }] },
  };
}

function alertOf({ alert, expr, for: held, severity, summary, description }: AlertRule): object {
  return { alert, expr, ...(held === undefined ? {} : { for: held }), labels: { severity }, annotations: { summary, description } };
}
