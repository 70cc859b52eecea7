// Settings of Elasticsearch and Kibana: written with dots or nested, and they go before the operator's own.
import { isList, isMap } from "../../../src/dsl/index.ts";
import type { AuditLog, TlsChannel } from "../../vocabulary.ts";

export const KEEP_METRICS = "Name an Elasticsearch that keeps the metrics";

/** The entry of a value that may be a map. */
export function inside(value: unknown, key: string): unknown {
  return isMap(value) ? value[key] : undefined;
}

/** A setting of two names below a start with dots; it may be nested at each of the two. */
export function setting(config: unknown, start: string, group: string, name: string): unknown {
  return inside(config, `${start}.${group}.${name}`) ?? inside(inside(config, `${start}.${group}`), name) ?? inside(inside(inside(config, start), group), name);
}

function below(security: unknown, group: string, part: string, name: string): unknown {
  return (
    inside(security, `${group}.${part}.${name}`) ?? inside(inside(security, `${group}.${part}`), name) ?? inside(inside(inside(security, group), part), name)
  );
}

/** A setting of Elasticsearch's security. */
export function securitySetting(config: unknown, group: string, part: string, name: string): unknown {
  return (
    inside(config, `xpack.security.${group}.${part}.${name}`) ??
    inside(inside(config, `xpack.security.${group}.${part}`), name) ??
    inside(inside(config, "xpack"), `security.${group}.${part}.${name}`) ??
    below(inside(inside(config, "xpack"), "security") ?? inside(config, "xpack.security"), group, part, name)
  );
}

/** MAA-3: the audit log of Elasticsearch and of Kibana, off by default. */
export function auditState(config: unknown): AuditLog["state"] {
  const enabled = setting(config, "xpack.security", "audit", "enabled") ?? setting(inside(config, "xpack"), "security", "audit", "enabled");
  if (enabled === true || enabled === "true") {
    return "on";
  }
  return enabled === undefined ? "unset" : "off";
}

/** MAA-1: Elasticsearch collects its metrics itself, too, where it is told to (xpack.monitoring, which its makers have deprecated). */
export function collectsMetrics(config: unknown): boolean {
  const enabled = setting(config, "xpack.monitoring", "collection", "enabled") ?? setting(inside(config, "xpack"), "monitoring", "collection", "enabled");
  return enabled === true || enabled === "true";
}

/** ED-2: whether the audit log of Elasticsearch has the bodies of requests in it (LoggingAuditTrail.java). */
export function auditsBodies(config: unknown): boolean {
  const emitted =
    securitySetting(config, "audit", "logfile", "events.emit_request_body") ??
    inside(securitySetting(config, "audit", "logfile", "events"), "emit_request_body");
  return auditState(config) === "on" && (emitted === true || emitted === "true");
}

function isLoud(level: unknown): boolean {
  return level === "all" || level === "debug" || level === "trace";
}

/** ED-2: whether Kibana logs what it asks Elasticsearch, which it does from level debug on (log_query_and_deprecation.ts). */
export function logsQueries(config: unknown): boolean {
  const loggers = inside(config, "logging.loggers") ?? inside(inside(config, "logging"), "loggers");
  return (
    isLoud(setting(config, "logging", "root", "level")) ||
    (isList(loggers) && loggers.some((logger) => isOfQueries(inside(logger, "name")) && isLoud(inside(logger, "level"))))
  );
}

function isOfQueries(name: unknown): boolean {
  return typeof name === "string" && (name === "elasticsearch" || name === "elasticsearch.query" || name.startsWith("elasticsearch.query."));
}

/** Whether a setting stands there as it is, and not as the name of a variable. */
export function isText(value: unknown): boolean {
  return typeof value === "string" && value !== "" && !value.startsWith("$");
}

/** Whether a setting is there and says no. */
export function isOff(value: unknown): boolean {
  return value === false || value === "false";
}

/** Whether security, and TLS with it, is switched off altogether. */
export function isInsecure(config: unknown): boolean {
  return isOff(setting(config, "xpack", "security", "enabled"));
}

/** Whether an address filter refuses whoever it does not name. */
export function refusesOthers(denied: unknown): boolean {
  return isList(denied) ? denied.some((address) => address === "_all") : denied === "_all";
}

/** The oldest version of TLS in a list of them. */
export function oldestTls(protocols: unknown): TlsChannel["minimumVersion"] {
  const names = isList(protocols) ? protocols : [protocols];
  if (names.some((name) => name === "TLSv1" || name === "SSLv3")) {
    return "1.0";
  }
  if (names.some((name) => name === "TLSv1.1")) {
    return "1.1";
  }
  return names.some((name) => name === "TLSv1.2") ? "1.2" : "";
}

const EVERY_HOST = /(^|,) *[*](:|,| |$)/u;

function isEveryHost(entry: unknown): boolean {
  return typeof entry === "string" && EVERY_HOST.test(entry);
}

/** KSI-6: whether a list of servers, as one text or several, has one that every name fits. */
export function allowsEveryHost(allowed: unknown): boolean {
  return isList(allowed) ? allowed.some((entry) => isEveryHost(entry)) : isEveryHost(allowed);
}
