package dev.portolan.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.analysis.Analysis;
import dev.portolan.finding.Blocker;
import dev.portolan.finding.ConnectionReport;
import dev.portolan.finding.Texts;
import dev.portolan.finding.Verdict;
import dev.portolan.model.Element;
import dev.portolan.model.Removal;
import dev.portolan.model.Topology;
import dev.portolan.model.address.Cidr;
import dev.portolan.model.shape.Id;
import dev.portolan.model.shape.References;
import dev.portolan.storage.DesignReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every element of every good sample is taken away, one at a time. Either the verdict stays, or some blocker names what
 * is gone: an element that went, or one that referred to something that went, or that it referred to.
 */
class MutationTest {

    static Stream<Path> good() throws Exception {
        try (Stream<Path> files = Files.list(Path.of("samples"))) {
            return files.filter(p -> p.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("good")
    void whatIsTakenAwayIsMissedByName(Path sample) throws Exception {
        Topology whole = DesignReader.read(sample.toString(), Files.readAllBytes(sample)).design().topology();
        List<String> unexplained = new ArrayList<>();
        for (Element element : whole.elements()) {
            Removal removal = Removal.of(whole, element.id());
            Set<Id<?>> near = near(whole, removal.gone());
            String said = removal.gone().stream().map(id -> whole.get(id.<Element>as()).toString()).collect(Collectors.joining());
            for (ConnectionReport report : Analysis.of(removal.after())) {
                boolean named = report.verdict() == Verdict.REACHABLE
                        || report.blockers().stream().anyMatch(b -> names(b, near, said));
                if (!named) {
                    unexplained.add("without " + element.id() + ": " + report.connection() + " is " + report.verdict()
                            + " by " + report.blockers().stream().map(b -> Texts.of(b.detail())).toList());
                }
            }
        }

        assertThat(unexplained).isEmpty();
    }

    /** Whether a blocker is about something near, or speaks of an address that went. */
    private static boolean names(Blocker blocker, Set<Id<?>> near, String said) {
        return near.contains(blocker.element()) || blocker.detail().facts().stream().anyMatch(f -> f instanceof Id<?> id
                && near.contains(id) || f instanceof Cidr block && block.isSingle() && said.contains(block.first().toString()));
    }

    /** What went, with all that referred to it and all that it referred to. */
    private static Set<Id<?>> near(Topology whole, Set<Id<?>> gone) {
        Set<Id<?>> near = new HashSet<>(gone);
        for (Element element : whole.elements()) {
            Set<Id<?>> refers = References.of((Record) element).stream().map(References.Reference::id)
                    .collect(Collectors.toSet());
            if (gone.contains(element.id())) {
                near.addAll(refers);
            } else if (refers.stream().anyMatch(gone::contains)) {
                near.add(element.id());
            }
        }
        return near;
    }
}
