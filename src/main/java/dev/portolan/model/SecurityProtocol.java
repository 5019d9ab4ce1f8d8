package dev.portolan.model;

import dev.portolan.model.shape.Term;

/** How a Kafka listener is secured; the names are Kafka's. */
public enum SecurityProtocol implements Term {
    PLAINTEXT,
    SSL,
    SASL_PLAINTEXT,
    SASL_SSL;

    @Override
    public String term() {
        return name();
    }

    public boolean usesTls() {
        return this == SSL || this == SASL_SSL;
    }

    public boolean usesSasl() {
        return this == SASL_PLAINTEXT || this == SASL_SSL;
    }
}
