package dev.portolan.model;

import dev.portolan.model.shape.Term;

/** What a Kafka node does. */
public enum BrokerRole implements Term {
    BROKER,
    CONTROLLER
}
