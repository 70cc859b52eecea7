// MAA-1: the exporter of every pod, which is on unless a field disables it.
import type { MetricsEndpoint } from "../../vocabulary.ts";

export function* exporter(disabled: boolean | undefined, path: string): Generator<MetricsEndpoint> {
  if (disabled === true) {
    yield { endpoint: "the exporter", state: "off", path, fix: "Set it to false" };
  }
}
