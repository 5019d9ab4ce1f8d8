package dev.portolan.model;

import dev.portolan.model.shape.Term;

/** How a Kafka cluster is run. */
public enum ClusterKind implements Term {
    SELF_HOSTED_KRAFT,
    SELF_HOSTED_ZOOKEEPER,
    /** Amazon Managed Streaming for Apache Kafka. */
    MSK,
    /** Alibaba E-MapReduce Kafka. */
    EMR,
    /** Open Telekom Cloud Distributed Message Service for Kafka. */
    DMS
}
