package dev.portolan.rule.kafka;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/** Where our rules differ from a real server on purpose, each with the reason and the files it concerns. */
enum KnownDifference {
    HASH_ORDER("Names that listener.security.protocol.map holds in two spellings with two protocols: before 4.1 the server keeps"
            + " the one that comes last in a hash table. Here the one said last counts, as a reader would have it.",
            (file, version) -> !version.atLeast(4, 1) && new BrokerConfig(file, version).protocols().size()
                    < ProtocolMapForm.pairs(new BrokerConfig(file, version)).size()),
    PROTOCOL_LEVEL("An -IV level that no release had, as in 3.4-IV9: the level decides nothing that is judged here.",
            (file, version) -> file.getOrDefault("inter.broker.protocol.version", "").contains("-IV")),
    ANCIENT_SASL("With inter.broker.protocol.version below 0.10.0-IV1 brokers speak GSSAPI or no SASL: too old to be met.",
            (file, version) -> file.getOrDefault("inter.broker.protocol.version", "").startsWith("0.")),
    NO_ROLES("4.0 and 4.1 take an empty process.roles and then check next to nothing: here it is an error of its own.",
            (file, version) -> version.atLeast(4, 0) && !version.atLeast(4, 2) && file.getOrDefault("process.roles",
                    "").isBlank()),
    NAME_TWICE("4.1 breaks off over a name that controller.listener.names repeats while no map is stated; its neighbours do not.",
            (file, version) -> version.atLeast(4, 1) && !version.atLeast(4, 2)
                    && !file.containsKey("listener.security.protocol.map")),
    OTHER_KEYS("Keys that BrokerSetting does not hold are taken as fit: they say nothing of who reaches whom.",
            (file, version) -> file.keySet().stream().anyMatch(key ->
                    !BrokerSetting.isKey(key) && !key.startsWith("listener.name.")));

    private final String reason;
    private final BiPredicate<Map<String, String>, KafkaVersion> concerns;

    KnownDifference(String reason, BiPredicate<Map<String, String>, KafkaVersion> concerns) {
        this.reason = reason;
        this.concerns = concerns;
    }

    static Optional<KnownDifference> of(Map<String, String> file, KafkaVersion version) {
        return Arrays.stream(values()).filter(each -> each.concerns.test(file, version)).findFirst();
    }

    static String table() {
        return Arrays.stream(values()).map(each -> each + ": " + each.reason).collect(Collectors.joining("\n"));
    }
}
