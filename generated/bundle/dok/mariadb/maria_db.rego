# mariadb MariaDB: all controls
package dok.mariadb.maria_db

# mariadb MariaDB
findings contains {"kind": "violation", "control": "UM-1", "severity": "critical", "field": "spec.rootEmptyPassword", "message": "UM-1 spec.rootEmptyPassword: default account root has no password. Fix: Remove it: the operator then makes a password", "fix": "Remove it: the operator then makes a password"} if {
	boolean_at(input.review.object, ["spec", "rootEmptyPassword"]) == true
}

# mariadb MariaDB
findings contains {"kind": "violation", "control": "UM-3", "severity": "high", "field": "spec.myCnf", "message": "UM-3 spec.myCnf: every login asks for no password. Fix: Remove skip_grant_tables", "fix": "Remove skip_grant_tables"} if {
	regex.match("(?i)(^|\\n)[ \\t]*skip[_-]grant[_-]tables[ \\t]*(=[ \\t]*(1|on|true)[ \\t\\r]*)?(\\n|$)", default_to(string_at(input.review.object, ["spec", "myCnf"]), ""))
}

# mariadb MariaDB
findings contains {"kind": "violation", "control": "CM-2", "severity": "high", "field": field_, "message": message_, "fix": "Use valueFrom.secretKeyRef"} if {
	some i, variable_item in default_to(list_at(input.review.object, ["spec", "env"]), [])
	variable := object_or_empty(variable_item)
	is_secret(variable)
	field_ := concat("", ["spec.env[", show(i), "].value"])
	message_ := concat("", ["CM-2 spec.env[", show(i), "].value: ", show(concat("", ["variable ", show(string_at(variable, ["name"]))])), " stands in the open. Fix: Use valueFrom.secretKeyRef"])
}

# mariadb MariaDB
findings contains {"kind": "violation", "control": "CM-2", "severity": "high", "field": field_, "message": message_, "fix": "Use valueFrom.secretKeyRef"} if {
	some i, one_item in default_to(list_at(input.review.object, ["spec", "initContainers"]), [])
	one := object_or_empty(one_item)
	some i_2, variable_item in default_to(list_at(one, ["env"]), [])
	variable := object_or_empty(variable_item)
	is_secret(variable)
	field_ := concat("", [show(concat("", ["spec.initContainers[", show(i), "].env"])), "[", show(i_2), "].value"])
	message_ := cut(concat("", ["CM-2 ", show(concat("", ["spec.initContainers[", show(i), "].env"])), "[", show(i_2), "].value: ", show(concat("", ["variable ", show(string_at(variable, ["name"]))])), " stands in the open. Fix: Use valueFrom.secretKeyRef"]))
}

# mariadb MariaDB
findings contains {"kind": "violation", "control": "CM-2", "severity": "high", "field": field_, "message": message_, "fix": "Use valueFrom.secretKeyRef"} if {
	some i, one_item in default_to(list_at(input.review.object, ["spec", "sidecarContainers"]), [])
	one := object_or_empty(one_item)
	some i_2, variable_item in default_to(list_at(one, ["env"]), [])
	variable := object_or_empty(variable_item)
	is_secret(variable)
	field_ := concat("", [show(concat("", ["spec.sidecarContainers[", show(i), "].env"])), "[", show(i_2), "].value"])
	message_ := cut(concat("", ["CM-2 ", show(concat("", ["spec.sidecarContainers[", show(i), "].env"])), "[", show(i_2), "].value: ", show(concat("", ["variable ", show(string_at(variable, ["name"]))])), " stands in the open. Fix: Use valueFrom.secretKeyRef"]))
}

# mariadb MariaDB
findings contains {"kind": "violation", "control": "CM-2", "severity": "high", "field": "spec.myCnf", "message": "CM-2 spec.myCnf: password in my.cnf stands in the open. Fix: Use myCnfConfigMapKeyRef, or a Secret mounted as a file", "fix": "Use myCnfConfigMapKeyRef, or a Secret mounted as a file"} if {
	regex.match("(?i)(^|\\n)[ \\t]*(password|wsrep[_-]sst[_-]auth|ssl[_-]passphrase)[ \\t]*=[ \\t]*[^ \\t\\r\\n]", default_to(string_at(input.review.object, ["spec", "myCnf"]), ""))
}

