package dev.portolan.export.png;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portolan.design.Design;
import dev.portolan.diagram.Drawing;
import dev.portolan.diagram.scene.Bounds;
import dev.portolan.diagram.scene.Item;
import dev.portolan.diagram.scene.Manner;
import dev.portolan.diagram.scene.Point;
import dev.portolan.diagram.scene.Rgb;
import dev.portolan.diagram.scene.Scene;
import dev.portolan.diagram.scene.Theme;
import dev.portolan.diagram.scene.Token;
import dev.portolan.model.Client;
import dev.portolan.model.Network;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Id;
import dev.portolan.model.shape.Shape;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PngDrawingTest {
    private static final Scene SCENE = Drawing.of(Design.of("A drawing, 図", Topology.of(List.of(
            Shape.of(Network.class).create(Map.of("id", Id.of("net"))),
            Shape.of(Client.class).create(Map.of("id", Id.of("app"), "place", Id.of("net"))))))).scene();

    @Test
    void itIsAsLargeAsTheSceneTimesTheScale() throws Exception {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(PngDrawing.of(SCENE, Theme.light(), 2)));
        assertThat(image.getWidth()).isEqualTo((int) Math.round(SCENE.bounds().width() * 2));
        assertThat(image.getHeight()).isEqualTo((int) Math.round(SCENE.bounds().height() * 2));
    }

    @Test
    void sheetsAndCardsHaveTheThemesColours() {
        for (Theme theme : List.of(Theme.light(), Theme.dark())) {
            BufferedImage image = PngDrawing.image(SCENE, theme, 1);
            assertThat(pixel(image, 2, 2)).isEqualTo(theme.color(Token.CANVAS).hex());
            Item network = SCENE.item("net").orElseThrow();
            assertThat(pixel(image, network.bounds().x() + 5, network.bounds().bottom() - 5))
                    .isEqualTo(theme.color(Token.NETWORK_SHEET).hex());
            Item card = SCENE.item("app").orElseThrow();
            assertThat(pixel(image, card.bounds().x() + 6, card.bounds().center().y())).isEqualTo(theme.color(Token.CARD).hex());
        }
    }

    private static String pixel(BufferedImage image, double x, double y) {
        int rgb = image.getRGB((int) x, (int) y);
        return new Rgb(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255, 255).hex();
    }

    @Test
    void aHugeDrawingIsPaintedSmaller() {
        Scene huge = new Scene("huge", "", new Bounds(0, 0, 400_000, 300_000), Bounds.NOTHING, new Point(0, 0), Manner.GRID,
                List.of());
        BufferedImage image = PngDrawing.image(huge, Theme.light(), 1);
        assertThat((long) image.getWidth() * image.getHeight()).isBetween(PngDrawing.MOST_PIXELS * 9 / 10,
                PngDrawing.MOST_PIXELS * 101 / 100);
    }

    @Test
    void aScaleIsAPositiveNumber() {
        assertThatThrownBy(() -> PngDrawing.of(SCENE, Theme.light(), 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PngDrawing.of(SCENE, Theme.light(), Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }
}
