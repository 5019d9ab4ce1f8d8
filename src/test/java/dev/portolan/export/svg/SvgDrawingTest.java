package dev.portolan.export.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portolan.design.Design;
import dev.portolan.diagram.Drawing;
import dev.portolan.diagram.scene.Scene;
import dev.portolan.diagram.scene.Theme;
import dev.portolan.model.Client;
import dev.portolan.model.Network;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Id;
import dev.portolan.model.shape.Shape;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class SvgDrawingTest {
    private static final String HOSTILE = "a<b>&\"'\u0000\u0007\u202e\ud800]]>\n</text><script>x</script>\ufffe東京";

    private static Scene scene(String name) {
        Network network = Shape.of(Network.class).create(Map.of("id", Id.of("net"), "name", name));
        Client client = Shape.of(Client.class).create(Map.of("id", Id.of("app"), "name", name, "place", Id.of("net")));
        return Drawing.of(Design.of(name, Topology.of(List.of(network, client)))).scene();
    }

    private static Document parsed(byte[] svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg));
    }

    @Test
    void hostileNamesStayText() throws Exception {
        Document document = parsed(SvgDrawing.of(scene(HOSTILE), Theme.light(), 1));
        assertThat(document.getElementsByTagName("script").getLength()).isZero();
        NodeList texts = document.getElementsByTagName("text");
        assertThat(java.util.stream.IntStream.range(0, texts.getLength()).mapToObj(i -> texts.item(i).getTextContent()))
                .anyMatch(text -> text.startsWith("a<b>&\"'") && text.endsWith("東京"))
                .noneMatch(text -> text.contains("\u202e") || text.contains("\u0007"));
    }

    @Test
    void itRefersToNothingOutsideItself() {
        String svg = new String(SvgDrawing.of(scene("plain"), Theme.dark(), 2), StandardCharsets.UTF_8);
        assertThat(svg.replace("http://www.w3.org/2000/svg", "")).doesNotContain("http", "href", "@import", "url(d", "<image");
    }

    @Test
    void groupsNameTheirElements() throws Exception {
        Document document = parsed(SvgDrawing.of(scene("plain"), Theme.light(), 1));
        NodeList groups = document.getElementsByTagName("g");
        assertThat(java.util.stream.IntStream.range(0, groups.getLength())
                .mapToObj(i -> ((Element) groups.item(i)).getAttribute("data-element"))).contains("net", "app");
        assertThat(document.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("plain");
        assertThat(document.getElementsByTagName("desc").getLength()).isEqualTo(1);
    }

    @Test
    void theScaleSizesItAndTheSameSceneGivesTheSameBytes() throws Exception {
        Scene scene = scene("plain");
        Element root = parsed(SvgDrawing.of(scene, Theme.light(), 2)).getDocumentElement();
        assertThat(Double.parseDouble(root.getAttribute("width"))).isEqualTo(scene.bounds().width() * 2);
        assertThat(SvgDrawing.of(scene, Theme.light(), 1)).isEqualTo(SvgDrawing.of(scene("plain"), Theme.light(), 1));
        assertThat(SvgDrawing.of(scene, Theme.light(), 1)).isNotEqualTo(SvgDrawing.of(scene, Theme.dark(), 1));
    }

    @Test
    void aScaleIsAPositiveNumber() {
        for (double scale : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatThrownBy(() -> SvgDrawing.of(scene("plain"), Theme.light(), scale))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
