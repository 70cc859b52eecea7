# cloudnative-pg ClusterImageCatalog: all controls
package dok.cloudnative_pg.cluster_image_catalog

# cloudnative-pg ClusterImageCatalog
findings contains finding if {
	is_array(input.review.object.spec.images)
	some i, entry in input.review.object.spec.images
	text_or(at(entry, ["image"]), "") != ""
	image := text_or(at(entry, ["image"]), "")
	image_fixed_by := chosen_image_fixed_by(image)
	image_fixed_by == "nothing"
	field := concat("", ["spec.images[", show(i), "].image"])
	message := concat("", ["WL-11 ", field, ": container postgres runs whatever image is the latest. Fix: Name a version and its digest"])
	finding := {
		"kind": "violation",
		"control": "WL-11",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a version and its digest",
	}
}

# cloudnative-pg ClusterImageCatalog
findings contains finding if {
	is_array(input.review.object.spec.images)
	some i, entry in input.review.object.spec.images
	text_or(at(entry, ["image"]), "") != ""
	image := text_or(at(entry, ["image"]), "")
	image_fixed_by := chosen_image_fixed_by(image)
	image_fixed_by == "tag"
	field := concat("", ["spec.images[", show(i), "].image"])
	message := concat("", ["WL-11 ", field, ": container postgres runs an image whose tag may be moved. Fix: Add the digest"])
	finding := {
		"kind": "violation",
		"control": "WL-11",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Add the digest",
	}
}

# cloudnative-pg ClusterImageCatalog
findings contains finding if {
	is_array(input.review.object.spec.componentImages)
	some i, entry in input.review.object.spec.componentImages
	text_or(at(entry, ["image"]), "") != ""
	image := text_or(at(entry, ["image"]), "")
	image_fixed_by := chosen_image_fixed_by(image)
	image_fixed_by == "nothing"
	image_name := text_or(at(entry, ["key"]), "")
	field := concat("", ["spec.componentImages[", show(i), "].image"])
	message := concat("", ["WL-11 ", field, ": container ", show(image_name), " runs whatever image is the latest. Fix: Name a version and its digest"])
	finding := {
		"kind": "violation",
		"control": "WL-11",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a version and its digest",
	}
}

# cloudnative-pg ClusterImageCatalog
findings contains finding if {
	is_array(input.review.object.spec.componentImages)
	some i, entry in input.review.object.spec.componentImages
	text_or(at(entry, ["image"]), "") != ""
	image := text_or(at(entry, ["image"]), "")
	image_fixed_by := chosen_image_fixed_by(image)
	image_fixed_by == "tag"
	image_name := text_or(at(entry, ["key"]), "")
	field := concat("", ["spec.componentImages[", show(i), "].image"])
	message := concat("", ["WL-11 ", field, ": container ", show(image_name), " runs an image whose tag may be moved. Fix: Add the digest"])
	finding := {
		"kind": "violation",
		"control": "WL-11",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Add the digest",
	}
}

# cloudnative-pg ClusterImageCatalog
findings contains finding if {
	is_array(input.review.object.spec.images)
	count(wl_12_allowed_registries) > 0
	some i, entry in input.review.object.spec.images
	text_or(at(entry, ["image"]), "") != ""
	image := text_or(at(entry, ["image"]), "")
	first := or_else(item_at(split(image, "/"), 0), "")
	image_source := chosen_image_source(first, image)
	not is_allowed(image_source)
	field := concat("", ["spec.images[", show(i), "].image"])
	message := concat("", ["WL-12 ", field, ": container postgres runs an image of no allowed registry. Fix: Take it from an allowed registry"])
	finding := {
		"kind": "violation",
		"control": "WL-12",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Take it from an allowed registry",
	}
}

