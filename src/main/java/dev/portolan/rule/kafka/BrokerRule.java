package dev.portolan.rule.kafka;

import java.util.function.Supplier;
import java.util.stream.Stream;

/** One of the conditions under which a node starts. */
interface BrokerRule {

    Stream<Violation> check(BrokerConfig config);

    /** The violation when the condition does not hold, and none when it does. */
    static Stream<Violation> unless(boolean holds, Supplier<Violation> violation) {
        return holds ? Stream.empty() : Stream.of(violation.get());
    }
}
