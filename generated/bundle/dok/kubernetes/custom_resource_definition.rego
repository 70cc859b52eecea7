# kubernetes CustomResourceDefinition: all controls
package dok.kubernetes.custom_resource_definition

# kubernetes CustomResourceDefinition
findings contains finding if {
	is_array(input.review.object.spec.versions)
	some kind in known_account_fields
	text_or(object.get(input.review.object, ["spec", "group"], null), null) == text_or(object.get(kind, ["group"], null), null)
	text_or(object.get(input.review.object, ["spec", "names", "kind"], null), null) == text_or(object.get(kind, ["kind"], null), null)
	some i, version in input.review.object.spec.versions
	version.served == true
	schema := at(version, ["schema", "openAPIV3Schema"])
	found := [chosen_last(last) | some path in words(text_or(chosen_paths(kind), "")); steps := split(path, "."); step := item_at(steps, 0); schema_2 := chosen_schema(step, schema); step_2 := item_at(steps, 1); schema_3 := chosen_schema(step_2, schema_2); step_3 := item_at(steps, 2); schema_4 := chosen_schema(step_3, schema_3); step_4 := item_at(steps, 3); schema_5 := chosen_schema(step_4, schema_4); step_5 := item_at(steps, 4); schema_6 := chosen_schema(step_5, schema_5); step_6 := item_at(steps, 5); schema_7 := chosen_schema(step_6, schema_6); step_7 := item_at(steps, 6); schema_8 := chosen_schema(step_7, schema_7); step_8 := item_at(steps, 7); last := chosen_schema(step_8, schema_8)]
	not "named" in found
	not "open" in found
	names_fields(schema)
	field_resource := text_or(object.get(kind, ["kind"], null), null)
	field_version := text_or(at(version, ["name"]), "")
	field := concat("", ["spec.versions[", show(i), "].schema"])
	message := cut(concat("", ["UM-4 ", field, ": ", show(field_resource), " ", show(field_version), " has no field for accounts. Fix: Define accounts in the database itself, or ask the makers of the operator for a field"]))
	finding := {
		"kind": "violation",
		"control": "UM-4",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Define accounts in the database itself, or ask the makers of the operator for a field",
	}
}

# kubernetes CustomResourceDefinition
findings contains finding if {
	is_array(input.review.object.spec.versions)
	some kind in known_account_fields
	text_or(object.get(input.review.object, ["spec", "group"], null), null) == text_or(object.get(kind, ["group"], null), null)
	text_or(object.get(input.review.object, ["spec", "names", "kind"], null), null) == text_or(object.get(kind, ["kind"], null), null)
	some i, version in input.review.object.spec.versions
	version.served == true
	schema := at(version, ["schema", "openAPIV3Schema"])
	found := [chosen_last(last) | some path in words(text_or(chosen_paths(kind), "")); steps := split(path, "."); step := item_at(steps, 0); schema_2 := chosen_schema(step, schema); step_2 := item_at(steps, 1); schema_3 := chosen_schema(step_2, schema_2); step_3 := item_at(steps, 2); schema_4 := chosen_schema(step_3, schema_3); step_4 := item_at(steps, 3); schema_5 := chosen_schema(step_4, schema_4); step_5 := item_at(steps, 4); schema_6 := chosen_schema(step_5, schema_5); step_6 := item_at(steps, 5); schema_7 := chosen_schema(step_6, schema_6); step_7 := item_at(steps, 6); schema_8 := chosen_schema(step_7, schema_7); step_8 := item_at(steps, 7); last := chosen_schema(step_8, schema_8)]
	not "named" in found
	item_or_names_fields(found, schema)
	field_resource := text_or(object.get(kind, ["kind"], null), null)
	field_version := text_or(at(version, ["name"]), "")
	field := concat("", ["spec.versions[", show(i), "].schema"])
	reason := concat("", [show(field_resource), " ", show(field_version), " keeps fields that its schema does not name"])
	finding := {
		"kind": "unseen",
		"control": "UM-4",
		"severity": "high",
		"field": field,
		"message": reason,
		"fix": "",
	}
}

# kubernetes CustomResourceDefinition
findings contains finding if {
	is_array(input.review.object.spec.versions)
	some kind in known_authentication_fields
	text_or(object.get(input.review.object, ["spec", "group"], null), null) == text_or(object.get(kind, ["group"], null), null)
	text_or(object.get(input.review.object, ["spec", "names", "kind"], null), null) == text_or(object.get(kind, ["kind"], null), null)
	some i, version in input.review.object.spec.versions
	version.served == true
	schema := at(version, ["schema", "openAPIV3Schema"])
	found := [chosen_last(last) | some path in words(text_or(chosen_paths(kind), "")); steps := split(path, "."); step := item_at(steps, 0); schema_2 := chosen_schema(step, schema); step_2 := item_at(steps, 1); schema_3 := chosen_schema(step_2, schema_2); step_3 := item_at(steps, 2); schema_4 := chosen_schema(step_3, schema_3); step_4 := item_at(steps, 3); schema_5 := chosen_schema(step_4, schema_4); step_5 := item_at(steps, 4); schema_6 := chosen_schema(step_5, schema_5); step_6 := item_at(steps, 5); schema_7 := chosen_schema(step_6, schema_6); step_7 := item_at(steps, 6); schema_8 := chosen_schema(step_7, schema_7); step_8 := item_at(steps, 7); last := chosen_schema(step_8, schema_8)]
	not "named" in found
	not "open" in found
	names_fields(schema)
	field_resource := text_or(object.get(kind, ["kind"], null), null)
	field_version := text_or(at(version, ["name"]), "")
	field := concat("", ["spec.versions[", show(i), "].schema"])
	message := cut(concat("", ["UM-5 ", field, ": ", show(field_resource), " ", show(field_version), " has no field for an external authentication provider. Fix: Use a release of the operator that has one, or ask its makers for it"]))
	finding := {
		"kind": "violation",
		"control": "UM-5",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Use a release of the operator that has one, or ask its makers for it",
	}
}

# kubernetes CustomResourceDefinition
findings contains finding if {
	is_array(input.review.object.spec.versions)
	some kind in known_authentication_fields
	text_or(object.get(input.review.object, ["spec", "group"], null), null) == text_or(object.get(kind, ["group"], null), null)
	text_or(object.get(input.review.object, ["spec", "names", "kind"], null), null) == text_or(object.get(kind, ["kind"], null), null)
	some i, version in input.review.object.spec.versions
	version.served == true
	schema := at(version, ["schema", "openAPIV3Schema"])
	found := [chosen_last(last) | some path in words(text_or(chosen_paths(kind), "")); steps := split(path, "."); step := item_at(steps, 0); schema_2 := chosen_schema(step, schema); step_2 := item_at(steps, 1); schema_3 := chosen_schema(step_2, schema_2); step_3 := item_at(steps, 2); schema_4 := chosen_schema(step_3, schema_3); step_4 := item_at(steps, 3); schema_5 := chosen_schema(step_4, schema_4); step_5 := item_at(steps, 4); schema_6 := chosen_schema(step_5, schema_5); step_6 := item_at(steps, 5); schema_7 := chosen_schema(step_6, schema_6); step_7 := item_at(steps, 6); schema_8 := chosen_schema(step_7, schema_7); step_8 := item_at(steps, 7); last := chosen_schema(step_8, schema_8)]
	not "named" in found
	item_or_names_fields(found, schema)
	field_resource := text_or(object.get(kind, ["kind"], null), null)
	field_version := text_or(at(version, ["name"]), "")
	field := concat("", ["spec.versions[", show(i), "].schema"])
	reason := concat("", [show(field_resource), " ", show(field_version), " keeps fields that its schema does not name"])
	finding := {
		"kind": "unseen",
		"control": "UM-5",
		"severity": "low",
		"field": field,
		"message": reason,
		"fix": "",
	}
}