# mariadb MariaDB
findings contains {"kind": "violation", "control": "NM-1", "severity": "high", "field": "spec.tls.required", "message": "NM-1 spec.tls.required: MariaDB accepts plaintext. Fix: Set it to true, and tls.enabled as well", "fix": "Set it to true, and tls.enabled as well"} if {
	tls := object_at(input.review.object, ["spec", "tls"])
	is_either_2(tls)
}

# mariadb MariaDB
findings contains {"kind": "violation", "control": "NM-4", "severity": "high", "field": "spec.tls.enabled", "message": "NM-4 spec.tls.enabled: no TLS for clients. Fix: Set it to true", "fix": "Set it to true"} if {
	tls := object_at(input.review.object, ["spec", "tls"])
	tls != null
	boolean_at(tls, ["enabled"]) != true
}

# mariadb MariaDB
findings contains {"kind": "violation", "control": "NM-4", "severity": "high", "field": "spec.myCnf", "message": message_, "fix": "Set tls_version to TLSv1.2,TLSv1.3"} if {
	tls_minimum_version := get_value
	too_old(tls_minimum_version)
	message_ := concat("", ["NM-4 spec.myCnf: TLS ", show(tls_minimum_version), " is accepted for clients. Fix: Set tls_version to TLSv1.2,TLSv1.3"])
}

# mariadb MariaDB
findings contains {"kind": "violation", "control": "NM-5", "severity": "high", "field": "spec.tls.enabled", "message": "NM-5 spec.tls.enabled: no TLS for replication. Fix: Set it to true", "fix": "Set it to true"} if {
	tls := object_at(input.review.object, ["spec", "tls"])
	is_either_3
	tls != null
	boolean_at(tls, ["enabled"]) != true
}

# mariadb MariaDB
findings contains {"kind": "violation", "control": "NM-5", "severity": "high", "field": "spec.tls.galeraSSTEnabled", "message": "NM-5 spec.tls.galeraSSTEnabled: no TLS for Galera state transfers. Fix: Set it to true, and tls.enabled as well", "fix": "Set it to true, and tls.enabled as well"} if {
	tls := object_at(input.review.object, ["spec", "tls"])
	is_galera
	not is_so(tls)
}

# mariadb MariaDB
findings contains {"kind": "violation", "control": "SM-1", "severity": "medium", "field": "spec.storage.ephemeral", "message": "SM-1 spec.storage.ephemeral: volume data is on storage of the node that goes with the pod. Fix: Remove it, and name a storage class that encrypts", "fix": "Remove it, and name a storage class that encrypts"} if {
	storage := object_at(input.review.object, ["spec", "storage"])
	boolean_at(storage, ["ephemeral"]) == true
}

# mariadb MariaDB
findings contains {"kind": "violation", "control": "SM-1", "severity": "medium", "field": "spec.storage.storageClassName", "message": message_, "fix": "Name a storage class that encrypts"} if {
	storage := object_at(input.review.object, ["spec", "storage"])
	boolean_at(storage, ["ephemeral"]) != true
	volume_class_name := default_to(default_to(string_at(storage, ["storageClassName"]), string_at(storage, ["volumeClaimTemplate", "storageClassName"])), "")
	default_to(default_to(string_at(storage, ["storageClassName"]), string_at(storage, ["volumeClaimTemplate", "storageClassName"])), "") != ""
	count(list_or_empty(param_sm_1_encrypted_classes)) > 0
	not has_item(volume_class_name)
	message_ := concat("", ["SM-1 spec.storage.storageClassName: volume data is of class ", show(volume_class_name), ", which is not known to encrypt. Fix: Name a storage class that encrypts"])
}

# mariadb MariaDB
findings contains {"kind": "unseen", "control": "SM-1", "severity": "medium", "field": "spec.storage.storageClassName", "message": "the StorageClass decides whether the volume is encrypted", "fix": ""} if {
	storage := object_at(input.review.object, ["spec", "storage"])
	boolean_at(storage, ["ephemeral"]) != true
	default_to(default_to(string_at(storage, ["storageClassName"]), string_at(storage, ["volumeClaimTemplate", "storageClassName"])), "") != ""
	count(list_or_empty(param_sm_1_encrypted_classes)) == 0
}

