// The containers that cass-operator makes, by their names (construct_podtemplatespec.go).
export const OWN_CONTAINERS = ["cassandra", "server-system-logger", "server-config-init", "server-config-init-base"];