# kubernetes CustomResourceDefinition
findings contains finding if {
	is_array(input.review.object.spec.versions)
	some kind in known_pod_fields
	text_or(object.get(input.review.object, ["spec", "group"], null), null) == text_or(object.get(kind, ["group"], null), null)
	text_or(object.get(input.review.object, ["spec", "names", "kind"], null), null) == text_or(object.get(kind, ["kind"], null), null)
	some i, version in input.review.object.spec.versions
	version.served == true
	schema := at(version, ["schema", "openAPIV3Schema"])
	found := [chosen_last(last) | some path in words(text_or(chosen_paths(kind), "")); steps := split(path, "."); step := item_at(steps, 0); schema_2 := chosen_schema(step, schema); step_2 := item_at(steps, 1); schema_3 := chosen_schema(step_2, schema_2); step_3 := item_at(steps, 2); schema_4 := chosen_schema(step_3, schema_3); step_4 := item_at(steps, 3); schema_5 := chosen_schema(step_4, schema_4); step_5 := item_at(steps, 4); schema_6 := chosen_schema(step_5, schema_5); step_6 := item_at(steps, 5); schema_7 := chosen_schema(step_6, schema_6); step_7 := item_at(steps, 6); schema_8 := chosen_schema(step_7, schema_7); step_8 := item_at(steps, 7); last := chosen_schema(step_8, schema_8)]
	not "named" in found
	not "open" in found
	names_fields(schema)
	field_resource := text_or(object.get(kind, ["kind"], null), null)
	field_version := text_or(at(version, ["name"]), "")
	field := concat("", ["spec.versions[", show(i), "].schema"])
	message := cut(concat("", ["CM-4 ", field, ": ", show(field_resource), " ", show(field_version), " has no field for properties of its pods. Fix: Use a release of the operator that has one, or ask its makers for it"]))
	finding := {
		"kind": "violation",
		"control": "CM-4",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Use a release of the operator that has one, or ask its makers for it",
	}
}

# kubernetes CustomResourceDefinition
findings contains finding if {
	is_array(input.review.object.spec.versions)
	some kind in known_pod_fields
	text_or(object.get(input.review.object, ["spec", "group"], null), null) == text_or(object.get(kind, ["group"], null), null)
	text_or(object.get(input.review.object, ["spec", "names", "kind"], null), null) == text_or(object.get(kind, ["kind"], null), null)
	some i, version in input.review.object.spec.versions
	version.served == true
	schema := at(version, ["schema", "openAPIV3Schema"])
	found := [chosen_last(last) | some path in words(text_or(chosen_paths(kind), "")); steps := split(path, "."); step := item_at(steps, 0); schema_2 := chosen_schema(step, schema); step_2 := item_at(steps, 1); schema_3 := chosen_schema(step_2, schema_2); step_3 := item_at(steps, 2); schema_4 := chosen_schema(step_3, schema_3); step_4 := item_at(steps, 3); schema_5 := chosen_schema(step_4, schema_4); step_5 := item_at(steps, 4); schema_6 := chosen_schema(step_5, schema_5); step_6 := item_at(steps, 5); schema_7 := chosen_schema(step_6, schema_6); step_7 := item_at(steps, 6); schema_8 := chosen_schema(step_7, schema_7); step_8 := item_at(steps, 7); last := chosen_schema(step_8, schema_8)]
	not "named" in found
	item_or_names_fields(found, schema)
	field_resource := text_or(object.get(kind, ["kind"], null), null)
	field_version := text_or(at(version, ["name"]), "")
	field := concat("", ["spec.versions[", show(i), "].schema"])
	reason := concat("", [show(field_resource), " ", show(field_version), " keeps fields that its schema does not name"])
	finding := {
		"kind": "unseen",
		"control": "CM-4",
		"severity": "low",
		"field": field,
		"message": reason,
		"fix": "",
	}
}

# kubernetes CustomResourceDefinition
findings contains finding if {
	is_array(input.review.object.spec.versions)
	some kind in known_service_fields
	text_or(object.get(input.review.object, ["spec", "group"], null), null) == text_or(object.get(kind, ["group"], null), null)
	text_or(object.get(input.review.object, ["spec", "names", "kind"], null), null) == text_or(object.get(kind, ["kind"], null), null)
	some i, version in input.review.object.spec.versions
	version.served == true
	schema := at(version, ["schema", "openAPIV3Schema"])
	found := [chosen_last(last) | some path in words(text_or(chosen_paths(kind), "")); steps := split(path, "."); step := item_at(steps, 0); schema_2 := chosen_schema(step, schema); step_2 := item_at(steps, 1); schema_3 := chosen_schema(step_2, schema_2); step_3 := item_at(steps, 2); schema_4 := chosen_schema(step_3, schema_3); step_4 := item_at(steps, 3); schema_5 := chosen_schema(step_4, schema_4); step_5 := item_at(steps, 4); schema_6 := chosen_schema(step_5, schema_5); step_6 := item_at(steps, 5); schema_7 := chosen_schema(step_6, schema_6); step_7 := item_at(steps, 6); schema_8 := chosen_schema(step_7, schema_7); step_8 := item_at(steps, 7); last := chosen_schema(step_8, schema_8)]
	not "named" in found
	not "open" in found
	names_fields(schema)
	field_resource := text_or(object.get(kind, ["kind"], null), null)
	field_version := text_or(at(version, ["name"]), "")
	field := concat("", ["spec.versions[", show(i), "].schema"])
	message := cut(concat("", ["NM-11 ", field, ": ", show(field_resource), " ", show(field_version), " has no field for properties of its services. Fix: Use a release of the operator that has one, or ask its makers for it"]))
	finding := {
		"kind": "violation",
		"control": "NM-11",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Use a release of the operator that has one, or ask its makers for it",
	}
}

# kubernetes CustomResourceDefinition
findings contains finding if {
	is_array(input.review.object.spec.versions)
	some kind in known_service_fields
	text_or(object.get(input.review.object, ["spec", "group"], null), null) == text_or(object.get(kind, ["group"], null), null)
	text_or(object.get(input.review.object, ["spec", "names", "kind"], null), null) == text_or(object.get(kind, ["kind"], null), null)
	some i, version in input.review.object.spec.versions
	version.served == true
	schema := at(version, ["schema", "openAPIV3Schema"])
	found := [chosen_last(last) | some path in words(text_or(chosen_paths(kind), "")); steps := split(path, "."); step := item_at(steps, 0); schema_2 := chosen_schema(step, schema); step_2 := item_at(steps, 1); schema_3 := chosen_schema(step_2, schema_2); step_3 := item_at(steps, 2); schema_4 := chosen_schema(step_3, schema_3); step_4 := item_at(steps, 3); schema_5 := chosen_schema(step_4, schema_4); step_5 := item_at(steps, 4); schema_6 := chosen_schema(step_5, schema_5); step_6 := item_at(steps, 5); schema_7 := chosen_schema(step_6, schema_6); step_7 := item_at(steps, 6); schema_8 := chosen_schema(step_7, schema_7); step_8 := item_at(steps, 7); last := chosen_schema(step_8, schema_8)]
	not "named" in found
	item_or_names_fields(found, schema)
	field_resource := text_or(object.get(kind, ["kind"], null), null)
	field_version := text_or(at(version, ["name"]), "")
	field := concat("", ["spec.versions[", show(i), "].schema"])
	reason := concat("", [show(field_resource), " ", show(field_version), " keeps fields that its schema does not name"])
	finding := {
		"kind": "unseen",
		"control": "NM-11",
		"severity": "low",
		"field": field,
		"message": reason,
		"fix": "",
	}
}

