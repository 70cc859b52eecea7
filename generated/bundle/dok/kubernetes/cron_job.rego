# kubernetes CronJob: all controls
package dok.kubernetes.cron_job

# kubernetes CronJob
findings contains finding if {
	is_database_workload
	spec := object.get(input.review.object, ["spec", "jobTemplate", "spec", "template", "spec"], null)
	name := text_or(object.get(input.review.object, ["spec", "jobTemplate", "spec", "template", "spec", "serviceAccountName"], null), text_or(object.get(input.review.object, ["spec", "jobTemplate", "spec", "template", "spec", "serviceAccount"], null), ""))
	is_default(name, spec)
	finding := {
		"kind": "violation",
		"control": "KSI-3",
		"severity": "low",
		"field": "spec.jobTemplate.spec.template.spec.serviceAccountName",
		"message": "KSI-3 spec.jobTemplate.spec.template.spec.serviceAccountName: the pods have the account that all others of their namespace have. Fix: Name one of their own, or set automountServiceAccountToken to false",
		"fix": "Name one of their own, or set automountServiceAccountToken to false",
	}
}

# kubernetes CronJob
findings contains finding if {
	is_database_workload
	some list in [candidate | some candidate in [{"name": "containers", "containers": list_or(object.get(input.review.object, ["spec", "jobTemplate", "spec", "template", "spec", "containers"], null), [])}, {"name": "initContainers", "containers": list_or(object.get(input.review.object, ["spec", "jobTemplate", "spec", "template", "spec", "initContainers"], null), [])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	variables := list_or(at(container, ["env"]), [])
	not name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	text_or(at(variable, ["value"]), "") != ""
	at_value := concat("", ["spec.jobTemplate.spec.template.spec.", show(object.get(list, ["name"], null)), "[", show(i), "].env"])
	field := concat("", [show(at_value), "[", show(i_2), "]"])
	message := concat("", ["KSI-4 ", field, ": a static key of a cloud stands in the open. Fix: Remove it, and give the service account an identity"])
	finding := {
		"kind": "violation",
		"control": "KSI-4",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Remove it, and give the service account an identity",
	}
}

# kubernetes CronJob
findings contains finding if {
	is_database_workload
	some list in [candidate | some candidate in [{"name": "containers", "containers": list_or(object.get(input.review.object, ["spec", "jobTemplate", "spec", "template", "spec", "containers"], null), [])}, {"name": "initContainers", "containers": list_or(object.get(input.review.object, ["spec", "jobTemplate", "spec", "template", "spec", "initContainers"], null), [])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	variables := list_or(at(container, ["env"]), [])
	not name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	text_or(at(variable, ["value"]), "") == ""
	at_value := concat("", ["spec.jobTemplate.spec.template.spec.", show(object.get(list, ["name"], null)), "[", show(i), "].env"])
	field := concat("", [show(at_value), "[", show(i_2), "]"])
	message := concat("", ["KSI-4 ", field, ": a cloud is reached with a static key. Fix: Remove it, and give the service account an identity"])
	finding := {
		"kind": "violation",
		"control": "KSI-4",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Remove it, and give the service account an identity",
	}
}

# kubernetes CronJob
findings contains finding if {
	is_database_workload
	some list in [candidate | some candidate in [{"name": "containers", "containers": list_or(object.get(input.review.object, ["spec", "jobTemplate", "spec", "template", "spec", "containers"], null), [])}, {"name": "initContainers", "containers": list_or(object.get(input.review.object, ["spec", "jobTemplate", "spec", "template", "spec", "initContainers"], null), [])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	variables := list_or(at(container, ["env"]), [])
	name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	at_value := concat("", ["spec.jobTemplate.spec.template.spec.", show(object.get(list, ["name"], null)), "[", show(i), "].env"])
	field := concat("", [show(at_value), "[", show(i_2), "]"])
	finding := {
		"kind": "unseen",
		"control": "KSI-4",
		"severity": "medium",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# kubernetes CronJob
findings contains finding if {
	is_database_workload
	some list in [candidate | some candidate in [{"name": "containers", "containers": list_or(object.get(input.review.object, ["spec", "jobTemplate", "spec", "template", "spec", "containers"], null), [])}, {"name": "initContainers", "containers": list_or(object.get(input.review.object, ["spec", "jobTemplate", "spec", "template", "spec", "initContainers"], null), [])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	variables := list_or(at(container, ["env"]), [])
	some i_2, variable in variables
	at(variable, ["name"]) == "GOOGLE_APPLICATION_CREDENTIALS"
	at_value := concat("", ["spec.jobTemplate.spec.template.spec.", show(object.get(list, ["name"], null)), "[", show(i), "].env"])
	field := concat("", [show(at_value), "[", show(i_2), "]"])
	finding := {
		"kind": "unseen",
		"control": "KSI-4",
		"severity": "medium",
		"field": field,
		"message": "the file may hold a static key or name an identity",
		"fix": "",
	}
}

# kubernetes CronJob
findings contains finding if {
	is_database_workload
	some list in [candidate | some candidate in [{"name": "containers", "containers": list_or(object.get(input.review.object, ["spec", "jobTemplate", "spec", "template", "spec", "containers"], null), [])}, {"name": "initContainers", "containers": list_or(object.get(input.review.object, ["spec", "jobTemplate", "spec", "template", "spec", "initContainers"], null), [])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	is_array(container.envFrom)
	some j, source in container.envFrom
	is_object(source.secretRef)
	field := concat("", ["spec.jobTemplate.spec.template.spec.", show(object.get(list, ["name"], null)), "[", show(i), "].envFrom[", show(j), "].secretRef"])
	finding := {
		"kind": "unseen",
		"control": "KSI-4",
		"severity": "medium",
		"field": field,
		"message": "the Secret may hold static keys",
		"fix": "",
	}
}

# kubernetes CronJob
findings contains finding if {
	secret_state := chosen_secret_state
	secret_state == "readable"
	some list in [candidate | some candidate in [{"name": "containers", "containers": list_or(object.get(input.review.object, ["spec", "jobTemplate", "spec", "template", "spec", "containers"], null), [])}, {"name": "initContainers", "containers": list_or(object.get(input.review.object, ["spec", "jobTemplate", "spec", "template", "spec", "initContainers"], null), [])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	is_array(container.env)
	some j, variable in container.env
	value := text_or(at(variable, ["value"]), "")
	is_credential(variable, value)
	is_readable(value)
	field := concat("", ["spec.jobTemplate.spec.template.spec.", show(object.get(list, ["name"], null)), "[", show(i), "].env[", show(j), "].value"])
	message := cut(concat("", ["CN-3 ", field, ": the value of ", show(text_or(at(variable, ["name"]), "")), " can be read in this file. Fix: Use valueFrom.secretKeyRef"]))
	finding := {
		"kind": "violation",
		"control": "CN-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef",
	}
}

# kubernetes CronJob
findings contains finding if {
	secret_state := chosen_secret_state
	secret_state == "elsewhere"
	some list in [candidate | some candidate in [{"name": "containers", "containers": list_or(object.get(input.review.object, ["spec", "jobTemplate", "spec", "template", "spec", "containers"], null), [])}, {"name": "initContainers", "containers": list_or(object.get(input.review.object, ["spec", "jobTemplate", "spec", "template", "spec", "initContainers"], null), [])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	is_array(container.env)
	some j, variable in container.env
	value := text_or(at(variable, ["value"]), "")
	is_credential(variable, value)
	is_readable(value)
	field := concat("", ["spec.jobTemplate.spec.template.spec.", show(object.get(list, ["name"], null)), "[", show(i), "].env[", show(j), "].value"])
	finding := {
		"kind": "unseen",
		"control": "CN-3",
		"severity": "high",
		"field": field,
		"message": "a cluster or Helm wrote this object, and Git may hold something else",
		"fix": "",
	}
}

# kubernetes CronJob
findings contains finding if {
	is_database_workload
	some list in [candidate | some candidate in [{"name": "containers", "containers": list_or(object.get(input.review.object, ["spec", "jobTemplate", "spec", "template", "spec", "containers"], null), [])}, {"name": "initContainers", "containers": list_or(object.get(input.review.object, ["spec", "jobTemplate", "spec", "template", "spec", "initContainers"], null), [])}, {"name": "ephemeralContainers", "containers": list_or(object.get(input.review.object, ["spec", "jobTemplate", "spec", "template", "spec", "ephemeralContainers"], null), [])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	image := or_else(item_at(split(text_or(at(container, ["image"]), ""), "@"), 0), "")
	development_or_image(image)
	is_development(image)
	image_name := text_or(at(container, ["name"]), "")
	image_tag := or_else(item_at(split(image, ":"), 2), or_else(item_at(split(image, ":"), 1), ""))
	field := concat("", ["spec.jobTemplate.spec.template.spec.", show(object.get(list, ["name"], null)), "[", show(i), "].image"])
	message := cut(concat("", ["SSC-2 ", field, ": container ", show(image_name), " runs a development build, ", show(image_tag), ". Fix: Name a release of it"]))
	finding := {
		"kind": "violation",
		"control": "SSC-2",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a release of it",
	}
}

# kubernetes CronJob
findings contains finding if {
	is_database_workload
	some list in [candidate | some candidate in [{"name": "containers", "containers": list_or(object.get(input.review.object, ["spec", "jobTemplate", "spec", "template", "spec", "containers"], null), [])}, {"name": "initContainers", "containers": list_or(object.get(input.review.object, ["spec", "jobTemplate", "spec", "template", "spec", "initContainers"], null), [])}, {"name": "ephemeralContainers", "containers": list_or(object.get(input.review.object, ["spec", "jobTemplate", "spec", "template", "spec", "ephemeralContainers"], null), [])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	image := or_else(item_at(split(text_or(at(container, ["image"]), ""), "@"), 0), "")
	development_or_image(image)
	not is_development(image)
	image_name := text_or(at(container, ["name"]), "")
	image_tag := or_else(item_at(split(image, ":"), 2), or_else(item_at(split(image, ":"), 1), ""))
	field := concat("", ["spec.jobTemplate.spec.template.spec.", show(object.get(list, ["name"], null)), "[", show(i), "].image"])
	message := cut(concat("", ["SSC-2 ", field, ": container ", show(image_name), " runs a version to try out, ", show(image_tag), ". Fix: Name a release of it"]))
	finding := {
		"kind": "violation",
		"control": "SSC-2",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a release of it",
	}
}

# kubernetes CronJob
findings contains finding if {
	is_database_workload
	pod := object.get(input.review.object, ["spec", "jobTemplate", "spec", "template", "spec", "securityContext"], null)
	some list_2 in [list | not input.review.object.spec.jobTemplate.spec.template.spec.os.name == "windows"; some list in [candidate | some candidate in [{"name": "containers", "containers": list_or(object.get(input.review.object, ["spec", "jobTemplate", "spec", "template", "spec", "containers"], null), [])}, {"name": "initContainers", "containers": list_or(object.get(input.review.object, ["spec", "jobTemplate", "spec", "template", "spec", "initContainers"], null), [])}, {"name": "ephemeralContainers", "containers": list_or(object.get(input.review.object, ["spec", "jobTemplate", "spec", "template", "spec", "ephemeralContainers"], null), [])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]]
	some i, container in list_or(object.get(list_2, ["containers"], null), [])
	own := at(container, ["securityContext"])
	user := number_or(at(container, ["securityContext", "runAsUser"]), number_or(object.get(input.review.object, ["spec", "jobTemplate", "spec", "template", "spec", "securityContext", "runAsUser"], null), null))
	user_or_run_as_non_root(user, own, pod)
	at_value := concat("", ["spec.jobTemplate.spec.template.spec.", show(object.get(list_2, ["name"], null)), "[", show(i), "].securityContext"])
	container_name := text_or(at(container, ["name"]), "")
	field := show(at_value)
	message := cut(concat("", ["WL-1 ", field, ": container ", show(container_name), " may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false"]))
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# kubernetes CronJob
findings contains finding if {
	is_database_workload
	some list_2 in [list | not input.review.object.spec.jobTemplate.spec.template.spec.os.name == "windows"; some list in [candidate | some candidate in [{"name": "containers", "containers": list_or(object.get(input.review.object, ["spec", "jobTemplate", "spec", "template", "spec", "containers"], null), [])}, {"name": "initContainers", "containers": list_or(object.get(input.review.object, ["spec", "jobTemplate", "spec", "template", "spec", "initContainers"], null), [])}, {"name": "ephemeralContainers", "containers": list_or(object.get(input.review.object, ["spec", "jobTemplate", "spec", "template", "spec", "ephemeralContainers"], null), [])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]]
	some i, container in list_or(object.get(list_2, ["containers"], null), [])
	own := at(container, ["securityContext"])
	not allow_privilege_escalation_and_privileged(own)
	at_value := concat("", ["spec.jobTemplate.spec.template.spec.", show(object.get(list_2, ["name"], null)), "[", show(i), "].securityContext"])
	container_name := text_or(at(container, ["name"]), "")
	field := show(at_value)
	edit := chosen_edit(own)
	message := cut(concat("", ["WL-1 ", field, ": container ", show(container_name), " may gain privileges. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false"]))
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"edit": edit,
	}
}

# kubernetes CronJob
findings contains finding if {
	is_database_workload
	some list_2 in [list | not input.review.object.spec.jobTemplate.spec.template.spec.os.name == "windows"; some list in [candidate | some candidate in [{"name": "containers", "containers": list_or(object.get(input.review.object, ["spec", "jobTemplate", "spec", "template", "spec", "containers"], null), [])}, {"name": "initContainers", "containers": list_or(object.get(input.review.object, ["spec", "jobTemplate", "spec", "template", "spec", "initContainers"], null), [])}, {"name": "ephemeralContainers", "containers": list_or(object.get(input.review.object, ["spec", "jobTemplate", "spec", "template", "spec", "ephemeralContainers"], null), [])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]]
	some i, container in list_or(object.get(list_2, ["containers"], null), [])
	context := at(container, ["securityContext"])
	not drops_all(context)
	at_value := concat("", ["spec.jobTemplate.spec.template.spec.", show(object.get(list_2, ["name"], null))])
	within := concat("", ["[", show(i), "].securityContext"])
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(at_value), show(within), ".capabilities.drop"])
	message := cut(concat("", ["WL-2 ", field, ": container ", show(container_name), " keeps capabilities of root. Fix: Drop ALL, and add NET_BIND_SERVICE at most"]))
	finding := {
		"kind": "violation",
		"control": "WL-2",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Drop ALL, and add NET_BIND_SERVICE at most",
	}
}

# kubernetes CronJob
findings contains finding if {
	is_database_workload
	some list_2 in [list | not input.review.object.spec.jobTemplate.spec.template.spec.os.name == "windows"; some list in [candidate | some candidate in [{"name": "containers", "containers": list_or(object.get(input.review.object, ["spec", "jobTemplate", "spec", "template", "spec", "containers"], null), [])}, {"name": "initContainers", "containers": list_or(object.get(input.review.object, ["spec", "jobTemplate", "spec", "template", "spec", "initContainers"], null), [])}, {"name": "ephemeralContainers", "containers": list_or(object.get(input.review.object, ["spec", "jobTemplate", "spec", "template", "spec", "ephemeralContainers"], null), [])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]]
	some i, container in list_or(object.get(list_2, ["containers"], null), [])
	some capability_2 in [capability | some capability in texts(at(container, ["securityContext", "capabilities", "add"])); lower_ascii(capability) != "net_bind_service"]
	at_value := concat("", ["spec.jobTemplate.spec.template.spec.", show(object.get(list_2, ["name"], null))])
	within := concat("", ["[", show(i), "].securityContext"])
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(at_value), show(within), ".capabilities.add"])
	message := cut(concat("", ["WL-2 ", field, ": container ", show(container_name), " gets the capability ", show(capability_2), ". Fix: Drop ALL, and add NET_BIND_SERVICE at most"]))
	finding := {
		"kind": "violation",
		"control": "WL-2",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Drop ALL, and add NET_BIND_SERVICE at most",
	}
}

# kubernetes CronJob
findings contains finding if {
	is_database_workload
	some list_2 in [list | not input.review.object.spec.jobTemplate.spec.template.spec.os.name == "windows"; some list in [candidate | some candidate in [{"name": "containers", "containers": list_or(object.get(input.review.object, ["spec", "jobTemplate", "spec", "template", "spec", "containers"], null), [])}, {"name": "initContainers", "containers": list_or(object.get(input.review.object, ["spec", "jobTemplate", "spec", "template", "spec", "initContainers"], null), [])}, {"name": "ephemeralContainers", "containers": list_or(object.get(input.review.object, ["spec", "jobTemplate", "spec", "template", "spec", "ephemeralContainers"], null), [])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]]
	some i, container in list_or(object.get(list_2, ["containers"], null), [])
	not container.securityContext.readOnlyRootFilesystem == true
	at_value := concat("", ["spec.jobTemplate.spec.template.spec.", show(object.get(list_2, ["name"], null))])
	within := concat("", ["[", show(i), "].securityContext"])
	field := concat("", [show(at_value), show(within), ".readOnlyRootFilesystem"])
	message := cut(concat("", ["WL-3 ", field, ": container ", show(text_or(at(container, ["name"]), "")), " may write to its root file system. Fix: Set it to true, and mount a volume where it writes"]))
	finding := {
		"kind": "violation",
		"control": "WL-3",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Set it to true, and mount a volume where it writes",
	}
}

# kubernetes CronJob
findings contains finding if {
	is_database_workload
	shared := text_or(object.get(input.review.object, ["spec", "jobTemplate", "spec", "template", "spec", "securityContext", "seccompProfile", "type"], null), null)
	some list_2 in [list | not input.review.object.spec.jobTemplate.spec.template.spec.os.name == "windows"; some list in [candidate | some candidate in [{"name": "containers", "containers": list_or(object.get(input.review.object, ["spec", "jobTemplate", "spec", "template", "spec", "containers"], null), [])}, {"name": "initContainers", "containers": list_or(object.get(input.review.object, ["spec", "jobTemplate", "spec", "template", "spec", "initContainers"], null), [])}, {"name": "ephemeralContainers", "containers": list_or(object.get(input.review.object, ["spec", "jobTemplate", "spec", "template", "spec", "ephemeralContainers"], null), [])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]]
	some i, container in list_or(object.get(list_2, ["containers"], null), [])
	own := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	type := or_else(own, shared)
	container_profile := chosen_container_profile(type)
	container_profile == "unset"
	at_value := concat("", ["spec.jobTemplate.spec.template.spec.", show(object.get(list_2, ["name"], null))])
	within := concat("", ["[", show(i), "].securityContext"])
	container_name := text_or(at(container, ["name"]), "")
	container_profile_path := chosen_container_profile_path(own, shared, at_value, within)
	field := container_profile_path
	message := cut(concat("", ["WL-4 ", field, ": container ", show(container_name), " has no seccomp profile. Fix: Set it to RuntimeDefault, or to Localhost with a profile"]))
	finding := {
		"kind": "violation",
		"control": "WL-4",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Set it to RuntimeDefault, or to Localhost with a profile",
	}
}

# kubernetes CronJob
findings contains finding if {
	is_database_workload
	shared := text_or(object.get(input.review.object, ["spec", "jobTemplate", "spec", "template", "spec", "securityContext", "seccompProfile", "type"], null), null)
	some list_2 in [list | not input.review.object.spec.jobTemplate.spec.template.spec.os.name == "windows"; some list in [candidate | some candidate in [{"name": "containers", "containers": list_or(object.get(input.review.object, ["spec", "jobTemplate", "spec", "template", "spec", "containers"], null), [])}, {"name": "initContainers", "containers": list_or(object.get(input.review.object, ["spec", "jobTemplate", "spec", "template", "spec", "initContainers"], null), [])}, {"name": "ephemeralContainers", "containers": list_or(object.get(input.review.object, ["spec", "jobTemplate", "spec", "template", "spec", "ephemeralContainers"], null), [])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]]
	some i, container in list_or(object.get(list_2, ["containers"], null), [])
	own := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	type := or_else(own, shared)
	container_profile := chosen_container_profile(type)
	container_profile == "none"
	at_value := concat("", ["spec.jobTemplate.spec.template.spec.", show(object.get(list_2, ["name"], null))])
	within := concat("", ["[", show(i), "].securityContext"])
	container_name := text_or(at(container, ["name"]), "")
	container_profile_path := chosen_container_profile_path(own, shared, at_value, within)
	field := container_profile_path
	message := cut(concat("", ["WL-4 ", field, ": container ", show(container_name), " may make every system call. Fix: Set it to RuntimeDefault, or to Localhost with a profile"]))
	finding := {
		"kind": "violation",
		"control": "WL-4",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Set it to RuntimeDefault, or to Localhost with a profile",
	}
}

# kubernetes CronJob
findings contains finding if {
	is_database_workload
	some field_value in [candidate | some candidate in [{"name": "hostNetwork", "on": whether_host_network, "access": "shares the network of the node"}, {"name": "hostPID", "on": whether_host_pid, "access": "sees the processes of the node"}, {"name": "hostIPC", "on": whether_host_ipc, "access": "shares memory with the processes of the node"}]; object.get(candidate, ["on"], null) == true]
	field := concat("", ["spec.jobTemplate.spec.template.spec.", show(object.get(field_value, ["name"], null))])
	message := cut(concat("", ["WL-5 ", field, ": the pod ", show(object.get(field_value, ["access"], null)), ". Fix: Remove it"]))
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it",
	}
}

# kubernetes CronJob
findings contains finding if {
	is_database_workload
	some list in [candidate | some candidate in [{"name": "containers", "containers": list_or(object.get(input.review.object, ["spec", "jobTemplate", "spec", "template", "spec", "containers"], null), [])}, {"name": "initContainers", "containers": list_or(object.get(input.review.object, ["spec", "jobTemplate", "spec", "template", "spec", "initContainers"], null), [])}, {"name": "ephemeralContainers", "containers": list_or(object.get(input.review.object, ["spec", "jobTemplate", "spec", "template", "spec", "ephemeralContainers"], null), [])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	container.securityContext.privileged == true
	field := concat("", ["spec.jobTemplate.spec.template.spec.", show(object.get(list, ["name"], null)), "[", show(i), "].securityContext.privileged"])
	edit := kubernetes_cron_job_chosen_edit(list)
	message := cut(concat("", ["WL-5 ", field, ": ", show(concat("", ["container ", show(text_or(at(container, ["name"]), ""))])), " is privileged. Fix: Set it to false"]))
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to false",
		"edit": edit,
	}
}

# kubernetes CronJob
findings contains finding if {
	is_database_workload
	not input.review.object.spec.jobTemplate.spec.template.spec.hostNetwork == true
	some list in [candidate | some candidate in [{"name": "containers", "containers": list_or(object.get(input.review.object, ["spec", "jobTemplate", "spec", "template", "spec", "containers"], null), [])}, {"name": "initContainers", "containers": list_or(object.get(input.review.object, ["spec", "jobTemplate", "spec", "template", "spec", "initContainers"], null), [])}, {"name": "ephemeralContainers", "containers": list_or(object.get(input.review.object, ["spec", "jobTemplate", "spec", "template", "spec", "ephemeralContainers"], null), [])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	is_array(container.ports)
	some j, port in container.ports
	number_or(at(port, ["hostPort"]), 0) > 0
	field := concat("", ["spec.jobTemplate.spec.template.spec.", show(object.get(list, ["name"], null)), "[", show(i), "].ports[", show(j), "].hostPort"])
	message := cut(concat("", ["WL-5 ", field, ": ", show(concat("", ["container ", show(text_or(at(container, ["name"]), ""))])), " listens on a port of the node. Fix: Remove it"]))
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it",
		"edit": "remove",
	}
}

# kubernetes CronJob
findings contains finding if {
	is_database_workload
	is_array(input.review.object.spec.jobTemplate.spec.template.spec.volumes)
	some i, volume in input.review.object.spec.jobTemplate.spec.template.spec.volumes
	is_object(volume.hostPath)
	field := concat("", ["spec.jobTemplate.spec.template.spec.volumes[", show(i), "].hostPath"])
	message := cut(concat("", ["WL-6 ", field, ": volume ", show(text_or(at(volume, ["name"]), "")), " is a directory of the node. Fix: Use a claim, for disks of the node one of a local PersistentVolume"]))
	finding := {
		"kind": "violation",
		"control": "WL-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use a claim, for disks of the node one of a local PersistentVolume",
	}
}

# kubernetes CronJob
findings contains finding if {
	is_database_workload
	wl_7_open_shift == true
	some field_value in [candidate | some candidate in [{"name": "runAsUser", "id": number_or(object.get(input.review.object, ["spec", "jobTemplate", "spec", "template", "spec", "securityContext", "runAsUser"], null), null)}, {"name": "fsGroup", "id": number_or(object.get(input.review.object, ["spec", "jobTemplate", "spec", "template", "spec", "securityContext", "fsGroup"], null), null)}]; object.get(candidate, ["id"], null) != null]
	field := concat("", ["spec.jobTemplate.spec.template.spec.securityContext.", show(object.get(field_value, ["name"], null))])
	message := cut(concat("", ["WL-7 ", field, ": the pod fixes ", show(object.get(field_value, ["name"], null)), ", which OpenShift gives. Fix: Remove it"]))
	finding := {
		"kind": "violation",
		"control": "WL-7",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Remove it",
	}
}

# kubernetes CronJob
findings contains finding if {
	is_database_workload
	wl_7_open_shift == true
	some list_2 in [list | not input.review.object.spec.jobTemplate.spec.template.spec.os.name == "windows"; some list in [candidate | some candidate in [{"name": "containers", "containers": list_or(object.get(input.review.object, ["spec", "jobTemplate", "spec", "template", "spec", "containers"], null), [])}, {"name": "initContainers", "containers": list_or(object.get(input.review.object, ["spec", "jobTemplate", "spec", "template", "spec", "initContainers"], null), [])}, {"name": "ephemeralContainers", "containers": list_or(object.get(input.review.object, ["spec", "jobTemplate", "spec", "template", "spec", "ephemeralContainers"], null), [])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]]
	some i, container in list_or(object.get(list_2, ["containers"], null), [])
	is_number(container.securityContext.runAsUser)
	field := concat("", ["spec.jobTemplate.spec.template.spec.", show(object.get(list_2, ["name"], null)), "[", show(i), "].securityContext.runAsUser"])
	message := cut(concat("", ["WL-7 ", field, ": ", show(concat("", ["container ", show(text_or(at(container, ["name"]), ""))])), " fixes runAsUser, which OpenShift gives. Fix: Remove it"]))
	finding := {
		"kind": "violation",
		"control": "WL-7",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Remove it",
	}
}

# kubernetes CronJob
findings contains finding if {
	is_database_workload
	not uses_token
	is_boolean(input.review.object.spec.jobTemplate.spec.template.spec.automountServiceAccountToken)
	input.review.object.spec.jobTemplate.spec.template.spec.automountServiceAccountToken == true
	finding := {
		"kind": "violation",
		"control": "WL-8",
		"severity": "low",
		"field": "spec.jobTemplate.spec.template.spec.automountServiceAccountToken",
		"message": "WL-8 spec.jobTemplate.spec.template.spec.automountServiceAccountToken: the pod mounts a token of its service account. Fix: Set it to false unless the pod calls the Kubernetes API",
		"fix": "Set it to false unless the pod calls the Kubernetes API",
	}
}

# kubernetes CronJob
findings contains finding if {
	is_database_workload
	not uses_token
	stated := boolean_or(object.get(input.review.object, ["spec", "jobTemplate", "spec", "template", "spec", "automountServiceAccountToken"], null), null)
	not is_boolean(stated)
	finding := {
		"kind": "unseen",
		"control": "WL-8",
		"severity": "low",
		"field": "spec.jobTemplate.spec.template.spec.automountServiceAccountToken",
		"message": "the ServiceAccount decides whether a token is mounted",
		"fix": "",
	}
}

# kubernetes CronJob
findings contains finding if {
	is_database_workload
	some list in [candidate | some candidate in [{"name": "containers", "containers": list_or(object.get(input.review.object, ["spec", "jobTemplate", "spec", "template", "spec", "containers"], null), [])}, {"name": "initContainers", "containers": list_or(object.get(input.review.object, ["spec", "jobTemplate", "spec", "template", "spec", "initContainers"], null), [])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	memory := scalar_or(at(container, ["resources", "limits", "memory"]), scalar_or(object.get(input.review.object, ["spec", "jobTemplate", "spec", "template", "spec", "resources", "limits", "memory"], null), null))
	some missing in [candidate_2 | some candidate_2 in [{"name": "limits.memory", "given": memory}, {"name": "requests.memory", "given": scalar_or(at(container, ["resources", "requests", "memory"]), scalar_or(object.get(input.review.object, ["spec", "jobTemplate", "spec", "template", "spec", "resources", "requests", "memory"], null), memory))}, {"name": "requests.cpu", "given": scalar_or(at(container, ["resources", "requests", "cpu"]), scalar_or(object.get(input.review.object, ["spec", "jobTemplate", "spec", "template", "spec", "resources", "requests", "cpu"], null), scalar_or(at(container, ["resources", "limits", "cpu"]), scalar_or(object.get(input.review.object, ["spec", "jobTemplate", "spec", "template", "spec", "resources", "limits", "cpu"], null), null))))}]; object.get(candidate_2, ["given"], null) == null]
	field := concat("", ["spec.jobTemplate.spec.template.spec.", show(object.get(list, ["name"], null)), "[", show(i), "].resources.", show(object.get(missing, ["name"], null))])
	message := cut(concat("", ["WL-9 ", field, ": container ", show(text_or(at(container, ["name"]), "")), " has no ", show(object.get(missing, ["name"], null)), ". Fix: Set it to what the container needs"]))
	finding := {
		"kind": "violation",
		"control": "WL-9",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Set it to what the container needs",
	}
}

# kubernetes CronJob
findings contains finding if {
	is_database_workload
	some list in [candidate | some candidate in [{"name": "containers", "containers": list_or(object.get(input.review.object, ["spec", "jobTemplate", "spec", "template", "spec", "containers"], null), [])}, {"name": "initContainers", "containers": list_or(object.get(input.review.object, ["spec", "jobTemplate", "spec", "template", "spec", "initContainers"], null), [])}, {"name": "ephemeralContainers", "containers": list_or(object.get(input.review.object, ["spec", "jobTemplate", "spec", "template", "spec", "ephemeralContainers"], null), [])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	image := text_or(at(container, ["image"]), "")
	image != ""
	not contains(image, "@")
	not is_image(image)
	image_name := text_or(at(container, ["name"]), "")
	field := concat("", ["spec.jobTemplate.spec.template.spec.", show(object.get(list, ["name"], null)), "[", show(i), "].image"])
	message := cut(concat("", ["WL-11 ", field, ": container ", show(image_name), " runs whatever image is the latest. Fix: Name a version and its digest"]))
	finding := {
		"kind": "violation",
		"control": "WL-11",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a version and its digest",
	}
}

# kubernetes CronJob
findings contains finding if {
	is_database_workload
	some list in [candidate | some candidate in [{"name": "containers", "containers": list_or(object.get(input.review.object, ["spec", "jobTemplate", "spec", "template", "spec", "containers"], null), [])}, {"name": "initContainers", "containers": list_or(object.get(input.review.object, ["spec", "jobTemplate", "spec", "template", "spec", "initContainers"], null), [])}, {"name": "ephemeralContainers", "containers": list_or(object.get(input.review.object, ["spec", "jobTemplate", "spec", "template", "spec", "ephemeralContainers"], null), [])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	image := text_or(at(container, ["image"]), "")
	image != ""
	not contains(image, "@")
	regex.match(":[^/]*$", image)
	not endswith(image, ":latest")
	image_name := text_or(at(container, ["name"]), "")
	field := concat("", ["spec.jobTemplate.spec.template.spec.", show(object.get(list, ["name"], null)), "[", show(i), "].image"])
	message := cut(concat("", ["WL-11 ", field, ": container ", show(image_name), " runs an image whose tag may be moved. Fix: Add the digest"]))
	finding := {
		"kind": "violation",
		"control": "WL-11",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Add the digest",
	}
}

# kubernetes CronJob
findings contains finding if {
	is_database_workload
	count(wl_12_allowed_registries) > 0
	some list in [candidate | some candidate in [{"name": "containers", "containers": list_or(object.get(input.review.object, ["spec", "jobTemplate", "spec", "template", "spec", "containers"], null), [])}, {"name": "initContainers", "containers": list_or(object.get(input.review.object, ["spec", "jobTemplate", "spec", "template", "spec", "initContainers"], null), [])}, {"name": "ephemeralContainers", "containers": list_or(object.get(input.review.object, ["spec", "jobTemplate", "spec", "template", "spec", "ephemeralContainers"], null), [])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	image := text_or(at(container, ["image"]), "")
	image != ""
	first := or_else(item_at(split(image, "/"), 0), "")
	image_source := chosen_image_source(first, image)
	not is_allowed(image_source)
	image_name := text_or(at(container, ["name"]), "")
	field := concat("", ["spec.jobTemplate.spec.template.spec.", show(object.get(list, ["name"], null)), "[", show(i), "].image"])
	message := cut(concat("", ["WL-12 ", field, ": container ", show(image_name), " runs an image of no allowed registry. Fix: Take it from an allowed registry"]))
	finding := {
		"kind": "violation",
		"control": "WL-12",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Take it from an allowed registry",
	}
}

# kubernetes CronJob
findings contains finding if {
	is_database_workload
	count(wl_12_allowed_registries) == 0
	some list in [candidate | some candidate in [{"name": "containers", "containers": list_or(object.get(input.review.object, ["spec", "jobTemplate", "spec", "template", "spec", "containers"], null), [])}, {"name": "initContainers", "containers": list_or(object.get(input.review.object, ["spec", "jobTemplate", "spec", "template", "spec", "initContainers"], null), [])}, {"name": "ephemeralContainers", "containers": list_or(object.get(input.review.object, ["spec", "jobTemplate", "spec", "template", "spec", "ephemeralContainers"], null), [])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	image := text_or(at(container, ["image"]), "")
	image != ""
	first := or_else(item_at(split(image, "/"), 0), "")
	image_source := chosen_image_source(first, image)
	is_of_docker_hub(image_source)
	image_name := text_or(at(container, ["name"]), "")
	field := concat("", ["spec.jobTemplate.spec.template.spec.", show(object.get(list, ["name"], null)), "[", show(i), "].image"])
	message := cut(concat("", ["WL-12 ", field, ": container ", show(image_name), " runs an image of Docker Hub. Fix: Take it from a registry of your own"]))
	finding := {
		"kind": "violation",
		"control": "WL-12",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Take it from a registry of your own",
	}
}

# kubernetes CronJob
findings contains finding if {
	is_database_workload
	count(wl_12_allowed_registries) == 0
	some list in [candidate | some candidate in [{"name": "containers", "containers": list_or(object.get(input.review.object, ["spec", "jobTemplate", "spec", "template", "spec", "containers"], null), [])}, {"name": "initContainers", "containers": list_or(object.get(input.review.object, ["spec", "jobTemplate", "spec", "template", "spec", "initContainers"], null), [])}, {"name": "ephemeralContainers", "containers": list_or(object.get(input.review.object, ["spec", "jobTemplate", "spec", "template", "spec", "ephemeralContainers"], null), [])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	image := text_or(at(container, ["image"]), "")
	image != ""
	first := or_else(item_at(split(image, "/"), 0), "")
	image_source := chosen_image_source(first, image)
	not is_of_docker_hub(image_source)
	field := concat("", ["spec.jobTemplate.spec.template.spec.", show(object.get(list, ["name"], null)), "[", show(i), "].image"])
	finding := {
		"kind": "unseen",
		"control": "WL-12",
		"severity": "medium",
		"field": field,
		"message": "nobody said which registries are allowed",
		"fix": "",
	}
}

known_pods := [
	"cnpg.io/cluster=",
	"cnpg.io/poolerName=",
	"application=spilo",
	"application=db-connection-pooler",
	"clickhouse.altinity.com/chi=",
	"clickhouse-keeper.altinity.com/chk=",
	"k8s.mariadb.com/role=",
	"app.kubernetes.io/name=mariadb",
	"app.kubernetes.io/name=maxscale",
	"strimzi.io/kind=",
	"postgres-operator.crunchydata.com/cluster=",
	"postgres-operator.crunchydata.com/pgadmin=",
	"elasticsearch.k8s.elastic.co/cluster-name=",
	"kibana.k8s.elastic.co/name=",
	"redis_setup_type=",
	"app.kubernetes.io/name=percona-xtradb-cluster",
	"app.kubernetes.io/name=percona-server-mongodb",
	"app.kubernetes.io/name=percona-postgresql",
	"app.kubernetes.io/part-of=percona-server",
	"app.kubernetes.io/managed-by=mysql-operator",
	"app.kubernetes.io/name=cockroachdb",
	"cassandra.datastax.com/cluster=",
	"scylla/cluster=",
	"component=yugabytedb",
	"yugabyte.com/ybcluster-name=",
	"planetscale.com/cluster=",
	"app.kubernetes.io/part-of=k8ssandra",
	"app=StackGresCluster",
	"app=StackGresShardedCluster",
	"app=StackGresDistributedLogs",
	"redis.io/role=node",
	"app.kubernetes.io/managed-by=kubeblocks",
]

known_controller := [
	"app.kubernetes.io/name=cloudnative-pg",
	"app.kubernetes.io/name=plugin-barman-cloud",
	"app.kubernetes.io/name=postgres-operator",
	"app.kubernetes.io/name=postgres-operator-ui",
	"name=postgres-operator",
	"name=postgres-operator-ui",
	"app=clickhouse-operator",
	"app.kubernetes.io/name=altinity-clickhouse-operator",
	"app.kubernetes.io/name=mariadb-operator",
	"app.kubernetes.io/name=mariadb-operator-webhook",
	"app.kubernetes.io/name=mariadb-operator-cert-controller",
	"app=strimzi",
	"strimzi.io/kind=cluster-operator",
	"postgres-operator.crunchydata.com/control-plane=",
	"app.kubernetes.io/name=pgo",
	"control-plane=elastic-operator",
	"app.kubernetes.io/name=elastic-operator",
	"control-plane=redis-operator",
	"app.kubernetes.io/name=redis-operator",
	"name=redis-operator",
	"app.kubernetes.io/name=percona-xtradb-cluster-operator",
	"app.kubernetes.io/name=pxc-operator",
	"app.kubernetes.io/name=percona-server-mongodb-operator",
	"app.kubernetes.io/name=psmdb-operator",
	"app.kubernetes.io/name=percona-postgresql-operator",
	"app.kubernetes.io/name=pg-operator",
	"app.kubernetes.io/name=mongodb-kubernetes-operator",
	"name=mongodb-kubernetes-operator",
	"app.kubernetes.io/name=percona-server-mysql-operator",
	"app.kubernetes.io/name=ps-operator",
	"app.kubernetes.io/name=mysql-operator",
	"name=mysql-operator",
	"app=cockroach-operator",
	"app.kubernetes.io/name=cass-operator",
	"app.kubernetes.io/name=scylla-operator",
	"rbac.operator.scylladb.com/aggregate-to-scylla-operator=true",
	"k8s-app=yugaware",
	"name=yugabyte-operator",
	"app=vitess-operator",
	"control-plane=k8ssandra-operator",
	"group=stackgres.io",
	"name=redis-enterprise-operator",
	"app.kubernetes.io/name=kubeblocks",
]

known_images := [
	"/postgres:",
	"/postgresql:",
	"/postgis:",
	"/pgvector:",
	"/timescaledb:",
	"/timescaledb-ha:",
	"/pgbouncer:",
	"/mysql:",
	"/mysql-server:",
	"/percona:",
	"/mongo:",
	"/mongodb:",
	"/clickhouse:",
	"/clickhouse-server:",
	"/cassandra:",
	"/scylla:",
	"/redis:",
	"/valkey:",
	"/kafka:",
	"/cp-kafka:",
	"/yugabyte:",
	"/openldap:",
	"/cloudnative-pg/cloudnative-pg:",
	"/cloudnative-pg/postgresql:",
	"/cloudnative-pg/pgbouncer:",
	"/cloudnative-pg/plugin-barman-cloud:",
	"/cloudnative-pg/plugin-barman-cloud-sidecar:",
	"/zalando/postgres-operator:",
	"/zalando/postgres-operator-ui:",
	"/zalando/postgres-operator/pgbouncer:",
	"/zalando/postgres-operator/logical-backup:",
	"/zalando/spilo-18:",
	"/zalando/spilo-17:",
	"/zalando/spilo-16:",
	"/zalando/spilo-15:",
	"/zalando/spilo-14:",
	"/altinity/clickhouse-operator:",
	"/altinity/metrics-exporter:",
	"/altinity/clickhouse-server:",
	"/altinity/clickhouse-backup:",
	"/clickhouse/clickhouse-server:",
	"/clickhouse/clickhouse-keeper:",
	"/mariadb-operator/mariadb-operator:",
	"/library/mariadb:",
	"/mariadb:",
	"/mariadb/maxscale:",
	"/strimzi/operator:",
	"/strimzi/kafka:",
	"/strimzi/kafka-bridge:",
	"/crunchydata/postgres-operator:",
	"/crunchydata/crunchy-postgres:",
	"/crunchydata/crunchy-postgres-gis:",
	"/crunchydata/crunchy-pgbackrest:",
	"/crunchydata/crunchy-pgbouncer:",
	"/crunchydata/crunchy-pgadmin4:",
	"/eck/eck-operator:",
	"/elasticsearch/elasticsearch:",
	"/library/elasticsearch:",
	"/elasticsearch:",
	"/kibana/kibana:",
	"/opstree/redis-operator:",
	"/opstree/redis:",
	"/opstree/redis-sentinel:",
	"/opstree/redis-exporter:",
	"/percona/percona-xtradb-cluster-operator:",
	"/percona/percona-xtradb-cluster:",
	"/percona/percona-xtrabackup:",
	"/percona/proxysql2:",
	"/perconalab/percona-xtradb-cluster-operator:",
	"/percona/percona-server-mongodb-operator:",
	"/percona/percona-server-mongodb:",
	"/percona/percona-backup-mongodb:",
	"/perconalab/percona-server-mongodb-operator:",
	"/percona/percona-postgresql-operator:",
	"/percona/percona-distribution-postgresql:",
	"/percona/percona-pgbouncer:",
	"/percona/percona-pgbackrest:",
	"/perconalab/percona-postgresql-operator:",
	"/mongodb/mongodb-kubernetes:",
	"/mongodb/mongodb-kubernetes-operator:",
	"/mongodb/mongodb-community-server:",
	"/mongodb/mongodb-enterprise-server:",
	"/mongodb/mongodb-agent:",
	"/percona/percona-server-mysql-operator:",
	"/percona/percona-server:",
	"/percona/percona-mysql-router:",
	"/percona/percona-orchestrator:",
	"/perconalab/percona-server-mysql-operator:",
	"/mysql/community-operator:",
	"/mysql/community-server:",
	"/mysql/community-router:",
	"/mysql/enterprise-operator:",
	"/mysql/enterprise-server:",
	"/mysql/enterprise-router:",
	"/cockroachdb/cockroach-operator:",
	"/cockroachdb/cockroachdb-operator-v2:",
	"/cockroachdb/cockroach:",
	"/k8ssandra/cass-operator:",
	"/k8ssandra/cass-management-api:",
	"/datastax/dse-mgmtapi-6_8:",
	"/scylladb/scylla-operator:",
	"/scylladb/scylla:",
	"/yugabyte/yugaware:",
	"/yugabyte/yugabyte-k8s-operator:",
	"/yugabyte/yugabytedb-operator:",
	"/yugabytedb/yugabyte:",
	"/planetscale/vitess-operator:",
	"/vitess/lite:",
	"/vitess/vtadmin:",
	"/vitess/vttablet:",
	"/vitess/vtgate:",
	"/vitess/vtctld:",
	"/k8ssandra/k8ssandra-operator:",
	"/k8ssandra/medusa:",
	"/stackgres/operator:",
	"/stackgres/restapi:",
	"/stackgres/admin-ui:",
	"/stackgres/cluster-controller:",
	"/ongres/patroni:",
	"/ongres/pgbouncer:",
	"/ongres/envoy:",
	"/redislabs/operator:",
	"/redislabs/redis-enterprise-operator:",
	"/redislabs/redis-enterprise:",
	"/redislabs/services-manager:",
	"/redislabs/call-home-client:",
	"/apecloud/kubeblocks:",
	"/apecloud/kubeblocks-tools:",
]

wl_7_open_shift := given if {
	given := input.parameters["WL-7"].openShift
	is_boolean(given)
} else := false

known_service_accounts := [
	"cnpg-manager",
	"cnpg-cloudnative-pg",
	"plugin-barman-cloud",
	"postgres-operator",
	"postgres-operator-ui",
	"postgres-pod",
	"clickhouse-operator",
	"altinity-clickhouse-operator",
	"clickhouse-operator-altinity-clickhouse-operator",
	"mariadb-operator",
	"mariadb-operator-manager",
	"mariadb-operator-webhook",
	"mariadb-operator-cert-controller",
	"strimzi-cluster-operator",
	"pgo",
	"elastic-operator",
	"redis-operator",
	"percona-xtradb-cluster-operator",
	"pxc-operator",
	"percona-server-mongodb-operator",
	"psmdb-operator",
	"percona-postgresql-operator",
	"pg-operator",
	"mongodb-kubernetes-operator",
	"percona-server-mysql-operator",
	"percona-server-mysql-operator-orchestrator",
	"ps-operator",
	"mysql-operator-sa",
	"cockroach-operator-sa",
	"cockroach-operator-default",
	"cass-operator",
	"cass-operator-controller-manager",
	"scylla-operator",
	"yugabyte-operator",
	"vitess-operator",
	"k8ssandra-operator",
	"stackgres-operator",
	"stackgres-restapi",
	"redis-enterprise-operator",
	"kubeblocks",
]

wl_12_allowed_registries := given if {
	given := input.parameters["WL-12"].allowedRegistries
	is_array(given)
} else := []

is_item(key, _) if {
	concat("", [key, "="]) in known_pods
}

is_item(key, labels) if {
	concat("", [key, "=", text_or(object.get(labels, [key], null), "")]) in known_pods
}

kubernetes_cron_job_is_item(key, _) if {
	concat("", [key, "="]) in known_controller
}

kubernetes_cron_job_is_item(key, labels) if {
	concat("", [key, "=", text_or(object.get(labels, [key], null), "")]) in known_controller
}

marked_or_runs_database if {
	labels := object_or(object.get(input.review.object, ["metadata", "labels"], null), {})
	some key_2 in [key | some key, value in object_or(labels, {}); is_string(value)]
	is_item(key_2, labels)
}

marked_or_runs_database if {
	labels := object_or(object.get(input.review.object, ["metadata", "labels"], null), {})
	some key_2 in [key | some key, value in object_or(labels, {}); is_string(value)]
	kubernetes_cron_job_is_item(key_2, labels)
}

marked_or_runs_database if {
	some container in list_or(or_else(at(null, ["containers"]), []), [])
	name := concat("", ["/", or_else(item_at(split(text_or(at(container, ["image"]), ""), "@"), 0), ""), ":"])
	some repository in known_images
	contains(name, repository)
}

kubernetes_cron_job_marked_or_runs_database if {
	labels := object_or(object.get(input.review.object, ["spec", "jobTemplate", "spec", "template", "metadata", "labels"], null), {})
	some key_2 in [key | some key, value in object_or(labels, {}); is_string(value)]
	is_item(key_2, labels)
}

kubernetes_cron_job_marked_or_runs_database if {
	labels := object_or(object.get(input.review.object, ["spec", "jobTemplate", "spec", "template", "metadata", "labels"], null), {})
	some key_2 in [key | some key, value in object_or(labels, {}); is_string(value)]
	kubernetes_cron_job_is_item(key_2, labels)
}

kubernetes_cron_job_marked_or_runs_database if {
	is_array(input.review.object.spec.jobTemplate.spec.template.spec.containers)
	some container in input.review.object.spec.jobTemplate.spec.template.spec.containers
	name := concat("", ["/", or_else(item_at(split(text_or(at(container, ["image"]), ""), "@"), 0), ""), ":"])
	some repository in known_images
	contains(name, repository)
}

is_database_workload if {
	marked_or_runs_database
}

is_database_workload if {
	kubernetes_cron_job_marked_or_runs_database
}

is_default(name, spec) if {
	name in {"", "default"}
	not spec.automountServiceAccountToken == false
}

is_of_cloud(variable) if {
	regex.match("(^|[./])amazonaws\\.com|(^|[./])core\\.windows\\.net", text_or(at(variable, ["value"]), ""))
}

name_own_store(variables) if {
	some variable in variables
	regex.match("^(AWS_ENDPOINT|AWS_ENDPOINT_URL|AWS_ENDPOINT_URL_S3|WALG_S3_ENDPOINT|S3_ENDPOINT)$", text_or(at(variable, ["name"]), ""))
	not is_of_cloud(variable)
}

is_credential(variable, value) if {
	regex.match("(?i)(passw(or)?d|passphrase|pwd|_pass|_token|api_key|secret_access_key)$", text_or(at(variable, ["name"]), ""))
	not regex.match("(?i)^(true|false|yes|no|on|off|none|null|[0-9])$|^[.~]?/|^https?://[^@]*$", value)
}

is_credential(_, value) if {
	regex.match("^[a-z][a-z0-9+.:]*://[^:@/ ]*:[^@/ $]+@", value)
}

is_readable(value) if {
	not regex.match("(?i)^$|^ENC\\[|^(ref\\+|op://|vault:)|\\$\\{|\\$\\(|\\{\\{|^<[^>]*>$|^[*x.]+$|^(change|replace|your)([-_ ]|me$|it$|this$)|^(redacted|placeholder|todo)$", value)
}

uid_or_app_kubernetes_io_managed_by if {
	is_string(input.review.object.metadata.uid)
}

uid_or_app_kubernetes_io_managed_by if {
	input.review.object.metadata.labels["app.kubernetes.io/managed-by"] == "Helm"
}

chosen_secret_state := "elsewhere" if {
	uid_or_app_kubernetes_io_managed_by
} else := "readable"

development_or_image(image) if {
	regex.match("(?i):([^/]*[-._])?(main|master|trunk|dev|devel|develop|nightly|edge|canary|unstable|snapshot|head)([-._][^/]*)?$", image)
}

development_or_image(image) if {
	regex.match("(?i):([^/]*[-._0-9])?(alpha|beta|rc|preview)[-._]?[0-9]*([-._+][^/]*)?$", image)
}

is_development(image) if {
	regex.match("(?i):([^/]*[-._])?(main|master|trunk|dev|devel|develop|nightly|edge|canary|unstable|snapshot|head)([-._][^/]*)?$", image)
}

user_or_run_as_non_root(user, _, _) if {
	user == 0
}

user_or_run_as_non_root(user, own, pod) if {
	user != 0
	user == null
	boolean_or(at(own, ["runAsNonRoot"]), boolean_or(at(pod, ["runAsNonRoot"]), null)) != true
}

allow_privilege_escalation_and_privileged(own) if {
	own.allowPrivilegeEscalation == false
	not own.privileged == true
}

chosen_edit(own) := "" if {
	own.privileged == true
} else := "set allowPrivilegeEscalation false"

drops_all(context) if {
	some capability in texts(at(context, ["capabilities", "drop"]))
	lower_ascii(capability) == "all"
}

chosen_container_profile(type) := "unset" if {
	type == null
} else := "given" if {
	type in {"RuntimeDefault", "Localhost"}
} else := "none"

chosen_container_profile_path(own, shared, at_value, within) := "spec.jobTemplate.spec.template.spec.securityContext.seccompProfile.type" if {
	own == null
	shared != null
} else := concat("", [show(at_value), show(within), ".seccompProfile.type"])

whether_host_network if {
	input.review.object.spec.jobTemplate.spec.template.spec.hostNetwork == true
} else := false

whether_host_pid if {
	input.review.object.spec.jobTemplate.spec.template.spec.hostPID == true
} else := false

whether_host_ipc if {
	input.review.object.spec.jobTemplate.spec.template.spec.hostIPC == true
} else := false

kubernetes_cron_job_chosen_edit(list) := "set false" if {
	object.get(list, ["name"], null) == "containers"
} else := ""

uses_token if {
	labels := object_or(object.get(input.review.object, ["metadata", "labels"], null), {})
	some key_2 in [key | some key, value in object_or(labels, {}); is_string(value)]
	kubernetes_cron_job_is_item(key_2, labels)
}

uses_token if {
	labels := object_or(object.get(input.review.object, ["spec", "jobTemplate", "spec", "template", "metadata", "labels"], null), {})
	some key_2 in [key | some key, value in object_or(labels, {}); is_string(value)]
	kubernetes_cron_job_is_item(key_2, labels)
}

uses_token if {
	text_or(object.get(input.review.object, ["spec", "jobTemplate", "spec", "template", "spec", "serviceAccountName"], null), "") in known_service_accounts
}

is_image(image) if {
	regex.match(":[^/]*$", image)
	not endswith(image, ":latest")
}

is_first(first) if {
	regex.match("[.:]", first)
}

is_first(first) if {
	first == "localhost"
}

chosen_image_source(first, image) := concat("", ["docker.io/library/", image]) if {
	first == image
} else := image if {
	is_first(first)
} else := concat("", ["docker.io/", image])

is_allowed(image_source) if {
	some registry in texts(wl_12_allowed_registries)
	startswith(image_source, concat("", [registry, "/"]))
}

is_of_docker_hub(image_source) if {
	regex.match("^(index\\.|registry-1\\.)?docker\\.io/", image_source)
}

# What stands at a path of fields; null where that is absent, or below something else than an object.
at(value, path) := object.get(value, path, null) if {
	is_object(value)
} else := null

# The items of a list; one of another type counts as empty.
texts(value) := value if {
	is_array(value)
	concat("", value)
} else := [text_or(item, "") | some item in list_or(value, [])]

# An item of a list; null past its end.
item_at(list, index) := list[index] if {
	is_array(list)
	index < count(list)
} else := null

# A text, or the fallback.
text_or(value, fallback) := value if {
	is_string(value)
} else := fallback

# A number, or the fallback.
number_or(value, fallback) := value if {
	is_number(value)
} else := fallback

# True or false, or the fallback.
boolean_or(value, fallback) := value if {
	is_boolean(value)
} else := fallback

# A text or number, or the fallback.
scalar_or(value, fallback) := value if {
	is_string(value)
} else := value if {
	is_number(value)
} else := fallback

# An object, or the fallback.
object_or(value, fallback) := value if {
	is_object(value)
} else := fallback

# A list, or the fallback.
list_or(value, fallback) := value if {
	is_array(value)
} else := fallback

# The value, or the fallback where it is null.
or_else(value, fallback) := value if {
	value != null
} else := fallback

# A value as people may see it: short, printable, on one line.
show(value) := "(none)" if {
	value == null
} else := "(empty)" if {
	value == ""
} else := value if {
	is_string(value)
	regex.match("^[A-Za-z0-9 _.,:=@/*+()[\\]<>~%&#^!-]{1,100}$", value)
} else := json.marshal(value) if {
	is_boolean(value)
} else := "0" if {
	value == 0
} else := json.marshal(floor(value)) if {
	is_number(value)
	value == floor(value)
	value >= -9007199254740991
	value <= 9007199254740991
} else := "(not shown)"

# Lower case of A to Z only: engines differ beyond.
lower_ascii(value) := strings.replace_n(capitals, value) if {
	capitals := {
		"A": "a",
		"B": "b",
		"C": "c",
		"D": "d",
		"E": "e",
		"F": "f",
		"G": "g",
		"H": "h",
		"I": "i",
		"J": "j",
		"K": "k",
		"L": "l",
		"M": "m",
		"N": "n",
		"O": "o",
		"P": "p",
		"Q": "q",
		"R": "r",
		"S": "s",
		"T": "t",
		"U": "u",
		"V": "v",
		"W": "w",
		"X": "x",
		"Y": "y",
		"Z": "z",
	}
}

# A message has at most 256 characters.
cut(line) := line if {
	count(line) <= 256
} else := concat("", [substring(line, 0, 253), "..."])
