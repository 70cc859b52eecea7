# clickhouse ClickHouseKeeperInstallation: all controls
package dok.clickhouse.click_house_keeper_installation

# clickhouse ClickHouseKeeperInstallation
findings contains {"kind": "violation", "control": "CM-2", "severity": "high", "field": field_, "message": message_, "fix": "Use valueFrom.secretKeyRef"} if {
	some key, value in object_or_empty(default_to(object_at(input.review.object, ["spec", "configuration", "settings"]), {}))
	value != null
	regex.match("(^|/)(password|sasl_password|bind_password|passphrase|secret|secret_access_key|secret_key|account_key|key_hex|token)$", key)
	is_plain(value)
	field_ := concat("", ["spec.configuration.settings[\"", show(key), "\"]"])
	message_ := concat("", ["CM-2 spec.configuration.settings[\"", show(key), "\"]: secret in a setting stands in the open. Fix: Use valueFrom.secretKeyRef"])
}

# clickhouse ClickHouseKeeperInstallation
findings contains {"kind": "violation", "control": "CM-2", "severity": "high", "field": field_, "message": message_, "fix": "Use from_env, or valueFrom.secretKeyRef"} if {
	some key, value in object_or_empty(default_to(object_at(input.review.object, ["spec", "configuration", "files"]), {}))
	value != null
	is_string(value)
	regex.match("<(password|secret|secret_access_key|account_key|key_hex)>[ \\t\\r\\n]*[^< \\t\\r\\n]|-----BEGIN [A-Z ]*PRIVATE KEY-----", string_or_empty(value))
	field_ := concat("", ["spec.configuration.files[\"", show(key), "\"]"])
	message_ := concat("", ["CM-2 spec.configuration.files[\"", show(key), "\"]: secret in a file stands in the open. Fix: Use from_env, or valueFrom.secretKeyRef"])
}

# clickhouse ClickHouseKeeperInstallation
findings contains {"kind": "violation", "control": "CM-2", "severity": "high", "field": field_, "message": message_, "fix": "Use valueFrom.secretKeyRef"} if {
	some i, pod_item in default_to(list_at(input.review.object, ["spec", "templates", "podTemplates"]), [])
	pod := object_or_empty(pod_item)
	some j, container_item in default_to(list_at(pod, ["spec", "containers"]), [])
	container := object_or_empty(container_item)
	some i_2, variable_item in default_to(list_at(container, ["env"]), [])
	variable := object_or_empty(variable_item)
	is_secret(variable)
	field_ := concat("", [show(concat("", ["spec.templates.podTemplates[", show(i), "].spec.containers[", show(j), "].env"])), "[", show(i_2), "].value"])
	message_ := cut(concat("", ["CM-2 ", show(concat("", ["spec.templates.podTemplates[", show(i), "].spec.containers[", show(j), "].env"])), "[", show(i_2), "].value: ", show(concat("", ["variable ", show(string_at(variable, ["name"]))])), " stands in the open. Fix: Use valueFrom.secretKeyRef"]))
}

# clickhouse ClickHouseKeeperInstallation
findings contains {"kind": "violation", "control": "CM-2", "severity": "high", "field": field_, "message": message_, "fix": "Use valueFrom.secretKeyRef"} if {
	some i, pod_item in default_to(list_at(input.review.object, ["spec", "templates", "podTemplates"]), [])
	pod := object_or_empty(pod_item)
	some j, container_item in default_to(list_at(pod, ["spec", "initContainers"]), [])
	container := object_or_empty(container_item)
	some i_2, variable_item in default_to(list_at(container, ["env"]), [])
	variable := object_or_empty(variable_item)
	is_secret(variable)
	field_ := concat("", [show(concat("", ["spec.templates.podTemplates[", show(i), "].spec.initContainers[", show(j), "].env"])), "[", show(i_2), "].value"])
	message_ := cut(concat("", ["CM-2 ", show(concat("", ["spec.templates.podTemplates[", show(i), "].spec.initContainers[", show(j), "].env"])), "[", show(i_2), "].value: ", show(concat("", ["variable ", show(string_at(variable, ["name"]))])), " stands in the open. Fix: Use valueFrom.secretKeyRef"]))
}

