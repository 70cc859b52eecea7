# percona-server-mysql PerconaServerMySQLClusterSet: all controls
package dok.percona_server_mysql.percona_server_my_sqlcluster_set

# percona-server-mysql PerconaServerMySQLClusterSet
findings contains finding if {
	mode := or_else(text_in(object.get(input.review.object, ["spec"], null), "sslMode", "AUTO"), "")
	mode != "DISABLED"
	not peer_is_verified(mode)
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": "spec.sslMode",
		"message": "NM-3 spec.sslMode: replication between clusters takes any certificate. Fix: Set it to VERIFY_IDENTITY",
		"fix": "Set it to VERIFY_IDENTITY",
	}
}

# percona-server-mysql PerconaServerMySQLClusterSet
findings contains finding if {
	not tls_offered
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": "spec.sslMode",
		"message": "NM-5 spec.sslMode: no TLS for replication between clusters. Fix: Set it to VERIFY_IDENTITY",
		"fix": "Set it to VERIFY_IDENTITY",
	}
}

# percona-server-mysql PerconaServerMySQLClusterSet
findings contains finding if {
	module_image := text_or(object.get(input.review.object, ["spec", "mysqlshellRunner", "image"], null), "")
	not is_named_for_fips(module_image)
	nm_10_require_fips == true
	finding := {
		"kind": "violation",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.mysqlshellRunner.image",
		"message": "NM-10 spec.mysqlshellRunner.image: the image of MySQL Shell is not named as built for FIPS. Fix: Name an image built for FIPS",
		"fix": "Name an image built for FIPS",
	}
}

# percona-server-mysql PerconaServerMySQLClusterSet
findings contains finding if {
	module_image := text_or(object.get(input.review.object, ["spec", "mysqlshellRunner", "image"], null), "")
	not is_named_for_fips(module_image)
	nm_10_require_fips != true
	finding := {
		"kind": "unseen",
		"control": "NM-10",
		"severity": "medium",
		"field": "spec.mysqlshellRunner.image",
		"message": "the image of MySQL Shell decides which cryptography is used",
		"fix": "",
	}
}

# percona-server-mysql PerconaServerMySQLClusterSet
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "mysqlshellRunner", "image"], null), "") == ""
	finding := {
		"kind": "unseen",
		"control": "WL-11",
		"severity": "medium",
		"field": "spec.mysqlshellRunner.image",
		"message": "the operator, or another object, names the image of mysqlsh",
		"fix": "",
	}
}

# percona-server-mysql PerconaServerMySQLClusterSet
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "mysqlshellRunner", "image"], null), "") != ""
	image := text_or(object.get(input.review.object, ["spec", "mysqlshellRunner", "image"], null), "")
	image_fixed_by := chosen_image_fixed_by(image)
	image_fixed_by == "nothing"
	finding := {
		"kind": "violation",
		"control": "WL-11",
		"severity": "medium",
		"field": "spec.mysqlshellRunner.image",
		"message": "WL-11 spec.mysqlshellRunner.image: container mysqlsh runs whatever image is the latest. Fix: Name a version and its digest",
		"fix": "Name a version and its digest",
	}
}

# percona-server-mysql PerconaServerMySQLClusterSet
findings contains finding if {
	image := text_or(object.get(input.review.object, ["spec", "mysqlshellRunner", "image"], null), "")
	image_fixed_by := chosen_image_fixed_by(image)
	image_fixed_by == "tag"
	finding := {
		"kind": "violation",
		"control": "WL-11",
		"severity": "low",
		"field": "spec.mysqlshellRunner.image",
		"message": "WL-11 spec.mysqlshellRunner.image: container mysqlsh runs an image whose tag may be moved. Fix: Add the digest",
		"fix": "Add the digest",
	}
}

# percona-server-mysql PerconaServerMySQLClusterSet
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "mysqlshellRunner", "image"], null), "") == ""
	finding := {
		"kind": "unseen",
		"control": "WL-12",
		"severity": "medium",
		"field": "spec.mysqlshellRunner.image",
		"message": "the operator, or another object, names the image of mysqlsh",
		"fix": "",
	}
}

# percona-server-mysql PerconaServerMySQLClusterSet
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "mysqlshellRunner", "image"], null), "") != ""
	count(wl_12_allowed_registries) > 0
	image := text_or(object.get(input.review.object, ["spec", "mysqlshellRunner", "image"], null), "")
	first := or_else(item_at(split(image, "/"), 0), "")
	image_source := chosen_image_source(first, image)
	not is_allowed(image_source)
	finding := {
		"kind": "violation",
		"control": "WL-12",
		"severity": "medium",
		"field": "spec.mysqlshellRunner.image",
		"message": "WL-12 spec.mysqlshellRunner.image: container mysqlsh runs an image of no allowed registry. Fix: Take it from an allowed registry",
		"fix": "Take it from an allowed registry",
	}
}

# percona-server-mysql PerconaServerMySQLClusterSet
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "mysqlshellRunner", "image"], null), "") != ""
	count(wl_12_allowed_registries) == 0
	image := text_or(object.get(input.review.object, ["spec", "mysqlshellRunner", "image"], null), "")
	first := or_else(item_at(split(image, "/"), 0), "")
	image_source := chosen_image_source(first, image)
	is_of_docker_hub(image_source)
	finding := {
		"kind": "violation",
		"control": "WL-12",
		"severity": "low",
		"field": "spec.mysqlshellRunner.image",
		"message": "WL-12 spec.mysqlshellRunner.image: container mysqlsh runs an image of Docker Hub. Fix: Take it from a registry of your own",
		"fix": "Take it from a registry of your own",
	}
}

# percona-server-mysql PerconaServerMySQLClusterSet
findings contains finding if {
	text_or(object.get(input.review.object, ["spec", "mysqlshellRunner", "image"], null), "") != ""
	count(wl_12_allowed_registries) == 0
	image := text_or(object.get(input.review.object, ["spec", "mysqlshellRunner", "image"], null), "")
	first := or_else(item_at(split(image, "/"), 0), "")
	image_source := chosen_image_source(first, image)
	not is_of_docker_hub(image_source)
	finding := {
		"kind": "unseen",
		"control": "WL-12",
		"severity": "medium",
		"field": "spec.mysqlshellRunner.image",
		"message": "nobody said which registries are allowed",
		"fix": "",
	}
}

nm_10_require_fips := given if {
	given := input.parameters["NM-10"].requireFips
	is_boolean(given)
} else := false

wl_12_allowed_registries := given if {
	given := input.parameters["WL-12"].allowedRegistries
	is_array(given)
} else := []

peer_is_verified(mode) if {
	startswith(mode, "VERIFY_")
}

tls_offered if {
	text_in(object.get(input.review.object, ["spec"], null), "sslMode", "AUTO") != "DISABLED"
}

is_named_for_fips(module_image) if {
	contains(lower_ascii(module_image), "fips")
}

chosen_image_fixed_by(image) := "digest" if {
	contains(image, "@")
} else := "tag" if {
	regex.match(":[^/]*$", image)
	not endswith(image, ":latest")
} else := "nothing"

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

# A field with a default; null where there is no object to hold it.
text_in(parent, field, fallback) := text_or(at(parent, [field]), fallback) if {
	is_object(parent)
} else := null

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

# A list, or the fallback.
list_or(value, fallback) := value if {
	is_array(value)
} else := fallback

# The value, or the fallback where it is null.
or_else(value, fallback) := value if {
	value != null
} else := fallback

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
