package dev.portolan.rule.kafka;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A {@code server.properties} made by chance: a valid one of some mode, and up to three mutations of it, of which some
 * keep it valid.
 *
 * @param origin the mode and the mutations, for whoever must understand a disagreement
 */
record GeneratedConfig(String origin, Map<String, String> properties) {

    static GeneratedConfig next(Random random, KafkaVersion version) {
        List<ValidConfig> bases = version.knowsZooKeeper() ? List.of(ValidConfig.values()) : ValidConfig.KRAFT;
        ValidConfig base = bases.get(random.nextInt(bases.size()));
        Map<String, String> properties = new LinkedHashMap<>(base.properties());
        List<String> names = new ArrayList<>(List.of(base.name()));
        int mutations = random.nextInt(10) < 6 ? 1 : random.nextInt(4);
        for (int i = 0; i < mutations; i++) {
            Mutation mutation = Mutation.values()[random.nextInt(Mutation.values().length)];
            mutation.apply(properties, random);
            names.add(mutation.name());
        }
        return new GeneratedConfig(String.join(" + ", names), properties);
    }
}