# clickhouse ClickHouseKeeperInstallation
findings contains {"kind": "violation", "control": "NM-1", "severity": "high", "field": "spec.configuration.settings[\"keeper_server/tcp_port\"]", "message": "NM-1 spec.configuration.settings[\"keeper_server/tcp_port\"]: the port for ClickHouse accepts plaintext. Fix: Set it to _removed_, and keeper_server/tcp_port_secure", "fix": "Set it to _removed_, and keeper_server/tcp_port_secure"} if {
	not is_removed
}

# clickhouse ClickHouseKeeperInstallation
findings contains {"kind": "violation", "control": "NM-5", "severity": "high", "field": "spec.configuration.settings[\"keeper_server/tcp_port_secure\"]", "message": "NM-5 spec.configuration.settings[\"keeper_server/tcp_port_secure\"]: no TLS for ClickHouse to Keeper. Fix: Set it to 2281", "fix": "Set it to 2281"} if {
	settings := object_at(input.review.object, ["spec", "configuration", "settings"])
	not is_port(settings)
}

# clickhouse ClickHouseKeeperInstallation
findings contains {"kind": "violation", "control": "NM-5", "severity": "high", "field": "spec.configuration.settings[\"keeper_server/raft_configuration/secure\"]", "message": "NM-5 spec.configuration.settings[\"keeper_server/raft_configuration/secure\"]: no TLS for Keeper to Keeper. Fix: Set it to true", "fix": "Set it to true"} if {
	settings := object_at(input.review.object, ["spec", "configuration", "settings"])
	some cluster_item in default_to(list_at(input.review.object, ["spec", "configuration", "clusters"]), [])
	cluster := object_or_empty(cluster_item)
	is_either_5(cluster)
	not is_on(settings)
}

# clickhouse ClickHouseKeeperInstallation
findings contains {"kind": "violation", "control": "SM-1", "severity": "medium", "field": field_, "message": message_, "fix": "Name a storage class that encrypts"} if {
	templates := object_at(input.review.object, ["spec", "templates"])
	some i, claim_item in default_to(list_at(templates, ["volumeClaimTemplates"]), [])
	claim := object_or_empty(claim_item)
	volume_volume := default_to(string_at(claim, ["name"]), "")
	volume_class_name := default_to(string_at(claim, ["spec", "storageClassName"]), "")
	default_to(string_at(claim, ["spec", "storageClassName"]), "") != ""
	count(list_or_empty(param_sm_1_encrypted_classes)) > 0
	not has_item(volume_class_name)
	field_ := concat("", ["spec.templates.volumeClaimTemplates[", show(i), "].spec.storageClassName"])
	message_ := cut(concat("", ["SM-1 spec.templates.volumeClaimTemplates[", show(i), "].spec.storageClassName: volume ", show(volume_volume), " is of class ", show(volume_class_name), ", which is not known to encrypt. Fix: Name a storage class that encrypts"]))
}

# clickhouse ClickHouseKeeperInstallation
findings contains {"kind": "unseen", "control": "SM-1", "severity": "medium", "field": field_, "message": "the StorageClass decides whether the volume is encrypted", "fix": ""} if {
	templates := object_at(input.review.object, ["spec", "templates"])
	some i, claim_item in default_to(list_at(templates, ["volumeClaimTemplates"]), [])
	claim := object_or_empty(claim_item)
	default_to(string_at(claim, ["spec", "storageClassName"]), "") != ""
	count(list_or_empty(param_sm_1_encrypted_classes)) == 0
	field_ := concat("", ["spec.templates.volumeClaimTemplates[", show(i), "].spec.storageClassName"])
}

# clickhouse ClickHouseKeeperInstallation
findings contains {"kind": "unseen", "control": "SM-1", "severity": "medium", "field": field_, "message": "the default StorageClass of the cluster decides whether the volume is encrypted", "fix": ""} if {
	templates := object_at(input.review.object, ["spec", "templates"])
	some i, claim_item in default_to(list_at(templates, ["volumeClaimTemplates"]), [])
	claim := object_or_empty(claim_item)
	default_to(string_at(claim, ["spec", "storageClassName"]), "") == ""
	field_ := concat("", ["spec.templates.volumeClaimTemplates[", show(i), "].spec.storageClassName"])
}