# kubernetes CustomResourceDefinition
findings contains finding if {
	is_array(input.review.object.spec.versions)
	some kind in known_data_encryption_fields
	text_or(object.get(input.review.object, ["spec", "group"], null), null) == text_or(object.get(kind, ["group"], null), null)
	text_or(object.get(input.review.object, ["spec", "names", "kind"], null), null) == text_or(object.get(kind, ["kind"], null), null)
	some i, version in input.review.object.spec.versions
	version.served == true
	schema := at(version, ["schema", "openAPIV3Schema"])
	found := [chosen_last(last) | some path in words(text_or(chosen_paths(kind), "")); steps := split(path, "."); step := item_at(steps, 0); schema_2 := chosen_schema(step, schema); step_2 := item_at(steps, 1); schema_3 := chosen_schema(step_2, schema_2); step_3 := item_at(steps, 2); schema_4 := chosen_schema(step_3, schema_3); step_4 := item_at(steps, 3); schema_5 := chosen_schema(step_4, schema_4); step_5 := item_at(steps, 4); schema_6 := chosen_schema(step_5, schema_5); step_6 := item_at(steps, 5); schema_7 := chosen_schema(step_6, schema_6); step_7 := item_at(steps, 6); schema_8 := chosen_schema(step_7, schema_7); step_8 := item_at(steps, 7); last := chosen_schema(step_8, schema_8)]
	not "named" in found
	not "open" in found
	names_fields(schema)
	field_resource := text_or(object.get(kind, ["kind"], null), null)
	field_version := text_or(at(version, ["name"]), "")
	field := concat("", ["spec.versions[", show(i), "].schema"])
	message := cut(concat("", ["SM-2 ", field, ": ", show(field_resource), " ", show(field_version), " has no field for encryption by the database. Fix: Use a release of the operator that has one, or ask its makers for it"]))
	finding := {
		"kind": "violation",
		"control": "SM-2",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Use a release of the operator that has one, or ask its makers for it",
	}
}

# kubernetes CustomResourceDefinition
findings contains finding if {
	is_array(input.review.object.spec.versions)
	some kind in known_data_encryption_fields
	text_or(object.get(input.review.object, ["spec", "group"], null), null) == text_or(object.get(kind, ["group"], null), null)
	text_or(object.get(input.review.object, ["spec", "names", "kind"], null), null) == text_or(object.get(kind, ["kind"], null), null)
	some i, version in input.review.object.spec.versions
	version.served == true
	schema := at(version, ["schema", "openAPIV3Schema"])
	found := [chosen_last(last) | some path in words(text_or(chosen_paths(kind), "")); steps := split(path, "."); step := item_at(steps, 0); schema_2 := chosen_schema(step, schema); step_2 := item_at(steps, 1); schema_3 := chosen_schema(step_2, schema_2); step_3 := item_at(steps, 2); schema_4 := chosen_schema(step_3, schema_3); step_4 := item_at(steps, 3); schema_5 := chosen_schema(step_4, schema_4); step_5 := item_at(steps, 4); schema_6 := chosen_schema(step_5, schema_5); step_6 := item_at(steps, 5); schema_7 := chosen_schema(step_6, schema_6); step_7 := item_at(steps, 6); schema_8 := chosen_schema(step_7, schema_7); step_8 := item_at(steps, 7); last := chosen_schema(step_8, schema_8)]
	not "named" in found
	item_or_names_fields(found, schema)
	field_resource := text_or(object.get(kind, ["kind"], null), null)
	field_version := text_or(at(version, ["name"]), "")
	field := concat("", ["spec.versions[", show(i), "].schema"])
	reason := concat("", [show(field_resource), " ", show(field_version), " keeps fields that its schema does not name"])
	finding := {
		"kind": "unseen",
		"control": "SM-2",
		"severity": "low",
		"field": field,
		"message": reason,
		"fix": "",
	}
}

# kubernetes CustomResourceDefinition
findings contains finding if {
	is_array(input.review.object.spec.versions)
	some kind in known_claim_fields
	text_or(object.get(input.review.object, ["spec", "group"], null), null) == text_or(object.get(kind, ["group"], null), null)
	text_or(object.get(input.review.object, ["spec", "names", "kind"], null), null) == text_or(object.get(kind, ["kind"], null), null)
	some i, version in input.review.object.spec.versions
	version.served == true
	schema := at(version, ["schema", "openAPIV3Schema"])
	found := [chosen_last(last) | some path in words(text_or(chosen_paths(kind), "")); steps := split(path, "."); step := item_at(steps, 0); schema_2 := chosen_schema(step, schema); step_2 := item_at(steps, 1); schema_3 := chosen_schema(step_2, schema_2); step_3 := item_at(steps, 2); schema_4 := chosen_schema(step_3, schema_3); step_4 := item_at(steps, 3); schema_5 := chosen_schema(step_4, schema_4); step_5 := item_at(steps, 4); schema_6 := chosen_schema(step_5, schema_5); step_6 := item_at(steps, 5); schema_7 := chosen_schema(step_6, schema_6); step_7 := item_at(steps, 6); schema_8 := chosen_schema(step_7, schema_7); step_8 := item_at(steps, 7); last := chosen_schema(step_8, schema_8)]
	not "named" in found
	not "open" in found
	names_fields(schema)
	field_resource := text_or(object.get(kind, ["kind"], null), null)
	field_version := text_or(at(version, ["name"]), "")
	field := concat("", ["spec.versions[", show(i), "].schema"])
	message := cut(concat("", ["SM-4 ", field, ": ", show(field_resource), " ", show(field_version), " has no field for properties of its volume claims. Fix: Use a release of the operator that has one, or ask its makers for it"]))
	finding := {
		"kind": "violation",
		"control": "SM-4",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Use a release of the operator that has one, or ask its makers for it",
	}
}

