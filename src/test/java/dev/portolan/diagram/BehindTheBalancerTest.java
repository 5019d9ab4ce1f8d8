package dev.portolan.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.design.Design;
import dev.portolan.diagram.scene.Item;
import dev.portolan.diagram.scene.Mark;
import dev.portolan.diagram.scene.Scene;
import dev.portolan.diagram.scene.Tone;
import dev.portolan.model.shape.Id;
import dev.portolan.rule.review.Review;
import dev.portolan.storage.DesignFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is stopped at a load balancer shows on its port plan and behind it. */
class BehindTheBalancerTest {

    private static Scene drawn(String sample) throws Exception {
        Design design = DesignFiles.read(Path.of("samples/broken/" + sample + ".portolan.json")).design();
        return Drawing.of(design).judgedBy(Review.of(design.topology())).scene();
    }

    private static List<Tone> rows(Scene scene, int... ports) {
        return IntStream.of(ports)
                .mapToObj(port -> scene.item("kafka-nlb/port-" + port).orElseThrow().tone()).toList();
    }

    private static Item behind(Scene scene, int port, String broker) {
        return scene.item("target/kafka-nlb/port-" + port + "/" + broker).orElseThrow();
    }

    @Test
    void aPortThatIsNotLetInShowsAtItsRowAndBehindIt() throws Exception {
        Scene scene = drawn("nlb-security-group-port");

        assertThat(rows(scene, 9094, 8443, 8444, 8445)).containsExactly(Tone.REACHED, Tone.REACHED, Tone.REACHED, Tone.BLOCKED);
        assertThat(behind(scene, 8444, "broker-2").tone()).isEqualTo(Tone.REACHED);
        assertThat(behind(scene, 8445, "broker-3").tone()).isEqualTo(Tone.BLOCKED);
        assertThat(behind(scene, 8445, "broker-3").standsFor(Id.of("orders-to-demo"))).isTrue();
        assertThat(scene.item("stop/target/kafka-nlb/port-8445/broker-3")).isPresent();
        assertThat(scene.item("legend").orElseThrow().marks()).anyMatch(mark -> mark instanceof Mark.Text text
                && text.text().equals("not reached"));
    }

    @Test
    void aPortThatLeadsToTheWrongBrokerIsCrossedOutThere() throws Exception {
        Scene scene = drawn("nlb-wrong-broker");

        assertThat(rows(scene, 8443, 8444, 8445)).containsExactly(Tone.REACHED, Tone.BLOCKED, Tone.REACHED);
        assertThat(behind(scene, 8444, "broker-3").tone()).isEqualTo(Tone.BLOCKED);
        assertThat(scene.item("stop/target/kafka-nlb/port-8444/broker-3")).isPresent();
        assertThat(behind(scene, 8445, "broker-3").tone()).isEqualTo(Tone.REACHED);
    }

    @Test
    void whatIsStoppedBeforeTheBalancerIsCrossedOutOnce() throws Exception {
        Scene scene = drawn("endpoint-pending");

        assertThat(rows(scene, 9094, 8443, 8444, 8445)).containsOnly(Tone.BLOCKED);
        assertThat(behind(scene, 8445, "broker-3").tone()).isEqualTo(Tone.QUIET);
        assertThat(scene.items()).extracting(Item::key).filteredOn(key -> key.startsWith("stop/")).hasSize(1);
    }
}