# clickhouse ClickHouseKeeperInstallation
findings contains {"kind": "violation", "control": "SM-1", "severity": "medium", "field": field_, "message": message_, "fix": "Use a volumeClaimTemplate"} if {
	templates := object_at(input.review.object, ["spec", "templates"])
	some i, pod_item in default_to(list_at(templates, ["podTemplates"]), [])
	pod := object_or_empty(pod_item)
	some j, volume_item in default_to(list_at(pod, ["spec", "volumes"]), [])
	volume := object_or_empty(volume_item)
	is_either_8(volume)
	holds_data(pod, volume)
	volume_volume := default_to(string_at(volume, ["name"]), "")
	not is_host(volume)
	field_ := concat("", ["spec.templates.podTemplates[", show(i), "].spec.volumes[", show(j), "]"])
	message_ := cut(concat("", ["SM-1 spec.templates.podTemplates[", show(i), "].spec.volumes[", show(j), "]: volume ", show(volume_volume), " is on storage of the node that goes with the pod. Fix: Use a volumeClaimTemplate"]))
}

# clickhouse ClickHouseKeeperInstallation
findings contains {"kind": "violation", "control": "SM-1", "severity": "medium", "field": field_, "message": message_, "fix": "Use a volumeClaimTemplate"} if {
	templates := object_at(input.review.object, ["spec", "templates"])
	some i, pod_item in default_to(list_at(templates, ["podTemplates"]), [])
	pod := object_or_empty(pod_item)
	some j, volume_item in default_to(list_at(pod, ["spec", "volumes"]), [])
	volume := object_or_empty(volume_item)
	is_either_8(volume)
	holds_data(pod, volume)
	volume_volume := default_to(string_at(volume, ["name"]), "")
	is_host(volume)
	field_ := concat("", ["spec.templates.podTemplates[", show(i), "].spec.volumes[", show(j), "]"])
	message_ := concat("", ["SM-1 spec.templates.podTemplates[", show(i), "].spec.volumes[", show(j), "]: volume ", show(volume_volume), " is a directory of the node. Fix: Use a volumeClaimTemplate"])
}

# clickhouse ClickHouseKeeperInstallation
findings contains {"kind": "violation", "control": "SM-1", "severity": "medium", "field": "spec.defaults.templates.dataVolumeClaimTemplate", "message": "SM-1 spec.defaults.templates.dataVolumeClaimTemplate: volume data is on storage of the node that goes with the pod. Fix: Name a volumeClaimTemplate with a storage class that encrypts", "fix": "Name a volumeClaimTemplate with a storage class that encrypts"} if {
	used := object_at(input.review.object, ["spec", "defaults", "templates"])
	templates := object_at(input.review.object, ["spec", "templates"])
	not has_claim(used, templates)
	not has_mount(templates)
}

# clickhouse ClickHouseKeeperInstallation
findings contains {"kind": "violation", "control": "KSI-5", "severity": "high", "field": field_, "message": message_, "fix": "Set ClusterIP, or limit loadBalancerSourceRanges"} if {
	some i, service_item in default_to(list_at(input.review.object, ["spec", "templates", "serviceTemplates"]), [])
	service := object_or_empty(service_item)
	service_type := default_to(string_at(service, ["spec", "type"]), "ClusterIP")
	service_source_ranges := default_to(list_at(service, ["spec", "loadBalancerSourceRanges"]), [])
	is_either_9(service_type, service, service_source_ranges)
	field_ := concat("", ["spec.templates.serviceTemplates[", show(i), "].spec.type"])
	message_ := cut(concat("", ["KSI-5 spec.templates.serviceTemplates[", show(i), "].spec.type: service ", show(default_to(default_to(string_at(service, ["name"]), string_at(service, ["generateName"])), "")), " is a ", show(service_type), " open to every address. Fix: Set ClusterIP, or limit loadBalancerSourceRanges"]))
}

