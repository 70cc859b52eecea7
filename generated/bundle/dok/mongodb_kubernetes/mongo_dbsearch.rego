# mongodb-kubernetes MongoDBSearch: all controls
package dok.mongodb_kubernetes.mongo_dbsearch

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_object(input.review.object.spec.observability.metricsForwarder.deployment.spec.template.spec)
	is_array(input.review.object.spec.observability.metricsForwarder.deployment.spec.template.spec.containers)
	some i, container in input.review.object.spec.observability.metricsForwarder.deployment.spec.template.spec.containers
	is_array(container.env)
	some i_2, variable in container.env
	is_encryption_key(variable)
	is_literal(variable)
	field := concat("", ["spec.observability.metricsForwarder.deployment.spec.template.spec.containers[", show(i), "].env[", show(i_2), "].value"])
	message := cut(concat("", ["CM-1 ", field, ": ", show(concat("", ["key ", show(text_or(at(variable, ["name"]), null))])), " stands in the open. Fix: Use valueFrom.secretKeyRef, or a key service"]))
	finding := {
		"kind": "violation",
		"control": "CM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef, or a key service",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_object(input.review.object.spec.observability.metricsForwarder.deployment.spec.template.spec)
	is_array(input.review.object.spec.observability.metricsForwarder.deployment.spec.template.spec.initContainers)
	some i, container in input.review.object.spec.observability.metricsForwarder.deployment.spec.template.spec.initContainers
	is_array(container.env)
	some i_2, variable in container.env
	is_encryption_key(variable)
	is_literal(variable)
	field := concat("", [show(concat("", ["spec.observability.metricsForwarder.deployment.spec.template.spec.initContainers[", show(i), "].env"])), "[", show(i_2), "].value"])
	message := cut(concat("", ["CM-1 ", field, ": ", show(concat("", ["key ", show(text_or(at(variable, ["name"]), null))])), " stands in the open. Fix: Use valueFrom.secretKeyRef, or a key service"]))
	finding := {
		"kind": "violation",
		"control": "CM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef, or a key service",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	is_array(input.review.object.spec.clusters)
	some i, one in input.review.object.spec.clusters
	is_array(one.statefulSet.spec.template.spec.containers)
	some i_2, container in one.statefulSet.spec.template.spec.containers
	is_array(container.env)
	some i_3, variable in container.env
	is_encryption_key(variable)
	is_literal(variable)
	at_value := concat("", ["spec.clusters[", show(i), "].statefulSet.spec.template.spec"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".containers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
	message := cut(concat("", ["CM-1 ", field, ": ", show(concat("", ["key ", show(text_or(at(variable, ["name"]), null))])), " stands in the open. Fix: Use valueFrom.secretKeyRef, or a key service"]))
	finding := {
		"kind": "violation",
		"control": "CM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef, or a key service",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	is_array(input.review.object.spec.clusters)
	some i, one in input.review.object.spec.clusters
	is_array(one.statefulSet.spec.template.spec.initContainers)
	some i_2, container in one.statefulSet.spec.template.spec.initContainers
	is_array(container.env)
	some i_3, variable in container.env
	is_encryption_key(variable)
	is_literal(variable)
	at_value := concat("", ["spec.clusters[", show(i), "].statefulSet.spec.template.spec"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".initContainers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
	message := cut(concat("", ["CM-1 ", field, ": ", show(concat("", ["key ", show(text_or(at(variable, ["name"]), null))])), " stands in the open. Fix: Use valueFrom.secretKeyRef, or a key service"]))
	finding := {
		"kind": "violation",
		"control": "CM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef, or a key service",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	some i, cluster in input.review.object.spec.clusters
	is_object(cluster.loadBalancer.managed.deployment.spec.template.spec)
	is_array(cluster.loadBalancer.managed.deployment.spec.template.spec.containers)
	some i_2, container in cluster.loadBalancer.managed.deployment.spec.template.spec.containers
	is_array(container.env)
	some i_3, variable in container.env
	is_encryption_key(variable)
	is_literal(variable)
	at_value := concat("", ["spec.clusters[", show(i), "].loadBalancer.managed.deployment.spec.template.spec"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".containers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
	message := cut(concat("", ["CM-1 ", field, ": ", show(concat("", ["key ", show(text_or(at(variable, ["name"]), null))])), " stands in the open. Fix: Use valueFrom.secretKeyRef, or a key service"]))
	finding := {
		"kind": "violation",
		"control": "CM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef, or a key service",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	some i, cluster in input.review.object.spec.clusters
	is_object(cluster.loadBalancer.managed.deployment.spec.template.spec)
	is_array(cluster.loadBalancer.managed.deployment.spec.template.spec.initContainers)
	some i_2, container in cluster.loadBalancer.managed.deployment.spec.template.spec.initContainers
	is_array(container.env)
	some i_3, variable in container.env
	is_encryption_key(variable)
	is_literal(variable)
	at_value := concat("", ["spec.clusters[", show(i), "].loadBalancer.managed.deployment.spec.template.spec"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".initContainers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
	message := cut(concat("", ["CM-1 ", field, ": ", show(concat("", ["key ", show(text_or(at(variable, ["name"]), null))])), " stands in the open. Fix: Use valueFrom.secretKeyRef, or a key service"]))
	finding := {
		"kind": "violation",
		"control": "CM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef, or a key service",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	some i, cluster in input.review.object.spec.clusters
	is_array(cluster.shardOverrides)
	is_array(cluster.shardOverrides)
	some i_2, one in cluster.shardOverrides
	is_array(one.statefulSet.spec.template.spec.containers)
	some i_3, container in one.statefulSet.spec.template.spec.containers
	is_array(container.env)
	some i_4, variable in container.env
	is_encryption_key(variable)
	is_literal(variable)
	at_value := concat("", ["spec.clusters[", show(i), "].shardOverrides[", show(i_2), "].statefulSet.spec.template.spec"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".containers"])), "[", show(i_3), "].env"])), "[", show(i_4), "].value"])
	message := cut(concat("", ["CM-1 ", field, ": ", show(concat("", ["key ", show(text_or(at(variable, ["name"]), null))])), " stands in the open. Fix: Use valueFrom.secretKeyRef, or a key service"]))
	finding := {
		"kind": "violation",
		"control": "CM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef, or a key service",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	some i, cluster in input.review.object.spec.clusters
	is_array(cluster.shardOverrides)
	is_array(cluster.shardOverrides)
	some i_2, one in cluster.shardOverrides
	is_array(one.statefulSet.spec.template.spec.initContainers)
	some i_3, container in one.statefulSet.spec.template.spec.initContainers
	is_array(container.env)
	some i_4, variable in container.env
	is_encryption_key(variable)
	is_literal(variable)
	at_value := concat("", ["spec.clusters[", show(i), "].shardOverrides[", show(i_2), "].statefulSet.spec.template.spec"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".initContainers"])), "[", show(i_3), "].env"])), "[", show(i_4), "].value"])
	message := cut(concat("", ["CM-1 ", field, ": ", show(concat("", ["key ", show(text_or(at(variable, ["name"]), null))])), " stands in the open. Fix: Use valueFrom.secretKeyRef, or a key service"]))
	finding := {
		"kind": "violation",
		"control": "CM-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef, or a key service",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_object(input.review.object.spec.observability.metricsForwarder.deployment.spec.template.spec)
	is_array(input.review.object.spec.observability.metricsForwarder.deployment.spec.template.spec.containers)
	some i, container in input.review.object.spec.observability.metricsForwarder.deployment.spec.template.spec.containers
	is_array(container.env)
	some i_2, variable in container.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", ["spec.observability.metricsForwarder.deployment.spec.template.spec.containers[", show(i), "].env[", show(i_2), "].value"])
	message := cut(concat("", ["CM-2 ", field, ": ", show(concat("", ["variable ", show(text_or(at(variable, ["name"]), null))])), " stands in the open. Fix: Use valueFrom.secretKeyRef"]))
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_object(input.review.object.spec.observability.metricsForwarder.deployment.spec.template.spec)
	is_array(input.review.object.spec.observability.metricsForwarder.deployment.spec.template.spec.initContainers)
	some i, container in input.review.object.spec.observability.metricsForwarder.deployment.spec.template.spec.initContainers
	is_array(container.env)
	some i_2, variable in container.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	field := concat("", [show(concat("", ["spec.observability.metricsForwarder.deployment.spec.template.spec.initContainers[", show(i), "].env"])), "[", show(i_2), "].value"])
	message := cut(concat("", ["CM-2 ", field, ": ", show(concat("", ["variable ", show(text_or(at(variable, ["name"]), null))])), " stands in the open. Fix: Use valueFrom.secretKeyRef"]))
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	is_array(input.review.object.spec.clusters)
	some i, one in input.review.object.spec.clusters
	is_array(one.statefulSet.spec.template.spec.containers)
	some i_2, container in one.statefulSet.spec.template.spec.containers
	is_array(container.env)
	some i_3, variable in container.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	at_value := concat("", ["spec.clusters[", show(i), "].statefulSet.spec.template.spec"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".containers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
	message := cut(concat("", ["CM-2 ", field, ": ", show(concat("", ["variable ", show(text_or(at(variable, ["name"]), null))])), " stands in the open. Fix: Use valueFrom.secretKeyRef"]))
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	is_array(input.review.object.spec.clusters)
	some i, one in input.review.object.spec.clusters
	is_array(one.statefulSet.spec.template.spec.initContainers)
	some i_2, container in one.statefulSet.spec.template.spec.initContainers
	is_array(container.env)
	some i_3, variable in container.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	at_value := concat("", ["spec.clusters[", show(i), "].statefulSet.spec.template.spec"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".initContainers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
	message := cut(concat("", ["CM-2 ", field, ": ", show(concat("", ["variable ", show(text_or(at(variable, ["name"]), null))])), " stands in the open. Fix: Use valueFrom.secretKeyRef"]))
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	some i, cluster in input.review.object.spec.clusters
	is_object(cluster.loadBalancer.managed.deployment.spec.template.spec)
	is_array(cluster.loadBalancer.managed.deployment.spec.template.spec.containers)
	some i_2, container in cluster.loadBalancer.managed.deployment.spec.template.spec.containers
	is_array(container.env)
	some i_3, variable in container.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	at_value := concat("", ["spec.clusters[", show(i), "].loadBalancer.managed.deployment.spec.template.spec"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".containers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
	message := cut(concat("", ["CM-2 ", field, ": ", show(concat("", ["variable ", show(text_or(at(variable, ["name"]), null))])), " stands in the open. Fix: Use valueFrom.secretKeyRef"]))
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	some i, cluster in input.review.object.spec.clusters
	is_object(cluster.loadBalancer.managed.deployment.spec.template.spec)
	is_array(cluster.loadBalancer.managed.deployment.spec.template.spec.initContainers)
	some i_2, container in cluster.loadBalancer.managed.deployment.spec.template.spec.initContainers
	is_array(container.env)
	some i_3, variable in container.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	at_value := concat("", ["spec.clusters[", show(i), "].loadBalancer.managed.deployment.spec.template.spec"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".initContainers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
	message := cut(concat("", ["CM-2 ", field, ": ", show(concat("", ["variable ", show(text_or(at(variable, ["name"]), null))])), " stands in the open. Fix: Use valueFrom.secretKeyRef"]))
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	some i, cluster in input.review.object.spec.clusters
	is_array(cluster.shardOverrides)
	is_array(cluster.shardOverrides)
	some i_2, one in cluster.shardOverrides
	is_array(one.statefulSet.spec.template.spec.containers)
	some i_3, container in one.statefulSet.spec.template.spec.containers
	is_array(container.env)
	some i_4, variable in container.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	at_value := concat("", ["spec.clusters[", show(i), "].shardOverrides[", show(i_2), "].statefulSet.spec.template.spec"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".containers"])), "[", show(i_3), "].env"])), "[", show(i_4), "].value"])
	message := cut(concat("", ["CM-2 ", field, ": ", show(concat("", ["variable ", show(text_or(at(variable, ["name"]), null))])), " stands in the open. Fix: Use valueFrom.secretKeyRef"]))
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	some i, cluster in input.review.object.spec.clusters
	is_array(cluster.shardOverrides)
	is_array(cluster.shardOverrides)
	some i_2, one in cluster.shardOverrides
	is_array(one.statefulSet.spec.template.spec.initContainers)
	some i_3, container in one.statefulSet.spec.template.spec.initContainers
	is_array(container.env)
	some i_4, variable in container.env
	not is_of_service(variable)
	not is_encryption_key(variable)
	is_of_database(variable)
	at_value := concat("", ["spec.clusters[", show(i), "].shardOverrides[", show(i_2), "].statefulSet.spec.template.spec"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".initContainers"])), "[", show(i_3), "].env"])), "[", show(i_4), "].value"])
	message := cut(concat("", ["CM-2 ", field, ": ", show(concat("", ["variable ", show(text_or(at(variable, ["name"]), null))])), " stands in the open. Fix: Use valueFrom.secretKeyRef"]))
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	some i, cluster in input.review.object.spec.clusters
	some i_2, option in texts(at(cluster, ["jvmFlags"]))
	regex.match("(?i)[.a-z]password=[^ $]", option)
	field := concat("", ["spec.clusters[", show(i), "].jvmFlags[", show(i_2), "]"])
	message := concat("", ["CM-2 ", field, ": password of the JVM stands in the open. Fix: Refer to a variable that a Secret fills"])
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Refer to a variable that a Secret fills",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	some i, cluster in input.review.object.spec.clusters
	is_array(cluster.shardOverrides)
	some j, shard in cluster.shardOverrides
	some i_2, option in texts(at(shard, ["jvmFlags"]))
	regex.match("(?i)[.a-z]password=[^ $]", option)
	field := concat("", ["spec.clusters[", show(i), "].shardOverrides[", show(j), "].jvmFlags[", show(i_2), "]"])
	message := concat("", ["CM-2 ", field, ": password of the JVM stands in the open. Fix: Refer to a variable that a Secret fills"])
	finding := {
		"kind": "violation",
		"control": "CM-2",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Refer to a variable that a Secret fills",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_object(input.review.object.spec.observability.metricsForwarder.deployment.spec.template.spec)
	is_array(input.review.object.spec.observability.metricsForwarder.deployment.spec.template.spec.containers)
	some i, container in input.review.object.spec.observability.metricsForwarder.deployment.spec.template.spec.containers
	is_array(container.env)
	some i_2, variable in container.env
	is_of_service(variable)
	field := concat("", ["spec.observability.metricsForwarder.deployment.spec.template.spec.containers[", show(i), "].env[", show(i_2), "].value"])
	message := cut(concat("", ["CM-3 ", field, ": ", show(concat("", ["variable ", show(text_or(at(variable, ["name"]), null))])), " stands in the open. Fix: Use valueFrom.secretKeyRef"]))
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_object(input.review.object.spec.observability.metricsForwarder.deployment.spec.template.spec)
	is_array(input.review.object.spec.observability.metricsForwarder.deployment.spec.template.spec.initContainers)
	some i, container in input.review.object.spec.observability.metricsForwarder.deployment.spec.template.spec.initContainers
	is_array(container.env)
	some i_2, variable in container.env
	is_of_service(variable)
	field := concat("", [show(concat("", ["spec.observability.metricsForwarder.deployment.spec.template.spec.initContainers[", show(i), "].env"])), "[", show(i_2), "].value"])
	message := cut(concat("", ["CM-3 ", field, ": ", show(concat("", ["variable ", show(text_or(at(variable, ["name"]), null))])), " stands in the open. Fix: Use valueFrom.secretKeyRef"]))
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	is_array(input.review.object.spec.clusters)
	some i, one in input.review.object.spec.clusters
	is_array(one.statefulSet.spec.template.spec.containers)
	some i_2, container in one.statefulSet.spec.template.spec.containers
	is_array(container.env)
	some i_3, variable in container.env
	is_of_service(variable)
	at_value := concat("", ["spec.clusters[", show(i), "].statefulSet.spec.template.spec"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".containers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
	message := cut(concat("", ["CM-3 ", field, ": ", show(concat("", ["variable ", show(text_or(at(variable, ["name"]), null))])), " stands in the open. Fix: Use valueFrom.secretKeyRef"]))
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	is_array(input.review.object.spec.clusters)
	some i, one in input.review.object.spec.clusters
	is_array(one.statefulSet.spec.template.spec.initContainers)
	some i_2, container in one.statefulSet.spec.template.spec.initContainers
	is_array(container.env)
	some i_3, variable in container.env
	is_of_service(variable)
	at_value := concat("", ["spec.clusters[", show(i), "].statefulSet.spec.template.spec"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".initContainers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
	message := cut(concat("", ["CM-3 ", field, ": ", show(concat("", ["variable ", show(text_or(at(variable, ["name"]), null))])), " stands in the open. Fix: Use valueFrom.secretKeyRef"]))
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	some i, cluster in input.review.object.spec.clusters
	is_object(cluster.loadBalancer.managed.deployment.spec.template.spec)
	is_array(cluster.loadBalancer.managed.deployment.spec.template.spec.containers)
	some i_2, container in cluster.loadBalancer.managed.deployment.spec.template.spec.containers
	is_array(container.env)
	some i_3, variable in container.env
	is_of_service(variable)
	at_value := concat("", ["spec.clusters[", show(i), "].loadBalancer.managed.deployment.spec.template.spec"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".containers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
	message := cut(concat("", ["CM-3 ", field, ": ", show(concat("", ["variable ", show(text_or(at(variable, ["name"]), null))])), " stands in the open. Fix: Use valueFrom.secretKeyRef"]))
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	some i, cluster in input.review.object.spec.clusters
	is_object(cluster.loadBalancer.managed.deployment.spec.template.spec)
	is_array(cluster.loadBalancer.managed.deployment.spec.template.spec.initContainers)
	some i_2, container in cluster.loadBalancer.managed.deployment.spec.template.spec.initContainers
	is_array(container.env)
	some i_3, variable in container.env
	is_of_service(variable)
	at_value := concat("", ["spec.clusters[", show(i), "].loadBalancer.managed.deployment.spec.template.spec"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".initContainers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
	message := cut(concat("", ["CM-3 ", field, ": ", show(concat("", ["variable ", show(text_or(at(variable, ["name"]), null))])), " stands in the open. Fix: Use valueFrom.secretKeyRef"]))
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	some i, cluster in input.review.object.spec.clusters
	is_array(cluster.shardOverrides)
	is_array(cluster.shardOverrides)
	some i_2, one in cluster.shardOverrides
	is_array(one.statefulSet.spec.template.spec.containers)
	some i_3, container in one.statefulSet.spec.template.spec.containers
	is_array(container.env)
	some i_4, variable in container.env
	is_of_service(variable)
	at_value := concat("", ["spec.clusters[", show(i), "].shardOverrides[", show(i_2), "].statefulSet.spec.template.spec"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".containers"])), "[", show(i_3), "].env"])), "[", show(i_4), "].value"])
	message := cut(concat("", ["CM-3 ", field, ": ", show(concat("", ["variable ", show(text_or(at(variable, ["name"]), null))])), " stands in the open. Fix: Use valueFrom.secretKeyRef"]))
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	some i, cluster in input.review.object.spec.clusters
	is_array(cluster.shardOverrides)
	is_array(cluster.shardOverrides)
	some i_2, one in cluster.shardOverrides
	is_array(one.statefulSet.spec.template.spec.initContainers)
	some i_3, container in one.statefulSet.spec.template.spec.initContainers
	is_array(container.env)
	some i_4, variable in container.env
	is_of_service(variable)
	at_value := concat("", ["spec.clusters[", show(i), "].shardOverrides[", show(i_2), "].statefulSet.spec.template.spec"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".initContainers"])), "[", show(i_3), "].env"])), "[", show(i_4), "].value"])
	message := cut(concat("", ["CM-3 ", field, ": ", show(concat("", ["variable ", show(text_or(at(variable, ["name"]), null))])), " stands in the open. Fix: Use valueFrom.secretKeyRef"]))
	finding := {
		"kind": "violation",
		"control": "CM-3",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Use valueFrom.secretKeyRef",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_object(input.review.object.spec.observability.metricsForwarder.deployment.spec.template.spec)
	is_array(input.review.object.spec.observability.metricsForwarder.deployment.spec.template.spec.containers)
	some i, container in input.review.object.spec.observability.metricsForwarder.deployment.spec.template.spec.containers
	variables := list_or(at(container, ["env"]), [])
	not name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.observability.metricsForwarder.deployment.spec.template.spec.containers[", show(i), "].env[", show(i_2), "].valueFrom.secretKeyRef"])
	message := concat("", ["CM-5 ", field, ": a cloud is reached with static keys. Fix: Remove it, and give the service account an identity"])
	finding := {
		"kind": "violation",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Remove it, and give the service account an identity",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_object(input.review.object.spec.observability.metricsForwarder.deployment.spec.template.spec)
	is_array(input.review.object.spec.observability.metricsForwarder.deployment.spec.template.spec.containers)
	some i, container in input.review.object.spec.observability.metricsForwarder.deployment.spec.template.spec.containers
	variables := list_or(at(container, ["env"]), [])
	name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", ["spec.observability.metricsForwarder.deployment.spec.template.spec.containers[", show(i), "].env[", show(i_2), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_object(input.review.object.spec.observability.metricsForwarder.deployment.spec.template.spec)
	is_array(input.review.object.spec.observability.metricsForwarder.deployment.spec.template.spec.initContainers)
	some i, container in input.review.object.spec.observability.metricsForwarder.deployment.spec.template.spec.initContainers
	variables := list_or(at(container, ["env"]), [])
	not name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", [show(concat("", ["spec.observability.metricsForwarder.deployment.spec.template.spec.initContainers[", show(i), "].env"])), "[", show(i_2), "].valueFrom.secretKeyRef"])
	message := concat("", ["CM-5 ", field, ": a cloud is reached with static keys. Fix: Remove it, and give the service account an identity"])
	finding := {
		"kind": "violation",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Remove it, and give the service account an identity",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_object(input.review.object.spec.observability.metricsForwarder.deployment.spec.template.spec)
	is_array(input.review.object.spec.observability.metricsForwarder.deployment.spec.template.spec.initContainers)
	some i, container in input.review.object.spec.observability.metricsForwarder.deployment.spec.template.spec.initContainers
	variables := list_or(at(container, ["env"]), [])
	name_own_store(variables)
	some i_2, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	field := concat("", [show(concat("", ["spec.observability.metricsForwarder.deployment.spec.template.spec.initContainers[", show(i), "].env"])), "[", show(i_2), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	is_array(input.review.object.spec.clusters)
	some i, one in input.review.object.spec.clusters
	is_array(one.statefulSet.spec.template.spec.containers)
	some i_2, container in one.statefulSet.spec.template.spec.containers
	variables := list_or(at(container, ["env"]), [])
	not name_own_store(variables)
	some i_3, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	at_value := concat("", ["spec.clusters[", show(i), "].statefulSet.spec.template.spec"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".containers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].valueFrom.secretKeyRef"])
	message := concat("", ["CM-5 ", field, ": a cloud is reached with static keys. Fix: Remove it, and give the service account an identity"])
	finding := {
		"kind": "violation",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Remove it, and give the service account an identity",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	is_array(input.review.object.spec.clusters)
	some i, one in input.review.object.spec.clusters
	is_array(one.statefulSet.spec.template.spec.containers)
	some i_2, container in one.statefulSet.spec.template.spec.containers
	variables := list_or(at(container, ["env"]), [])
	name_own_store(variables)
	some i_3, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	at_value := concat("", ["spec.clusters[", show(i), "].statefulSet.spec.template.spec"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".containers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	is_array(input.review.object.spec.clusters)
	some i, one in input.review.object.spec.clusters
	is_array(one.statefulSet.spec.template.spec.initContainers)
	some i_2, container in one.statefulSet.spec.template.spec.initContainers
	variables := list_or(at(container, ["env"]), [])
	not name_own_store(variables)
	some i_3, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	at_value := concat("", ["spec.clusters[", show(i), "].statefulSet.spec.template.spec"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".initContainers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].valueFrom.secretKeyRef"])
	message := concat("", ["CM-5 ", field, ": a cloud is reached with static keys. Fix: Remove it, and give the service account an identity"])
	finding := {
		"kind": "violation",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Remove it, and give the service account an identity",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	is_array(input.review.object.spec.clusters)
	some i, one in input.review.object.spec.clusters
	is_array(one.statefulSet.spec.template.spec.initContainers)
	some i_2, container in one.statefulSet.spec.template.spec.initContainers
	variables := list_or(at(container, ["env"]), [])
	name_own_store(variables)
	some i_3, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	at_value := concat("", ["spec.clusters[", show(i), "].statefulSet.spec.template.spec"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".initContainers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	some i, cluster in input.review.object.spec.clusters
	is_object(cluster.loadBalancer.managed.deployment.spec.template.spec)
	is_array(cluster.loadBalancer.managed.deployment.spec.template.spec.containers)
	some i_2, container in cluster.loadBalancer.managed.deployment.spec.template.spec.containers
	variables := list_or(at(container, ["env"]), [])
	not name_own_store(variables)
	some i_3, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	at_value := concat("", ["spec.clusters[", show(i), "].loadBalancer.managed.deployment.spec.template.spec"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".containers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].valueFrom.secretKeyRef"])
	message := concat("", ["CM-5 ", field, ": a cloud is reached with static keys. Fix: Remove it, and give the service account an identity"])
	finding := {
		"kind": "violation",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Remove it, and give the service account an identity",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	some i, cluster in input.review.object.spec.clusters
	is_object(cluster.loadBalancer.managed.deployment.spec.template.spec)
	is_array(cluster.loadBalancer.managed.deployment.spec.template.spec.containers)
	some i_2, container in cluster.loadBalancer.managed.deployment.spec.template.spec.containers
	variables := list_or(at(container, ["env"]), [])
	name_own_store(variables)
	some i_3, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	at_value := concat("", ["spec.clusters[", show(i), "].loadBalancer.managed.deployment.spec.template.spec"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".containers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	some i, cluster in input.review.object.spec.clusters
	is_object(cluster.loadBalancer.managed.deployment.spec.template.spec)
	is_array(cluster.loadBalancer.managed.deployment.spec.template.spec.initContainers)
	some i_2, container in cluster.loadBalancer.managed.deployment.spec.template.spec.initContainers
	variables := list_or(at(container, ["env"]), [])
	not name_own_store(variables)
	some i_3, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	at_value := concat("", ["spec.clusters[", show(i), "].loadBalancer.managed.deployment.spec.template.spec"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".initContainers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].valueFrom.secretKeyRef"])
	message := concat("", ["CM-5 ", field, ": a cloud is reached with static keys. Fix: Remove it, and give the service account an identity"])
	finding := {
		"kind": "violation",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Remove it, and give the service account an identity",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	some i, cluster in input.review.object.spec.clusters
	is_object(cluster.loadBalancer.managed.deployment.spec.template.spec)
	is_array(cluster.loadBalancer.managed.deployment.spec.template.spec.initContainers)
	some i_2, container in cluster.loadBalancer.managed.deployment.spec.template.spec.initContainers
	variables := list_or(at(container, ["env"]), [])
	name_own_store(variables)
	some i_3, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	at_value := concat("", ["spec.clusters[", show(i), "].loadBalancer.managed.deployment.spec.template.spec"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".initContainers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	some i, cluster in input.review.object.spec.clusters
	is_array(cluster.shardOverrides)
	is_array(cluster.shardOverrides)
	some i_2, one in cluster.shardOverrides
	is_array(one.statefulSet.spec.template.spec.containers)
	some i_3, container in one.statefulSet.spec.template.spec.containers
	variables := list_or(at(container, ["env"]), [])
	not name_own_store(variables)
	some i_4, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	at_value := concat("", ["spec.clusters[", show(i), "].shardOverrides[", show(i_2), "].statefulSet.spec.template.spec"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".containers"])), "[", show(i_3), "].env"])), "[", show(i_4), "].valueFrom.secretKeyRef"])
	message := concat("", ["CM-5 ", field, ": a cloud is reached with static keys. Fix: Remove it, and give the service account an identity"])
	finding := {
		"kind": "violation",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Remove it, and give the service account an identity",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	some i, cluster in input.review.object.spec.clusters
	is_array(cluster.shardOverrides)
	is_array(cluster.shardOverrides)
	some i_2, one in cluster.shardOverrides
	is_array(one.statefulSet.spec.template.spec.containers)
	some i_3, container in one.statefulSet.spec.template.spec.containers
	variables := list_or(at(container, ["env"]), [])
	name_own_store(variables)
	some i_4, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	at_value := concat("", ["spec.clusters[", show(i), "].shardOverrides[", show(i_2), "].statefulSet.spec.template.spec"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".containers"])), "[", show(i_3), "].env"])), "[", show(i_4), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	some i, cluster in input.review.object.spec.clusters
	is_array(cluster.shardOverrides)
	is_array(cluster.shardOverrides)
	some i_2, one in cluster.shardOverrides
	is_array(one.statefulSet.spec.template.spec.initContainers)
	some i_3, container in one.statefulSet.spec.template.spec.initContainers
	variables := list_or(at(container, ["env"]), [])
	not name_own_store(variables)
	some i_4, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	at_value := concat("", ["spec.clusters[", show(i), "].shardOverrides[", show(i_2), "].statefulSet.spec.template.spec"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".initContainers"])), "[", show(i_3), "].env"])), "[", show(i_4), "].valueFrom.secretKeyRef"])
	message := concat("", ["CM-5 ", field, ": a cloud is reached with static keys. Fix: Remove it, and give the service account an identity"])
	finding := {
		"kind": "violation",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Remove it, and give the service account an identity",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	some i, cluster in input.review.object.spec.clusters
	is_array(cluster.shardOverrides)
	is_array(cluster.shardOverrides)
	some i_2, one in cluster.shardOverrides
	is_array(one.statefulSet.spec.template.spec.initContainers)
	some i_3, container in one.statefulSet.spec.template.spec.initContainers
	variables := list_or(at(container, ["env"]), [])
	name_own_store(variables)
	some i_4, variable in variables
	regex.match("^(AWS_SECRET_ACCESS_KEY|S3_SECRET_KEY|AZURE_CLIENT_SECRET|AZURE_STORAGE_(KEY|ACCESS_KEY|ACCOUNT_KEY|SAS_TOKEN|CONNECTION_STRING)|AZBLOB_ACCOUNT_KEY|AZBLOB_SAS|GCS_CREDENTIALS_JSON(_ENCODED)?)$", text_or(at(variable, ["name"]), ""))
	is_object(at(variable, ["valueFrom", "secretKeyRef"]))
	at_value := concat("", ["spec.clusters[", show(i), "].shardOverrides[", show(i_2), "].statefulSet.spec.template.spec"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".initContainers"])), "[", show(i_3), "].env"])), "[", show(i_4), "].valueFrom.secretKeyRef"])
	finding := {
		"kind": "unseen",
		"control": "CM-5",
		"severity": "low",
		"field": field,
		"message": "the store has an address of its own and may know no identity but its keys",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	not is_object(object.get(input.review.object, ["spec", "security", "tls"], null))
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": "spec.security.tls",
		"message": "NM-1 spec.security.tls: mongot accepts plaintext. Fix: Set it, and name the certificate",
		"fix": "Set it, and name the certificate",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	text_in(object.get(input.review.object, ["spec", "observability", "prometheus"], null), "mode", "enabled") != "disabled"
	finding := {
		"kind": "violation",
		"control": "NM-1",
		"severity": "high",
		"field": "spec.observability.prometheus.mode",
		"message": "NM-1 spec.observability.prometheus.mode: the endpoint for Prometheus accepts plaintext. Fix: Set it to disabled, and metricsForwarder.mode too: the endpoint has no TLS",
		"fix": "Set it to disabled, and metricsForwarder.mode too: the endpoint has no TLS",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	not tls_offered
	finding := {
		"kind": "violation",
		"control": "NM-5",
		"severity": "high",
		"field": "spec.security.tls",
		"message": "NM-5 spec.security.tls: no TLS for queries of the database. Fix: Set it, and name the certificate",
		"fix": "Set it, and name the certificate",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_object(input.review.object.spec.source.external)
	not mongodb_kubernetes_mongo_dbsearch_tls_offered
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.source.external.tls",
		"message": "NM-6 spec.source.external.tls: no TLS for a database elsewhere. Fix: Name the authority of the database",
		"fix": "Name the authority of the database",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	not tls_offered_more
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": "spec.autoEmbedding.providerEndpoint",
		"message": "NM-6 spec.autoEmbedding.providerEndpoint: no TLS for the provider of embeddings. Fix: Use https",
		"fix": "Use https",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_object(input.review.object.spec.observability.metricsForwarder.deployment.spec.template.spec)
	is_array(input.review.object.spec.observability.metricsForwarder.deployment.spec.template.spec.containers)
	some i, container in input.review.object.spec.observability.metricsForwarder.deployment.spec.template.spec.containers
	is_array(container.env)
	some i_2, variable in container.env
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not tls_offered_more_2(name, value)
	field := concat("", ["spec.observability.metricsForwarder.deployment.spec.template.spec.containers[", show(i), "].env[", show(i_2), "].value"])
	fix := chosen_fix(name, value)
	message := concat("", ["NM-6 ", field, ": no TLS for the object store. Fix: ", fix])
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": fix,
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_object(input.review.object.spec.observability.metricsForwarder.deployment.spec.template.spec)
	is_array(input.review.object.spec.observability.metricsForwarder.deployment.spec.template.spec.initContainers)
	some i, container in input.review.object.spec.observability.metricsForwarder.deployment.spec.template.spec.initContainers
	is_array(container.env)
	some i_2, variable in container.env
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not tls_offered_more_2(name, value)
	field := concat("", [show(concat("", ["spec.observability.metricsForwarder.deployment.spec.template.spec.initContainers[", show(i), "].env"])), "[", show(i_2), "].value"])
	fix := chosen_fix(name, value)
	message := concat("", ["NM-6 ", field, ": no TLS for the object store. Fix: ", fix])
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": fix,
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	is_array(input.review.object.spec.clusters)
	some i, one in input.review.object.spec.clusters
	is_array(one.statefulSet.spec.template.spec.containers)
	some i_2, container in one.statefulSet.spec.template.spec.containers
	is_array(container.env)
	some i_3, variable in container.env
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not tls_offered_more_2(name, value)
	at_value := concat("", ["spec.clusters[", show(i), "].statefulSet.spec.template.spec"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".containers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
	fix := chosen_fix(name, value)
	message := concat("", ["NM-6 ", field, ": no TLS for the object store. Fix: ", fix])
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": fix,
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	is_array(input.review.object.spec.clusters)
	some i, one in input.review.object.spec.clusters
	is_array(one.statefulSet.spec.template.spec.initContainers)
	some i_2, container in one.statefulSet.spec.template.spec.initContainers
	is_array(container.env)
	some i_3, variable in container.env
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not tls_offered_more_2(name, value)
	at_value := concat("", ["spec.clusters[", show(i), "].statefulSet.spec.template.spec"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".initContainers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
	fix := chosen_fix(name, value)
	message := concat("", ["NM-6 ", field, ": no TLS for the object store. Fix: ", fix])
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": fix,
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	some i, cluster in input.review.object.spec.clusters
	is_object(cluster.loadBalancer.managed.deployment.spec.template.spec)
	is_array(cluster.loadBalancer.managed.deployment.spec.template.spec.containers)
	some i_2, container in cluster.loadBalancer.managed.deployment.spec.template.spec.containers
	is_array(container.env)
	some i_3, variable in container.env
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not tls_offered_more_2(name, value)
	at_value := concat("", ["spec.clusters[", show(i), "].loadBalancer.managed.deployment.spec.template.spec"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".containers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
	fix := chosen_fix(name, value)
	message := concat("", ["NM-6 ", field, ": no TLS for the object store. Fix: ", fix])
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": fix,
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	some i, cluster in input.review.object.spec.clusters
	is_object(cluster.loadBalancer.managed.deployment.spec.template.spec)
	is_array(cluster.loadBalancer.managed.deployment.spec.template.spec.initContainers)
	some i_2, container in cluster.loadBalancer.managed.deployment.spec.template.spec.initContainers
	is_array(container.env)
	some i_3, variable in container.env
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not tls_offered_more_2(name, value)
	at_value := concat("", ["spec.clusters[", show(i), "].loadBalancer.managed.deployment.spec.template.spec"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".initContainers"])), "[", show(i_2), "].env"])), "[", show(i_3), "].value"])
	fix := chosen_fix(name, value)
	message := concat("", ["NM-6 ", field, ": no TLS for the object store. Fix: ", fix])
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": fix,
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	some i, cluster in input.review.object.spec.clusters
	is_array(cluster.shardOverrides)
	is_array(cluster.shardOverrides)
	some i_2, one in cluster.shardOverrides
	is_array(one.statefulSet.spec.template.spec.containers)
	some i_3, container in one.statefulSet.spec.template.spec.containers
	is_array(container.env)
	some i_4, variable in container.env
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not tls_offered_more_2(name, value)
	at_value := concat("", ["spec.clusters[", show(i), "].shardOverrides[", show(i_2), "].statefulSet.spec.template.spec"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".containers"])), "[", show(i_3), "].env"])), "[", show(i_4), "].value"])
	fix := chosen_fix(name, value)
	message := concat("", ["NM-6 ", field, ": no TLS for the object store. Fix: ", fix])
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": fix,
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	some i, cluster in input.review.object.spec.clusters
	is_array(cluster.shardOverrides)
	is_array(cluster.shardOverrides)
	some i_2, one in cluster.shardOverrides
	is_array(one.statefulSet.spec.template.spec.initContainers)
	some i_3, container in one.statefulSet.spec.template.spec.initContainers
	is_array(container.env)
	some i_4, variable in container.env
	name := text_or(at(variable, ["name"]), "")
	value := text_or(at(variable, ["value"]), "")
	not tls_offered_more_2(name, value)
	at_value := concat("", ["spec.clusters[", show(i), "].shardOverrides[", show(i_2), "].statefulSet.spec.template.spec"])
	field := concat("", [show(concat("", [show(concat("", [show(at_value), ".initContainers"])), "[", show(i_3), "].env"])), "[", show(i_4), "].value"])
	fix := chosen_fix(name, value)
	message := concat("", ["NM-6 ", field, ": no TLS for the object store. Fix: ", fix])
	finding := {
		"kind": "violation",
		"control": "NM-6",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": fix,
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	nm_10_require_fips == true
	some i, one in input.review.object.spec.clusters
	is_array(one.statefulSet.spec.template.spec.containers)
	some i_2, container in one.statefulSet.spec.template.spec.containers
	container.name == "mongot"
	module_image := text_or(at(container, ["image"]), "")
	not is_named_for_fips(module_image)
	at_value := concat("", ["spec.clusters[", show(i), "].statefulSet.spec.template.spec"])
	field := concat("", [show(at_value), ".containers[", show(i_2), "].image"])
	message := concat("", ["NM-10 ", field, ": the image of MongoDB is not named as built for FIPS. Fix: Name an image built for FIPS"])
	finding := {
		"kind": "violation",
		"control": "NM-10",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name an image built for FIPS",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	nm_10_require_fips != true
	some i, one in input.review.object.spec.clusters
	is_array(one.statefulSet.spec.template.spec.containers)
	some i_2, container in one.statefulSet.spec.template.spec.containers
	container.name == "mongot"
	module_image := text_or(at(container, ["image"]), "")
	not is_named_for_fips(module_image)
	at_value := concat("", ["spec.clusters[", show(i), "].statefulSet.spec.template.spec"])
	field := concat("", [show(at_value), ".containers[", show(i_2), "].image"])
	finding := {
		"kind": "unseen",
		"control": "NM-10",
		"severity": "medium",
		"field": field,
		"message": "the image of MongoDB decides which cryptography is used",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	nm_10_require_fips == true
	some i, one in input.review.object.spec.clusters
	pod := at(one, ["statefulSet", "spec", "template", "spec"])
	not some_container(pod)
	at_value := concat("", ["spec.clusters[", show(i), "].statefulSet.spec.template.spec"])
	field := concat("", [show(at_value), ".containers"])
	message := concat("", ["NM-10 ", field, ": the image of MongoDB is not named as built for FIPS. Fix: Give mongot an image built for FIPS"])
	finding := {
		"kind": "violation",
		"control": "NM-10",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Give mongot an image built for FIPS",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	nm_10_require_fips != true
	some i, one in input.review.object.spec.clusters
	pod := at(one, ["statefulSet", "spec", "template", "spec"])
	not some_container(pod)
	at_value := concat("", ["spec.clusters[", show(i), "].statefulSet.spec.template.spec"])
	field := concat("", [show(at_value), ".containers"])
	finding := {
		"kind": "unseen",
		"control": "NM-10",
		"severity": "medium",
		"field": field,
		"message": "the image of MongoDB decides which cryptography is used",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	nm_10_require_fips == true
	some i, one in input.review.object.spec.clusters
	is_array(one.shardOverrides)
	is_array(one.shardOverrides)
	some i_2, one_2 in one.shardOverrides
	is_array(one_2.statefulSet.spec.template.spec.containers)
	some i_3, container in one_2.statefulSet.spec.template.spec.containers
	container.name == "mongot"
	is_string(container.image)
	module_image := text_or(at(container, ["image"]), null)
	not mongodb_kubernetes_mongo_dbsearch_is_named_for_fips(module_image)
	field := concat("", ["spec.clusters[", show(i), "].shardOverrides[", show(i_2), "].statefulSet.spec.template.spec.containers[", show(i_3), "].image"])
	message := concat("", ["NM-10 ", field, ": the image of MongoDB is not named as built for FIPS. Fix: Name an image built for FIPS"])
	finding := {
		"kind": "violation",
		"control": "NM-10",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name an image built for FIPS",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	nm_10_require_fips != true
	some i, one in input.review.object.spec.clusters
	is_array(one.shardOverrides)
	is_array(one.shardOverrides)
	some i_2, one_2 in one.shardOverrides
	is_array(one_2.statefulSet.spec.template.spec.containers)
	some i_3, container in one_2.statefulSet.spec.template.spec.containers
	container.name == "mongot"
	is_string(container.image)
	module_image := text_or(at(container, ["image"]), null)
	not mongodb_kubernetes_mongo_dbsearch_is_named_for_fips(module_image)
	field := concat("", ["spec.clusters[", show(i), "].shardOverrides[", show(i_2), "].statefulSet.spec.template.spec.containers[", show(i_3), "].image"])
	finding := {
		"kind": "unseen",
		"control": "NM-10",
		"severity": "medium",
		"field": field,
		"message": "the image of MongoDB decides which cryptography is used",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	count(sm_1_encrypted_classes) > 0
	some i, one in input.review.object.spec.clusters
	text_or(at(one, ["persistence", "single", "storageClass"]), "") != ""
	volume_class_name := text_or(at(one, ["persistence", "single", "storageClass"]), "")
	not volume_class_name in texts(sm_1_encrypted_classes)
	field := concat("", ["spec.clusters[", show(i), "].persistence.single.storageClass"])
	message := cut(concat("", ["SM-1 ", field, ": volume data is of class ", show(volume_class_name), ", which is not known to encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	count(sm_1_encrypted_classes) == 0
	some i, one in input.review.object.spec.clusters
	text_or(at(one, ["persistence", "single", "storageClass"]), "") != ""
	volume_class_name := text_or(at(one, ["persistence", "single", "storageClass"]), "")
	is_open(volume_class_name)
	field := concat("", ["spec.clusters[", show(i), "].persistence.single.storageClass"])
	message := cut(concat("", ["SM-1 ", field, ": volume data is of class ", show(volume_class_name), ", which does not encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	count(sm_1_encrypted_classes) == 0
	some i, one in input.review.object.spec.clusters
	text_or(at(one, ["persistence", "single", "storageClass"]), "") != ""
	volume_class_name := text_or(at(one, ["persistence", "single", "storageClass"]), "")
	not is_open(volume_class_name)
	not some_each(volume_class_name)
	field := concat("", ["spec.clusters[", show(i), "].persistence.single.storageClass"])
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	mongodb_kubernetes_mongo_dbsearch_is_open(defaults)
	some i, one in input.review.object.spec.clusters
	text_or(at(one, ["persistence", "single", "storageClass"]), "") == ""
	field := concat("", ["spec.clusters[", show(i), "].persistence.single.storageClass"])
	message := concat("", ["SM-1 ", field, ": volume data is of the default class, which does not encrypt. Fix: Name a storage class that encrypts"])
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not mongodb_kubernetes_mongo_dbsearch_is_open(defaults)
	not is_shut(defaults)
	some i, one in input.review.object.spec.clusters
	text_or(at(one, ["persistence", "single", "storageClass"]), "") == ""
	field := concat("", ["spec.clusters[", show(i), "].persistence.single.storageClass"])
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	count(sm_1_encrypted_classes) > 0
	some i, one in input.review.object.spec.clusters
	is_array(one.shardOverrides)
	some j, shard in one.shardOverrides
	is_object(shard.persistence)
	text_or(at(shard, ["persistence", "single", "storageClass"]), "") != ""
	volume_class_name := text_or(at(shard, ["persistence", "single", "storageClass"]), "")
	not volume_class_name in texts(sm_1_encrypted_classes)
	field := concat("", ["spec.clusters[", show(i), "].shardOverrides[", show(j), "].persistence.single.storageClass"])
	message := cut(concat("", ["SM-1 ", field, ": volume data is of class ", show(volume_class_name), ", which is not known to encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	count(sm_1_encrypted_classes) == 0
	some i, one in input.review.object.spec.clusters
	is_array(one.shardOverrides)
	some j, shard in one.shardOverrides
	is_object(shard.persistence)
	text_or(at(shard, ["persistence", "single", "storageClass"]), "") != ""
	volume_class_name := text_or(at(shard, ["persistence", "single", "storageClass"]), "")
	is_open(volume_class_name)
	field := concat("", ["spec.clusters[", show(i), "].shardOverrides[", show(j), "].persistence.single.storageClass"])
	message := cut(concat("", ["SM-1 ", field, ": volume data is of class ", show(volume_class_name), ", which does not encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	count(sm_1_encrypted_classes) == 0
	some i, one in input.review.object.spec.clusters
	is_array(one.shardOverrides)
	some j, shard in one.shardOverrides
	is_object(shard.persistence)
	text_or(at(shard, ["persistence", "single", "storageClass"]), "") != ""
	volume_class_name := text_or(at(shard, ["persistence", "single", "storageClass"]), "")
	not is_open(volume_class_name)
	not some_each(volume_class_name)
	field := concat("", ["spec.clusters[", show(i), "].shardOverrides[", show(j), "].persistence.single.storageClass"])
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	mongodb_kubernetes_mongo_dbsearch_is_open(defaults)
	some i, one in input.review.object.spec.clusters
	is_array(one.shardOverrides)
	some j, shard in one.shardOverrides
	is_object(shard.persistence)
	text_or(at(shard, ["persistence", "single", "storageClass"]), "") == ""
	field := concat("", ["spec.clusters[", show(i), "].shardOverrides[", show(j), "].persistence.single.storageClass"])
	message := concat("", ["SM-1 ", field, ": volume data is of the default class, which does not encrypt. Fix: Name a storage class that encrypts"])
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not mongodb_kubernetes_mongo_dbsearch_is_open(defaults)
	not is_shut(defaults)
	some i, one in input.review.object.spec.clusters
	is_array(one.shardOverrides)
	some j, shard in one.shardOverrides
	is_object(shard.persistence)
	text_or(at(shard, ["persistence", "single", "storageClass"]), "") == ""
	field := concat("", ["spec.clusters[", show(i), "].shardOverrides[", show(j), "].persistence.single.storageClass"])
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	count(sm_1_encrypted_classes) > 0
	some i, one in input.review.object.spec.clusters
	is_array(one.shardOverrides)
	is_array(one.shardOverrides)
	some i_2, one_2 in one.shardOverrides
	is_array(one_2.statefulSet.spec.volumeClaimTemplates)
	some i_3, claim in one_2.statefulSet.spec.volumeClaimTemplates
	storage_class_name_or_name(claim)
	text_or(at(claim, ["spec", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(claim, ["spec", "storageClassName"]), "")
	not volume_class_name in texts(sm_1_encrypted_classes)
	volume_volume := text_or(at(claim, ["metadata", "name"]), "")
	field := concat("", [show(concat("", ["spec.clusters[", show(i), "].shardOverrides[", show(i_2), "].statefulSet.spec.volumeClaimTemplates[", show(i_3), "]"])), ".spec.storageClassName"])
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(volume_volume), " is of class ", show(volume_class_name), ", which is not known to encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	count(sm_1_encrypted_classes) == 0
	some i, one in input.review.object.spec.clusters
	is_array(one.shardOverrides)
	is_array(one.shardOverrides)
	some i_2, one_2 in one.shardOverrides
	is_array(one_2.statefulSet.spec.volumeClaimTemplates)
	some i_3, claim in one_2.statefulSet.spec.volumeClaimTemplates
	storage_class_name_or_name(claim)
	text_or(at(claim, ["spec", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(claim, ["spec", "storageClassName"]), "")
	is_open(volume_class_name)
	volume_volume := text_or(at(claim, ["metadata", "name"]), "")
	field := concat("", [show(concat("", ["spec.clusters[", show(i), "].shardOverrides[", show(i_2), "].statefulSet.spec.volumeClaimTemplates[", show(i_3), "]"])), ".spec.storageClassName"])
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(volume_volume), " is of class ", show(volume_class_name), ", which does not encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	count(sm_1_encrypted_classes) == 0
	some i, one in input.review.object.spec.clusters
	is_array(one.shardOverrides)
	is_array(one.shardOverrides)
	some i_2, one_2 in one.shardOverrides
	is_array(one_2.statefulSet.spec.volumeClaimTemplates)
	some i_3, claim in one_2.statefulSet.spec.volumeClaimTemplates
	storage_class_name_or_name(claim)
	text_or(at(claim, ["spec", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(claim, ["spec", "storageClassName"]), "")
	not is_open(volume_class_name)
	not some_each(volume_class_name)
	field := concat("", [show(concat("", ["spec.clusters[", show(i), "].shardOverrides[", show(i_2), "].statefulSet.spec.volumeClaimTemplates[", show(i_3), "]"])), ".spec.storageClassName"])
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	mongodb_kubernetes_mongo_dbsearch_is_open(defaults)
	some i, one in input.review.object.spec.clusters
	is_array(one.shardOverrides)
	is_array(one.shardOverrides)
	some i_2, one_2 in one.shardOverrides
	is_array(one_2.statefulSet.spec.volumeClaimTemplates)
	some i_3, claim in one_2.statefulSet.spec.volumeClaimTemplates
	storage_class_name_or_name(claim)
	text_or(at(claim, ["spec", "storageClassName"]), "") == ""
	volume_volume := text_or(at(claim, ["metadata", "name"]), "")
	field := concat("", [show(concat("", ["spec.clusters[", show(i), "].shardOverrides[", show(i_2), "].statefulSet.spec.volumeClaimTemplates[", show(i_3), "]"])), ".spec.storageClassName"])
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(volume_volume), " is of the default class, which does not encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not mongodb_kubernetes_mongo_dbsearch_is_open(defaults)
	not is_shut(defaults)
	some i, one in input.review.object.spec.clusters
	is_array(one.shardOverrides)
	is_array(one.shardOverrides)
	some i_2, one_2 in one.shardOverrides
	is_array(one_2.statefulSet.spec.volumeClaimTemplates)
	some i_3, claim in one_2.statefulSet.spec.volumeClaimTemplates
	storage_class_name_or_name(claim)
	text_or(at(claim, ["spec", "storageClassName"]), "") == ""
	field := concat("", [show(concat("", ["spec.clusters[", show(i), "].shardOverrides[", show(i_2), "].statefulSet.spec.volumeClaimTemplates[", show(i_3), "]"])), ".spec.storageClassName"])
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	is_array(input.review.object.spec.clusters)
	count(sm_1_encrypted_classes) > 0
	some i, one in input.review.object.spec.clusters
	is_array(one.statefulSet.spec.volumeClaimTemplates)
	some i_2, claim in one.statefulSet.spec.volumeClaimTemplates
	storage_class_name_or_name(claim)
	text_or(at(claim, ["spec", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(claim, ["spec", "storageClassName"]), "")
	not volume_class_name in texts(sm_1_encrypted_classes)
	volume_volume := text_or(at(claim, ["metadata", "name"]), "")
	field := concat("", ["spec.clusters[", show(i), "].statefulSet.spec.volumeClaimTemplates[", show(i_2), "].spec.storageClassName"])
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(volume_volume), " is of class ", show(volume_class_name), ", which is not known to encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	is_array(input.review.object.spec.clusters)
	count(sm_1_encrypted_classes) == 0
	some i, one in input.review.object.spec.clusters
	is_array(one.statefulSet.spec.volumeClaimTemplates)
	some i_2, claim in one.statefulSet.spec.volumeClaimTemplates
	storage_class_name_or_name(claim)
	text_or(at(claim, ["spec", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(claim, ["spec", "storageClassName"]), "")
	is_open(volume_class_name)
	volume_volume := text_or(at(claim, ["metadata", "name"]), "")
	field := concat("", ["spec.clusters[", show(i), "].statefulSet.spec.volumeClaimTemplates[", show(i_2), "].spec.storageClassName"])
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(volume_volume), " is of class ", show(volume_class_name), ", which does not encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	is_array(input.review.object.spec.clusters)
	count(sm_1_encrypted_classes) == 0
	some i, one in input.review.object.spec.clusters
	is_array(one.statefulSet.spec.volumeClaimTemplates)
	some i_2, claim in one.statefulSet.spec.volumeClaimTemplates
	storage_class_name_or_name(claim)
	text_or(at(claim, ["spec", "storageClassName"]), "") != ""
	volume_class_name := text_or(at(claim, ["spec", "storageClassName"]), "")
	not is_open(volume_class_name)
	not some_each(volume_class_name)
	field := concat("", ["spec.clusters[", show(i), "].statefulSet.spec.volumeClaimTemplates[", show(i_2), "].spec.storageClassName"])
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the StorageClass decides whether the volume is encrypted",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	is_array(input.review.object.spec.clusters)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	mongodb_kubernetes_mongo_dbsearch_is_open(defaults)
	some i, one in input.review.object.spec.clusters
	is_array(one.statefulSet.spec.volumeClaimTemplates)
	some i_2, claim in one.statefulSet.spec.volumeClaimTemplates
	storage_class_name_or_name(claim)
	text_or(at(claim, ["spec", "storageClassName"]), "") == ""
	volume_volume := text_or(at(claim, ["metadata", "name"]), "")
	field := concat("", ["spec.clusters[", show(i), "].statefulSet.spec.volumeClaimTemplates[", show(i_2), "].spec.storageClassName"])
	message := cut(concat("", ["SM-1 ", field, ": volume ", show(volume_volume), " is of the default class, which does not encrypt. Fix: Name a storage class that encrypts"]))
	finding := {
		"kind": "violation",
		"control": "SM-1",
		"severity": "low",
		"field": field,
		"message": message,
		"fix": "Name a storage class that encrypts",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	is_array(input.review.object.spec.clusters)
	defaults := [each | object.get(input, ["isWhole"], false) == true; count(sm_1_encrypted_classes) == 0; some each in objects(related_storage_class); is_default(each)]
	not mongodb_kubernetes_mongo_dbsearch_is_open(defaults)
	not is_shut(defaults)
	some i, one in input.review.object.spec.clusters
	is_array(one.statefulSet.spec.volumeClaimTemplates)
	some i_2, claim in one.statefulSet.spec.volumeClaimTemplates
	storage_class_name_or_name(claim)
	text_or(at(claim, ["spec", "storageClassName"]), "") == ""
	field := concat("", ["spec.clusters[", show(i), "].statefulSet.spec.volumeClaimTemplates[", show(i_2), "].spec.storageClassName"])
	finding := {
		"kind": "unseen",
		"control": "SM-1",
		"severity": "medium",
		"field": field,
		"message": "the default StorageClass of the cluster decides whether the volume is encrypted",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	text_in(object.get(input.review.object, ["spec", "observability", "prometheus"], null), "mode", "enabled") == "disabled"
	finding := {
		"kind": "violation",
		"control": "MAA-1",
		"severity": "medium",
		"field": "spec.observability.prometheus.mode",
		"message": "MAA-1 spec.observability.prometheus.mode: the endpoint for Prometheus is turned off. Fix: Set it to enabled",
		"fix": "Set it to enabled",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_object(input.review.object.spec.observability.metricsForwarder.deployment.spec.template.spec)
	input.review.object.spec.observability.metricsForwarder.deployment.spec.template.spec.hostNetwork == true
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": "spec.observability.metricsForwarder.deployment.spec.template.spec.hostNetwork",
		"message": "KSI-5 spec.observability.metricsForwarder.deployment.spec.template.spec.hostNetwork: service of each member answers on addresses outside the cluster. Fix: Remove it",
		"fix": "Remove it",
		"edit": "remove",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_object(input.review.object.spec.observability.metricsForwarder.deployment.spec.template.spec)
	is_array(input.review.object.spec.observability.metricsForwarder.deployment.spec.template.spec.containers)
	some i, container in input.review.object.spec.observability.metricsForwarder.deployment.spec.template.spec.containers
	is_array(container.ports)
	some j, port in container.ports
	number_or(at(port, ["hostPort"]), 0) != 0
	field := concat("", ["spec.observability.metricsForwarder.deployment.spec.template.spec.containers[", show(i), "].ports[", show(j), "].hostPort"])
	message := concat("", ["KSI-5 ", field, ": service of each member answers on addresses outside the cluster. Fix: Remove it"])
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it",
		"edit": "remove",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	is_array(input.review.object.spec.clusters)
	some i, one in input.review.object.spec.clusters
	one.statefulSet.spec.template.spec.hostNetwork == true
	at_value := concat("", ["spec.clusters[", show(i), "].statefulSet.spec.template.spec"])
	field := concat("", [show(at_value), ".hostNetwork"])
	message := concat("", ["KSI-5 ", field, ": service of each member answers on addresses outside the cluster. Fix: Remove it"])
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it",
		"edit": "remove",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	is_array(input.review.object.spec.clusters)
	some i, one in input.review.object.spec.clusters
	is_array(one.statefulSet.spec.template.spec.containers)
	some i_2, container in one.statefulSet.spec.template.spec.containers
	is_array(container.ports)
	some j, port in container.ports
	number_or(at(port, ["hostPort"]), 0) != 0
	at_value := concat("", ["spec.clusters[", show(i), "].statefulSet.spec.template.spec"])
	field := concat("", [show(at_value), ".containers[", show(i_2), "].ports[", show(j), "].hostPort"])
	message := concat("", ["KSI-5 ", field, ": service of each member answers on addresses outside the cluster. Fix: Remove it"])
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it",
		"edit": "remove",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	some i, cluster in input.review.object.spec.clusters
	is_object(cluster.loadBalancer.managed.deployment.spec.template.spec)
	cluster.loadBalancer.managed.deployment.spec.template.spec.hostNetwork == true
	at_value := concat("", ["spec.clusters[", show(i), "].loadBalancer.managed.deployment.spec.template.spec"])
	field := concat("", [show(at_value), ".hostNetwork"])
	message := concat("", ["KSI-5 ", field, ": service of each member answers on addresses outside the cluster. Fix: Remove it"])
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it",
		"edit": "remove",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	some i, cluster in input.review.object.spec.clusters
	is_object(cluster.loadBalancer.managed.deployment.spec.template.spec)
	is_array(cluster.loadBalancer.managed.deployment.spec.template.spec.containers)
	some i_2, container in cluster.loadBalancer.managed.deployment.spec.template.spec.containers
	is_array(container.ports)
	some j, port in container.ports
	number_or(at(port, ["hostPort"]), 0) != 0
	at_value := concat("", ["spec.clusters[", show(i), "].loadBalancer.managed.deployment.spec.template.spec"])
	field := concat("", [show(at_value), ".containers[", show(i_2), "].ports[", show(j), "].hostPort"])
	message := concat("", ["KSI-5 ", field, ": service of each member answers on addresses outside the cluster. Fix: Remove it"])
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it",
		"edit": "remove",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	some i, cluster in input.review.object.spec.clusters
	is_array(cluster.shardOverrides)
	is_array(cluster.shardOverrides)
	some i_2, one in cluster.shardOverrides
	one.statefulSet.spec.template.spec.hostNetwork == true
	at_value := concat("", ["spec.clusters[", show(i), "].shardOverrides[", show(i_2), "].statefulSet.spec.template.spec"])
	field := concat("", [show(at_value), ".hostNetwork"])
	message := concat("", ["KSI-5 ", field, ": service of each member answers on addresses outside the cluster. Fix: Remove it"])
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it",
		"edit": "remove",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	some i, cluster in input.review.object.spec.clusters
	is_array(cluster.shardOverrides)
	is_array(cluster.shardOverrides)
	some i_2, one in cluster.shardOverrides
	is_array(one.statefulSet.spec.template.spec.containers)
	some i_3, container in one.statefulSet.spec.template.spec.containers
	is_array(container.ports)
	some j, port in container.ports
	number_or(at(port, ["hostPort"]), 0) != 0
	at_value := concat("", ["spec.clusters[", show(i), "].shardOverrides[", show(i_2), "].statefulSet.spec.template.spec"])
	field := concat("", [show(at_value), ".containers[", show(i_3), "].ports[", show(j), "].hostPort"])
	message := concat("", ["KSI-5 ", field, ": service of each member answers on addresses outside the cluster. Fix: Remove it"])
	finding := {
		"kind": "violation",
		"control": "KSI-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Remove it",
		"edit": "remove",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_object(input.review.object.spec.observability.metricsForwarder.deployment.spec.template.spec)
	is_array(input.review.object.spec.observability.metricsForwarder.deployment.spec.template.spec.containers)
	pod_2 := object_or(object.get(input.review.object, ["spec", "observability", "metricsForwarder", "deployment", "spec", "template", "spec", "securityContext"], null), {"runAsNonRoot": true})
	some i, container in input.review.object.spec.observability.metricsForwarder.deployment.spec.template.spec.containers
	own := at(container, ["securityContext"])
	user := number_or(at(container, ["securityContext", "runAsUser"]), number_or(object.get(pod_2, ["runAsUser"], null), null))
	user_or_run_as_non_root(user, own, pod_2)
	at_value := concat("", ["spec.observability.metricsForwarder.deployment.spec.template.spec.containers[", show(i), "]"])
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(at_value), ".securityContext"])
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

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_object(input.review.object.spec.observability.metricsForwarder.deployment.spec.template.spec)
	is_array(input.review.object.spec.observability.metricsForwarder.deployment.spec.template.spec.containers)
	some i, container in input.review.object.spec.observability.metricsForwarder.deployment.spec.template.spec.containers
	own := at(container, ["securityContext"])
	not allow_privilege_escalation_and_privileged(own, container)
	at_value := concat("", ["spec.observability.metricsForwarder.deployment.spec.template.spec.containers[", show(i), "]"])
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(at_value), ".securityContext"])
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

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_object(input.review.object.spec.observability.metricsForwarder.deployment.spec.template.spec)
	is_array(input.review.object.spec.observability.metricsForwarder.deployment.spec.template.spec.initContainers)
	pod_2 := object_or(object.get(input.review.object, ["spec", "observability", "metricsForwarder", "deployment", "spec", "template", "spec", "securityContext"], null), {"runAsNonRoot": true})
	some i, container in input.review.object.spec.observability.metricsForwarder.deployment.spec.template.spec.initContainers
	own := at(container, ["securityContext"])
	user := number_or(at(container, ["securityContext", "runAsUser"]), number_or(object.get(pod_2, ["runAsUser"], null), null))
	user_or_run_as_non_root(user, own, pod_2)
	at_value := concat("", ["spec.observability.metricsForwarder.deployment.spec.template.spec.initContainers[", show(i), "]"])
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(at_value), ".securityContext"])
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

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_object(input.review.object.spec.observability.metricsForwarder.deployment.spec.template.spec)
	is_array(input.review.object.spec.observability.metricsForwarder.deployment.spec.template.spec.initContainers)
	some i, container in input.review.object.spec.observability.metricsForwarder.deployment.spec.template.spec.initContainers
	own := at(container, ["securityContext"])
	not allow_privilege_escalation_and_privileged(own, container)
	at_value := concat("", ["spec.observability.metricsForwarder.deployment.spec.template.spec.initContainers[", show(i), "]"])
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(at_value), ".securityContext"])
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

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_object(input.review.object.spec.observability.metricsForwarder.deployment.spec.template.spec)
	not mongodb_kubernetes_mongo_dbsearch_some_container
	pod_2 := object_or(object.get(input.review.object, ["spec", "observability", "metricsForwarder", "deployment", "spec", "template", "spec", "securityContext"], null), {"runAsNonRoot": true})
	user := number_or(object.get(pod_2, ["runAsUser"], null), null)
	mongodb_kubernetes_mongo_dbsearch_user_or_run_as_non_root(user, pod_2)
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": "spec.observability.metricsForwarder.deployment.spec.template.spec.securityContext",
		"message": "WL-1 spec.observability.metricsForwarder.deployment.spec.template.spec.securityContext: container metrics-forwarder may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false",
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	some part in list_or([], [])
	some i, one in list_or(or_else(object.get(part, ["list"], null), []), [])
	is_array(one.statefulSet.spec.template.spec.containers)
	pod_2 := object_or(at(one, ["statefulSet", "spec", "template", "spec", "securityContext"]), {"runAsNonRoot": true})
	some i_2, container in one.statefulSet.spec.template.spec.containers
	own := at(container, ["securityContext"])
	user := number_or(at(container, ["securityContext", "runAsUser"]), number_or(object.get(pod_2, ["runAsUser"], null), null))
	user_or_run_as_non_root(user, own, pod_2)
	at_value := concat("", [show(object.get(part, ["at"], null)), "[", show(i), "].statefulSet.spec.template.spec"])
	at_value_2 := concat("", [show(at_value), ".containers[", show(i_2), "]"])
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(at_value_2), ".securityContext"])
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

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	some part in list_or([], [])
	some i, one in list_or(or_else(object.get(part, ["list"], null), []), [])
	is_array(one.statefulSet.spec.template.spec.containers)
	some i_2, container in one.statefulSet.spec.template.spec.containers
	own := at(container, ["securityContext"])
	not allow_privilege_escalation_and_privileged(own, container)
	at_value := concat("", [show(object.get(part, ["at"], null)), "[", show(i), "].statefulSet.spec.template.spec"])
	at_value_2 := concat("", [show(at_value), ".containers[", show(i_2), "]"])
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(at_value_2), ".securityContext"])
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

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	some part in list_or([], [])
	some i, one in list_or(or_else(object.get(part, ["list"], null), []), [])
	is_array(one.statefulSet.spec.template.spec.initContainers)
	pod_2 := object_or(at(one, ["statefulSet", "spec", "template", "spec", "securityContext"]), {"runAsNonRoot": true})
	some i_2, container in one.statefulSet.spec.template.spec.initContainers
	own := at(container, ["securityContext"])
	user := number_or(at(container, ["securityContext", "runAsUser"]), number_or(object.get(pod_2, ["runAsUser"], null), null))
	user_or_run_as_non_root(user, own, pod_2)
	at_value := concat("", [show(object.get(part, ["at"], null)), "[", show(i), "].statefulSet.spec.template.spec"])
	at_value_2 := concat("", [show(at_value), ".initContainers[", show(i_2), "]"])
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(at_value_2), ".securityContext"])
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

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	some part in list_or([], [])
	some i, one in list_or(or_else(object.get(part, ["list"], null), []), [])
	is_array(one.statefulSet.spec.template.spec.initContainers)
	some i_2, container in one.statefulSet.spec.template.spec.initContainers
	own := at(container, ["securityContext"])
	not allow_privilege_escalation_and_privileged(own, container)
	at_value := concat("", [show(object.get(part, ["at"], null)), "[", show(i), "].statefulSet.spec.template.spec"])
	at_value_2 := concat("", [show(at_value), ".initContainers[", show(i_2), "]"])
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(at_value_2), ".securityContext"])
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

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	some part in list_or([], [])
	some i, one in list_or(or_else(object.get(part, ["list"], null), []), [])
	pod := at(one, ["statefulSet", "spec", "template", "spec"])
	not some_container_more(pod)
	pod_2 := object_or(at(one, ["statefulSet", "spec", "template", "spec", "securityContext"]), {"runAsNonRoot": true})
	user := number_or(object.get(pod_2, ["runAsUser"], null), null)
	mongodb_kubernetes_mongo_dbsearch_user_or_run_as_non_root(user, pod_2)
	at_value := concat("", [show(object.get(part, ["at"], null)), "[", show(i), "].statefulSet.spec.template.spec"])
	field := concat("", [show(at_value), ".securityContext"])
	message := concat("", ["WL-1 ", field, ": container metrics-forwarder may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false"])
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	some place in list_or([], [])
	pod := object.get(place, ["pod"], null)
	is_array(pod.containers)
	pod_2 := object_or(at(pod, ["securityContext"]), {"runAsNonRoot": true})
	some i, container in pod.containers
	own := at(container, ["securityContext"])
	user := number_or(at(container, ["securityContext", "runAsUser"]), number_or(object.get(pod_2, ["runAsUser"], null), null))
	user_or_run_as_non_root(user, own, pod_2)
	at_value := object.get(place, ["at"], null)
	at_value_2 := concat("", [show(at_value), ".containers[", show(i), "]"])
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(at_value_2), ".securityContext"])
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

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	some place in list_or([], [])
	pod := object.get(place, ["pod"], null)
	is_array(pod.containers)
	some i, container in pod.containers
	own := at(container, ["securityContext"])
	not mongodb_kubernetes_mongo_dbsearch_allow_privilege_escalation_and_privileged(own, container)
	at_value := object.get(place, ["at"], null)
	at_value_2 := concat("", [show(at_value), ".containers[", show(i), "]"])
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(at_value_2), ".securityContext"])
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

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	some place in list_or([], [])
	pod := object.get(place, ["pod"], null)
	is_array(pod.initContainers)
	pod_2 := object_or(at(pod, ["securityContext"]), {"runAsNonRoot": true})
	some i, container in pod.initContainers
	own := at(container, ["securityContext"])
	user := number_or(at(container, ["securityContext", "runAsUser"]), number_or(object.get(pod_2, ["runAsUser"], null), null))
	user_or_run_as_non_root(user, own, pod_2)
	at_value := object.get(place, ["at"], null)
	at_value_2 := concat("", [show(at_value), ".initContainers[", show(i), "]"])
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(at_value_2), ".securityContext"])
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

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	some place in list_or([], [])
	pod := object.get(place, ["pod"], null)
	is_array(pod.initContainers)
	some i, container in pod.initContainers
	own := at(container, ["securityContext"])
	not mongodb_kubernetes_mongo_dbsearch_allow_privilege_escalation_and_privileged(own, container)
	at_value := object.get(place, ["at"], null)
	at_value_2 := concat("", [show(at_value), ".initContainers[", show(i), "]"])
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(at_value_2), ".securityContext"])
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

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	some place in list_or([], [])
	pod := object.get(place, ["pod"], null)
	not some_container(pod)
	pod_2 := object_or(at(pod, ["securityContext"]), {"runAsNonRoot": true})
	user := number_or(object.get(pod_2, ["runAsUser"], null), null)
	mongodb_kubernetes_mongo_dbsearch_user_or_run_as_non_root(user, pod_2)
	at_value := object.get(place, ["at"], null)
	field := concat("", [show(at_value), ".securityContext"])
	message := concat("", ["WL-1 ", field, ": container mongot may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false"])
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	is_array(input.review.object.spec.clusters)
	some i, one in input.review.object.spec.clusters
	is_array(one.statefulSet.spec.template.spec.containers)
	pod_2 := object_or(at(one, ["statefulSet", "spec", "template", "spec", "securityContext"]), {"runAsNonRoot": true})
	some i_2, container in one.statefulSet.spec.template.spec.containers
	own := at(container, ["securityContext"])
	user := number_or(at(container, ["securityContext", "runAsUser"]), number_or(object.get(pod_2, ["runAsUser"], null), null))
	user_or_run_as_non_root(user, own, pod_2)
	at_value := concat("", ["spec.clusters[", show(i), "].statefulSet.spec.template.spec"])
	at_value_2 := concat("", [show(at_value), ".containers[", show(i_2), "]"])
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(at_value_2), ".securityContext"])
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

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	is_array(input.review.object.spec.clusters)
	some i, one in input.review.object.spec.clusters
	is_array(one.statefulSet.spec.template.spec.containers)
	some i_2, container in one.statefulSet.spec.template.spec.containers
	own := at(container, ["securityContext"])
	not mongodb_kubernetes_mongo_dbsearch_allow_privilege_escalation_and_privileged(own, container)
	at_value := concat("", ["spec.clusters[", show(i), "].statefulSet.spec.template.spec"])
	at_value_2 := concat("", [show(at_value), ".containers[", show(i_2), "]"])
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(at_value_2), ".securityContext"])
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

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	is_array(input.review.object.spec.clusters)
	some i, one in input.review.object.spec.clusters
	is_array(one.statefulSet.spec.template.spec.initContainers)
	pod_2 := object_or(at(one, ["statefulSet", "spec", "template", "spec", "securityContext"]), {"runAsNonRoot": true})
	some i_2, container in one.statefulSet.spec.template.spec.initContainers
	own := at(container, ["securityContext"])
	user := number_or(at(container, ["securityContext", "runAsUser"]), number_or(object.get(pod_2, ["runAsUser"], null), null))
	user_or_run_as_non_root(user, own, pod_2)
	at_value := concat("", ["spec.clusters[", show(i), "].statefulSet.spec.template.spec"])
	at_value_2 := concat("", [show(at_value), ".initContainers[", show(i_2), "]"])
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(at_value_2), ".securityContext"])
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

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	is_array(input.review.object.spec.clusters)
	some i, one in input.review.object.spec.clusters
	is_array(one.statefulSet.spec.template.spec.initContainers)
	some i_2, container in one.statefulSet.spec.template.spec.initContainers
	own := at(container, ["securityContext"])
	not mongodb_kubernetes_mongo_dbsearch_allow_privilege_escalation_and_privileged(own, container)
	at_value := concat("", ["spec.clusters[", show(i), "].statefulSet.spec.template.spec"])
	at_value_2 := concat("", [show(at_value), ".initContainers[", show(i_2), "]"])
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(at_value_2), ".securityContext"])
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

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	is_array(input.review.object.spec.clusters)
	some i, one in input.review.object.spec.clusters
	pod := at(one, ["statefulSet", "spec", "template", "spec"])
	not some_container(pod)
	pod_2 := object_or(at(one, ["statefulSet", "spec", "template", "spec", "securityContext"]), {"runAsNonRoot": true})
	user := number_or(object.get(pod_2, ["runAsUser"], null), null)
	mongodb_kubernetes_mongo_dbsearch_user_or_run_as_non_root(user, pod_2)
	at_value := concat("", ["spec.clusters[", show(i), "].statefulSet.spec.template.spec"])
	field := concat("", [show(at_value), ".securityContext"])
	message := concat("", ["WL-1 ", field, ": container mongot may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false"])
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	some i, cluster in input.review.object.spec.clusters
	is_object(cluster.loadBalancer.managed.deployment.spec.template.spec)
	is_array(cluster.loadBalancer.managed.deployment.spec.template.spec.containers)
	pod_2 := object_or(at(cluster, ["loadBalancer", "managed", "deployment", "spec", "template", "spec", "securityContext"]), {"runAsNonRoot": true})
	some i_2, container in cluster.loadBalancer.managed.deployment.spec.template.spec.containers
	own := at(container, ["securityContext"])
	user := number_or(at(container, ["securityContext", "runAsUser"]), number_or(object.get(pod_2, ["runAsUser"], null), null))
	user_or_run_as_non_root(user, own, pod_2)
	at_value := concat("", ["spec.clusters[", show(i), "].loadBalancer.managed.deployment.spec.template.spec"])
	at_value_2 := concat("", [show(at_value), ".containers[", show(i_2), "]"])
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(at_value_2), ".securityContext"])
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

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	some i, cluster in input.review.object.spec.clusters
	is_object(cluster.loadBalancer.managed.deployment.spec.template.spec)
	is_array(cluster.loadBalancer.managed.deployment.spec.template.spec.containers)
	some i_2, container in cluster.loadBalancer.managed.deployment.spec.template.spec.containers
	own := at(container, ["securityContext"])
	not allow_privilege_escalation_and_privileged_more(own, container)
	at_value := concat("", ["spec.clusters[", show(i), "].loadBalancer.managed.deployment.spec.template.spec"])
	at_value_2 := concat("", [show(at_value), ".containers[", show(i_2), "]"])
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(at_value_2), ".securityContext"])
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

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	some i, cluster in input.review.object.spec.clusters
	is_object(cluster.loadBalancer.managed.deployment.spec.template.spec)
	is_array(cluster.loadBalancer.managed.deployment.spec.template.spec.initContainers)
	pod_2 := object_or(at(cluster, ["loadBalancer", "managed", "deployment", "spec", "template", "spec", "securityContext"]), {"runAsNonRoot": true})
	some i_2, container in cluster.loadBalancer.managed.deployment.spec.template.spec.initContainers
	own := at(container, ["securityContext"])
	user := number_or(at(container, ["securityContext", "runAsUser"]), number_or(object.get(pod_2, ["runAsUser"], null), null))
	user_or_run_as_non_root(user, own, pod_2)
	at_value := concat("", ["spec.clusters[", show(i), "].loadBalancer.managed.deployment.spec.template.spec"])
	at_value_2 := concat("", [show(at_value), ".initContainers[", show(i_2), "]"])
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(at_value_2), ".securityContext"])
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

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	some i, cluster in input.review.object.spec.clusters
	is_object(cluster.loadBalancer.managed.deployment.spec.template.spec)
	is_array(cluster.loadBalancer.managed.deployment.spec.template.spec.initContainers)
	some i_2, container in cluster.loadBalancer.managed.deployment.spec.template.spec.initContainers
	own := at(container, ["securityContext"])
	not allow_privilege_escalation_and_privileged_more(own, container)
	at_value := concat("", ["spec.clusters[", show(i), "].loadBalancer.managed.deployment.spec.template.spec"])
	at_value_2 := concat("", [show(at_value), ".initContainers[", show(i_2), "]"])
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(at_value_2), ".securityContext"])
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

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	some i, cluster in input.review.object.spec.clusters
	is_object(cluster.loadBalancer.managed.deployment.spec.template.spec)
	pod := at(cluster, ["loadBalancer", "managed", "deployment", "spec", "template", "spec"])
	not some_container_more_2(pod)
	pod_2 := object_or(at(cluster, ["loadBalancer", "managed", "deployment", "spec", "template", "spec", "securityContext"]), {"runAsNonRoot": true})
	user := number_or(object.get(pod_2, ["runAsUser"], null), null)
	mongodb_kubernetes_mongo_dbsearch_user_or_run_as_non_root(user, pod_2)
	at_value := concat("", ["spec.clusters[", show(i), "].loadBalancer.managed.deployment.spec.template.spec"])
	field := concat("", [show(at_value), ".securityContext"])
	message := concat("", ["WL-1 ", field, ": container envoy may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false"])
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	some _ in input.review.object.spec.clusters
	some part in list_or([], [])
	some i, one in list_or(or_else(object.get(part, ["list"], null), []), [])
	is_array(one.statefulSet.spec.template.spec.containers)
	pod_2 := object_or(at(one, ["statefulSet", "spec", "template", "spec", "securityContext"]), {"runAsNonRoot": true})
	some i_2, container in one.statefulSet.spec.template.spec.containers
	own := at(container, ["securityContext"])
	user := number_or(at(container, ["securityContext", "runAsUser"]), number_or(object.get(pod_2, ["runAsUser"], null), null))
	user_or_run_as_non_root(user, own, pod_2)
	at_value := concat("", [show(object.get(part, ["at"], null)), "[", show(i), "].statefulSet.spec.template.spec"])
	at_value_2 := concat("", [show(at_value), ".containers[", show(i_2), "]"])
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(at_value_2), ".securityContext"])
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

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	some _ in input.review.object.spec.clusters
	some part in list_or([], [])
	some i, one in list_or(or_else(object.get(part, ["list"], null), []), [])
	is_array(one.statefulSet.spec.template.spec.containers)
	some i_2, container in one.statefulSet.spec.template.spec.containers
	own := at(container, ["securityContext"])
	not allow_privilege_escalation_and_privileged_more(own, container)
	at_value := concat("", [show(object.get(part, ["at"], null)), "[", show(i), "].statefulSet.spec.template.spec"])
	at_value_2 := concat("", [show(at_value), ".containers[", show(i_2), "]"])
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(at_value_2), ".securityContext"])
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

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	some _ in input.review.object.spec.clusters
	some part in list_or([], [])
	some i, one in list_or(or_else(object.get(part, ["list"], null), []), [])
	is_array(one.statefulSet.spec.template.spec.initContainers)
	pod_2 := object_or(at(one, ["statefulSet", "spec", "template", "spec", "securityContext"]), {"runAsNonRoot": true})
	some i_2, container in one.statefulSet.spec.template.spec.initContainers
	own := at(container, ["securityContext"])
	user := number_or(at(container, ["securityContext", "runAsUser"]), number_or(object.get(pod_2, ["runAsUser"], null), null))
	user_or_run_as_non_root(user, own, pod_2)
	at_value := concat("", [show(object.get(part, ["at"], null)), "[", show(i), "].statefulSet.spec.template.spec"])
	at_value_2 := concat("", [show(at_value), ".initContainers[", show(i_2), "]"])
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(at_value_2), ".securityContext"])
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

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	some _ in input.review.object.spec.clusters
	some part in list_or([], [])
	some i, one in list_or(or_else(object.get(part, ["list"], null), []), [])
	is_array(one.statefulSet.spec.template.spec.initContainers)
	some i_2, container in one.statefulSet.spec.template.spec.initContainers
	own := at(container, ["securityContext"])
	not allow_privilege_escalation_and_privileged_more(own, container)
	at_value := concat("", [show(object.get(part, ["at"], null)), "[", show(i), "].statefulSet.spec.template.spec"])
	at_value_2 := concat("", [show(at_value), ".initContainers[", show(i_2), "]"])
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(at_value_2), ".securityContext"])
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

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	some _ in input.review.object.spec.clusters
	some part in list_or([], [])
	some i, one in list_or(or_else(object.get(part, ["list"], null), []), [])
	pod := at(one, ["statefulSet", "spec", "template", "spec"])
	not some_container_more_2(pod)
	pod_2 := object_or(at(one, ["statefulSet", "spec", "template", "spec", "securityContext"]), {"runAsNonRoot": true})
	user := number_or(object.get(pod_2, ["runAsUser"], null), null)
	mongodb_kubernetes_mongo_dbsearch_user_or_run_as_non_root(user, pod_2)
	at_value := concat("", [show(object.get(part, ["at"], null)), "[", show(i), "].statefulSet.spec.template.spec"])
	field := concat("", [show(at_value), ".securityContext"])
	message := concat("", ["WL-1 ", field, ": container envoy may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false"])
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	some _ in input.review.object.spec.clusters
	some place in list_or([], [])
	pod := object.get(place, ["pod"], null)
	is_array(pod.containers)
	pod_2 := object_or(at(pod, ["securityContext"]), {"runAsNonRoot": true})
	some i, container in pod.containers
	own := at(container, ["securityContext"])
	user := number_or(at(container, ["securityContext", "runAsUser"]), number_or(object.get(pod_2, ["runAsUser"], null), null))
	user_or_run_as_non_root(user, own, pod_2)
	at_value := object.get(place, ["at"], null)
	at_value_2 := concat("", [show(at_value), ".containers[", show(i), "]"])
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(at_value_2), ".securityContext"])
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

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	some _ in input.review.object.spec.clusters
	some place in list_or([], [])
	pod := object.get(place, ["pod"], null)
	is_array(pod.containers)
	some i, container in pod.containers
	own := at(container, ["securityContext"])
	not mongodb_kubernetes_mongo_dbsearch_allow_privilege_escalation_and_privileged(own, container)
	at_value := object.get(place, ["at"], null)
	at_value_2 := concat("", [show(at_value), ".containers[", show(i), "]"])
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(at_value_2), ".securityContext"])
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

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	some _ in input.review.object.spec.clusters
	some place in list_or([], [])
	pod := object.get(place, ["pod"], null)
	is_array(pod.initContainers)
	pod_2 := object_or(at(pod, ["securityContext"]), {"runAsNonRoot": true})
	some i, container in pod.initContainers
	own := at(container, ["securityContext"])
	user := number_or(at(container, ["securityContext", "runAsUser"]), number_or(object.get(pod_2, ["runAsUser"], null), null))
	user_or_run_as_non_root(user, own, pod_2)
	at_value := object.get(place, ["at"], null)
	at_value_2 := concat("", [show(at_value), ".initContainers[", show(i), "]"])
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(at_value_2), ".securityContext"])
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

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	some _ in input.review.object.spec.clusters
	some place in list_or([], [])
	pod := object.get(place, ["pod"], null)
	is_array(pod.initContainers)
	some i, container in pod.initContainers
	own := at(container, ["securityContext"])
	not mongodb_kubernetes_mongo_dbsearch_allow_privilege_escalation_and_privileged(own, container)
	at_value := object.get(place, ["at"], null)
	at_value_2 := concat("", [show(at_value), ".initContainers[", show(i), "]"])
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(at_value_2), ".securityContext"])
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

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	some _ in input.review.object.spec.clusters
	some place in list_or([], [])
	pod := object.get(place, ["pod"], null)
	not some_container(pod)
	pod_2 := object_or(at(pod, ["securityContext"]), {"runAsNonRoot": true})
	user := number_or(object.get(pod_2, ["runAsUser"], null), null)
	mongodb_kubernetes_mongo_dbsearch_user_or_run_as_non_root(user, pod_2)
	at_value := object.get(place, ["at"], null)
	field := concat("", [show(at_value), ".securityContext"])
	message := concat("", ["WL-1 ", field, ": container mongot may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false"])
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	some i, cluster in input.review.object.spec.clusters
	is_array(cluster.shardOverrides)
	is_array(cluster.shardOverrides)
	some i_2, one in cluster.shardOverrides
	is_array(one.statefulSet.spec.template.spec.containers)
	pod_2 := object_or(at(one, ["statefulSet", "spec", "template", "spec", "securityContext"]), {"runAsNonRoot": true})
	some i_3, container in one.statefulSet.spec.template.spec.containers
	own := at(container, ["securityContext"])
	user := number_or(at(container, ["securityContext", "runAsUser"]), number_or(object.get(pod_2, ["runAsUser"], null), null))
	user_or_run_as_non_root(user, own, pod_2)
	at_value := concat("", ["spec.clusters[", show(i), "].shardOverrides[", show(i_2), "].statefulSet.spec.template.spec"])
	at_value_2 := concat("", [show(at_value), ".containers[", show(i_3), "]"])
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(at_value_2), ".securityContext"])
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

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	some i, cluster in input.review.object.spec.clusters
	is_array(cluster.shardOverrides)
	is_array(cluster.shardOverrides)
	some i_2, one in cluster.shardOverrides
	is_array(one.statefulSet.spec.template.spec.containers)
	some i_3, container in one.statefulSet.spec.template.spec.containers
	own := at(container, ["securityContext"])
	not mongodb_kubernetes_mongo_dbsearch_allow_privilege_escalation_and_privileged(own, container)
	at_value := concat("", ["spec.clusters[", show(i), "].shardOverrides[", show(i_2), "].statefulSet.spec.template.spec"])
	at_value_2 := concat("", [show(at_value), ".containers[", show(i_3), "]"])
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(at_value_2), ".securityContext"])
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

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	some i, cluster in input.review.object.spec.clusters
	is_array(cluster.shardOverrides)
	is_array(cluster.shardOverrides)
	some i_2, one in cluster.shardOverrides
	is_array(one.statefulSet.spec.template.spec.initContainers)
	pod_2 := object_or(at(one, ["statefulSet", "spec", "template", "spec", "securityContext"]), {"runAsNonRoot": true})
	some i_3, container in one.statefulSet.spec.template.spec.initContainers
	own := at(container, ["securityContext"])
	user := number_or(at(container, ["securityContext", "runAsUser"]), number_or(object.get(pod_2, ["runAsUser"], null), null))
	user_or_run_as_non_root(user, own, pod_2)
	at_value := concat("", ["spec.clusters[", show(i), "].shardOverrides[", show(i_2), "].statefulSet.spec.template.spec"])
	at_value_2 := concat("", [show(at_value), ".initContainers[", show(i_3), "]"])
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(at_value_2), ".securityContext"])
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

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	some i, cluster in input.review.object.spec.clusters
	is_array(cluster.shardOverrides)
	is_array(cluster.shardOverrides)
	some i_2, one in cluster.shardOverrides
	is_array(one.statefulSet.spec.template.spec.initContainers)
	some i_3, container in one.statefulSet.spec.template.spec.initContainers
	own := at(container, ["securityContext"])
	not mongodb_kubernetes_mongo_dbsearch_allow_privilege_escalation_and_privileged(own, container)
	at_value := concat("", ["spec.clusters[", show(i), "].shardOverrides[", show(i_2), "].statefulSet.spec.template.spec"])
	at_value_2 := concat("", [show(at_value), ".initContainers[", show(i_3), "]"])
	container_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(at_value_2), ".securityContext"])
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

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	some i, cluster in input.review.object.spec.clusters
	is_array(cluster.shardOverrides)
	is_array(cluster.shardOverrides)
	some i_2, one in cluster.shardOverrides
	pod := at(one, ["statefulSet", "spec", "template", "spec"])
	not some_container(pod)
	pod_2 := object_or(at(one, ["statefulSet", "spec", "template", "spec", "securityContext"]), {"runAsNonRoot": true})
	user := number_or(object.get(pod_2, ["runAsUser"], null), null)
	mongodb_kubernetes_mongo_dbsearch_user_or_run_as_non_root(user, pod_2)
	at_value := concat("", ["spec.clusters[", show(i), "].shardOverrides[", show(i_2), "].statefulSet.spec.template.spec"])
	field := concat("", [show(at_value), ".securityContext"])
	message := concat("", ["WL-1 ", field, ": container mongot may run as root. Fix: Set runAsNonRoot to true and allowPrivilegeEscalation to false"])
	finding := {
		"kind": "violation",
		"control": "WL-1",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set runAsNonRoot to true and allowPrivilegeEscalation to false",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_object(input.review.object.spec.observability.metricsForwarder.deployment.spec.template.spec)
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "observability", "metricsForwarder", "deployment", "spec", "template", "spec", "containers"], null), []), "at": "spec.observability.metricsForwarder.deployment.spec.template.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "observability", "metricsForwarder", "deployment", "spec", "template", "spec", "initContainers"], null), []), "at": "spec.observability.metricsForwarder.deployment.spec.template.spec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	context := at(container, ["securityContext"])
	not own_and_capabilities(name, context)
	not drops_all(context)
	at_value := object.get(list, ["at"], null)
	within := concat("", ["[", show(i), "].securityContext"])
	field := concat("", [show(at_value), show(within), ".capabilities.drop"])
	message := cut(concat("", ["WL-2 ", field, ": container ", show(name), " keeps capabilities of root. Fix: Drop ALL, and add NET_BIND_SERVICE at most"]))
	finding := {
		"kind": "violation",
		"control": "WL-2",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Drop ALL, and add NET_BIND_SERVICE at most",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_object(input.review.object.spec.observability.metricsForwarder.deployment.spec.template.spec)
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "observability", "metricsForwarder", "deployment", "spec", "template", "spec", "containers"], null), []), "at": "spec.observability.metricsForwarder.deployment.spec.template.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "observability", "metricsForwarder", "deployment", "spec", "template", "spec", "initContainers"], null), []), "at": "spec.observability.metricsForwarder.deployment.spec.template.spec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	some capability_2 in [capability | some capability in texts(at(container, ["securityContext", "capabilities", "add"])); lower_ascii(capability) != "net_bind_service"]
	name := text_or(at(container, ["name"]), "")
	at_value := object.get(list, ["at"], null)
	within := concat("", ["[", show(i), "].securityContext"])
	field := concat("", [show(at_value), show(within), ".capabilities.add"])
	message := cut(concat("", ["WL-2 ", field, ": container ", show(name), " gets the capability ", show(capability_2), ". Fix: Drop ALL, and add NET_BIND_SERVICE at most"]))
	finding := {
		"kind": "violation",
		"control": "WL-2",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Drop ALL, and add NET_BIND_SERVICE at most",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	some part in list_or([], [])
	some i, one in list_or(or_else(object.get(part, ["list"], null), []), [])
	at_value := concat("", [show(object.get(part, ["at"], null)), "[", show(i), "].statefulSet.spec.template.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	context := at(container, ["securityContext"])
	not own_and_capabilities(name, context)
	not drops_all(context)
	at_value_2 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i_2), "].securityContext"])
	field := concat("", [show(at_value_2), show(within), ".capabilities.drop"])
	message := cut(concat("", ["WL-2 ", field, ": container ", show(name), " keeps capabilities of root. Fix: Drop ALL, and add NET_BIND_SERVICE at most"]))
	finding := {
		"kind": "violation",
		"control": "WL-2",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Drop ALL, and add NET_BIND_SERVICE at most",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	some part in list_or([], [])
	some i, one in list_or(or_else(object.get(part, ["list"], null), []), [])
	at_value := concat("", [show(object.get(part, ["at"], null)), "[", show(i), "].statefulSet.spec.template.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	some capability_2 in [capability | some capability in texts(at(container, ["securityContext", "capabilities", "add"])); lower_ascii(capability) != "net_bind_service"]
	name := text_or(at(container, ["name"]), "")
	at_value_2 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i_2), "].securityContext"])
	field := concat("", [show(at_value_2), show(within), ".capabilities.add"])
	message := cut(concat("", ["WL-2 ", field, ": container ", show(name), " gets the capability ", show(capability_2), ". Fix: Drop ALL, and add NET_BIND_SERVICE at most"]))
	finding := {
		"kind": "violation",
		"control": "WL-2",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Drop ALL, and add NET_BIND_SERVICE at most",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	some place in list_or([], [])
	pod := object.get(place, ["pod"], null)
	at_value := object.get(place, ["at"], null)
	some list in [candidate | some candidate in [{"containers": list_or(at(pod, ["containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(pod, ["initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	context := at(container, ["securityContext"])
	not mongodb_kubernetes_mongo_dbsearch_own_and_capabilities(name, context)
	not drops_all(context)
	at_value_2 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i), "].securityContext"])
	field := concat("", [show(at_value_2), show(within), ".capabilities.drop"])
	message := cut(concat("", ["WL-2 ", field, ": container ", show(name), " keeps capabilities of root. Fix: Drop ALL, and add NET_BIND_SERVICE at most"]))
	finding := {
		"kind": "violation",
		"control": "WL-2",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Drop ALL, and add NET_BIND_SERVICE at most",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	some place in list_or([], [])
	pod := object.get(place, ["pod"], null)
	at_value := object.get(place, ["at"], null)
	some list in [candidate | some candidate in [{"containers": list_or(at(pod, ["containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(pod, ["initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	some capability_2 in [capability | some capability in texts(at(container, ["securityContext", "capabilities", "add"])); lower_ascii(capability) != "net_bind_service"]
	name := text_or(at(container, ["name"]), "")
	at_value_2 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i), "].securityContext"])
	field := concat("", [show(at_value_2), show(within), ".capabilities.add"])
	message := cut(concat("", ["WL-2 ", field, ": container ", show(name), " gets the capability ", show(capability_2), ". Fix: Drop ALL, and add NET_BIND_SERVICE at most"]))
	finding := {
		"kind": "violation",
		"control": "WL-2",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Drop ALL, and add NET_BIND_SERVICE at most",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	is_array(input.review.object.spec.clusters)
	some i, one in input.review.object.spec.clusters
	at_value := concat("", ["spec.clusters[", show(i), "].statefulSet.spec.template.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	context := at(container, ["securityContext"])
	not mongodb_kubernetes_mongo_dbsearch_own_and_capabilities(name, context)
	not drops_all(context)
	at_value_2 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i_2), "].securityContext"])
	field := concat("", [show(at_value_2), show(within), ".capabilities.drop"])
	message := cut(concat("", ["WL-2 ", field, ": container ", show(name), " keeps capabilities of root. Fix: Drop ALL, and add NET_BIND_SERVICE at most"]))
	finding := {
		"kind": "violation",
		"control": "WL-2",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Drop ALL, and add NET_BIND_SERVICE at most",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	is_array(input.review.object.spec.clusters)
	some i, one in input.review.object.spec.clusters
	at_value := concat("", ["spec.clusters[", show(i), "].statefulSet.spec.template.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	some capability_2 in [capability | some capability in texts(at(container, ["securityContext", "capabilities", "add"])); lower_ascii(capability) != "net_bind_service"]
	name := text_or(at(container, ["name"]), "")
	at_value_2 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i_2), "].securityContext"])
	field := concat("", [show(at_value_2), show(within), ".capabilities.add"])
	message := cut(concat("", ["WL-2 ", field, ": container ", show(name), " gets the capability ", show(capability_2), ". Fix: Drop ALL, and add NET_BIND_SERVICE at most"]))
	finding := {
		"kind": "violation",
		"control": "WL-2",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Drop ALL, and add NET_BIND_SERVICE at most",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	some i, cluster in input.review.object.spec.clusters
	is_object(cluster.loadBalancer.managed.deployment.spec.template.spec)
	at_value := concat("", ["spec.clusters[", show(i), "].loadBalancer.managed.deployment.spec.template.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(cluster, ["loadBalancer", "managed", "deployment", "spec", "template", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(cluster, ["loadBalancer", "managed", "deployment", "spec", "template", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	context := at(container, ["securityContext"])
	not own_and_capabilities_more(name, context)
	not drops_all(context)
	at_value_2 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i_2), "].securityContext"])
	field := concat("", [show(at_value_2), show(within), ".capabilities.drop"])
	message := cut(concat("", ["WL-2 ", field, ": container ", show(name), " keeps capabilities of root. Fix: Drop ALL, and add NET_BIND_SERVICE at most"]))
	finding := {
		"kind": "violation",
		"control": "WL-2",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Drop ALL, and add NET_BIND_SERVICE at most",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	some i, cluster in input.review.object.spec.clusters
	is_object(cluster.loadBalancer.managed.deployment.spec.template.spec)
	at_value := concat("", ["spec.clusters[", show(i), "].loadBalancer.managed.deployment.spec.template.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(cluster, ["loadBalancer", "managed", "deployment", "spec", "template", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(cluster, ["loadBalancer", "managed", "deployment", "spec", "template", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	some capability_2 in [capability | some capability in texts(at(container, ["securityContext", "capabilities", "add"])); lower_ascii(capability) != "net_bind_service"]
	name := text_or(at(container, ["name"]), "")
	at_value_2 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i_2), "].securityContext"])
	field := concat("", [show(at_value_2), show(within), ".capabilities.add"])
	message := cut(concat("", ["WL-2 ", field, ": container ", show(name), " gets the capability ", show(capability_2), ". Fix: Drop ALL, and add NET_BIND_SERVICE at most"]))
	finding := {
		"kind": "violation",
		"control": "WL-2",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Drop ALL, and add NET_BIND_SERVICE at most",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	some _ in input.review.object.spec.clusters
	some part in list_or([], [])
	some i, one in list_or(or_else(object.get(part, ["list"], null), []), [])
	at_value := concat("", [show(object.get(part, ["at"], null)), "[", show(i), "].statefulSet.spec.template.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	context := at(container, ["securityContext"])
	not own_and_capabilities_more(name, context)
	not drops_all(context)
	at_value_2 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i_2), "].securityContext"])
	field := concat("", [show(at_value_2), show(within), ".capabilities.drop"])
	message := cut(concat("", ["WL-2 ", field, ": container ", show(name), " keeps capabilities of root. Fix: Drop ALL, and add NET_BIND_SERVICE at most"]))
	finding := {
		"kind": "violation",
		"control": "WL-2",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Drop ALL, and add NET_BIND_SERVICE at most",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	some _ in input.review.object.spec.clusters
	some part in list_or([], [])
	some i, one in list_or(or_else(object.get(part, ["list"], null), []), [])
	at_value := concat("", [show(object.get(part, ["at"], null)), "[", show(i), "].statefulSet.spec.template.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	some capability_2 in [capability | some capability in texts(at(container, ["securityContext", "capabilities", "add"])); lower_ascii(capability) != "net_bind_service"]
	name := text_or(at(container, ["name"]), "")
	at_value_2 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i_2), "].securityContext"])
	field := concat("", [show(at_value_2), show(within), ".capabilities.add"])
	message := cut(concat("", ["WL-2 ", field, ": container ", show(name), " gets the capability ", show(capability_2), ". Fix: Drop ALL, and add NET_BIND_SERVICE at most"]))
	finding := {
		"kind": "violation",
		"control": "WL-2",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Drop ALL, and add NET_BIND_SERVICE at most",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	some _ in input.review.object.spec.clusters
	some place in list_or([], [])
	pod := object.get(place, ["pod"], null)
	at_value := object.get(place, ["at"], null)
	some list in [candidate | some candidate in [{"containers": list_or(at(pod, ["containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(pod, ["initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	context := at(container, ["securityContext"])
	not mongodb_kubernetes_mongo_dbsearch_own_and_capabilities(name, context)
	not drops_all(context)
	at_value_2 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i), "].securityContext"])
	field := concat("", [show(at_value_2), show(within), ".capabilities.drop"])
	message := cut(concat("", ["WL-2 ", field, ": container ", show(name), " keeps capabilities of root. Fix: Drop ALL, and add NET_BIND_SERVICE at most"]))
	finding := {
		"kind": "violation",
		"control": "WL-2",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Drop ALL, and add NET_BIND_SERVICE at most",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	some _ in input.review.object.spec.clusters
	some place in list_or([], [])
	pod := object.get(place, ["pod"], null)
	at_value := object.get(place, ["at"], null)
	some list in [candidate | some candidate in [{"containers": list_or(at(pod, ["containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(pod, ["initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	some capability_2 in [capability | some capability in texts(at(container, ["securityContext", "capabilities", "add"])); lower_ascii(capability) != "net_bind_service"]
	name := text_or(at(container, ["name"]), "")
	at_value_2 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i), "].securityContext"])
	field := concat("", [show(at_value_2), show(within), ".capabilities.add"])
	message := cut(concat("", ["WL-2 ", field, ": container ", show(name), " gets the capability ", show(capability_2), ". Fix: Drop ALL, and add NET_BIND_SERVICE at most"]))
	finding := {
		"kind": "violation",
		"control": "WL-2",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Drop ALL, and add NET_BIND_SERVICE at most",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	some i, cluster in input.review.object.spec.clusters
	is_array(cluster.shardOverrides)
	is_array(cluster.shardOverrides)
	some i_2, one in cluster.shardOverrides
	at_value := concat("", ["spec.clusters[", show(i), "].shardOverrides[", show(i_2), "].statefulSet.spec.template.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_3, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	context := at(container, ["securityContext"])
	not mongodb_kubernetes_mongo_dbsearch_own_and_capabilities(name, context)
	not drops_all(context)
	at_value_2 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i_3), "].securityContext"])
	field := concat("", [show(at_value_2), show(within), ".capabilities.drop"])
	message := cut(concat("", ["WL-2 ", field, ": container ", show(name), " keeps capabilities of root. Fix: Drop ALL, and add NET_BIND_SERVICE at most"]))
	finding := {
		"kind": "violation",
		"control": "WL-2",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Drop ALL, and add NET_BIND_SERVICE at most",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	some i, cluster in input.review.object.spec.clusters
	is_array(cluster.shardOverrides)
	is_array(cluster.shardOverrides)
	some i_2, one in cluster.shardOverrides
	at_value := concat("", ["spec.clusters[", show(i), "].shardOverrides[", show(i_2), "].statefulSet.spec.template.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_3, container in list_or(object.get(list, ["containers"], null), [])
	some capability_2 in [capability | some capability in texts(at(container, ["securityContext", "capabilities", "add"])); lower_ascii(capability) != "net_bind_service"]
	name := text_or(at(container, ["name"]), "")
	at_value_2 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i_3), "].securityContext"])
	field := concat("", [show(at_value_2), show(within), ".capabilities.add"])
	message := cut(concat("", ["WL-2 ", field, ": container ", show(name), " gets the capability ", show(capability_2), ". Fix: Drop ALL, and add NET_BIND_SERVICE at most"]))
	finding := {
		"kind": "violation",
		"control": "WL-2",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Drop ALL, and add NET_BIND_SERVICE at most",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_object(input.review.object.spec.observability.metricsForwarder.deployment.spec.template.spec)
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "observability", "metricsForwarder", "deployment", "spec", "template", "spec", "containers"], null), []), "at": "spec.observability.metricsForwarder.deployment.spec.template.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "observability", "metricsForwarder", "deployment", "spec", "template", "spec", "initContainers"], null), []), "at": "spec.observability.metricsForwarder.deployment.spec.template.spec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	context := at(container, ["securityContext"])
	not own_holds(name, context)
	at_value := object.get(list, ["at"], null)
	within := concat("", ["[", show(i), "].securityContext"])
	field := concat("", [show(at_value), show(within), ".readOnlyRootFilesystem"])
	message := cut(concat("", ["WL-3 ", field, ": container ", show(name), " may write to its root file system. Fix: Set it to true, and mount a volume where it writes"]))
	finding := {
		"kind": "violation",
		"control": "WL-3",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Set it to true, and mount a volume where it writes",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	some part in list_or([], [])
	some i, one in list_or(or_else(object.get(part, ["list"], null), []), [])
	at_value := concat("", [show(object.get(part, ["at"], null)), "[", show(i), "].statefulSet.spec.template.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	context := at(container, ["securityContext"])
	not own_holds(name, context)
	at_value_2 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i_2), "].securityContext"])
	field := concat("", [show(at_value_2), show(within), ".readOnlyRootFilesystem"])
	message := cut(concat("", ["WL-3 ", field, ": container ", show(name), " may write to its root file system. Fix: Set it to true, and mount a volume where it writes"]))
	finding := {
		"kind": "violation",
		"control": "WL-3",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Set it to true, and mount a volume where it writes",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	some place in list_or([], [])
	pod := object.get(place, ["pod"], null)
	at_value := object.get(place, ["at"], null)
	some list in [candidate | some candidate in [{"containers": list_or(at(pod, ["containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(pod, ["initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	context := at(container, ["securityContext"])
	not mongodb_kubernetes_mongo_dbsearch_own_holds(name, context)
	at_value_2 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i), "].securityContext"])
	field := concat("", [show(at_value_2), show(within), ".readOnlyRootFilesystem"])
	message := cut(concat("", ["WL-3 ", field, ": container ", show(name), " may write to its root file system. Fix: Set it to true, and mount a volume where it writes"]))
	finding := {
		"kind": "violation",
		"control": "WL-3",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Set it to true, and mount a volume where it writes",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	is_array(input.review.object.spec.clusters)
	some i, one in input.review.object.spec.clusters
	at_value := concat("", ["spec.clusters[", show(i), "].statefulSet.spec.template.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	context := at(container, ["securityContext"])
	not mongodb_kubernetes_mongo_dbsearch_own_holds(name, context)
	at_value_2 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i_2), "].securityContext"])
	field := concat("", [show(at_value_2), show(within), ".readOnlyRootFilesystem"])
	message := cut(concat("", ["WL-3 ", field, ": container ", show(name), " may write to its root file system. Fix: Set it to true, and mount a volume where it writes"]))
	finding := {
		"kind": "violation",
		"control": "WL-3",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Set it to true, and mount a volume where it writes",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	some i, cluster in input.review.object.spec.clusters
	is_object(cluster.loadBalancer.managed.deployment.spec.template.spec)
	at_value := concat("", ["spec.clusters[", show(i), "].loadBalancer.managed.deployment.spec.template.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(cluster, ["loadBalancer", "managed", "deployment", "spec", "template", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(cluster, ["loadBalancer", "managed", "deployment", "spec", "template", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	context := at(container, ["securityContext"])
	not own_holds_more(name, context)
	at_value_2 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i_2), "].securityContext"])
	field := concat("", [show(at_value_2), show(within), ".readOnlyRootFilesystem"])
	message := cut(concat("", ["WL-3 ", field, ": container ", show(name), " may write to its root file system. Fix: Set it to true, and mount a volume where it writes"]))
	finding := {
		"kind": "violation",
		"control": "WL-3",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Set it to true, and mount a volume where it writes",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	some _ in input.review.object.spec.clusters
	some part in list_or([], [])
	some i, one in list_or(or_else(object.get(part, ["list"], null), []), [])
	at_value := concat("", [show(object.get(part, ["at"], null)), "[", show(i), "].statefulSet.spec.template.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	context := at(container, ["securityContext"])
	not own_holds_more(name, context)
	at_value_2 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i_2), "].securityContext"])
	field := concat("", [show(at_value_2), show(within), ".readOnlyRootFilesystem"])
	message := cut(concat("", ["WL-3 ", field, ": container ", show(name), " may write to its root file system. Fix: Set it to true, and mount a volume where it writes"]))
	finding := {
		"kind": "violation",
		"control": "WL-3",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Set it to true, and mount a volume where it writes",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	some _ in input.review.object.spec.clusters
	some place in list_or([], [])
	pod := object.get(place, ["pod"], null)
	at_value := object.get(place, ["at"], null)
	some list in [candidate | some candidate in [{"containers": list_or(at(pod, ["containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(pod, ["initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	context := at(container, ["securityContext"])
	not mongodb_kubernetes_mongo_dbsearch_own_holds(name, context)
	at_value_2 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i), "].securityContext"])
	field := concat("", [show(at_value_2), show(within), ".readOnlyRootFilesystem"])
	message := cut(concat("", ["WL-3 ", field, ": container ", show(name), " may write to its root file system. Fix: Set it to true, and mount a volume where it writes"]))
	finding := {
		"kind": "violation",
		"control": "WL-3",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Set it to true, and mount a volume where it writes",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	some i, cluster in input.review.object.spec.clusters
	is_array(cluster.shardOverrides)
	is_array(cluster.shardOverrides)
	some i_2, one in cluster.shardOverrides
	at_value := concat("", ["spec.clusters[", show(i), "].shardOverrides[", show(i_2), "].statefulSet.spec.template.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_3, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	context := at(container, ["securityContext"])
	not mongodb_kubernetes_mongo_dbsearch_own_holds(name, context)
	at_value_2 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i_3), "].securityContext"])
	field := concat("", [show(at_value_2), show(within), ".readOnlyRootFilesystem"])
	message := cut(concat("", ["WL-3 ", field, ": container ", show(name), " may write to its root file system. Fix: Set it to true, and mount a volume where it writes"]))
	finding := {
		"kind": "violation",
		"control": "WL-3",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Set it to true, and mount a volume where it writes",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_object(input.review.object.spec.observability.metricsForwarder.deployment.spec.template.spec)
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "observability", "metricsForwarder", "deployment", "spec", "template", "spec", "containers"], null), []), "at": "spec.observability.metricsForwarder.deployment.spec.template.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "observability", "metricsForwarder", "deployment", "spec", "template", "spec", "initContainers"], null), []), "at": "spec.observability.metricsForwarder.deployment.spec.template.spec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile(type, name)
	container_profile == "unset"
	at_value := object.get(list, ["at"], null)
	within := concat("", ["[", show(i), "].securityContext"])
	container_profile_path := concat("", [show(at_value), show(within), ".seccompProfile.type"])
	field := container_profile_path
	message := cut(concat("", ["WL-4 ", field, ": container ", show(name), " has no seccomp profile. Fix: Set it to RuntimeDefault, or to Localhost with a profile"]))
	finding := {
		"kind": "violation",
		"control": "WL-4",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Set it to RuntimeDefault, or to Localhost with a profile",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_object(input.review.object.spec.observability.metricsForwarder.deployment.spec.template.spec)
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "observability", "metricsForwarder", "deployment", "spec", "template", "spec", "containers"], null), []), "at": "spec.observability.metricsForwarder.deployment.spec.template.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "observability", "metricsForwarder", "deployment", "spec", "template", "spec", "initContainers"], null), []), "at": "spec.observability.metricsForwarder.deployment.spec.template.spec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile(type, name)
	container_profile == "none"
	at_value := object.get(list, ["at"], null)
	within := concat("", ["[", show(i), "].securityContext"])
	container_profile_path := concat("", [show(at_value), show(within), ".seccompProfile.type"])
	field := container_profile_path
	message := cut(concat("", ["WL-4 ", field, ": container ", show(name), " may make every system call. Fix: Set it to RuntimeDefault, or to Localhost with a profile"]))
	finding := {
		"kind": "violation",
		"control": "WL-4",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Set it to RuntimeDefault, or to Localhost with a profile",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_object(input.review.object.spec.observability.metricsForwarder.deployment.spec.template.spec)
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "observability", "metricsForwarder", "deployment", "spec", "template", "spec", "containers"], null), []), "at": "spec.observability.metricsForwarder.deployment.spec.template.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "observability", "metricsForwarder", "deployment", "spec", "template", "spec", "initContainers"], null), []), "at": "spec.observability.metricsForwarder.deployment.spec.template.spec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile(type, name)
	container_profile == "elsewhere"
	at_value := object.get(list, ["at"], null)
	within := concat("", ["[", show(i), "].securityContext"])
	container_profile_path := concat("", [show(at_value), show(within), ".seccompProfile.type"])
	field := container_profile_path
	reason := concat("", ["the profile of the pod decides which system calls container ", show(name), " may make"])
	finding := {
		"kind": "unseen",
		"control": "WL-4",
		"severity": "medium",
		"field": field,
		"message": reason,
		"fix": "",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	some part in list_or([], [])
	some i, one in list_or(or_else(object.get(part, ["list"], null), []), [])
	at_value := concat("", [show(object.get(part, ["at"], null)), "[", show(i), "].statefulSet.spec.template.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile(type, name)
	container_profile == "unset"
	at_value_2 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i_2), "].securityContext"])
	container_profile_path := concat("", [show(at_value_2), show(within), ".seccompProfile.type"])
	field := container_profile_path
	message := cut(concat("", ["WL-4 ", field, ": container ", show(name), " has no seccomp profile. Fix: Set it to RuntimeDefault, or to Localhost with a profile"]))
	finding := {
		"kind": "violation",
		"control": "WL-4",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Set it to RuntimeDefault, or to Localhost with a profile",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	some part in list_or([], [])
	some i, one in list_or(or_else(object.get(part, ["list"], null), []), [])
	at_value := concat("", [show(object.get(part, ["at"], null)), "[", show(i), "].statefulSet.spec.template.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile(type, name)
	container_profile == "none"
	at_value_2 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i_2), "].securityContext"])
	container_profile_path := concat("", [show(at_value_2), show(within), ".seccompProfile.type"])
	field := container_profile_path
	message := cut(concat("", ["WL-4 ", field, ": container ", show(name), " may make every system call. Fix: Set it to RuntimeDefault, or to Localhost with a profile"]))
	finding := {
		"kind": "violation",
		"control": "WL-4",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Set it to RuntimeDefault, or to Localhost with a profile",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	some part in list_or([], [])
	some i, one in list_or(or_else(object.get(part, ["list"], null), []), [])
	at_value := concat("", [show(object.get(part, ["at"], null)), "[", show(i), "].statefulSet.spec.template.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile(type, name)
	container_profile == "elsewhere"
	at_value_2 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i_2), "].securityContext"])
	container_profile_path := concat("", [show(at_value_2), show(within), ".seccompProfile.type"])
	field := container_profile_path
	reason := concat("", ["the profile of the pod decides which system calls container ", show(name), " may make"])
	finding := {
		"kind": "unseen",
		"control": "WL-4",
		"severity": "medium",
		"field": field,
		"message": reason,
		"fix": "",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	some place in list_or([], [])
	pod := object.get(place, ["pod"], null)
	at_value := object.get(place, ["at"], null)
	some list in [candidate | some candidate in [{"containers": list_or(at(pod, ["containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(pod, ["initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := mongodb_kubernetes_mongo_dbsearch_chosen_container_profile(type, name)
	container_profile == "unset"
	at_value_2 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i), "].securityContext"])
	container_profile_path := concat("", [show(at_value_2), show(within), ".seccompProfile.type"])
	field := container_profile_path
	message := cut(concat("", ["WL-4 ", field, ": container ", show(name), " has no seccomp profile. Fix: Set it to RuntimeDefault, or to Localhost with a profile"]))
	finding := {
		"kind": "violation",
		"control": "WL-4",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Set it to RuntimeDefault, or to Localhost with a profile",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	some place in list_or([], [])
	pod := object.get(place, ["pod"], null)
	at_value := object.get(place, ["at"], null)
	some list in [candidate | some candidate in [{"containers": list_or(at(pod, ["containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(pod, ["initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := mongodb_kubernetes_mongo_dbsearch_chosen_container_profile(type, name)
	container_profile == "none"
	at_value_2 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i), "].securityContext"])
	container_profile_path := concat("", [show(at_value_2), show(within), ".seccompProfile.type"])
	field := container_profile_path
	message := cut(concat("", ["WL-4 ", field, ": container ", show(name), " may make every system call. Fix: Set it to RuntimeDefault, or to Localhost with a profile"]))
	finding := {
		"kind": "violation",
		"control": "WL-4",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Set it to RuntimeDefault, or to Localhost with a profile",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	some place in list_or([], [])
	pod := object.get(place, ["pod"], null)
	at_value := object.get(place, ["at"], null)
	some list in [candidate | some candidate in [{"containers": list_or(at(pod, ["containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(pod, ["initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := mongodb_kubernetes_mongo_dbsearch_chosen_container_profile(type, name)
	container_profile == "elsewhere"
	at_value_2 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i), "].securityContext"])
	container_profile_path := concat("", [show(at_value_2), show(within), ".seccompProfile.type"])
	field := container_profile_path
	reason := concat("", ["the profile of the pod decides which system calls container ", show(name), " may make"])
	finding := {
		"kind": "unseen",
		"control": "WL-4",
		"severity": "medium",
		"field": field,
		"message": reason,
		"fix": "",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	is_array(input.review.object.spec.clusters)
	some i, one in input.review.object.spec.clusters
	at_value := concat("", ["spec.clusters[", show(i), "].statefulSet.spec.template.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := mongodb_kubernetes_mongo_dbsearch_chosen_container_profile(type, name)
	container_profile == "unset"
	at_value_2 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i_2), "].securityContext"])
	container_profile_path := concat("", [show(at_value_2), show(within), ".seccompProfile.type"])
	field := container_profile_path
	message := cut(concat("", ["WL-4 ", field, ": container ", show(name), " has no seccomp profile. Fix: Set it to RuntimeDefault, or to Localhost with a profile"]))
	finding := {
		"kind": "violation",
		"control": "WL-4",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Set it to RuntimeDefault, or to Localhost with a profile",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	is_array(input.review.object.spec.clusters)
	some i, one in input.review.object.spec.clusters
	at_value := concat("", ["spec.clusters[", show(i), "].statefulSet.spec.template.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := mongodb_kubernetes_mongo_dbsearch_chosen_container_profile(type, name)
	container_profile == "none"
	at_value_2 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i_2), "].securityContext"])
	container_profile_path := concat("", [show(at_value_2), show(within), ".seccompProfile.type"])
	field := container_profile_path
	message := cut(concat("", ["WL-4 ", field, ": container ", show(name), " may make every system call. Fix: Set it to RuntimeDefault, or to Localhost with a profile"]))
	finding := {
		"kind": "violation",
		"control": "WL-4",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Set it to RuntimeDefault, or to Localhost with a profile",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	is_array(input.review.object.spec.clusters)
	some i, one in input.review.object.spec.clusters
	at_value := concat("", ["spec.clusters[", show(i), "].statefulSet.spec.template.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := mongodb_kubernetes_mongo_dbsearch_chosen_container_profile(type, name)
	container_profile == "elsewhere"
	at_value_2 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i_2), "].securityContext"])
	container_profile_path := concat("", [show(at_value_2), show(within), ".seccompProfile.type"])
	field := container_profile_path
	reason := concat("", ["the profile of the pod decides which system calls container ", show(name), " may make"])
	finding := {
		"kind": "unseen",
		"control": "WL-4",
		"severity": "medium",
		"field": field,
		"message": reason,
		"fix": "",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	some i, cluster in input.review.object.spec.clusters
	is_object(cluster.loadBalancer.managed.deployment.spec.template.spec)
	at_value := concat("", ["spec.clusters[", show(i), "].loadBalancer.managed.deployment.spec.template.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(cluster, ["loadBalancer", "managed", "deployment", "spec", "template", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(cluster, ["loadBalancer", "managed", "deployment", "spec", "template", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile_more(type, name)
	container_profile == "unset"
	at_value_2 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i_2), "].securityContext"])
	container_profile_path := concat("", [show(at_value_2), show(within), ".seccompProfile.type"])
	field := container_profile_path
	message := cut(concat("", ["WL-4 ", field, ": container ", show(name), " has no seccomp profile. Fix: Set it to RuntimeDefault, or to Localhost with a profile"]))
	finding := {
		"kind": "violation",
		"control": "WL-4",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Set it to RuntimeDefault, or to Localhost with a profile",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	some i, cluster in input.review.object.spec.clusters
	is_object(cluster.loadBalancer.managed.deployment.spec.template.spec)
	at_value := concat("", ["spec.clusters[", show(i), "].loadBalancer.managed.deployment.spec.template.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(cluster, ["loadBalancer", "managed", "deployment", "spec", "template", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(cluster, ["loadBalancer", "managed", "deployment", "spec", "template", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile_more(type, name)
	container_profile == "none"
	at_value_2 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i_2), "].securityContext"])
	container_profile_path := concat("", [show(at_value_2), show(within), ".seccompProfile.type"])
	field := container_profile_path
	message := cut(concat("", ["WL-4 ", field, ": container ", show(name), " may make every system call. Fix: Set it to RuntimeDefault, or to Localhost with a profile"]))
	finding := {
		"kind": "violation",
		"control": "WL-4",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Set it to RuntimeDefault, or to Localhost with a profile",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	some i, cluster in input.review.object.spec.clusters
	is_object(cluster.loadBalancer.managed.deployment.spec.template.spec)
	at_value := concat("", ["spec.clusters[", show(i), "].loadBalancer.managed.deployment.spec.template.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(cluster, ["loadBalancer", "managed", "deployment", "spec", "template", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(cluster, ["loadBalancer", "managed", "deployment", "spec", "template", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile_more(type, name)
	container_profile == "elsewhere"
	at_value_2 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i_2), "].securityContext"])
	container_profile_path := concat("", [show(at_value_2), show(within), ".seccompProfile.type"])
	field := container_profile_path
	reason := concat("", ["the profile of the pod decides which system calls container ", show(name), " may make"])
	finding := {
		"kind": "unseen",
		"control": "WL-4",
		"severity": "medium",
		"field": field,
		"message": reason,
		"fix": "",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	some _ in input.review.object.spec.clusters
	some part in list_or([], [])
	some i, one in list_or(or_else(object.get(part, ["list"], null), []), [])
	at_value := concat("", [show(object.get(part, ["at"], null)), "[", show(i), "].statefulSet.spec.template.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile_more(type, name)
	container_profile == "unset"
	at_value_2 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i_2), "].securityContext"])
	container_profile_path := concat("", [show(at_value_2), show(within), ".seccompProfile.type"])
	field := container_profile_path
	message := cut(concat("", ["WL-4 ", field, ": container ", show(name), " has no seccomp profile. Fix: Set it to RuntimeDefault, or to Localhost with a profile"]))
	finding := {
		"kind": "violation",
		"control": "WL-4",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Set it to RuntimeDefault, or to Localhost with a profile",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	some _ in input.review.object.spec.clusters
	some part in list_or([], [])
	some i, one in list_or(or_else(object.get(part, ["list"], null), []), [])
	at_value := concat("", [show(object.get(part, ["at"], null)), "[", show(i), "].statefulSet.spec.template.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile_more(type, name)
	container_profile == "none"
	at_value_2 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i_2), "].securityContext"])
	container_profile_path := concat("", [show(at_value_2), show(within), ".seccompProfile.type"])
	field := container_profile_path
	message := cut(concat("", ["WL-4 ", field, ": container ", show(name), " may make every system call. Fix: Set it to RuntimeDefault, or to Localhost with a profile"]))
	finding := {
		"kind": "violation",
		"control": "WL-4",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Set it to RuntimeDefault, or to Localhost with a profile",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	some _ in input.review.object.spec.clusters
	some part in list_or([], [])
	some i, one in list_or(or_else(object.get(part, ["list"], null), []), [])
	at_value := concat("", [show(object.get(part, ["at"], null)), "[", show(i), "].statefulSet.spec.template.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := chosen_container_profile_more(type, name)
	container_profile == "elsewhere"
	at_value_2 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i_2), "].securityContext"])
	container_profile_path := concat("", [show(at_value_2), show(within), ".seccompProfile.type"])
	field := container_profile_path
	reason := concat("", ["the profile of the pod decides which system calls container ", show(name), " may make"])
	finding := {
		"kind": "unseen",
		"control": "WL-4",
		"severity": "medium",
		"field": field,
		"message": reason,
		"fix": "",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	some _ in input.review.object.spec.clusters
	some place in list_or([], [])
	pod := object.get(place, ["pod"], null)
	at_value := object.get(place, ["at"], null)
	some list in [candidate | some candidate in [{"containers": list_or(at(pod, ["containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(pod, ["initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := mongodb_kubernetes_mongo_dbsearch_chosen_container_profile(type, name)
	container_profile == "unset"
	at_value_2 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i), "].securityContext"])
	container_profile_path := concat("", [show(at_value_2), show(within), ".seccompProfile.type"])
	field := container_profile_path
	message := cut(concat("", ["WL-4 ", field, ": container ", show(name), " has no seccomp profile. Fix: Set it to RuntimeDefault, or to Localhost with a profile"]))
	finding := {
		"kind": "violation",
		"control": "WL-4",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Set it to RuntimeDefault, or to Localhost with a profile",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	some _ in input.review.object.spec.clusters
	some place in list_or([], [])
	pod := object.get(place, ["pod"], null)
	at_value := object.get(place, ["at"], null)
	some list in [candidate | some candidate in [{"containers": list_or(at(pod, ["containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(pod, ["initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := mongodb_kubernetes_mongo_dbsearch_chosen_container_profile(type, name)
	container_profile == "none"
	at_value_2 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i), "].securityContext"])
	container_profile_path := concat("", [show(at_value_2), show(within), ".seccompProfile.type"])
	field := container_profile_path
	message := cut(concat("", ["WL-4 ", field, ": container ", show(name), " may make every system call. Fix: Set it to RuntimeDefault, or to Localhost with a profile"]))
	finding := {
		"kind": "violation",
		"control": "WL-4",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Set it to RuntimeDefault, or to Localhost with a profile",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	some _ in input.review.object.spec.clusters
	some place in list_or([], [])
	pod := object.get(place, ["pod"], null)
	at_value := object.get(place, ["at"], null)
	some list in [candidate | some candidate in [{"containers": list_or(at(pod, ["containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(pod, ["initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := mongodb_kubernetes_mongo_dbsearch_chosen_container_profile(type, name)
	container_profile == "elsewhere"
	at_value_2 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i), "].securityContext"])
	container_profile_path := concat("", [show(at_value_2), show(within), ".seccompProfile.type"])
	field := container_profile_path
	reason := concat("", ["the profile of the pod decides which system calls container ", show(name), " may make"])
	finding := {
		"kind": "unseen",
		"control": "WL-4",
		"severity": "medium",
		"field": field,
		"message": reason,
		"fix": "",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	some i, cluster in input.review.object.spec.clusters
	is_array(cluster.shardOverrides)
	is_array(cluster.shardOverrides)
	some i_2, one in cluster.shardOverrides
	at_value := concat("", ["spec.clusters[", show(i), "].shardOverrides[", show(i_2), "].statefulSet.spec.template.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_3, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := mongodb_kubernetes_mongo_dbsearch_chosen_container_profile(type, name)
	container_profile == "unset"
	at_value_2 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i_3), "].securityContext"])
	container_profile_path := concat("", [show(at_value_2), show(within), ".seccompProfile.type"])
	field := container_profile_path
	message := cut(concat("", ["WL-4 ", field, ": container ", show(name), " has no seccomp profile. Fix: Set it to RuntimeDefault, or to Localhost with a profile"]))
	finding := {
		"kind": "violation",
		"control": "WL-4",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Set it to RuntimeDefault, or to Localhost with a profile",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	some i, cluster in input.review.object.spec.clusters
	is_array(cluster.shardOverrides)
	is_array(cluster.shardOverrides)
	some i_2, one in cluster.shardOverrides
	at_value := concat("", ["spec.clusters[", show(i), "].shardOverrides[", show(i_2), "].statefulSet.spec.template.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_3, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := mongodb_kubernetes_mongo_dbsearch_chosen_container_profile(type, name)
	container_profile == "none"
	at_value_2 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i_3), "].securityContext"])
	container_profile_path := concat("", [show(at_value_2), show(within), ".seccompProfile.type"])
	field := container_profile_path
	message := cut(concat("", ["WL-4 ", field, ": container ", show(name), " may make every system call. Fix: Set it to RuntimeDefault, or to Localhost with a profile"]))
	finding := {
		"kind": "violation",
		"control": "WL-4",
		"severity": "medium",
		"field": field,
		"message": message,
		"fix": "Set it to RuntimeDefault, or to Localhost with a profile",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	some i, cluster in input.review.object.spec.clusters
	is_array(cluster.shardOverrides)
	is_array(cluster.shardOverrides)
	some i_2, one in cluster.shardOverrides
	at_value := concat("", ["spec.clusters[", show(i), "].shardOverrides[", show(i_2), "].statefulSet.spec.template.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_3, container in list_or(object.get(list, ["containers"], null), [])
	name := text_or(at(container, ["name"]), "")
	type := text_or(at(container, ["securityContext", "seccompProfile", "type"]), null)
	container_profile := mongodb_kubernetes_mongo_dbsearch_chosen_container_profile(type, name)
	container_profile == "elsewhere"
	at_value_2 := object.get(list, ["at"], null)
	within := concat("", ["[", show(i_3), "].securityContext"])
	container_profile_path := concat("", [show(at_value_2), show(within), ".seccompProfile.type"])
	field := container_profile_path
	reason := concat("", ["the profile of the pod decides which system calls container ", show(name), " may make"])
	finding := {
		"kind": "unseen",
		"control": "WL-4",
		"severity": "medium",
		"field": field,
		"message": reason,
		"fix": "",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_object(input.review.object.spec.observability.metricsForwarder.deployment.spec.template.spec)
	input.review.object.spec.observability.metricsForwarder.deployment.spec.template.spec.hostPID == true
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": "spec.observability.metricsForwarder.deployment.spec.template.spec.hostPID",
		"message": "WL-5 spec.observability.metricsForwarder.deployment.spec.template.spec.hostPID: the pod sees the processes of the node. Fix: Remove it",
		"fix": "Remove it",
		"edit": "remove",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_object(input.review.object.spec.observability.metricsForwarder.deployment.spec.template.spec)
	input.review.object.spec.observability.metricsForwarder.deployment.spec.template.spec.hostIPC == true
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": "spec.observability.metricsForwarder.deployment.spec.template.spec.hostIPC",
		"message": "WL-5 spec.observability.metricsForwarder.deployment.spec.template.spec.hostIPC: the pod shares memory with the processes of the node. Fix: Remove it",
		"fix": "Remove it",
		"edit": "remove",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_object(input.review.object.spec.observability.metricsForwarder.deployment.spec.template.spec)
	is_array(input.review.object.spec.observability.metricsForwarder.deployment.spec.template.spec.containers)
	some i, container in input.review.object.spec.observability.metricsForwarder.deployment.spec.template.spec.containers
	container.securityContext.privileged == true
	field := concat("", ["spec.observability.metricsForwarder.deployment.spec.template.spec.containers[", show(i), "].securityContext.privileged"])
	message := cut(concat("", ["WL-5 ", field, ": ", show(concat("", ["container ", show(text_or(at(container, ["name"]), null))])), " is privileged. Fix: Set it to false"]))
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to false",
		"edit": "set false",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_object(input.review.object.spec.observability.metricsForwarder.deployment.spec.template.spec)
	is_array(input.review.object.spec.observability.metricsForwarder.deployment.spec.template.spec.initContainers)
	some i, container in input.review.object.spec.observability.metricsForwarder.deployment.spec.template.spec.initContainers
	container.securityContext.privileged == true
	field := concat("", ["spec.observability.metricsForwarder.deployment.spec.template.spec.initContainers[", show(i), "].securityContext.privileged"])
	message := cut(concat("", ["WL-5 ", field, ": ", show(concat("", ["container ", show(text_or(at(container, ["name"]), null))])), " is privileged. Fix: Set it to false"]))
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to false",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	is_array(input.review.object.spec.clusters)
	some i, one in input.review.object.spec.clusters
	one.statefulSet.spec.template.spec.hostPID == true
	at_value := concat("", ["spec.clusters[", show(i), "].statefulSet.spec.template.spec"])
	field := concat("", [show(at_value), ".hostPID"])
	message := concat("", ["WL-5 ", field, ": the pod sees the processes of the node. Fix: Remove it"])
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

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	is_array(input.review.object.spec.clusters)
	some i, one in input.review.object.spec.clusters
	one.statefulSet.spec.template.spec.hostIPC == true
	at_value := concat("", ["spec.clusters[", show(i), "].statefulSet.spec.template.spec"])
	field := concat("", [show(at_value), ".hostIPC"])
	message := concat("", ["WL-5 ", field, ": the pod shares memory with the processes of the node. Fix: Remove it"])
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

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	is_array(input.review.object.spec.clusters)
	some i, one in input.review.object.spec.clusters
	is_array(one.statefulSet.spec.template.spec.containers)
	some i_2, container in one.statefulSet.spec.template.spec.containers
	container.securityContext.privileged == true
	at_value := concat("", ["spec.clusters[", show(i), "].statefulSet.spec.template.spec"])
	field := concat("", [show(at_value), ".containers[", show(i_2), "].securityContext.privileged"])
	message := cut(concat("", ["WL-5 ", field, ": ", show(concat("", ["container ", show(text_or(at(container, ["name"]), null))])), " is privileged. Fix: Set it to false"]))
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to false",
		"edit": "set false",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	is_array(input.review.object.spec.clusters)
	some i, one in input.review.object.spec.clusters
	is_array(one.statefulSet.spec.template.spec.initContainers)
	some i_2, container in one.statefulSet.spec.template.spec.initContainers
	container.securityContext.privileged == true
	at_value := concat("", ["spec.clusters[", show(i), "].statefulSet.spec.template.spec"])
	field := concat("", [show(at_value), ".initContainers[", show(i_2), "].securityContext.privileged"])
	message := cut(concat("", ["WL-5 ", field, ": ", show(concat("", ["container ", show(text_or(at(container, ["name"]), null))])), " is privileged. Fix: Set it to false"]))
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to false",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	some i, cluster in input.review.object.spec.clusters
	is_object(cluster.loadBalancer.managed.deployment.spec.template.spec)
	cluster.loadBalancer.managed.deployment.spec.template.spec.hostPID == true
	at_value := concat("", ["spec.clusters[", show(i), "].loadBalancer.managed.deployment.spec.template.spec"])
	field := concat("", [show(at_value), ".hostPID"])
	message := concat("", ["WL-5 ", field, ": the pod sees the processes of the node. Fix: Remove it"])
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

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	some i, cluster in input.review.object.spec.clusters
	is_object(cluster.loadBalancer.managed.deployment.spec.template.spec)
	cluster.loadBalancer.managed.deployment.spec.template.spec.hostIPC == true
	at_value := concat("", ["spec.clusters[", show(i), "].loadBalancer.managed.deployment.spec.template.spec"])
	field := concat("", [show(at_value), ".hostIPC"])
	message := concat("", ["WL-5 ", field, ": the pod shares memory with the processes of the node. Fix: Remove it"])
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

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	some i, cluster in input.review.object.spec.clusters
	is_object(cluster.loadBalancer.managed.deployment.spec.template.spec)
	is_array(cluster.loadBalancer.managed.deployment.spec.template.spec.containers)
	some i_2, container in cluster.loadBalancer.managed.deployment.spec.template.spec.containers
	container.securityContext.privileged == true
	at_value := concat("", ["spec.clusters[", show(i), "].loadBalancer.managed.deployment.spec.template.spec"])
	field := concat("", [show(at_value), ".containers[", show(i_2), "].securityContext.privileged"])
	message := cut(concat("", ["WL-5 ", field, ": ", show(concat("", ["container ", show(text_or(at(container, ["name"]), null))])), " is privileged. Fix: Set it to false"]))
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to false",
		"edit": "set false",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	some i, cluster in input.review.object.spec.clusters
	is_object(cluster.loadBalancer.managed.deployment.spec.template.spec)
	is_array(cluster.loadBalancer.managed.deployment.spec.template.spec.initContainers)
	some i_2, container in cluster.loadBalancer.managed.deployment.spec.template.spec.initContainers
	container.securityContext.privileged == true
	at_value := concat("", ["spec.clusters[", show(i), "].loadBalancer.managed.deployment.spec.template.spec"])
	field := concat("", [show(at_value), ".initContainers[", show(i_2), "].securityContext.privileged"])
	message := cut(concat("", ["WL-5 ", field, ": ", show(concat("", ["container ", show(text_or(at(container, ["name"]), null))])), " is privileged. Fix: Set it to false"]))
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to false",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	some i, cluster in input.review.object.spec.clusters
	is_array(cluster.shardOverrides)
	is_array(cluster.shardOverrides)
	some i_2, one in cluster.shardOverrides
	one.statefulSet.spec.template.spec.hostPID == true
	at_value := concat("", ["spec.clusters[", show(i), "].shardOverrides[", show(i_2), "].statefulSet.spec.template.spec"])
	field := concat("", [show(at_value), ".hostPID"])
	message := concat("", ["WL-5 ", field, ": the pod sees the processes of the node. Fix: Remove it"])
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

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	some i, cluster in input.review.object.spec.clusters
	is_array(cluster.shardOverrides)
	is_array(cluster.shardOverrides)
	some i_2, one in cluster.shardOverrides
	one.statefulSet.spec.template.spec.hostIPC == true
	at_value := concat("", ["spec.clusters[", show(i), "].shardOverrides[", show(i_2), "].statefulSet.spec.template.spec"])
	field := concat("", [show(at_value), ".hostIPC"])
	message := concat("", ["WL-5 ", field, ": the pod shares memory with the processes of the node. Fix: Remove it"])
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

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	some i, cluster in input.review.object.spec.clusters
	is_array(cluster.shardOverrides)
	is_array(cluster.shardOverrides)
	some i_2, one in cluster.shardOverrides
	is_array(one.statefulSet.spec.template.spec.containers)
	some i_3, container in one.statefulSet.spec.template.spec.containers
	container.securityContext.privileged == true
	at_value := concat("", ["spec.clusters[", show(i), "].shardOverrides[", show(i_2), "].statefulSet.spec.template.spec"])
	field := concat("", [show(at_value), ".containers[", show(i_3), "].securityContext.privileged"])
	message := cut(concat("", ["WL-5 ", field, ": ", show(concat("", ["container ", show(text_or(at(container, ["name"]), null))])), " is privileged. Fix: Set it to false"]))
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to false",
		"edit": "set false",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	some i, cluster in input.review.object.spec.clusters
	is_array(cluster.shardOverrides)
	is_array(cluster.shardOverrides)
	some i_2, one in cluster.shardOverrides
	is_array(one.statefulSet.spec.template.spec.initContainers)
	some i_3, container in one.statefulSet.spec.template.spec.initContainers
	container.securityContext.privileged == true
	at_value := concat("", ["spec.clusters[", show(i), "].shardOverrides[", show(i_2), "].statefulSet.spec.template.spec"])
	field := concat("", [show(at_value), ".initContainers[", show(i_3), "].securityContext.privileged"])
	message := cut(concat("", ["WL-5 ", field, ": ", show(concat("", ["container ", show(text_or(at(container, ["name"]), null))])), " is privileged. Fix: Set it to false"]))
	finding := {
		"kind": "violation",
		"control": "WL-5",
		"severity": "high",
		"field": field,
		"message": message,
		"fix": "Set it to false",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_object(input.review.object.spec.observability.metricsForwarder.deployment.spec.template.spec)
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "observability", "metricsForwarder", "deployment", "spec", "template", "spec", "containers"], null), []), "at": "spec.observability.metricsForwarder.deployment.spec.template.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "observability", "metricsForwarder", "deployment", "spec", "template", "spec", "initContainers"], null), []), "at": "spec.observability.metricsForwarder.deployment.spec.template.spec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	not contains(named, "@")
	not is_named(named)
	image_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i), "].image"])
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

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_object(input.review.object.spec.observability.metricsForwarder.deployment.spec.template.spec)
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "observability", "metricsForwarder", "deployment", "spec", "template", "spec", "containers"], null), []), "at": "spec.observability.metricsForwarder.deployment.spec.template.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "observability", "metricsForwarder", "deployment", "spec", "template", "spec", "initContainers"], null), []), "at": "spec.observability.metricsForwarder.deployment.spec.template.spec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	not contains(named, "@")
	regex.match(":[^/]*$", named)
	not endswith(named, ":latest")
	image_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i), "].image"])
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

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	is_array(input.review.object.spec.clusters)
	some i, one in input.review.object.spec.clusters
	at_value := concat("", ["spec.clusters[", show(i), "].statefulSet.spec.template.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	not contains(named, "@")
	not is_named(named)
	image_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i_2), "].image"])
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

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	is_array(input.review.object.spec.clusters)
	some i, one in input.review.object.spec.clusters
	at_value := concat("", ["spec.clusters[", show(i), "].statefulSet.spec.template.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	not contains(named, "@")
	regex.match(":[^/]*$", named)
	not endswith(named, ":latest")
	image_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i_2), "].image"])
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

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	some i, cluster in input.review.object.spec.clusters
	is_object(cluster.loadBalancer.managed.deployment.spec.template.spec)
	at_value := concat("", ["spec.clusters[", show(i), "].loadBalancer.managed.deployment.spec.template.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(cluster, ["loadBalancer", "managed", "deployment", "spec", "template", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(cluster, ["loadBalancer", "managed", "deployment", "spec", "template", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	not contains(named, "@")
	not is_named(named)
	image_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i_2), "].image"])
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

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	some i, cluster in input.review.object.spec.clusters
	is_object(cluster.loadBalancer.managed.deployment.spec.template.spec)
	at_value := concat("", ["spec.clusters[", show(i), "].loadBalancer.managed.deployment.spec.template.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(cluster, ["loadBalancer", "managed", "deployment", "spec", "template", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(cluster, ["loadBalancer", "managed", "deployment", "spec", "template", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	not contains(named, "@")
	regex.match(":[^/]*$", named)
	not endswith(named, ":latest")
	image_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i_2), "].image"])
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

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	some i, cluster in input.review.object.spec.clusters
	is_array(cluster.shardOverrides)
	is_array(cluster.shardOverrides)
	some i_2, one in cluster.shardOverrides
	at_value := concat("", ["spec.clusters[", show(i), "].shardOverrides[", show(i_2), "].statefulSet.spec.template.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_3, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	not contains(named, "@")
	not is_named(named)
	image_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i_3), "].image"])
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

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	some i, cluster in input.review.object.spec.clusters
	is_array(cluster.shardOverrides)
	is_array(cluster.shardOverrides)
	some i_2, one in cluster.shardOverrides
	at_value := concat("", ["spec.clusters[", show(i), "].shardOverrides[", show(i_2), "].statefulSet.spec.template.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_3, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	not contains(named, "@")
	regex.match(":[^/]*$", named)
	not endswith(named, ":latest")
	image_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i_3), "].image"])
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

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_object(input.review.object.spec.observability.metricsForwarder.deployment.spec.template.spec)
	count(wl_12_allowed_registries) > 0
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "observability", "metricsForwarder", "deployment", "spec", "template", "spec", "containers"], null), []), "at": "spec.observability.metricsForwarder.deployment.spec.template.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "observability", "metricsForwarder", "deployment", "spec", "template", "spec", "initContainers"], null), []), "at": "spec.observability.metricsForwarder.deployment.spec.template.spec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := chosen_image_source(first, named)
	not is_allowed(image_source)
	image_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i), "].image"])
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

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_object(input.review.object.spec.observability.metricsForwarder.deployment.spec.template.spec)
	count(wl_12_allowed_registries) == 0
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "observability", "metricsForwarder", "deployment", "spec", "template", "spec", "containers"], null), []), "at": "spec.observability.metricsForwarder.deployment.spec.template.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "observability", "metricsForwarder", "deployment", "spec", "template", "spec", "initContainers"], null), []), "at": "spec.observability.metricsForwarder.deployment.spec.template.spec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := chosen_image_source(first, named)
	is_of_docker_hub(image_source)
	image_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i), "].image"])
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

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_object(input.review.object.spec.observability.metricsForwarder.deployment.spec.template.spec)
	count(wl_12_allowed_registries) == 0
	some list in [candidate | some candidate in [{"containers": list_or(object.get(input.review.object, ["spec", "observability", "metricsForwarder", "deployment", "spec", "template", "spec", "containers"], null), []), "at": "spec.observability.metricsForwarder.deployment.spec.template.spec.containers"}, {"containers": list_or(object.get(input.review.object, ["spec", "observability", "metricsForwarder", "deployment", "spec", "template", "spec", "initContainers"], null), []), "at": "spec.observability.metricsForwarder.deployment.spec.template.spec.initContainers"}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := chosen_image_source(first, named)
	not is_of_docker_hub(image_source)
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i), "].image"])
	finding := {
		"kind": "unseen",
		"control": "WL-12",
		"severity": "medium",
		"field": field,
		"message": "nobody said which registries are allowed",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	is_array(input.review.object.spec.clusters)
	count(wl_12_allowed_registries) > 0
	some i, one in input.review.object.spec.clusters
	at_value := concat("", ["spec.clusters[", show(i), "].statefulSet.spec.template.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := chosen_image_source(first, named)
	not is_allowed(image_source)
	image_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i_2), "].image"])
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

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	is_array(input.review.object.spec.clusters)
	count(wl_12_allowed_registries) == 0
	some i, one in input.review.object.spec.clusters
	at_value := concat("", ["spec.clusters[", show(i), "].statefulSet.spec.template.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := chosen_image_source(first, named)
	is_of_docker_hub(image_source)
	image_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i_2), "].image"])
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

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	is_array(input.review.object.spec.clusters)
	count(wl_12_allowed_registries) == 0
	some i, one in input.review.object.spec.clusters
	at_value := concat("", ["spec.clusters[", show(i), "].statefulSet.spec.template.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := chosen_image_source(first, named)
	not is_of_docker_hub(image_source)
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i_2), "].image"])
	finding := {
		"kind": "unseen",
		"control": "WL-12",
		"severity": "medium",
		"field": field,
		"message": "nobody said which registries are allowed",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	count(wl_12_allowed_registries) > 0
	some i, cluster in input.review.object.spec.clusters
	is_object(cluster.loadBalancer.managed.deployment.spec.template.spec)
	at_value := concat("", ["spec.clusters[", show(i), "].loadBalancer.managed.deployment.spec.template.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(cluster, ["loadBalancer", "managed", "deployment", "spec", "template", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(cluster, ["loadBalancer", "managed", "deployment", "spec", "template", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := chosen_image_source(first, named)
	not is_allowed(image_source)
	image_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i_2), "].image"])
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

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	count(wl_12_allowed_registries) == 0
	some i, cluster in input.review.object.spec.clusters
	is_object(cluster.loadBalancer.managed.deployment.spec.template.spec)
	at_value := concat("", ["spec.clusters[", show(i), "].loadBalancer.managed.deployment.spec.template.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(cluster, ["loadBalancer", "managed", "deployment", "spec", "template", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(cluster, ["loadBalancer", "managed", "deployment", "spec", "template", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := chosen_image_source(first, named)
	is_of_docker_hub(image_source)
	image_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i_2), "].image"])
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

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	count(wl_12_allowed_registries) == 0
	some i, cluster in input.review.object.spec.clusters
	is_object(cluster.loadBalancer.managed.deployment.spec.template.spec)
	at_value := concat("", ["spec.clusters[", show(i), "].loadBalancer.managed.deployment.spec.template.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(cluster, ["loadBalancer", "managed", "deployment", "spec", "template", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(cluster, ["loadBalancer", "managed", "deployment", "spec", "template", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_2, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := chosen_image_source(first, named)
	not is_of_docker_hub(image_source)
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i_2), "].image"])
	finding := {
		"kind": "unseen",
		"control": "WL-12",
		"severity": "medium",
		"field": field,
		"message": "nobody said which registries are allowed",
		"fix": "",
	}
}

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	count(wl_12_allowed_registries) > 0
	some i, cluster in input.review.object.spec.clusters
	is_array(cluster.shardOverrides)
	is_array(cluster.shardOverrides)
	some i_2, one in cluster.shardOverrides
	at_value := concat("", ["spec.clusters[", show(i), "].shardOverrides[", show(i_2), "].statefulSet.spec.template.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_3, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := chosen_image_source(first, named)
	not is_allowed(image_source)
	image_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i_3), "].image"])
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

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	count(wl_12_allowed_registries) == 0
	some i, cluster in input.review.object.spec.clusters
	is_array(cluster.shardOverrides)
	is_array(cluster.shardOverrides)
	some i_2, one in cluster.shardOverrides
	at_value := concat("", ["spec.clusters[", show(i), "].shardOverrides[", show(i_2), "].statefulSet.spec.template.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_3, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := chosen_image_source(first, named)
	is_of_docker_hub(image_source)
	image_name := text_or(at(container, ["name"]), "")
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i_3), "].image"])
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

# mongodb-kubernetes MongoDBSearch
findings contains finding if {
	is_array(input.review.object.spec.clusters)
	count(wl_12_allowed_registries) == 0
	some i, cluster in input.review.object.spec.clusters
	is_array(cluster.shardOverrides)
	is_array(cluster.shardOverrides)
	some i_2, one in cluster.shardOverrides
	at_value := concat("", ["spec.clusters[", show(i), "].shardOverrides[", show(i_2), "].statefulSet.spec.template.spec"])
	some list in [candidate | some candidate in [{"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "containers"]), []), "at": concat("", [show(at_value), ".containers"])}, {"containers": list_or(at(one, ["statefulSet", "spec", "template", "spec", "initContainers"]), []), "at": concat("", [show(at_value), ".initContainers"])}]; count(list_or(object.get(candidate, ["containers"], null), [])) > 0]
	some i_3, container in list_or(object.get(list, ["containers"], null), [])
	named := text_or(at(container, ["image"]), "")
	named != ""
	first := or_else(item_at(split(named, "/"), 0), "")
	image_source := chosen_image_source(first, named)
	not is_of_docker_hub(image_source)
	field := concat("", [show(object.get(list, ["at"], null)), "[", show(i_3), "].image"])
	finding := {
		"kind": "unseen",
		"control": "WL-12",
		"severity": "medium",
		"field": field,
		"message": "nobody said which registries are allowed",
		"fix": "",
	}
}

nm_10_require_fips := given if {
	given := input.parameters["NM-10"].requireFips
	is_boolean(given)
} else := false

sm_1_encrypted_classes := given if {
	given := input.parameters["SM-1"].encryptedClasses
	is_array(given)
} else := []

# StorageClasss beside the object, given with it.
related_storage_class := [related | is_array(input.related["storage.k8s.io/v1/StorageClass"]); some related in input.related["storage.k8s.io/v1/StorageClass"]]

wl_12_allowed_registries := given if {
	given := input.parameters["WL-12"].allowedRegistries
	is_array(given)
} else := []

is_encryption_key(variable) if {
	regex.match("(?i)(SODIUM|PGP|ENCRYPTION)_KEY(_PASSPHRASE)?$|CIPHER_PASS$", text_or(at(variable, ["name"]), ""))
}

is_literal(variable) if {
	value := text_or(at(variable, ["value"]), "")
	value != ""
	not startswith(value, "$(")
}

holds_login(value) if {
	regex.match("^[a-z][a-z0-9+.:]*://[^:@/ ]*:[^@/ $]+@", value)
}

mongodb_kubernetes_mongo_dbsearch_is_literal(value) if {
	value != ""
	not startswith(value, "$(")
}

in_address_or_value(value, _) if {
	holds_login(value)
	not regex.match("^(jdbc:|clickhouse|mariadb|mongodb|mysql|postgres|tcp:)", value)
}

in_address_or_value(value, _) if {
	regex.match("\"private_key\"|(AccountKey|SharedAccessSignature)=[^ ;$]", value)
}

in_address_or_value(value, variable) if {
	regex.match("(?i)(TOKEN|(ACCESS|SECRET|STORAGE|ACCOUNT|API)_KEY)$|^(WALG_|PGBACKREST_)?(AWS|AZURE|GCS|GOOGLE|KAFKA|LDAP|S3|SMTP|SWIFT|VAULT)_[A-Z0-9_]*(PASS|PASSWORD|SECRET)$", text_or(at(variable, ["name"]), ""))
	mongodb_kubernetes_mongo_dbsearch_is_literal(value)
}

is_of_service(variable) if {
	value := text_or(at(variable, ["value"]), "")
	in_address_or_value(value, variable)
}

holds_login_or_in_parameters(value, _) if {
	regex.match("^[a-z][a-z0-9+.:]*://[^:@/ ]*:[^@/ $]+@", value)
}

holds_login_or_in_parameters(value, _) if {
	regex.match("(?i)(^|[ ?&;])(ssl)?password=[^ &;$]", value)
}

holds_login_or_in_parameters(value, _) if {
	regex.match("-----BEGIN [A-Z ]*PRIVATE KEY-----", value)
}

holds_login_or_in_parameters(value, variable) if {
	regex.match("(?i)(PASSWORD|PASSWD|PASSPHRASE|SECRET|_PASS|PRIVATE_KEY)$|^PGPASSWORD", text_or(at(variable, ["name"]), ""))
	mongodb_kubernetes_mongo_dbsearch_is_literal(value)
}

is_of_database(variable) if {
	value := text_or(at(variable, ["value"]), "")
	holds_login_or_in_parameters(value, variable)
}

is_of_cloud(variable) if {
	regex.match("(^|[./])amazonaws\\.com|(^|[./])core\\.windows\\.net", text_or(at(variable, ["value"]), ""))
}

name_own_store(variables) if {
	some variable in variables
	regex.match("^(AWS_ENDPOINT|AWS_ENDPOINT_URL|AWS_ENDPOINT_URL_S3|WALG_S3_ENDPOINT|S3_ENDPOINT)$", text_or(at(variable, ["name"]), ""))
	not is_of_cloud(variable)
}

tls_offered if {
	is_object(input.review.object.spec.security.tls)
}

mongodb_kubernetes_mongo_dbsearch_tls_offered if {
	is_object(input.review.object.spec.source.external.tls)
}

is_plain_address if {
	regex.match("(?i)^[ \\t]*http(\\+path)?:", text_or(object.get(input.review.object, ["spec", "autoEmbedding", "providerEndpoint"], null), ""))
}

tls_offered_more if {
	not is_plain_address
}

is_value(value) if {
	lower_ascii(value) == "true"
}

is_value(value) if {
	value == "1"
}

is_off(name, value) if {
	regex.match("(^|_)DISABLE_SSL$", name)
	is_value(value)
}

mongodb_kubernetes_mongo_dbsearch_is_plain_address(value) if {
	regex.match("(?i)^[ \\t]*http(\\+path)?:", value)
}

name_and_plain_address(name, value) if {
	regex.match("(^|_)ENDPOINT(_URL(_S3)?)?$", name)
	mongodb_kubernetes_mongo_dbsearch_is_plain_address(value)
}

tls_offered_more_2(name, value) if {
	not is_off(name, value)
	not name_and_plain_address(name, value)
}

chosen_fix(name, value) := "Remove it" if {
	is_off(name, value)
} else := "Use https"

is_named_for_fips(module_image) if {
	contains(lower_ascii(module_image), "fips")
}

some_container(pod) if {
	is_array(pod.containers)
	some container in pod.containers
	container.name == "mongot"
}

mongodb_kubernetes_mongo_dbsearch_is_named_for_fips(module_image) if {
	contains(lower_ascii(text_or(module_image, "")), "fips")
}

takes_encrypted(provisioner) if {
	provisioner in {"ebs.csi.aws.com", "kubernetes.io/aws-ebs"}
}

takes_encrypted(provisioner) if {
	provisioner == "driver.longhorn.io"
}

takes_encrypted(provisioner) if {
	endswith(provisioner, "rbd.csi.ceph.com")
}

is_on_node(provisioner) if {
	regex.match("host-?path|local-path", provisioner)
}

is_on_node(provisioner) if {
	provisioner in {"openebs.io/local", "local.csi.openebs.io"}
}

takes_encrypted_and_provisioner(provisioner) if {
	not takes_encrypted(provisioner)
	not provisioner in {"pxd.portworx.com", "kubernetes.io/portworx-volume"}
	provisioner != "zfs.csi.openebs.io"
}

chosen_takes_encrypted(provisioner) := "encrypted" if {
	takes_encrypted(provisioner)
} else := "secure" if {
	provisioner in {"pxd.portworx.com", "kubernetes.io/portworx-volume"}
} else := "encryption" if {
	provisioner == "zfs.csi.openebs.io"
} else := ""

by_key_or_by_cipher(provisioner, parameters) if {
	provisioner in {"ebs.csi.aws.com", "kubernetes.io/aws-ebs"}
	text_or(object.get(parameters, ["kmsKeyId"], null), "") != ""
}

by_key_or_by_cipher(provisioner, parameters) if {
	text_or(object.get(parameters, ["encryption"], null), "off") != "off"
	provisioner == "zfs.csi.openebs.io"
}

by_key_or_by_cipher(provisioner, parameters) if {
	object.get(parameters, [chosen_takes_encrypted(provisioner)], null) == "true"
}

asks_for_encryption(each, provisioner) if {
	parameters := object_or(object.get(each, ["parameters"], null), {})
	by_key_or_by_cipher(provisioner, parameters)
}

takes_encrypted_and_provisioner_holds(provisioner, _) if {
	not takes_encrypted(provisioner)
	not provisioner in {"pxd.portworx.com", "kubernetes.io/portworx-volume"}
	provisioner != "zfs.csi.openebs.io"
	is_on_node(provisioner)
}

takes_encrypted_and_provisioner_holds(provisioner, each) if {
	not takes_encrypted_and_provisioner(provisioner)
	not asks_for_encryption(each, provisioner)
}

is_open(volume_class_name) if {
	some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); takes_encrypted_and_provisioner_holds(provisioner, each)]
	text_or(object.get(each_2, ["metadata", "name"], null), null) == volume_class_name
}

mongodb_kubernetes_mongo_dbsearch_takes_encrypted_and_provisioner_holds(provisioner, _) if {
	not takes_encrypted(provisioner)
	not provisioner in {"pxd.portworx.com", "kubernetes.io/portworx-volume"}
	provisioner != "zfs.csi.openebs.io"
	not is_on_node(provisioner)
	provisioner in {"pd.csi.storage.gke.io", "kubernetes.io/gce-pd", "disk.csi.azure.com", "kubernetes.io/azure-disk"}
}

mongodb_kubernetes_mongo_dbsearch_takes_encrypted_and_provisioner_holds(provisioner, each) if {
	not takes_encrypted_and_provisioner(provisioner)
	asks_for_encryption(each, provisioner)
}

some_each(volume_class_name) if {
	some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); mongodb_kubernetes_mongo_dbsearch_takes_encrypted_and_provisioner_holds(provisioner, each)]
	text_or(object.get(each_2, ["metadata", "name"], null), null) == volume_class_name
}

storageclass_kubernetes_io_is_default_class_or_storageclass_beta_kubernetes_io_is_default_class(annotations) if {
	annotations["storageclass.kubernetes.io/is-default-class"] == "true"
}

storageclass_kubernetes_io_is_default_class_or_storageclass_beta_kubernetes_io_is_default_class(annotations) if {
	annotations["storageclass.beta.kubernetes.io/is-default-class"] == "true"
}

is_default(each) if {
	annotations := object.get(each, ["metadata", "annotations"], null)
	storageclass_kubernetes_io_is_default_class_or_storageclass_beta_kubernetes_io_is_default_class(annotations)
}

mongodb_kubernetes_mongo_dbsearch_is_open(defaults) if {
	count(defaults) > 0
	count([each_2 | some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); takes_encrypted_and_provisioner_holds(provisioner, each)]; is_default(each_2)]) == count(defaults)
}

is_shut(defaults) if {
	count(defaults) > 0
	count([each_2 | some each_2 in [each | some each in objects(related_storage_class); provisioner := text_or(object.get(each, ["provisioner"], null), ""); mongodb_kubernetes_mongo_dbsearch_takes_encrypted_and_provisioner_holds(provisioner, each)]; is_default(each_2)]) == count(defaults)
}

storage_class_name_or_name(claim) if {
	is_string(claim.spec.storageClassName)
}

storage_class_name_or_name(claim) if {
	not text_or(at(claim, ["metadata", "name"]), "") in {"data", "head", "journal", "logs"}
}

user_or_run_as_non_root(user, _, _) if {
	user == 0
}

user_or_run_as_non_root(user, own, pod) if {
	user != 0
	user == null
	boolean_or(at(own, ["runAsNonRoot"]), boolean_or(object.get(pod, ["runAsNonRoot"], null), null)) != true
}

chosen_name(container) := false if {
	text_or(at(container, ["name"]), "") == "metrics-forwarder"
} else := null

allow_privilege_escalation_and_privileged(own, container) if {
	boolean_or(at(own, ["allowPrivilegeEscalation"]), chosen_name(container)) == false
	not own.privileged == true
}

chosen_edit(own) := "" if {
	own.privileged == true
} else := "set allowPrivilegeEscalation false"

mongodb_kubernetes_mongo_dbsearch_some_container if {
	is_array(input.review.object.spec.observability.metricsForwarder.deployment.spec.template.spec.containers)
	some container in input.review.object.spec.observability.metricsForwarder.deployment.spec.template.spec.containers
	container.name == "metrics-forwarder"
}

mongodb_kubernetes_mongo_dbsearch_user_or_run_as_non_root(user, _) if {
	user == 0
}

mongodb_kubernetes_mongo_dbsearch_user_or_run_as_non_root(user, pod) if {
	user != 0
	user == null
	not pod.runAsNonRoot == true
}

some_container_more(pod) if {
	is_array(pod.containers)
	some container in pod.containers
	container.name == "metrics-forwarder"
}

mongodb_kubernetes_mongo_dbsearch_chosen_name(container) := false if {
	text_or(at(container, ["name"]), "") == "mongot"
} else := null

mongodb_kubernetes_mongo_dbsearch_allow_privilege_escalation_and_privileged(own, container) if {
	boolean_or(at(own, ["allowPrivilegeEscalation"]), mongodb_kubernetes_mongo_dbsearch_chosen_name(container)) == false
	not own.privileged == true
}

chosen_name_more(container) := false if {
	text_or(at(container, ["name"]), "") == "envoy"
} else := null

allow_privilege_escalation_and_privileged_more(own, container) if {
	boolean_or(at(own, ["allowPrivilegeEscalation"]), chosen_name_more(container)) == false
	not own.privileged == true
}

some_container_more_2(pod) if {
	is_array(pod.containers)
	some container in pod.containers
	container.name == "envoy"
}

is_own(name) if {
	name == "metrics-forwarder"
}

own_and_capabilities(name, context) if {
	is_own(name)
	not is_object(at(context, ["capabilities"]))
}

drops_all(context) if {
	some capability in texts(at(context, ["capabilities", "drop"]))
	lower_ascii(capability) == "all"
}

mongodb_kubernetes_mongo_dbsearch_is_own(name) if {
	name == "mongot"
}

mongodb_kubernetes_mongo_dbsearch_own_and_capabilities(name, context) if {
	mongodb_kubernetes_mongo_dbsearch_is_own(name)
	not is_object(at(context, ["capabilities"]))
}

is_own_more(name) if {
	name == "envoy"
}

own_and_capabilities_more(name, context) if {
	is_own_more(name)
	not is_object(at(context, ["capabilities"]))
}

own_holds(name, context) if {
	is_own(name)
	not context.readOnlyRootFilesystem == false
}

own_holds(name, context) if {
	not is_own(name)
	context.readOnlyRootFilesystem == true
}

mongodb_kubernetes_mongo_dbsearch_own_holds(name, context) if {
	mongodb_kubernetes_mongo_dbsearch_is_own(name)
	not context.readOnlyRootFilesystem == false
}

mongodb_kubernetes_mongo_dbsearch_own_holds(name, context) if {
	not mongodb_kubernetes_mongo_dbsearch_is_own(name)
	context.readOnlyRootFilesystem == true
}

own_holds_more(name, context) if {
	is_own_more(name)
	not context.readOnlyRootFilesystem == false
}

own_holds_more(name, context) if {
	not is_own_more(name)
	context.readOnlyRootFilesystem == true
}

chosen_own(name) := "given" if {
	is_own(name)
} else := "elsewhere"

chosen_container_profile(type, name) := chosen_own(name) if {
	type == null
} else := "unset" if {
	type == null
} else := "given" if {
	type in {"RuntimeDefault", "Localhost"}
} else := "none"

mongodb_kubernetes_mongo_dbsearch_chosen_own(name) := "given" if {
	mongodb_kubernetes_mongo_dbsearch_is_own(name)
} else := "elsewhere"

mongodb_kubernetes_mongo_dbsearch_chosen_container_profile(type, name) := mongodb_kubernetes_mongo_dbsearch_chosen_own(name) if {
	type == null
} else := "unset" if {
	type == null
} else := "given" if {
	type in {"RuntimeDefault", "Localhost"}
} else := "none"

chosen_own_more(name) := "given" if {
	is_own_more(name)
} else := "elsewhere"

chosen_container_profile_more(type, name) := chosen_own_more(name) if {
	type == null
} else := "unset" if {
	type == null
} else := "given" if {
	type in {"RuntimeDefault", "Localhost"}
} else := "none"

is_named(named) if {
	regex.match(":[^/]*$", named)
	not endswith(named, ":latest")
}

is_first(first) if {
	regex.match("[.:]", first)
}

is_first(first) if {
	first == "localhost"
}

chosen_image_source(first, named) := concat("", ["docker.io/library/", named]) if {
	first == named
} else := named if {
	is_first(first)
} else := concat("", ["docker.io/", named])

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

# The items of a list; one of another type counts as empty.
objects(value) := [object_or(item, {}) | some item in list_or(value, [])]

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