# mariadb MariaDB
findings contains {"kind": "unseen", "control": "SM-1", "severity": "medium", "field": "spec.storage.storageClassName", "message": "the default StorageClass of the cluster decides whether the volume is encrypted", "fix": ""} if {
	storage := object_at(input.review.object, ["spec", "storage"])
	boolean_at(storage, ["ephemeral"]) != true
	default_to(default_to(string_at(storage, ["storageClassName"]), string_at(storage, ["volumeClaimTemplate", "storageClassName"])), "") == ""
}

# mariadb MariaDB
findings contains {"kind": "violation", "control": "KSI-5", "severity": "high", "field": "spec.service.type", "message": message_, "fix": "Set ClusterIP, or limit loadBalancerSourceRanges"} if {
	given := object_at(input.review.object, ["spec", "service"])
	given != null
	service_type := default_in(given, string_at(given, ["type"]), "ClusterIP")
	service_source_ranges := default_to(list_at(given, ["loadBalancerSourceRanges"]), [])
	is_either_4(service_type, given, service_source_ranges)
	message_ := concat("", ["KSI-5 spec.service.type: service of MariaDB is a ", show(service_type), " open to every address. Fix: Set ClusterIP, or limit loadBalancerSourceRanges"])
}

# mariadb MariaDB
findings contains {"kind": "violation", "control": "KSI-5", "severity": "high", "field": "spec.primaryService.type", "message": message_, "fix": "Set ClusterIP, or limit loadBalancerSourceRanges"} if {
	given := object_at(input.review.object, ["spec", "primaryService"])
	given != null
	service_type := default_in(given, string_at(given, ["type"]), "ClusterIP")
	service_source_ranges := default_to(list_at(given, ["loadBalancerSourceRanges"]), [])
	is_either_4(service_type, given, service_source_ranges)
	message_ := concat("", ["KSI-5 spec.primaryService.type: service of the primary is a ", show(service_type), " open to every address. Fix: Set ClusterIP, or limit loadBalancerSourceRanges"])
}

# mariadb MariaDB
findings contains {"kind": "violation", "control": "KSI-5", "severity": "high", "field": "spec.secondaryService.type", "message": message_, "fix": "Set ClusterIP, or limit loadBalancerSourceRanges"} if {
	given := object_at(input.review.object, ["spec", "secondaryService"])
	given != null
	service_type := default_in(given, string_at(given, ["type"]), "ClusterIP")
	service_source_ranges := default_to(list_at(given, ["loadBalancerSourceRanges"]), [])
	is_either_4(service_type, given, service_source_ranges)
	message_ := concat("", ["KSI-5 spec.secondaryService.type: service of the secondaries is a ", show(service_type), " open to every address. Fix: Set ClusterIP, or limit loadBalancerSourceRanges"])
}

# mariadb MariaDB
findings contains {"kind": "violation", "control": "WL-1", "severity": "high", "field": "spec.securityContext", "message": "WL-1 spec.securityContext: container mariadb may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false", "fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false"} if {
	pod := object_at(input.review.object, ["spec", "podSecurityContext"])
	own := object_at(input.review.object, ["spec", "securityContext"])
	user := default_to(number_at(own, ["runAsUser"]), number_at(pod, ["runAsUser"]))
	non_root := default_to(boolean_at(own, ["runAsNonRoot"]), boolean_at(pod, ["runAsNonRoot"]))
	not is_so_2(user, non_root, pod)
}

# mariadb MariaDB
findings contains {"kind": "violation", "control": "WL-1", "severity": "high", "field": "spec.securityContext", "message": "WL-1 spec.securityContext: container mariadb may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false", "fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false"} if {
	own := object_at(input.review.object, ["spec", "securityContext"])
	not is_so_3(own)
}

param_nm_4_minimum_tls_version := given if {
	given := object.get(input, ["parameters", "NM-4", "minimumTlsVersion"], null)
	is_string(given)
} else := "1.2"

