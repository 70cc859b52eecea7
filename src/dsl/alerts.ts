// Alerts for Prometheus that come with a pack: data only. Nothing is judged by them.

/** One alert; whatever its expression gives a value for fires. */
export interface AlertRule {
  /** In CamelCase. */
  readonly alert: string;
  /** PromQL. */
  readonly expr: string;
  /** How long it must hold; at once where nothing is said. */
  readonly for?: string;
  readonly severity: "critical" | "warning" | "info";
  readonly summary: string;
  /** What it may mean, and what to do. */
  readonly description: string;
}

/** The alerts for the databases of one operator. */
export interface AlertSet {
  /** The operator's name in the pack. */
  readonly operator: string;
  readonly title: string;
  /** What to turn on for the metrics to be there. */
  readonly needs: string;
  /** Where the names of the metrics were read: software and version. */
  readonly source: string;
  readonly rules: readonly AlertRule[];
}
