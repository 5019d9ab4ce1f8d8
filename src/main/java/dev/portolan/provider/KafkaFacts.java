package dev.portolan.provider;

import dev.portolan.model.fact.Fact;
import dev.portolan.model.fact.FactSheet;
import java.time.Duration;

/** What holds of Kafka itself, whoever runs it. */
public final class KafkaFacts {
    private static final FactSheet SHEET = FactSheet.beside(KafkaFacts.class, "kafka.properties");

    private KafkaFacts() {
    }

    /** {@code connections.max.idle.ms} of a client that does not say. */
    public static Fact<Duration> clientIdle() {
        return duration("idle.client");
    }

    /** {@code connections.max.idle.ms} of a broker that does not say. */
    public static Fact<Duration> brokerIdle() {
        return duration("idle.broker");
    }

    /** What a client behind a load balancer of 350 s is advised to set. */
    public static Fact<Duration> clientIdleBehindBalancer() {
        return duration("idle.client-behind-balancer");
    }

    private static Fact<Duration> duration(String name) {
        return SHEET.get(name, text -> Duration.ofMillis(Long.parseLong(text)));
    }
}
