package dev.portolan.rule.kafka;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A release of Apache Kafka; a provider's own suffix, as in {@code 3.7.x.kraft}, is left aside.
 *
 * @param major 0 or more
 * @param minor 0 or more
 * @param patch 0 when unsaid or written as {@code x}
 */
public record KafkaVersion(int major, int minor, int patch) implements Comparable<KafkaVersion> {
    /** The release whose rules stand for everything before voters could be left out. */
    public static final KafkaVersion V3_7 = new KafkaVersion(3, 7, 1);
    /** The last line that runs with ZooKeeper; KIP-853 is in. */
    public static final KafkaVersion V3_9 = new KafkaVersion(3, 9, 2);
    /** The newest release the rules were held against. */
    public static final KafkaVersion V4 = new KafkaVersion(4, 3, 1);

    private static final Pattern FORM = Pattern.compile("\\s*[vV]?(\\d{1,4})\\.(\\d{1,4})(?:\\.(\\d{1,4}|x))?(?:[.\\-+].*)?\\s*");

    /** Reads {@code 3.7.1}, {@code v3.7}, {@code 4.0} or {@code 3.7.x.kraft}; empty when the text is no version. */
    public static Optional<KafkaVersion> tryParse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String patch = matcher.group(3);
        boolean said = patch != null && !patch.equals("x");
        return Optional.of(new KafkaVersion(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)),
                said ? Integer.parseInt(patch) : 0));
    }

    /** Whether this is the release {@code major.minor.0} or a later one. */
    public boolean atLeast(int otherMajor, int otherMinor) {
        return compareTo(new KafkaVersion(otherMajor, otherMinor, 0)) >= 0;
    }

    /** Whether a node can be run without ZooKeeper, if only for trials. */
    public boolean knowsKRaft() {
        return atLeast(2, 8);
    }

    /** Whether {@code controller.quorum.bootstrap.servers} and advertised controller listeners are known (KIP-853). */
    public boolean knowsDynamicQuorum() {
        return atLeast(3, 9);
    }

    /** Whether a node can still be run with ZooKeeper. */
    public boolean knowsZooKeeper() {
        return !atLeast(4, 0);
    }

    @Override
    public int compareTo(KafkaVersion other) {
        return Comparator.comparingInt(KafkaVersion::major).thenComparingInt(KafkaVersion::minor)
                .thenComparingInt(KafkaVersion::patch).compare(this, other);
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}
