package dev.portolan.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.design.Design;
import dev.portolan.model.Element;
import dev.portolan.model.Network;
import dev.portolan.model.Subnet;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Id;
import dev.portolan.model.shape.Shape;
import dev.portolan.testing.RandomTopologies;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The panel as a whole: everything has room, a name, and a place in the order of the keys. */
class InspectorTest extends InspectorCase {

    @Start
    void start(Stage stage) {
        begin(stage);
    }


    private static Stream<Node> below(Node node) {
        return Stream.concat(Stream.of(node), node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(InspectorTest::below) : Stream.empty());
    }

    private Stream<Node> shown() {
        return below(root).filter(node -> node.isVisible() && node.getParent() != null);
    }

    @Test
    void everyElementOfEveryKindHasRoomForAllItsFields(FxRobot robot) {
        for (long seed = 0; seed < 2; seed++) {
            Design design = RandomTopologies.design(seed, 1);
            robot.interact(() -> open(design));
            for (Element element : design.topology().elements()) {
                select(robot, element.id().value());
                robot.interact(() -> root.layout());
                String about = "seed " + seed + ", " + element.id();
                assertThat(shown().filter(Editor.class::isInstance)).as(about).isNotEmpty();
                assertThat(shown().filter(node -> node instanceof Editor || node instanceof TableView)).as(about)
                        .allSatisfy(node -> {
                            Bounds bounds = root.sceneToLocal(node.localToScene(node.getLayoutBounds()));
                            assertThat(bounds.getMaxX()).isLessThanOrEqualTo(WIDTH);
                            assertThat(bounds.getWidth()).isGreaterThan(20);
                        });
                assertThat(shown().filter(node -> node instanceof ScrollBar bar && bar.isVisible()
                        && bar.getOrientation() == javafx.geometry.Orientation.HORIZONTAL)).as(about).isEmpty();
            }
        }
    }

    @Test
    void everyControlIsNamedForThoseWhoDoNotSeeIt(FxRobot robot) {
        for (Element element : document.design().topology().elements()) {
            select(robot, element.id().value());
            assertThat(shown().filter(node -> node instanceof Control control && control.isFocusTraversable()
                    && !(node instanceof javafx.scene.control.ScrollPane)).filter(node -> below(root).noneMatch(other ->
                    other != node && other instanceof ComboBox<?> box && below(box).anyMatch(node::equals))))
                    .as(element.id().value()).isNotEmpty().allSatisfy(node -> assertThat(name(node)).as(node.toString())
                            .isNotBlank());
        }
    }

    private static String name(Node node) {
        return node.getAccessibleText() != null ? node.getAccessibleText()
                : node instanceof javafx.scene.control.Labeled labeled ? labeled.getText() : "";
    }

    @Test
    void tabTravelsDownTheFields(FxRobot robot) {
        select(robot, "orders-app");
        robot.clickOn("#field-name");
        List<Double> heights = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            Bounds bounds = focused().localToScene(focused().getLayoutBounds());
            heights.add(bounds.getMinY());
            robot.type(KeyCode.TAB);
        }
        for (int i = 1; i < heights.size(); i++) {
            assertThat(heights.get(i)).as("stop " + i).isGreaterThanOrEqualTo(heights.get(i - 1) - 8);
        }
    }

    @Test
    void aListOfThousandsIsMadeOnlyWhenItIsOpened(FxRobot robot) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            elements.add(Shape.of(Network.class).create(Map.of("id", Id.of("net-" + i))));
        }
        elements.add(Shape.of(Subnet.class).create(Map.of("id", Id.of("subnet"), "network", Id.of("net-17"))));
        robot.interact(() -> openUnjudged(Design.of("large", Topology.of(elements))));
        select(robot, "subnet");
        ComboBox<?> box = robot.lookup("#field-network").query();
        assertThat(box.getItems()).isEmpty();
        assertThat(box.getValue()).hasToString("net-17");
        robot.clickOn(box).write("net-4321").type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(part("subnet", "network")).isEqualTo(Id.of("net-4321"));
    }

    @Test
    void aPanelServesEveryElementOfItsKind(FxRobot robot) {
        select(robot, "broker-1");
        Node editor = robot.lookup("#editor-nodeId").query();
        select(robot, "broker-2");
        assertThat(robot.lookup("#editor-nodeId").<Node>query()).isSameAs(editor);
        assertThat(text(robot, "#field-nodeId")).isEqualTo("2");
    }
}