# kubernetes CustomResourceDefinition
findings contains finding if {
	is_array(input.review.object.spec.versions)
	some kind in known_claim_fields
	text_or(object.get(input.review.object, ["spec", "group"], null), null) == text_or(object.get(kind, ["group"], null), null)
	text_or(object.get(input.review.object, ["spec", "names", "kind"], null), null) == text_or(object.get(kind, ["kind"], null), null)
	some i, version in input.review.object.spec.versions
	version.served == true
	schema := at(version, ["schema", "openAPIV3Schema"])
	found := [chosen_last(last) | some path in words(text_or(chosen_paths(kind), "")); steps := split(path, "."); step := item_at(steps, 0); schema_2 := chosen_schema(step, schema); step_2 := item_at(steps, 1); schema_3 := chosen_schema(step_2, schema_2); step_3 := item_at(steps, 2); schema_4 := chosen_schema(step_3, schema_3); step_4 := item_at(steps, 3); schema_5 := chosen_schema(step_4, schema_4); step_5 := item_at(steps, 4); schema_6 := chosen_schema(step_5, schema_5); step_6 := item_at(steps, 5); schema_7 := chosen_schema(step_6, schema_6); step_7 := item_at(steps, 6); schema_8 := chosen_schema(step_7, schema_7); step_8 := item_at(steps, 7); last := chosen_schema(step_8, schema_8)]
	not "named" in found
	item_or_names_fields(found, schema)
	field_resource := text_or(object.get(kind, ["kind"], null), null)
	field_version := text_or(at(version, ["name"]), "")
	field := concat("", ["spec.versions[", show(i), "].schema"])
	reason := concat("", [show(field_resource), " ", show(field_version), " keeps fields that its schema does not name"])
	finding := {
		"kind": "unseen",
		"control": "SM-4",
		"severity": "low",
		"field": field,
		"message": reason,
		"fix": "",
	}
}

# kubernetes CustomResourceDefinition
findings contains finding if {
	is_array(input.review.object.spec.versions)
	some kind in known_storage_class_fields
	text_or(object.get(input.review.object, ["spec", "group"], null), null) == text_or(object.get(kind, ["group"], null), null)
	text_or(object.get(input.review.object, ["spec", "names", "kind"], null), null) == text_or(object.get(kind, ["kind"], null), null)
	some i, version in input.review.object.spec.versions
	version.served == true
	schema := at(version, ["schema", "openAPIV3Schema"])
	found := [chosen_last(last) | some path in words(text_or(chosen_paths(kind), "")); steps := split(path, "."); step := item_at(steps, 0); schema_2 := chosen_schema(step, schema); step_2 := item_at(steps, 1); schema_3 := chosen_schema(step_2, schema_2); step_3 := item_at(steps, 2); schema_4 := chosen_schema(step_3, schema_3); step_4 := item_at(steps, 3); schema_5 := chosen_schema(step_4, schema_4); step_5 := item_at(steps, 4); schema_6 := chosen_schema(step_5, schema_5); step_6 := item_at(steps, 5); schema_7 := chosen_schema(step_6, schema_6); step_7 := item_at(steps, 6); schema_8 := chosen_schema(step_7, schema_7); step_8 := item_at(steps, 7); last := chosen_schema(step_8, schema_8)]
	not "named" in found
	not "open" in found
	names_fields(schema)
	field_resource := text_or(object.get(kind, ["kind"], null), null)
	field_version := text_or(at(version, ["name"]), "")
	field := concat("", ["spec.versions[", show(i), "].schema"])
	message := cut(concat("", ["SM-5 ", field, ": ", show(field_resource), " ", show(field_version), " has no field for the storage class of its volumes. Fix: Use a release of the operator that has one, or ask its makers for it"]))
	finding := {
		"kind": "violation",
		"control": "SM-5",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Use a release of the operator that has one, or ask its makers for it",
	}
}

# kubernetes CustomResourceDefinition
findings contains finding if {
	is_array(input.review.object.spec.versions)
	some kind in known_storage_class_fields
	text_or(object.get(input.review.object, ["spec", "group"], null), null) == text_or(object.get(kind, ["group"], null), null)
	text_or(object.get(input.review.object, ["spec", "names", "kind"], null), null) == text_or(object.get(kind, ["kind"], null), null)
	some i, version in input.review.object.spec.versions
	version.served == true
	schema := at(version, ["schema", "openAPIV3Schema"])
	found := [chosen_last(last) | some path in words(text_or(chosen_paths(kind), "")); steps := split(path, "."); step := item_at(steps, 0); schema_2 := chosen_schema(step, schema); step_2 := item_at(steps, 1); schema_3 := chosen_schema(step_2, schema_2); step_3 := item_at(steps, 2); schema_4 := chosen_schema(step_3, schema_3); step_4 := item_at(steps, 3); schema_5 := chosen_schema(step_4, schema_4); step_5 := item_at(steps, 4); schema_6 := chosen_schema(step_5, schema_5); step_6 := item_at(steps, 5); schema_7 := chosen_schema(step_6, schema_6); step_7 := item_at(steps, 6); schema_8 := chosen_schema(step_7, schema_7); step_8 := item_at(steps, 7); last := chosen_schema(step_8, schema_8)]
	not "named" in found
	item_or_names_fields(found, schema)
	field_resource := text_or(object.get(kind, ["kind"], null), null)
	field_version := text_or(at(version, ["name"]), "")
	field := concat("", ["spec.versions[", show(i), "].schema"])
	reason := concat("", [show(field_resource), " ", show(field_version), " keeps fields that its schema does not name"])
	finding := {
		"kind": "unseen",
		"control": "SM-5",
		"severity": "low",
		"field": field,
		"message": reason,
		"fix": "",
	}
}

known_account_fields := [
	{"group": "postgresql.cnpg.io", "kind": "Cluster", "paths": "spec.managed.roles"},
	{"group": "acid.zalan.do", "kind": "postgresql", "paths": "spec.users"},
	{"group": "clickhouse.altinity.com", "kind": "ClickHouseInstallation", "paths": "spec.configuration.users"},
	{"group": "k8s.mariadb.com", "kind": "User", "paths": "spec.passwordSecretKeyRef"},
	{"group": "kafka.strimzi.io", "kind": "KafkaUser", "paths": "spec.authentication"},
	{"group": "postgres-operator.crunchydata.com", "kind": "PostgresCluster", "paths": "spec.users"},
	{"group": "elasticsearch.k8s.elastic.co", "kind": "Elasticsearch", "paths": "spec.auth.fileRealm"},
	{"group": "redis.redis.opstreelabs.in", "kind": "Redis", "paths": "spec.acl"},
	{"group": "redis.redis.opstreelabs.in", "kind": "RedisCluster", "paths": "spec.acl"},
	{"group": "redis.redis.opstreelabs.in", "kind": "RedisReplication", "paths": "spec.acl"},
	{"group": "pxc.percona.com", "kind": "PerconaXtraDBCluster", "paths": "spec.users"},
	{"group": "psmdb.percona.com", "kind": "PerconaServerMongoDB", "paths": "spec.users"},
	{"group": "pgv2.percona.com", "kind": "PerconaPGCluster", "paths": "spec.users"},
	{"group": "mongodbcommunity.mongodb.com", "kind": "MongoDBCommunity", "paths": "spec.users"},
	{"group": "mongodb.com", "kind": "MongoDBUser", "paths": "spec.passwordSecretKeyRef"},
	{"group": "ps.percona.com", "kind": "PerconaServerMySQL", "paths": ""},
	{"group": "mysql.oracle.com", "kind": "InnoDBCluster", "paths": ""},
	{"group": "crdb.cockroachlabs.com", "kind": "CrdbCluster", "paths": ""},
	{"group": "cassandra.datastax.com", "kind": "CassandraDatacenter", "paths": "spec.users"},
	{"group": "scylla.scylladb.com", "kind": "ScyllaCluster", "paths": ""},
	{"group": "scylla.scylladb.com", "kind": "ScyllaDBDatacenter", "paths": ""},
	{"group": "scylla.scylladb.com", "kind": "ScyllaDBCluster", "paths": ""},
	{"group": "operator.yugabyte.io", "kind": "YBUniverse", "paths": ""},
	{"group": "yugabyte.com", "kind": "YBCluster", "paths": ""},
	{"group": "planetscale.com", "kind": "VitessCluster", "paths": "spec.cells.gateway.authentication"},
	{"group": "k8ssandra.io", "kind": "K8ssandraCluster", "paths": ""},
	{"group": "stackgres.io", "kind": "SGCluster", "paths": "spec.managedSql.scripts spec.configurations.credentials.users"},
	{"group": "stackgres.io", "kind": "SGShardedCluster", "paths": "spec.coordinator.managedSql.scripts spec.configurations.credentials.users"},
	{"group": "app.redislabs.com", "kind": "RedisEnterpriseDatabase", "paths": "spec.rolesPermissions"},
	{"group": "apps.kubeblocks.io", "kind": "Cluster", "paths": "spec.componentSpecs.systemAccounts"},
]