# cloudnative-pg ClusterImageCatalog
findings contains finding if {
	is_array(input.review.object.spec.images)
	count(wl_12_allowed_registries) == 0
	some i, entry in input.review.object.spec.images
	text_or(at(entry, ["image"]), "") != ""
	image := text_or(at(entry, ["image"]), "")
	first := or_else(item_at(split(image, "/"), 0), "")
	image_source := chosen_image_source(first, image)
	is_of_docker_hub(image_source)
	field := concat("", ["spec.images[", show(i), "].image"])
	message := concat("", ["WL-12 ", field, ": container postgres runs an image of Docker Hub. Fix: Take it from a registry of your own"])
	finding := {
		"kind": "violation",
		"control": "WL-12",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Take it from a registry of your own",
	}
}

# cloudnative-pg ClusterImageCatalog
findings contains finding if {
	is_array(input.review.object.spec.images)
	count(wl_12_allowed_registries) == 0
	some i, entry in input.review.object.spec.images
	text_or(at(entry, ["image"]), "") != ""
	image := text_or(at(entry, ["image"]), "")
	first := or_else(item_at(split(image, "/"), 0), "")
	image_source := chosen_image_source(first, image)
	not is_of_docker_hub(image_source)
	field := concat("", ["spec.images[", show(i), "].image"])
	finding := {
		"kind": "unseen",
		"control": "WL-12",
		"severity": "medium",
		"field": field,
		"message": "nobody said which registries are allowed",
		"fix": "",
	}
}

# cloudnative-pg ClusterImageCatalog
findings contains finding if {
	is_array(input.review.object.spec.componentImages)
	count(wl_12_allowed_registries) > 0
	some i, entry in input.review.object.spec.componentImages
	text_or(at(entry, ["image"]), "") != ""
	image := text_or(at(entry, ["image"]), "")
	first := or_else(item_at(split(image, "/"), 0), "")
	image_source := chosen_image_source(first, image)
	not is_allowed(image_source)
	image_name := text_or(at(entry, ["key"]), "")
	field := concat("", ["spec.componentImages[", show(i), "].image"])
	message := concat("", ["WL-12 ", field, ": container ", show(image_name), " runs an image of no allowed registry. Fix: Take it from an allowed registry"])
	finding := {
		"kind": "violation",
		"control": "WL-12",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Take it from an allowed registry",
	}
}

# cloudnative-pg ClusterImageCatalog
findings contains finding if {
	is_array(input.review.object.spec.componentImages)
	count(wl_12_allowed_registries) == 0
	some i, entry in input.review.object.spec.componentImages
	text_or(at(entry, ["image"]), "") != ""
	image := text_or(at(entry, ["image"]), "")
	first := or_else(item_at(split(image, "/"), 0), "")
	image_source := chosen_image_source(first, image)
	is_of_docker_hub(image_source)
	image_name := text_or(at(entry, ["key"]), "")
	field := concat("", ["spec.componentImages[", show(i), "].image"])
	message := concat("", ["WL-12 ", field, ": container ", show(image_name), " runs an image of Docker Hub. Fix: Take it from a registry of your own"])
	finding := {
		"kind": "violation",
		"control": "WL-12",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Take it from a registry of your own",
	}
}

# cloudnative-pg ClusterImageCatalog
findings contains finding if {
	is_array(input.review.object.spec.componentImages)
	count(wl_12_allowed_registries) == 0
	some i, entry in input.review.object.spec.componentImages
	text_or(at(entry, ["image"]), "") != ""
	image := text_or(at(entry, ["image"]), "")
	first := or_else(item_at(split(image, "/"), 0), "")
	image_source := chosen_image_source(first, image)
	not is_of_docker_hub(image_source)
	field := concat("", ["spec.componentImages[", show(i), "].image"])
	finding := {
		"kind": "unseen",
		"control": "WL-12",
		"severity": "medium",
		"field": field,
		"message": "nobody said which registries are allowed",
		"fix": "",
	}
}

wl_12_allowed_registries := given if {
	given := input.parameters["WL-12"].allowedRegistries
	is_array(given)
} else := []

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
