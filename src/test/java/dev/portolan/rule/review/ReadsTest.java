package dev.portolan.rule.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.model.Element;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Topology;
import dev.portolan.rule.Estates;
import dev.portolan.rule.TopologyRule;
import dev.portolan.storage.DesignReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule that read more than it says would keep old findings while a design is edited. */
class ReadsTest {

    static Stream<TopologyRule> rules() {
        return DesignRules.topologyRules().stream();
    }

    private static List<Topology> designs() throws Exception {
        try (Stream<Path> files = Files.walk(Path.of("samples"))) {
            return Stream.concat(Stream.of(Estates.of(60)), files.filter(file -> file.toString().endsWith(".portolan.json"))
                    .sorted().map(ReadsTest::topology)).toList();
        }
    }

    private static Topology topology(Path file) {
        try {
            return DesignReader.read(file.toString(), Files.readAllBytes(file)).design().topology();
        } catch (Exception e) {
            throw new IllegalStateException(file + " cannot be read", e);
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void saysTheSameWithoutTheKindsItDoesNotRead(TopologyRule rule) throws Exception {
        for (Topology design : designs()) {
            List<Element> read = design.elements().stream()
                    .filter(element -> rule.reads().contains(ElementKind.of(element))).toList();

            assertThat(rule.check(Topology.of(read)).toList()).isEqualTo(rule.check(design).toList());
        }
    }
}
