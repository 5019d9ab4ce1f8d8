package dev.portolan.rule.kafka;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/**
 * A {@code server.properties} made by chance: a valid one of some mode, and up to three mutations of it, of which some
 * keep it valid.
 *
 * @param origin the mode and the mutations, for whoever must understand a disagreement
 */
record GeneratedConfig(String origin, Map<String, String> properties) {
    private static final int EACH = 4;

    /** Every mutation of every mode a few times, and then as many files as asked for with several mutations. */
    static Stream<GeneratedConfig> files(Random random, KafkaVersion version, int mixed) {
        List<ValidConfig> modes = version.knowsZooKeeper() ? List.of(ValidConfig.values()) : ValidConfig.KRAFT;
        Stream<GeneratedConfig> single = modes.stream().flatMap(mode -> Arrays.stream(Mutation.values())
                .flatMap(mutation -> Stream.generate(() -> of(mode, List.of(mutation), random)).limit(EACH)));
        return Stream.concat(single, Stream.generate(() -> mixed(modes, random)).limit(mixed));
    }

    private static GeneratedConfig mixed(List<ValidConfig> modes, Random random) {
        List<Mutation> mutations = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            mutations.add(Mutation.values()[random.nextInt(Mutation.values().length)]);
        }
        return of(modes.get(random.nextInt(modes.size())), mutations, random);
    }

    private static GeneratedConfig of(ValidConfig mode, List<Mutation> mutations, Random random) {
        Map<String, String> properties = new LinkedHashMap<>(mode.properties());
        mutations.forEach(mutation -> mutation.apply(properties, random));
        return new GeneratedConfig(mode + " " + mutations, properties);
    }
}