# clickhouse ClickHouseKeeperInstallation
findings contains {"kind": "violation", "control": "WL-1", "severity": "high", "field": field_, "message": message_, "fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false"} if {
	some i, pod_item in default_to(list_at(input.review.object, ["spec", "templates", "podTemplates"]), [])
	pod := object_or_empty(pod_item)
	some i_2, one_item in default_to(list_at(pod, ["spec", "containers"]), [])
	one := object_or_empty(one_item)
	container_name := default_to(string_at(one, ["name"]), "")
	get_value_2(one, pod) != "yes"
	field_ := concat("", [show(concat("", ["spec.templates.podTemplates[", show(i), "].spec.containers"])), "[", show(i_2), "].securityContext"])
	message_ := cut(concat("", ["WL-1 ", show(concat("", ["spec.templates.podTemplates[", show(i), "].spec.containers"])), "[", show(i_2), "].securityContext: container ", show(container_name), " may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false"]))
}

# clickhouse ClickHouseKeeperInstallation
findings contains {"kind": "violation", "control": "WL-1", "severity": "high", "field": field_, "message": message_, "fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false"} if {
	some i, pod_item in default_to(list_at(input.review.object, ["spec", "templates", "podTemplates"]), [])
	pod := object_or_empty(pod_item)
	some i_2, one_item in default_to(list_at(pod, ["spec", "containers"]), [])
	one := object_or_empty(one_item)
	container_name := default_to(string_at(one, ["name"]), "")
	not is_so(one)
	field_ := concat("", [show(concat("", ["spec.templates.podTemplates[", show(i), "].spec.containers"])), "[", show(i_2), "].securityContext"])
	message_ := cut(concat("", ["WL-1 ", show(concat("", ["spec.templates.podTemplates[", show(i), "].spec.containers"])), "[", show(i_2), "].securityContext: container ", show(container_name), " may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false"]))
}

# clickhouse ClickHouseKeeperInstallation
findings contains {"kind": "violation", "control": "WL-1", "severity": "high", "field": field_, "message": message_, "fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false"} if {
	some i, pod_item in default_to(list_at(input.review.object, ["spec", "templates", "podTemplates"]), [])
	pod := object_or_empty(pod_item)
	some i_2, one_item in default_to(list_at(pod, ["spec", "initContainers"]), [])
	one := object_or_empty(one_item)
	container_name := default_to(string_at(one, ["name"]), "")
	get_value_2(one, pod) != "yes"
	field_ := concat("", [show(concat("", ["spec.templates.podTemplates[", show(i), "].spec.initContainers"])), "[", show(i_2), "].securityContext"])
	message_ := cut(concat("", ["WL-1 ", show(concat("", ["spec.templates.podTemplates[", show(i), "].spec.initContainers"])), "[", show(i_2), "].securityContext: container ", show(container_name), " may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false"]))
}

# clickhouse ClickHouseKeeperInstallation
findings contains {"kind": "violation", "control": "WL-1", "severity": "high", "field": field_, "message": message_, "fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false"} if {
	some i, pod_item in default_to(list_at(input.review.object, ["spec", "templates", "podTemplates"]), [])
	pod := object_or_empty(pod_item)
	some i_2, one_item in default_to(list_at(pod, ["spec", "initContainers"]), [])
	one := object_or_empty(one_item)
	container_name := default_to(string_at(one, ["name"]), "")
	not is_so(one)
	field_ := concat("", [show(concat("", ["spec.templates.podTemplates[", show(i), "].spec.initContainers"])), "[", show(i_2), "].securityContext"])
	message_ := cut(concat("", ["WL-1 ", show(concat("", ["spec.templates.podTemplates[", show(i), "].spec.initContainers"])), "[", show(i_2), "].securityContext: container ", show(container_name), " may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false"]))
}

param_sm_1_encrypted_classes := given if {
	given := object.get(input, ["parameters", "SM-1", "encryptedClasses"], null)
	is_array(given)
} else := []

param_ksi_5_private_marks := given if {
	given := object.get(input, ["parameters", "KSI-5", "privateMarks"], null)
	is_array(given)
} else := [{"name": "service.beta.kubernetes.io/aws-load-balancer-internal", "value": "true"}, {"name": "service.beta.kubernetes.io/aws-load-balancer-scheme", "value": "internal"}, {"name": "networking.gke.io/load-balancer-type", "value": "Internal"}, {"name": "cloud.google.com/load-balancer-type", "value": "Internal"}, {"name": "service.beta.kubernetes.io/azure-load-balancer-internal", "value": "true"}]