known_authentication_fields := [
	{"group": "postgresql.cnpg.io", "kind": "Cluster", "paths": "spec.postgresql.ldap spec.postgresql.pg_hba"},
	{"group": "acid.zalan.do", "kind": "postgresql", "paths": "spec.patroni.pg_hba"},
	{"group": "clickhouse.altinity.com", "kind": "ClickHouseInstallation", "paths": "spec.configuration.settings spec.configuration.files"},
	{"group": "k8s.mariadb.com", "kind": "User", "paths": "spec.passwordPlugin"},
	{"group": "kafka.strimzi.io", "kind": "Kafka", "paths": "spec.kafka.listeners.authentication"},
	{"group": "postgres-operator.crunchydata.com", "kind": "PostgresCluster", "paths": "spec.authentication.rules spec.patroni.dynamicConfiguration"},
	{"group": "elasticsearch.k8s.elastic.co", "kind": "Elasticsearch", "paths": "spec.nodeSets.config"},
	{"group": "pxc.percona.com", "kind": "PerconaXtraDBCluster", "paths": "spec.pxc.configuration"},
	{"group": "psmdb.percona.com", "kind": "PerconaServerMongoDB", "paths": "spec.secrets.ldapSecret spec.replsets.configuration"},
	{"group": "pgv2.percona.com", "kind": "PerconaPGCluster", "paths": "spec.authentication.rules spec.patroni.dynamicConfiguration"},
	{"group": "mongodb.com", "kind": "MongoDB", "paths": "spec.security.authentication.ldap spec.security.authentication.oidcProviderConfigs"},
	{"group": "mongodb.com", "kind": "MongoDBMultiCluster", "paths": "spec.security.authentication.ldap spec.security.authentication.oidcProviderConfigs"},
	{"group": "mongodb.com", "kind": "MongoDBOpsManager", "paths": "spec.configuration"},
	{"group": "ps.percona.com", "kind": "PerconaServerMySQL", "paths": "spec.mysql.configuration"},
	{"group": "mysql.oracle.com", "kind": "InnoDBCluster", "paths": "spec.mycnf"},
	{"group": "crdb.cockroachlabs.com", "kind": "CrdbCluster", "paths": "spec.clusterSettings"},
	{"group": "cassandra.datastax.com", "kind": "CassandraDatacenter", "paths": "spec.config"},
	{"group": "scylla.scylladb.com", "kind": "ScyllaCluster", "paths": "spec.datacenter.racks.scyllaConfig"},
	{"group": "scylla.scylladb.com", "kind": "ScyllaDBDatacenter", "paths": "spec.rackTemplate.scyllaDB.customConfigMapRef"},
	{"group": "scylla.scylladb.com", "kind": "ScyllaDBCluster", "paths": "spec.datacenterTemplate.rackTemplate.scyllaDB.customConfigMapRef"},
	{"group": "operator.yugabyte.io", "kind": "YBUniverse", "paths": "spec.gFlags.tserverGFlags"},
	{"group": "yugabyte.com", "kind": "YBCluster", "paths": "spec.tserver.gflags"},
	{"group": "planetscale.com", "kind": "VitessCluster", "paths": "spec.cells.gateway.extraFlags"},
	{"group": "k8ssandra.io", "kind": "K8ssandraCluster", "paths": "spec.cassandra.config.cassandraYaml"},
	{"group": "stackgres.io", "kind": "SGCluster", "paths": "spec.configurations.patroni"},
	{"group": "stackgres.io", "kind": "SGShardedCluster", "paths": "spec.coordinator.configurations.patroni"},
	{"group": "app.redislabs.com", "kind": "RedisEnterpriseCluster", "paths": "spec.ldap spec.sso"},
]

