package dev.portolan.rule.kafka;

import dev.portolan.finding.KafkaCode;
import java.util.stream.Stream;

/** B-16: brokers that speak SASL among themselves use a mechanism that their listener offers. */
final class InterBrokerMechanism implements BrokerRule {

    @Override
    public Stream<Violation> check(BrokerConfig config) {
        String mechanism = config.text(BrokerSetting.SASL_MECHANISM_INTER_BROKER);
        return config.interBroker().stream().filter(chosen -> chosen.protocol().usesSasl())
                .filter(chosen -> !config.mechanisms(chosen.name()).contains(mechanism))
                .map(chosen -> Violation.of(KafkaCode.INTER_BROKER_MECHANISM, BrokerSetting.SASL_MECHANISM_INTER_BROKER,
                        mechanism, chosen.name(), config.mechanisms(chosen.name())));
    }
}