is_plain(value) if {
	is_string(value)
	value != ""
}

is_plain(value) if {
	is_number(value)
}

in_address(value) if {
	regex.match("^[a-z][a-z0-9+]*://[^:@/ ]*:[^@/ $]+@", value)
}

is_named(variable) if {
	regex.match("(?i)(PASSWORD|PASSWD|PASSPHRASE|SECRET|TOKEN|_PASS|(ACCESS|STORAGE|ACCOUNT|PRIVATE|API|SODIUM|PGP)_KEY)$|^PGPASSWORD", default_to(string_at(variable, ["name"]), ""))
}

is_either(value, _) if {
	in_address(value)
}

is_either(value, variable) if {
	is_named(variable)
	value != ""
	not startswith(value, "$(")
}

is_secret(variable) if {
	value := default_to(string_at(variable, ["value"]), "")
	is_either(value, variable)
}

is_either_2(value) if {
	value == "_removed_"
}

is_either_2(value) if {
	value == "_remove_"
}

is_removed if {
	value := at(input.review.object, ["spec", "configuration", "settings", "keeper_server/tcp_port"])
	is_string(value)
	is_either_2(value)
}

is_either_3(value) if {
	is_string(value)
	value != ""
}

is_either_3(value) if {
	not is_string(value)
	value != null
}

is_either_4(value) if {
	is_object(value)
	at(value, ["valueFrom"]) != null
}

is_either_4(value) if {
	not is_object(value)
	is_either_3(value)
}

is_given(value) if {
	is_either_4(value)
}

is_removed_2(value) if {
	is_string(value)
	is_either_2(value)
}

is_port(settings) if {
	value := at(settings, ["keeper_server/tcp_port_secure"])
	is_given(value)
	not is_removed_2(value)
}

is_either_5(cluster) if {
	is_number(default_to(number_at(cluster, ["layout", "replicasCount"]), 1))
	default_to(number_at(cluster, ["layout", "replicasCount"]), 1) > 1
}

is_either_5(cluster) if {
	count(default_to(list_at(cluster, ["layout", "replicas"]), [])) > 1
}

is_either_6(value) if {
	is_number(value)
	value == 1
}

is_either_6(value) if {
	not is_number(value)
	is_string(value)
	lower_ascii(string_or_empty(value)) in {"1", "true", "yes", "on", "enable", "enabled"}
}

is_either_7(value) if {
	is_boolean(value)
	value == true
}

is_either_7(value) if {
	not is_boolean(value)
	is_either_6(value)
}

is_on(settings) if {
	value := at(settings, ["keeper_server/raft_configuration/secure"])
	is_either_7(value)
}

has_item(volume_class_name) if {
	some item_item in list_or_empty(param_sm_1_encrypted_classes)
	item := string_or_empty(item_item)
	item == volume_class_name
}

is_host(volume) if {
	at(volume, ["hostPath"]) != null
}

is_either_8(volume) if {
	is_host(volume)
}

is_either_8(volume) if {
	at(volume, ["emptyDir"]) != null
}

holds_data(pod, volume) if {
	some container_item in default_to(list_at(pod, ["spec", "containers"]), [])
	container := object_or_empty(container_item)
	some mount_item in default_to(list_at(container, ["volumeMounts"]), [])
	mount := object_or_empty(mount_item)
	string_at(mount, ["name"]) == default_to(string_at(volume, ["name"]), "")
	startswith(default_to(string_at(mount, ["mountPath"]), ""), "/var/lib/clickhouse")
}

has_claim(used, _) if {
	default_to(string_at(used, ["dataVolumeClaimTemplate"]), string_at(used, ["volumeClaimTemplate"])) != null
}

has_claim(_, templates) if {
	count(default_to(list_at(templates, ["volumeClaimTemplates"]), [])) > 0
}

mounts_data(pod) if {
	some container_item in default_to(list_at(pod, ["spec", "containers"]), [])
	container := object_or_empty(container_item)
	some mount_item in default_to(list_at(container, ["volumeMounts"]), [])
	mount := object_or_empty(mount_item)
	startswith(default_to(string_at(mount, ["mountPath"]), ""), "/var/lib/clickhouse")
}