known_pod_fields := [
	{"group": "postgresql.cnpg.io", "kind": "Cluster", "paths": "spec.env spec.projectedVolumeTemplate spec.serviceAccountTemplate"},
	{"group": "acid.zalan.do", "kind": "postgresql", "paths": "spec.sidecars spec.env spec.additionalVolumes"},
	{"group": "clickhouse.altinity.com", "kind": "ClickHouseInstallation", "paths": "spec.templates.podTemplates"},
	{"group": "clickhouse-keeper.altinity.com", "kind": "ClickHouseKeeperInstallation", "paths": "spec.templates.podTemplates"},
	{"group": "k8s.mariadb.com", "kind": "MariaDB", "paths": "spec.env spec.sidecarContainers spec.volumes"},
	{"group": "kafka.strimzi.io", "kind": "Kafka", "paths": "spec.kafka.template.pod spec.kafka.template.kafkaContainer"},
	{"group": "kafka.strimzi.io", "kind": "KafkaNodePool", "paths": "spec.template.pod spec.template.kafkaContainer"},
	{"group": "postgres-operator.crunchydata.com", "kind": "PostgresCluster", "paths": "spec.instances.containers spec.instances.metadata"},
	{"group": "elasticsearch.k8s.elastic.co", "kind": "Elasticsearch", "paths": "spec.nodeSets.podTemplate"},
	{"group": "redis.redis.opstreelabs.in", "kind": "Redis", "paths": "spec.env spec.sidecars"},
	{"group": "redis.redis.opstreelabs.in", "kind": "RedisCluster", "paths": "spec.env spec.sidecars"},
	{"group": "redis.redis.opstreelabs.in", "kind": "RedisReplication", "paths": "spec.env spec.sidecars"},
	{"group": "pxc.percona.com", "kind": "PerconaXtraDBCluster", "paths": "spec.pxc.sidecars spec.pxc.envVarsSecret"},
	{"group": "psmdb.percona.com", "kind": "PerconaServerMongoDB", "paths": "spec.replsets.env spec.replsets.sidecars"},
	{"group": "pgv2.percona.com", "kind": "PerconaPGCluster", "paths": "spec.instances.env spec.instances.sidecars"},
	{"group": "mongodbcommunity.mongodb.com", "kind": "MongoDBCommunity", "paths": "spec.statefulSet.spec"},
	{"group": "mongodb.com", "kind": "MongoDB", "paths": "spec.podSpec.podTemplate spec.statefulSet.spec"},
	{"group": "mongodb.com", "kind": "MongoDBMultiCluster", "paths": "spec.clusterSpecList.podSpec.podTemplate spec.clusterSpecList.statefulSet.spec spec.statefulSet.spec"},
	{"group": "mongodb.com", "kind": "MongoDBOpsManager", "paths": "spec.statefulSet.spec spec.applicationDatabase.podSpec.podTemplate"},
	{"group": "ps.percona.com", "kind": "PerconaServerMySQL", "paths": "spec.mysql.env spec.mysql.sidecars"},
	{"group": "mysql.oracle.com", "kind": "InnoDBCluster", "paths": "spec.podSpec"},
	{"group": "crdb.cockroachlabs.com", "kind": "CrdbCluster", "paths": "spec.template.spec.podTemplate spec.podEnvVariables"},
	{"group": "cassandra.datastax.com", "kind": "CassandraDatacenter", "paths": "spec.podTemplateSpec"},
	{"group": "scylla.scylladb.com", "kind": "ScyllaCluster", "paths": "spec.datacenter.racks.volumes spec.podMetadata"},
	{"group": "scylla.scylladb.com", "kind": "ScyllaDBDatacenter", "paths": "spec.rackTemplate.scyllaDB.volumes spec.metadata"},
	{"group": "scylla.scylladb.com", "kind": "ScyllaDBCluster", "paths": "spec.datacenterTemplate.rackTemplate.scyllaDB.volumes spec.metadata"},
	{"group": "operator.yugabyte.io", "kind": "YBUniverse", "paths": "spec.kubernetesOverrides.tserver"},
	{"group": "yugabyte.com", "kind": "YBCluster", "paths": ""},
	{"group": "planetscale.com", "kind": "VitessCluster", "paths": "spec.cells.gateway.extraVolumes spec.keyspaces.partitionings.equal.shardTemplate.tabletPools.extraVolumes"},
	{"group": "k8ssandra.io", "kind": "K8ssandraCluster", "paths": "spec.cassandra.containers spec.cassandra.extraVolumes spec.cassandra.metadata.pods"},
	{"group": "stackgres.io", "kind": "SGCluster", "paths": "spec.pods.customContainers spec.pods.customVolumes spec.pods.customEnv"},
	{"group": "stackgres.io", "kind": "SGShardedCluster", "paths": "spec.coordinator.pods.customContainers spec.coordinator.pods.customVolumes"},
	{"group": "app.redislabs.com", "kind": "RedisEnterpriseCluster", "paths": "spec.redisEnterpriseAdditionalPodSpecAttributes spec.sideContainersSpec"},
	{"group": "apps.kubeblocks.io", "kind": "Cluster", "paths": "spec.componentSpecs.env spec.componentSpecs.volumes"},
]

known_service_fields := [
	{"group": "postgresql.cnpg.io", "kind": "Cluster", "paths": "spec.managed.services"},
	{"group": "acid.zalan.do", "kind": "postgresql", "paths": "spec.serviceAnnotations spec.allowedSourceRanges"},
	{"group": "clickhouse.altinity.com", "kind": "ClickHouseInstallation", "paths": "spec.templates.serviceTemplates"},
	{"group": "clickhouse-keeper.altinity.com", "kind": "ClickHouseKeeperInstallation", "paths": "spec.templates.serviceTemplates"},
	{"group": "k8s.mariadb.com", "kind": "MariaDB", "paths": "spec.service"},
	{"group": "kafka.strimzi.io", "kind": "Kafka", "paths": "spec.kafka.listeners.configuration"},
	{"group": "postgres-operator.crunchydata.com", "kind": "PostgresCluster", "paths": "spec.service"},
	{"group": "elasticsearch.k8s.elastic.co", "kind": "Elasticsearch", "paths": "spec.http.service"},
	{"group": "redis.redis.opstreelabs.in", "kind": "Redis", "paths": "spec.kubernetesConfig.service"},
	{"group": "redis.redis.opstreelabs.in", "kind": "RedisCluster", "paths": "spec.kubernetesConfig.service"},
	{"group": "redis.redis.opstreelabs.in", "kind": "RedisReplication", "paths": "spec.kubernetesConfig.service"},
	{"group": "pxc.percona.com", "kind": "PerconaXtraDBCluster", "paths": "spec.pxc.expose spec.haproxy.exposePrimary"},
	{"group": "psmdb.percona.com", "kind": "PerconaServerMongoDB", "paths": "spec.replsets.expose"},
	{"group": "pgv2.percona.com", "kind": "PerconaPGCluster", "paths": "spec.expose"},
	{"group": "mongodbcommunity.mongodb.com", "kind": "MongoDBCommunity", "paths": ""},
	{"group": "mongodb.com", "kind": "MongoDB", "paths": "spec.externalAccess.externalService"},
	{"group": "mongodb.com", "kind": "MongoDBMultiCluster", "paths": "spec.externalAccess.externalService"},
	{"group": "mongodb.com", "kind": "MongoDBOpsManager", "paths": "spec.externalConnectivity"},
	{"group": "ps.percona.com", "kind": "PerconaServerMySQL", "paths": "spec.mysql.expose spec.mysql.exposePrimary"},
	{"group": "mysql.oracle.com", "kind": "InnoDBCluster", "paths": "spec.service"},
	{"group": "crdb.cockroachlabs.com", "kind": "CrdbCluster", "paths": "spec.ingress"},
	{"group": "cassandra.datastax.com", "kind": "CassandraDatacenter", "paths": "spec.additionalServiceConfig"},
	{"group": "scylla.scylladb.com", "kind": "ScyllaCluster", "paths": "spec.exposeOptions.nodeService"},
	{"group": "scylla.scylladb.com", "kind": "ScyllaDBDatacenter", "paths": "spec.exposeOptions.nodeService"},
	{"group": "scylla.scylladb.com", "kind": "ScyllaDBCluster", "paths": "spec.exposeOptions.nodeService"},
	{"group": "operator.yugabyte.io", "kind": "YBUniverse", "paths": "spec.kubernetesOverrides.serviceEndpoints"},
	{"group": "yugabyte.com", "kind": "YBCluster", "paths": ""},
	{"group": "planetscale.com", "kind": "VitessCluster", "paths": "spec.cells.gateway.service spec.gatewayService"},
	{"group": "k8ssandra.io", "kind": "K8ssandraCluster", "paths": "spec.cassandra.metadata.services"},
	{"group": "stackgres.io", "kind": "SGCluster", "paths": "spec.postgresServices.primary"},
	{"group": "stackgres.io", "kind": "SGShardedCluster", "paths": "spec.postgresServices.coordinator"},
	{"group": "app.redislabs.com", "kind": "RedisEnterpriseCluster", "paths": "spec.services spec.servicesRiggerSpec.databaseServiceType"},
	{"group": "apps.kubeblocks.io", "kind": "Cluster", "paths": "spec.services spec.componentSpecs.services"},
]

