package dev.portolan.edit.copy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.design.Design;
import dev.portolan.design.Nesting;
import dev.portolan.edit.paper.Paper;
import dev.portolan.finding.ConnectionReport;
import dev.portolan.model.Broker;
import dev.portolan.model.Cluster;
import dev.portolan.model.Connection;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Id;
import dev.portolan.rule.review.Review;
import dev.portolan.testing.Drawn;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What copies do to verdicts: nothing, to those of others; and theirs are those of the originals, where all was copied. */
class CopyLawTest {
    private static final int SEEDS = Integer.getInteger("portolan.law.seeds", 1);
    private static final List<Design> SAMPLES = Drawn.samples();
    private static final Map<String, Map<Id<Connection>, List<String>>> KNOWN = new HashMap<>();

    private static Map<Id<Connection>, List<String>> verdicts(Topology topology) {
        Map<Id<Connection>, List<String>> verdicts = new HashMap<>();
        for (ConnectionReport report : Review.of(topology).connections()) {
            Stream<String> endpoints = Stream.concat(report.bootstrap().stream(), report.brokers().stream())
                    .map(each -> each.verdict() + " " + each.blockers().stream().map(by -> by.code().id()).sorted().toList());
            verdicts.put(report.connection(), Stream.concat(Stream.of(report.verdict().toString()), endpoints).toList());
        }
        return verdicts;
    }

    private static Map<Id<Connection>, List<String>> known(Design sample) {
        return KNOWN.computeIfAbsent(sample.name(), any -> verdicts(sample.topology()));
    }

    private static Collection<Id<?>> all(Design design) {
        return Paper.of(design).outermost(design.placements().keySet());
    }

    private static Design duplicated(Design design, Collection<Id<?>> chosen) {
        return Pasting.duplicate(design, chosen, 10, 10).proposal().ready().map(edit -> edit.applyTo(design)).orElse(design);
    }

    @Test
    void allOfADesignPastedIntoAnEmptyOneIsJudgedAsItWas() {
        for (Design sample : SAMPLES) {
            Design copy = Pasting.paste(Design.EMPTY, Fragment.of(sample, all(sample)), Nesting.CANVAS, 0, 0).proposal().ready()
                    .orElseThrow().applyTo(Design.EMPTY);
            assertThat(verdicts(copy.topology())).as(sample.name()).isEqualTo(known(sample));
        }
    }

    @Test
    void duplicatingWhateverChangesNoVerdictOfOthers() {
        for (Design sample : SAMPLES) {
            for (int seed = 0; seed < SEEDS; seed++) {
                Random random = new Random(31L * sample.name().hashCode() + seed);
                Set<Id<?>> chosen = new HashSet<>();
                List<Id<?>> placed = List.copyOf(sample.placements().keySet());
                for (int i = random.nextInt(3); i >= 0; i--) {
                    chosen.add(placed.get(random.nextInt(placed.size())));
                }
                Design after = duplicated(sample, chosen);
                keeps(sample, after, verdicts(after.topology()), sample.name() + ", seed " + seed + ": " + chosen);
            }
        }
    }

    /** A node more is one more to be reached, so connections to clusters that got one are not compared. */
    private static void keeps(Design sample, Design after, Map<Id<Connection>, List<String>> now, String what) {
        for (Connection connection : sample.topology().all(Connection.class)) {
            if (nodes(sample, connection.cluster()) == nodes(after, connection.cluster())) {
                assertThat(now.get(connection.id())).as("%s, %s", what, connection.id())
                        .isEqualTo(known(sample).get(connection.id()));
            }
        }
    }

    private static long nodes(Design design, Id<Cluster> cluster) {
        return design.topology().all(Broker.class).stream().filter(each -> each.cluster().equals(cluster)).count();
    }

    /** Of broken ones the copies are not compared: blocks that overlap no longer do in copies. */
    @Test
    void aDesignDuplicatedWholeIsJudgedAsTheOriginalWhichIsJudgedAsBefore() {
        for (Design sample : SAMPLES) {
            Design after = duplicated(sample, all(sample));
            Map<Id<Connection>, List<String>> now = verdicts(after.topology());
            keeps(sample, after, now, sample.name());
            now.keySet().removeIf(sample.topology()::contains);
            assertThat(now).as(sample.name()).hasSameSizeAs(known(sample));
            if (!sample.name().startsWith("Broken")) {
                assertThat(now.values()).as(sample.name()).containsExactlyInAnyOrderElementsOf(known(sample).values());
            }
        }
    }
}