has_mount(templates) if {
	some pod_item in default_to(list_at(templates, ["podTemplates"]), [])
	pod := object_or_empty(pod_item)
	mounts_data(pod)
}

is_marked(service) if {
	some mark_item in list_or_empty(param_ksi_5_private_marks)
	mark := object_or_empty(mark_item)
	string_at(default_to(object_at(service, ["metadata", "annotations"]), {}), [string_at(mark, ["name"])]) == string_at(mark, ["value"])
}

has_range(service_source_ranges) if {
	some range_item in list_or_empty(service_source_ranges)
	range := string_or_empty(range_item)
	endswith(range, "/0")
}

is_limited(service_source_ranges) if {
	count(list_or_empty(service_source_ranges)) > 0
	not has_range(service_source_ranges)
}

is_either_9(service_type, _, _) if {
	service_type == "NodePort"
}

is_either_9(service_type, service, service_source_ranges) if {
	service_type == "LoadBalancer"
	not is_marked(service)
	not is_limited(service_source_ranges)
}

is_either_10(user, _) if {
	user == 0
}

is_either_10(_, non_root) if {
	non_root == false
}

is_either_11(non_root, _) if {
	non_root == true
}

is_either_11(_, user) if {
	user != null
}

get_choice(non_root, user) := "yes" if {
	is_either_11(non_root, user)
} else := "unset"

get_choice_2(user, non_root) := "no" if {
	is_either_10(user, non_root)
} else := get_choice(non_root, user)

get_value(one, pod, user) := get_choice_2(user, non_root) if {
	non_root := default_to(boolean_at(one, ["securityContext", "runAsNonRoot"]), boolean_at(pod, ["spec", "securityContext", "runAsNonRoot"]))
}

get_value_2(one, pod) := get_value(one, pod, user) if {
	user := default_to(number_at(one, ["securityContext", "runAsUser"]), number_at(pod, ["spec", "securityContext", "runAsUser"]))
}

is_so(one) if {
	boolean_at(one, ["securityContext", "allowPrivilegeEscalation"]) == false
	boolean_at(one, ["securityContext", "privileged"]) != true
}

# What stands at a path; null where it is absent, null, or below something that is no object.
at(value, path) := found if {
	is_object(value)
	found := object.get(value, path, null)
} else := null

string_at(value, path) := found if {
	found := at(value, path)
	is_string(found)
} else := null

number_at(value, path) := found if {
	found := at(value, path)
	is_number(found)
} else := null

boolean_at(value, path) := found if {
	found := at(value, path)
	is_boolean(found)
} else := null

list_at(value, path) := found if {
	found := at(value, path)
	is_array(found)
} else := null

object_at(value, path) := found if {
	found := at(value, path)
	is_object(found)
} else := null

# Absent and null are one thing.
default_to(x, fallback) := x if {
	x != null
} else := fallback

string_or_empty(x) := x if {
	is_string(x)
} else := ""

list_or_empty(x) := x if {
	is_array(x)
} else := []

object_or_empty(x) := x if {
	is_object(x)
} else := {}

# A value as people may see it: short, printable, one line.
show(x) := "(none)" if {
	x == null
} else := "(empty)" if {
	x == ""
} else := x if {
	is_string(x)
	regex.match("^[A-Za-z0-9 _.,:=@/*+()[\\]<>~%&#^!-]{1,100}$", x)
} else := json.marshal(floor(x)) if {
	is_number(x)
	x == floor(x)
	x <= 9007199254740991
	x >= -9007199254740991
} else := json.marshal(x) if {
	is_boolean(x)
} else := "(not shown)"

# Only A to Z: engines differ beyond.
lower_ascii(x) := strings.replace_n({"A": "a", "B": "b", "C": "c", "D": "d", "E": "e", "F": "f", "G": "g", "H": "h", "I": "i", "J": "j", "K": "k", "L": "l", "M": "m", "N": "n", "O": "o", "P": "p", "Q": "q", "R": "r", "S": "s", "T": "t", "U": "u", "V": "v", "W": "w", "X": "x", "Y": "y", "Z": "z"}, x)

# A message is at most 256 bytes.
cut(line) := line if {
	count(line) <= 256
} else := concat("", [substring(line, 0, 253), "..."])
