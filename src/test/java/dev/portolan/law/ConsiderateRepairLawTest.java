package dev.portolan.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.analysis.Analysis;
import dev.portolan.finding.Blocker;
import dev.portolan.finding.ConnectionReport;
import dev.portolan.finding.Verdict;
import dev.portolan.model.Change;
import dev.portolan.model.Element;
import dev.portolan.model.Removal;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Id;
import dev.portolan.storage.DesignReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What mends one connection does no harm to the others: every good sample is broken, by each deletion of an element and
 * by random edits, and each connection that fails is mended while the others are watched.
 */
class ConsiderateRepairLawTest {
    private static final int EDITS = 150;
    private static final long SEED = 20_261_120L;

    @ParameterizedTest
    @MethodSource("dev.portolan.law.MutationTest#good")
    void afterADeletion(Path sample) throws Exception {
        Topology whole = read(sample);
        List<String> harm = new ArrayList<>();
        for (Element element : whole.elements()) {
            mend(Removal.of(whole, element.id()).after(), "without " + element.id(), harm);
        }

        assertThat(harm).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("dev.portolan.law.MutationTest#good")
    void afterARandomEdit(Path sample) throws Exception {
        Topology whole = read(sample);
        Random random = new Random(SEED);
        List<String> harm = new ArrayList<>();
        for (int i = 0; i < EDITS; i++) {
            Change change = Breaking.of(whole, random).orElse(null);
            if (change != null) {
                mend(change.applyTo(whole), "seed " + SEED + ", edit " + i + ": " + change, harm);
            }
        }

        assertThat(harm).isEmpty();
    }

    private static Topology read(Path sample) throws Exception {
        return DesignReader.read(sample.toString(), Files.readAllBytes(sample)).design().topology();
    }

    private static void mend(Topology broken, String story, List<String> harm) {
        Map<Id<?>, Verdict> before = verdicts(broken);
        for (ConnectionReport report : Analysis.of(broken)) {
            Topology mended = broken;
            for (Blocker blocker : report.blockers()) {
                mended = blocker.fix().isPresent() ? blocker.fix().get().applyTo(mended) : mended;
            }
            Map<Id<?>, Verdict> after = verdicts(mended);
            before.forEach((id, verdict) -> {
                if (rank(after.get(id)) < rank(verdict)) {
                    harm.add(story + "; mending " + report.connection() + " turns " + id + " from " + verdict + " to "
                            + after.get(id) + " by " + report.blockers().stream().flatMap(b -> b.fix().stream())
                                    .flatMap(f -> f.changes().stream()).toList());
                }
            });
        }
    }

    private static int rank(Verdict verdict) {
        return switch (verdict) {
            case REACHABLE -> 4;
            case PARTIAL -> 3;
            case UNDETERMINED -> 2;
            case BOOTSTRAP_ONLY -> 1;
            case UNREACHABLE -> 0;
        };
    }

    private static Map<Id<?>, Verdict> verdicts(Topology topology) {
        Map<Id<?>, Verdict> verdicts = new LinkedHashMap<>();
        Analysis.of(topology).forEach(report -> verdicts.put(report.connection(), report.verdict()));
        return verdicts;
    }
}