param_sm_1_encrypted_classes := given if {
	given := object.get(input, ["parameters", "SM-1", "encryptedClasses"], null)
	is_array(given)
} else := []

param_ksi_5_private_marks := given if {
	given := object.get(input, ["parameters", "KSI-5", "privateMarks"], null)
	is_array(given)
} else := [{"name": "service.beta.kubernetes.io/aws-load-balancer-internal", "value": "true"}, {"name": "service.beta.kubernetes.io/aws-load-balancer-scheme", "value": "internal"}, {"name": "networking.gke.io/load-balancer-type", "value": "Internal"}, {"name": "cloud.google.com/load-balancer-type", "value": "Internal"}, {"name": "service.beta.kubernetes.io/azure-load-balancer-internal", "value": "true"}]

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

is_enabled(tls) if {
	tls == null
}

is_enabled(tls) if {
	boolean_at(tls, ["enabled"]) == true
}

is_either_2(tls) if {
	not is_enabled(tls)
}

is_either_2(tls) if {
	boolean_at(tls, ["required"]) != true
	not regex.match("(?i)(^|\\n)[ \\t]*require[_-]secure[_-]transport[ \\t]*(=[ \\t]*(1|on|true)[ \\t\\r]*)?(\\n|$)", default_to(string_at(input.review.object, ["spec", "myCnf"]), ""))
}

get_choice(configuration) := "1.1" if {
	regex.match("(?i)(^|\\n)[ \\t]*tls[_-]version[ \\t]*=[^\\n]*tlsv1\\.1", configuration)
} else := ""

get_choice_2(configuration) := "1.0" if {
	regex.match("(?i)(^|\\n)[ \\t]*tls[_-]version[ \\t]*=[^\\n]*tlsv1\\.0", configuration)
} else := get_choice(configuration)

get_value := get_choice_2(configuration) if {
	configuration := default_to(string_at(input.review.object, ["spec", "myCnf"]), "")
}

is_old(tls_minimum_version) if {
	tls_minimum_version == "1.0"
}

is_old(tls_minimum_version) if {
	tls_minimum_version == "1.1"
}

too_old(tls_minimum_version) if {
	is_old(tls_minimum_version)
}

too_old(tls_minimum_version) if {
	tls_minimum_version == "1.2"
	param_nm_4_minimum_tls_version == "1.3"
}

is_galera if {
	boolean_at(input.review.object, ["spec", "galera", "enabled"]) == true
}

is_either_3 if {
	is_galera
}

is_either_3 if {
	boolean_at(input.review.object, ["spec", "replication", "enabled"]) == true
}

is_so(tls) if {
	boolean_at(tls, ["enabled"]) == true
	boolean_at(tls, ["galeraSSTEnabled"]) == true
}

has_item(volume_class_name) if {
	some item_item in list_or_empty(param_sm_1_encrypted_classes)
	item := string_or_empty(item_item)
	item == volume_class_name
}

is_marked(given) if {
	some mark_item in list_or_empty(param_ksi_5_private_marks)
	mark := object_or_empty(mark_item)
	string_at(default_to(object_at(given, ["metadata", "annotations"]), {}), [string_at(mark, ["name"])]) == string_at(mark, ["value"])
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

is_either_4(service_type, _, _) if {
	service_type == "NodePort"
}

is_either_4(service_type, given, service_source_ranges) if {
	service_type == "LoadBalancer"
	not is_marked(given)
	not is_limited(service_source_ranges)
}

is_either_5(pod, _, _) if {
	pod == null
}

is_either_5(_, non_root, _) if {
	non_root == true
}

is_either_5(_, _, user) if {
	user != null
}

is_so_2(user, non_root, pod) if {
	user != 0
	non_root != false
	is_either_5(pod, non_root, user)
}

is_so_3(own) if {
	boolean_at(own, ["allowPrivilegeEscalation"]) == false
	boolean_at(own, ["privileged"]) != true
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

# A CRD's default: it applies where the parent is there and the field is not.
default_in(parent, x, fallback) := x if {
	x != null
} else := fallback if {
	is_object(parent)
} else := null

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

# A message is at most 256 bytes.
cut(line) := line if {
	count(line) <= 256
} else := concat("", [substring(line, 0, 253), "..."])
