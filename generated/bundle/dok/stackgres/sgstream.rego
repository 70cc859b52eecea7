# stackgres SGStream: all controls
package dok.stackgres.sgstream

# stackgres SGStream
findings contains finding if {
	some name, value in object_or(object_or(object.get(input.review.object, ["spec", "target", "cloudEvent", "http", "headers"], null), {}), {})
	is_string(value)
	lower_ascii(name) in {"authorization", "proxy-authorization", "x-api-key", "cookie"}
	value != ""
	field := concat("", ["spec.target.cloudEvent.http.headers[\"", show(name), "\"]"])
	message := cut(concat("", ["CM-3 ", field, ": ", show(concat("", ["header ", show(name)])), " stands in the open. Fix: Remove it: no field takes it from a Secret"]))
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it: no field takes it from a Secret",
	}
}

# stackgres SGStream
findings contains finding if {
	some name, value in object_or(object_or(object.get(input.review.object, ["spec", "target", "pgLambda", "knative", "http", "headers"], null), {}), {})
	is_string(value)
	lower_ascii(name) in {"authorization", "proxy-authorization", "x-api-key", "cookie"}
	value != ""
	field := concat("", ["spec.target.pgLambda.knative.http.headers[\"", show(name), "\"]"])
	message := cut(concat("", ["CM-3 ", field, ": ", show(concat("", ["header ", show(name)])), " stands in the open. Fix: Remove it: no field takes it from a Secret"]))
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it: no field takes it from a Secret",
	}
}

# stackgres SGStream
findings contains finding if {
	input.review.object.spec.target.cloudEvent.http.skipHostnameVerification == true
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": "spec.target.cloudEvent.http.skipHostnameVerification",
		"message": "NM-3 spec.target.cloudEvent.http.skipHostnameVerification: a stream to its receiver takes any certificate. Fix: Remove it",
		"fix": "Remove it",
		"edit": "remove",
	}
}

# stackgres SGStream
findings contains finding if {
	input.review.object.spec.target.pgLambda.knative.http.skipHostnameVerification == true
	finding := {
		"kind": "violation",
		"control": "NM-3",
		"severity": "medium",
		"field": "spec.target.pgLambda.knative.http.skipHostnameVerification",
		"message": "NM-3 spec.target.pgLambda.knative.http.skipHostnameVerification: a stream to its function takes any certificate. Fix: Remove it",
		"fix": "Remove it",
		"edit": "remove",
	}
}

# stackgres SGStream
findings contains finding if {
	is_plain_address
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.target.cloudEvent.http.url",
		"message": "NM-6 spec.target.cloudEvent.http.url: no TLS for the receiver of events. Fix: Use https",
		"fix": "Use https",
	}
}

# stackgres SGStream
findings contains finding if {
	stackgres_sgstream_is_plain_address
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.target.pgLambda.knative.http.url",
		"message": "NM-6 spec.target.pgLambda.knative.http.url: no TLS for the function that takes events. Fix: Use https",
		"fix": "Use https",
	}
}

# stackgres SGStream
findings contains finding if {
	class_name := text_or(object.get(input.review.object, ["spec", "pods", "persistentVolume", "storageClass"], null), "")
	class_name != ""
	count(sm_1_encrypted_classes) > 0
	not show(class_name) in texts(sm_1_encrypted_classes)
	message := concat("", ["SM-1 spec.pods.persistentVolume.storageClass: volume data is of class ", show(class_name), ", which is not known to encrypt. Fix: Name a storage class that encrypts"])
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.pods.persistentVolume.storageClass",
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# stackgres SGStream
findings contains finding if {
	class_name := text_or(object.get(input.review.object, ["spec", "pods", "persistentVolume", "storageClass"], null), "")
	class_name != ""
	count(sm_1_encrypted_classes) == 0
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.pods.persistentVolume.storageClass",
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# stackgres SGStream
findings contains finding if {
	class_name := text_or(object.get(input.review.object, ["spec", "pods", "persistentVolume", "storageClass"], null), "")
	class_name == ""
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": "spec.pods.persistentVolume.storageClass",
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

sm_1_encrypted_classes := given if {
	given := input.parameters["SM-1"].encryptedClasses
	is_array(given)
} else := []

is_plain_address if {
	regex.match("(?i)^[ \\t]*http(\\+path)?:", text_or(object.get(input.review.object, ["spec", "target", "cloudEvent", "http", "url"], null), ""))
}

stackgres_sgstream_is_plain_address if {
	regex.match("(?i)^[ \\t]*http(\\+path)?:", text_or(object.get(input.review.object, ["spec", "target", "pgLambda", "knative", "http", "url"], null), ""))
}

# The items of a list; one of another type counts as empty.
texts(value) := value if {
	is_array(value)
	concat("", value)
} else := [text_or(item, "") | some item in list_or(value, [])]

# A text, or the fallback.
text_or(value, fallback) := value if {
	is_string(value)
} else := fallback

# An object, or the fallback.
object_or(value, fallback) := value if {
	is_object(value)
} else := fallback

# A list, or the fallback.
list_or(value, fallback) := value if {
	is_array(value)
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
