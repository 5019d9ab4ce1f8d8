package dev.portolan.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.design.Design;
import dev.portolan.diagram.scene.Item;
import dev.portolan.diagram.scene.Role;
import dev.portolan.diagram.scene.Scene;
import dev.portolan.diagram.scene.Theme;
import dev.portolan.export.svg.SvgDrawing;
import dev.portolan.model.Topology;
import dev.portolan.rule.review.Review;
import dev.portolan.testing.RandomTopologies;
import java.io.ByteArrayInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Designs that make no sense are drawn nonetheless, and well-formed: a design is drawn while it is being made. */
class NonsenseDrawingTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void whateverIsDesignedIsDrawn(long seed) throws Exception {
        Design design = RandomTopologies.design(seed, 4);
        Scene scene = Drawing.of(design).judgedBy(Review.of(design.topology())).scene();
        lawful(scene);
        assertThat(DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(SvgDrawing.of(scene, Theme.light(), 1))).getDocumentElement().getTagName())
                .isEqualTo("svg");
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28})
    void andLaidOutWhenNothingIsPlaced(long seed) {
        Topology topology = RandomTopologies.topology(seed, 6);
        Design design = Design.of("Nonsense " + seed, topology);
        Scene scene = Drawing.of(design).judgedBy(Review.of(topology)).scene();
        lawful(scene);
        assertThat(Drawing.of(design).judgedBy(Review.of(topology)).scene().isLike(scene)).isTrue();
    }

    private static void lawful(Scene scene) {
        for (Item item : scene.items()) {
            assertThat(scene.bounds().contains(item.bounds())).as(item.key()).isTrue();
            if (item.role() != Role.BADGE) {
                item.parent().ifPresent(key -> assertThat(scene.item(key).orElseThrow().bounds().contains(item.bounds()))
                        .as("%s in %s", item.key(), key).isTrue());
            }
        }
        assertThat(scene.items()).extracting(Item::key).doesNotHaveDuplicates();
    }
}