known_data_encryption_fields := [
	{"group": "clickhouse.altinity.com", "kind": "ClickHouseInstallation", "paths": "spec.configuration.settings spec.configuration.files"},
	{"group": "k8s.mariadb.com", "kind": "MariaDB", "paths": "spec.myCnf"},
	{"group": "pxc.percona.com", "kind": "PerconaXtraDBCluster", "paths": "spec.vaultSecretName spec.pxc.vaultSecretName"},
	{"group": "psmdb.percona.com", "kind": "PerconaServerMongoDB", "paths": "spec.secrets.encryptionKey spec.secrets.vault"},
	{"group": "mongodb.com", "kind": "MongoDB", "paths": "spec.additionalMongodConfig"},
	{"group": "mongodb.com", "kind": "MongoDBMultiCluster", "paths": "spec.additionalMongodConfig"},
	{"group": "mongodb.com", "kind": "MongoDBOpsManager", "paths": "spec.applicationDatabase.additionalMongodConfig"},
	{"group": "ps.percona.com", "kind": "PerconaServerMySQL", "paths": "spec.mysql.vaultSecretName"},
	{"group": "mysql.oracle.com", "kind": "InnoDBCluster", "paths": "spec.keyring"},
	{"group": "crdb.cockroachlabs.com", "kind": "CrdbCluster", "paths": "spec.template.spec.encryptionAtRest spec.additionalArgs"},
	{"group": "cassandra.datastax.com", "kind": "CassandraDatacenter", "paths": "spec.config"},
	{"group": "scylla.scylladb.com", "kind": "ScyllaCluster", "paths": "spec.datacenter.racks.scyllaConfig"},
	{"group": "scylla.scylladb.com", "kind": "ScyllaDBDatacenter", "paths": "spec.rackTemplate.scyllaDB.customConfigMapRef"},
	{"group": "scylla.scylladb.com", "kind": "ScyllaDBCluster", "paths": "spec.datacenterTemplate.rackTemplate.scyllaDB.customConfigMapRef"},
	{"group": "operator.yugabyte.io", "kind": "YBUniverse", "paths": ""},
	{"group": "yugabyte.com", "kind": "YBCluster", "paths": ""},
	{"group": "planetscale.com", "kind": "VitessCluster", "paths": "spec.keyspaces.partitionings.equal.shardTemplate.tabletPools.mysqld.configOverrides"},
	{"group": "k8ssandra.io", "kind": "K8ssandraCluster", "paths": "spec.cassandra.config.cassandraYaml"},
]

known_claim_fields := [
	{"group": "postgresql.cnpg.io", "kind": "Cluster", "paths": "spec.storage.pvcTemplate"},
	{"group": "acid.zalan.do", "kind": "postgresql", "paths": "spec.volume.selector"},
	{"group": "clickhouse.altinity.com", "kind": "ClickHouseInstallation", "paths": "spec.templates.volumeClaimTemplates.spec"},
	{"group": "clickhouse-keeper.altinity.com", "kind": "ClickHouseKeeperInstallation", "paths": "spec.templates.volumeClaimTemplates.spec"},
	{"group": "k8s.mariadb.com", "kind": "MariaDB", "paths": "spec.storage.volumeClaimTemplate"},
	{"group": "kafka.strimzi.io", "kind": "KafkaNodePool", "paths": "spec.template.persistentVolumeClaim"},
	{"group": "postgres-operator.crunchydata.com", "kind": "PostgresCluster", "paths": "spec.instances.dataVolumeClaimSpec"},
	{"group": "elasticsearch.k8s.elastic.co", "kind": "Elasticsearch", "paths": "spec.nodeSets.volumeClaimTemplates"},
	{"group": "redis.redis.opstreelabs.in", "kind": "Redis", "paths": "spec.storage.volumeClaimTemplate"},
	{"group": "redis.redis.opstreelabs.in", "kind": "RedisCluster", "paths": "spec.storage.volumeClaimTemplate"},
	{"group": "redis.redis.opstreelabs.in", "kind": "RedisReplication", "paths": "spec.storage.volumeClaimTemplate"},
	{"group": "pxc.percona.com", "kind": "PerconaXtraDBCluster", "paths": "spec.pxc.volumeSpec.persistentVolumeClaim"},
	{"group": "psmdb.percona.com", "kind": "PerconaServerMongoDB", "paths": "spec.replsets.volumeSpec.persistentVolumeClaim"},
	{"group": "pgv2.percona.com", "kind": "PerconaPGCluster", "paths": "spec.instances.dataVolumeClaimSpec"},
	{"group": "mongodbcommunity.mongodb.com", "kind": "MongoDBCommunity", "paths": "spec.statefulSet.spec"},
	{"group": "mongodb.com", "kind": "MongoDB", "paths": "spec.podSpec.persistence.single.labelSelector spec.statefulSet.spec"},
	{"group": "mongodb.com", "kind": "MongoDBMultiCluster", "paths": "spec.clusterSpecList.statefulSet.spec spec.statefulSet.spec"},
	{"group": "mongodb.com", "kind": "MongoDBOpsManager", "paths": "spec.applicationDatabase.podSpec.persistence.single.labelSelector"},
	{"group": "ps.percona.com", "kind": "PerconaServerMySQL", "paths": "spec.mysql.volumeSpec.persistentVolumeClaim"},
	{"group": "mysql.oracle.com", "kind": "InnoDBCluster", "paths": "spec.datadirVolumeClaimTemplate"},
	{"group": "crdb.cockroachlabs.com", "kind": "CrdbCluster", "paths": "spec.template.spec.dataStore.volumeClaimTemplate spec.dataStore.pvc.spec"},
	{"group": "cassandra.datastax.com", "kind": "CassandraDatacenter", "paths": "spec.storageConfig.cassandraDataVolumeClaimSpec"},
	{"group": "scylla.scylladb.com", "kind": "ScyllaCluster", "paths": "spec.datacenter.racks.storage.metadata"},
	{"group": "scylla.scylladb.com", "kind": "ScyllaDBDatacenter", "paths": "spec.rackTemplate.scyllaDB.storage.metadata"},
	{"group": "scylla.scylladb.com", "kind": "ScyllaDBCluster", "paths": "spec.datacenterTemplate.rackTemplate.scyllaDB.storage.metadata"},
	{"group": "operator.yugabyte.io", "kind": "YBUniverse", "paths": ""},
	{"group": "yugabyte.com", "kind": "YBCluster", "paths": ""},
	{"group": "planetscale.com", "kind": "VitessCluster", "paths": "spec.keyspaces.partitionings.equal.shardTemplate.tabletPools.dataVolumeClaimTemplate"},
	{"group": "k8ssandra.io", "kind": "K8ssandraCluster", "paths": "spec.cassandra.storageConfig.cassandraDataVolumeClaimSpec spec.cassandra.datacenters.storageConfig.cassandraDataVolumeClaimSpec"},
	{"group": "stackgres.io", "kind": "SGCluster", "paths": ""},
	{"group": "stackgres.io", "kind": "SGShardedCluster", "paths": ""},
	{"group": "app.redislabs.com", "kind": "RedisEnterpriseCluster", "paths": ""},
	{"group": "apps.kubeblocks.io", "kind": "Cluster", "paths": "spec.componentSpecs.volumeClaimTemplates"},
]

