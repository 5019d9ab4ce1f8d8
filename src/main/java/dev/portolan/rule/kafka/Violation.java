package dev.portolan.rule.kafka;

import dev.portolan.finding.Detail;
import dev.portolan.finding.KafkaCode;
import java.util.List;

/**
 * A setting with which a node does not start.
 *
 * @param code what is wrong
 * @param stage who refuses it
 * @param setting the setting to change
 * @param facts what decided, for the sentence
 */
public record Violation(KafkaCode code, Stage stage, BrokerSetting setting, List<Object> facts) {

    /** Who refuses. */
    public enum Stage {
        /** The server's configuration class, before anything is started; formatting the storage says the same. */
        CONFIGURATION,
        /** The server while it starts. */
        START
    }

    public Violation {
        facts = List.copyOf(facts);
    }

    static Violation of(KafkaCode code, BrokerSetting setting, Object... facts) {
        return new Violation(code, Stage.CONFIGURATION, setting, List.of(facts));
    }

    Violation at(Stage other) {
        return new Violation(code, other, setting, facts);
    }

    /** The sentence to be. */
    public Detail detail() {
        return new Detail(code.id(), facts);
    }
}
