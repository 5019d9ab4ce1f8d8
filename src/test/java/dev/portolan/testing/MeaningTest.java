package dev.portolan.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.design.Design;
import dev.portolan.model.Change;
import dev.portolan.model.Element;
import dev.portolan.model.LineKind;
import dev.portolan.model.PrivateLine;
import dev.portolan.model.Toggle;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Id;
import dev.portolan.model.shape.Shape;
import dev.portolan.storage.DesignFault;
import dev.portolan.storage.DesignFiles;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MeaningTest {
    private Design sample;
    private Meaning meaning;

    @BeforeEach
    void read() throws DesignFault {
        sample = DesignFiles.read(Path.of("samples/msk-privatelink-single-nlb.portolan.json")).design();
        meaning = Meaning.of(sample);
    }

    private Meaning after(Change change) {
        return Meaning.of(sample.with(change.applyTo(sample.topology())));
    }

    @Test
    void namesAndAddressesMeanNothing() {
        Topology renamed = sample.topology();
        for (Element each : sample.topology().elements()) {
            renamed = new Change.Set(each.id(), "name", "renamed").applyTo(renamed);
        }

        assertThat(Meaning.of(sample.with(renamed))).isEqualTo(meaning);
        assertThat(after(new Change.Set(Id.of("billing-app"), "addresses", List.of()))).isEqualTo(meaning);
    }

    @Test
    void whatAnElementDoesIsPartOfIt() {
        assertThat(after(new Change.Set(Id.of("kafka-nlb"), "crossZone", Toggle.OFF)).elements())
                .isNotEqualTo(meaning.elements());
        assertThat(after(new Change.Remove(Id.of("billing-app"))).elements()).isNotEqualTo(meaning.elements());
    }

    @Test
    void theVerdictAndItsWaysArePartOfIt() {
        assertThat(after(new Change.Remove(Id.of("clients-zone"))).connections()).isNotEqualTo(meaning.connections());
    }

    @Test
    void whatIsJoinedWithWhatIsPartOfIt() {
        Map<String, Object> line = new HashMap<>(Map.of("id", Id.of("line"), "kind", LineKind.SITE_TO_SITE_VPN,
                "near", Id.of("orders-vpc"), "far", Optional.of(Id.of("kafka-vpc"))));
        Meaning one = after(new Change.Put(Shape.of(PrivateLine.class).create(line)));
        line.put("near", Id.of("analytics-vpc"));
        Meaning other = after(new Change.Put(Shape.of(PrivateLine.class).create(line)));

        assertThat(one.elements()).isEqualTo(other.elements());
        assertThat(one.joints()).isNotEqualTo(other.joints());
    }
}