known_storage_class_fields := [
	{"group": "postgresql.cnpg.io", "kind": "Cluster", "paths": "spec.storage.storageClass spec.storage.pvcTemplate"},
	{"group": "acid.zalan.do", "kind": "postgresql", "paths": "spec.volume.storageClass"},
	{"group": "clickhouse.altinity.com", "kind": "ClickHouseInstallation", "paths": "spec.templates.volumeClaimTemplates.spec"},
	{"group": "clickhouse-keeper.altinity.com", "kind": "ClickHouseKeeperInstallation", "paths": "spec.templates.volumeClaimTemplates.spec"},
	{"group": "k8s.mariadb.com", "kind": "MariaDB", "paths": "spec.storage.storageClassName spec.storage.volumeClaimTemplate"},
	{"group": "kafka.strimzi.io", "kind": "KafkaNodePool", "paths": "spec.storage.class"},
	{"group": "postgres-operator.crunchydata.com", "kind": "PostgresCluster", "paths": "spec.instances.dataVolumeClaimSpec"},
	{"group": "elasticsearch.k8s.elastic.co", "kind": "Elasticsearch", "paths": "spec.nodeSets.volumeClaimTemplates"},
	{"group": "redis.redis.opstreelabs.in", "kind": "Redis", "paths": "spec.storage.volumeClaimTemplate"},
	{"group": "redis.redis.opstreelabs.in", "kind": "RedisCluster", "paths": "spec.storage.volumeClaimTemplate"},
	{"group": "redis.redis.opstreelabs.in", "kind": "RedisReplication", "paths": "spec.storage.volumeClaimTemplate"},
	{"group": "pxc.percona.com", "kind": "PerconaXtraDBCluster", "paths": "spec.pxc.volumeSpec.persistentVolumeClaim"},
	{"group": "psmdb.percona.com", "kind": "PerconaServerMongoDB", "paths": "spec.replsets.volumeSpec.persistentVolumeClaim"},
	{"group": "pgv2.percona.com", "kind": "PerconaPGCluster", "paths": "spec.instances.dataVolumeClaimSpec"},
	{"group": "mongodbcommunity.mongodb.com", "kind": "MongoDBCommunity", "paths": "spec.statefulSet.spec"},
	{"group": "mongodb.com", "kind": "MongoDB", "paths": "spec.podSpec.persistence.single.storageClass"},
	{"group": "mongodb.com", "kind": "MongoDBMultiCluster", "paths": "spec.clusterSpecList.podSpec.persistence.single.storageClass spec.statefulSet.spec"},
	{"group": "mongodb.com", "kind": "MongoDBOpsManager", "paths": "spec.applicationDatabase.podSpec.persistence.single.storageClass"},
	{"group": "ps.percona.com", "kind": "PerconaServerMySQL", "paths": "spec.mysql.volumeSpec.persistentVolumeClaim"},
	{"group": "mysql.oracle.com", "kind": "InnoDBCluster", "paths": "spec.datadirVolumeClaimTemplate"},
	{"group": "crdb.cockroachlabs.com", "kind": "CrdbCluster", "paths": "spec.template.spec.dataStore.volumeClaimTemplate spec.dataStore.pvc.spec"},
	{"group": "cassandra.datastax.com", "kind": "CassandraDatacenter", "paths": "spec.storageConfig.cassandraDataVolumeClaimSpec"},
	{"group": "scylla.scylladb.com", "kind": "ScyllaCluster", "paths": "spec.datacenter.racks.storage.storageClassName"},
	{"group": "scylla.scylladb.com", "kind": "ScyllaDBDatacenter", "paths": "spec.rackTemplate.scyllaDB.storage.storageClassName"},
	{"group": "scylla.scylladb.com", "kind": "ScyllaDBCluster", "paths": "spec.datacenterTemplate.rackTemplate.scyllaDB.storage.storageClassName"},
	{"group": "operator.yugabyte.io", "kind": "YBUniverse", "paths": "spec.deviceInfo.storageClass spec.tserverVolume.storageClass"},
	{"group": "yugabyte.com", "kind": "YBCluster", "paths": "spec.tserver.storage.storageClass"},
	{"group": "planetscale.com", "kind": "VitessCluster", "paths": "spec.keyspaces.partitionings.equal.shardTemplate.tabletPools.dataVolumeClaimTemplate"},
	{"group": "k8ssandra.io", "kind": "K8ssandraCluster", "paths": "spec.cassandra.storageConfig.cassandraDataVolumeClaimSpec spec.cassandra.datacenters.storageConfig.cassandraDataVolumeClaimSpec"},
	{"group": "stackgres.io", "kind": "SGCluster", "paths": "spec.pods.persistentVolume.storageClass"},
	{"group": "stackgres.io", "kind": "SGShardedCluster", "paths": "spec.coordinator.pods.persistentVolume.storageClass"},
	{"group": "app.redislabs.com", "kind": "RedisEnterpriseCluster", "paths": "spec.persistentSpec.storageClassName"},
	{"group": "apps.kubeblocks.io", "kind": "Cluster", "paths": "spec.componentSpecs.volumeClaimTemplates.spec.storageClassName"},
]

chosen_paths(kind) := "spec." if {
	kind.paths == ""
} else := text_or(object.get(kind, ["paths"], null), null)

step_or_schema(step, _) if {
	step == null
}

step_or_schema(_, schema) if {
	schema == "open"
}

chosen_holder(schema) := or_else(at(schema, ["items"]), or_else(at(schema, ["additionalProperties"]), schema)) if {
	is_object(schema)
} else := null

chosen_fields(holder) := at(holder, ["properties"]) if {
	is_object(holder)
} else := null

keeps_all(holder) if {
	is_object(holder)
	holder["x-kubernetes-preserve-unknown-fields"] == true
}

chosen_keeps_all(holder) := "open" if {
	keeps_all(holder)
} else := null

kubernetes_custom_resource_definition_chosen_fields(fields, step) := at(fields, [step]) if {
	is_object(fields)
} else := null

chosen_schema(step, schema) := schema if {
	step_or_schema(step, schema)
} else := or_else(kubernetes_custom_resource_definition_chosen_fields(fields, step), chosen_keeps_all(holder)) if {
	holder := chosen_holder(schema)
	fields := chosen_fields(holder)
}

keeps_some(last) if {
	last.properties != null
}

keeps_some(last) if {
	last.additionalProperties != null
}

keeps_some(last) if {
	last["x-kubernetes-preserve-unknown-fields"] == true
}

keeps_nothing(last) if {
	last.type == "object"
	not keeps_some(last)
}

chosen_last(last) := "open" if {
	last == "open"
} else := "named" if {
	is_object(last)
	not keeps_nothing(last)
} else := "missing"

names_fields(schema) if {
	is_object(schema)
	is_object(schema.properties)
}

item_or_names_fields(found, _) if {
	"open" in found
}

item_or_names_fields(_, schema) if {
	not names_fields(schema)
}

# What stands at a path of fields; null where that is absent, or below something else than an object.
at(value, path) := object.get(value, path, null) if {
	is_object(value)
} else := null

# An item of a list; null past its end.
item_at(list, index) := list[index] if {
	is_array(list)
	index < count(list)
} else := null

# A text, or the fallback.
text_or(value, fallback) := value if {
	is_string(value)
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

# The words of a line, between blanks.
words(line) := [word | some word in split(replace(line, "\u0009", " "), " "); word != ""]

# A message has at most 256 characters.
cut(line) := line if {
	count(line) <= 256
} else := concat("", [substring(line, 0, 253), "..."])
