package dev.portolan.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.edit.element.Setting;
import dev.portolan.model.Toggle;
import dev.portolan.model.Zone;
import dev.portolan.model.address.Cidr;
import dev.portolan.model.address.IpAddress;
import dev.portolan.model.shape.Id;
import dev.portolan.ui.workspace.Selection;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What a person does with single fields. */
class FieldsTest extends InspectorCase {

    @Start
    void start(Stage stage) {
        begin(stage);
    }


    @Test
    void whatIsTypedIsSetByEnterAndUndoneInOneStep(FxRobot robot) {
        select(robot, "kafka-az1");
        Object before = part("kafka-az1", "zone");
        type(robot, "#field-zone", "use1-az6");
        assertThat(part("kafka-az1", "zone")).as("nothing is set while it is typed").isEqualTo(before);
        robot.type(KeyCode.ENTER);
        assertThat(part("kafka-az1", "zone")).isEqualTo(Optional.of(new Zone("use1-az6")));
        assertThat(focused()).isSameAs(robot.lookup("#field-zone").query());
        undo(robot);
        assertThat(part("kafka-az1", "zone")).isEqualTo(before);
        assertThat(text(robot, "#field-zone")).isEqualTo("use1-az1");
        assertThat(document.undoableProperty().get()).isEmpty();
    }

    @Test
    void aWrongTextStaysWithItsReasonAndTheLastGoodValueHolds(FxRobot robot) {
        select(robot, "broker-1");
        type(robot, "#field-nodeId", "one");
        assertThat(reason(robot, "nodeId")).contains("'one' is not a whole number");
        robot.type(KeyCode.ENTER);
        robot.clickOn("#add-addresses");
        assertThat(text(robot, "#field-nodeId")).isEqualTo("one");
        assertThat(reason(robot, "nodeId")).isPresent();
        assertThat(part("broker-1", "nodeId")).isEqualTo(1);
        assertThat(document.undoableProperty().get()).isEmpty();

        robot.clickOn("#field-nodeId").type(KeyCode.ESCAPE);
        assertThat(text(robot, "#field-nodeId")).isEqualTo("1");
        assertThat(reason(robot, "nodeId")).isEmpty();
    }

    @Test
    void leavingAFieldSetsIt(FxRobot robot) {
        select(robot, "kafka-az1");
        type(robot, "#field-zone", "use1-az5");
        robot.type(KeyCode.TAB);
        assertThat(part("kafka-az1", "zone")).isEqualTo(Optional.of(new Zone("use1-az5")));
    }

    @Test
    void anEmptiedFieldGoesBackToWhatIsAssumed(FxRobot robot) {
        select(robot, "kafka-az1");
        type(robot, "#field-zone", "");
        robot.type(KeyCode.ENTER);
        assertThat(part("kafka-az1", "zone")).isEqualTo(Optional.empty());
        assertThat(robot.lookup("#editor-zone").query().getPseudoClassStates()).extracting(Object::toString)
                .contains("assumed");
        undo(robot);
        robot.moveTo("#field-zone").clickOn("#editor-zone .reset");
        assertThat(part("kafka-az1", "zone")).isEqualTo(Optional.empty());
    }

    @Test
    void whatMustBeSaidCannotBeEmptied(FxRobot robot) {
        select(robot, "broker-1");
        type(robot, "#field-nodeId", "");
        robot.type(KeyCode.ENTER);
        assertThat(reason(robot, "nodeId")).contains("This must be said");
        assertThat(part("broker-1", "nodeId")).isEqualTo(1);
    }

    @Test
    void aChoiceIsMadeFromWordsOrLeftUnsaid(FxRobot robot) {
        select(robot, "orders-app");
        ComboBox<?> box = robot.lookup("#field-verifiesHostnames").query();
        robot.clickOn(box).type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(part("orders-app", "verifiesHostnames")).isEqualTo(Toggle.OFF);
        assertThat(box.getValue()).hasToString("off");
        robot.interact(() -> box.getSelectionModel().selectFirst());
        assertThat(part("orders-app", "verifiesHostnames")).isEqualTo(Toggle.UNSET);
        undo(robot);
        assertThat(part("orders-app", "verifiesHostnames")).isEqualTo(Toggle.OFF);
        assertThat(box.getValue()).hasToString("off");
    }

    @Test
    void aReferenceIsFoundByAFewLettersAndFollowed(FxRobot robot) {
        select(robot, "broker-1");
        robot.clickOn("#field-place").write("az2").type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(part("broker-1", "place")).isEqualTo(Id.of("kafka-az2"));
        robot.clickOn("#editor-place .go");
        assertThat(document.selectionProperty().get()).isEqualTo(new Selection.OfElements(Id.of("kafka-az2")));
    }

    @Test
    void escapeLeavesAReferenceAsItWas(FxRobot robot) {
        select(robot, "broker-1");
        robot.clickOn("#field-place").write("az2").type(KeyCode.DOWN).type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(part("broker-1", "place")).isEqualTo(Id.of("kafka-az1"));
        assertThat(document.undoableProperty().get()).isEmpty();
    }

    @Test
    void tokensAreAddedEditedMovedAndTakenAway(FxRobot robot) {
        select(robot, "kafka-az1");
        robot.clickOn("#add-cidrs").write("10.0.9.0/24, 10.0.8.0/24").type(KeyCode.ENTER);
        assertThat(part("kafka-az1", "cidrs")).isEqualTo(cidrs("10.0.1.0/24", "10.0.9.0/24", "10.0.8.0/24"));
        assertThat(focused()).as("the next can be typed").isSameAs(robot.lookup("#field-cidrs").query());
        robot.write("10.0.7.1/24");
        assertThat(reason(robot, "cidrs").orElse("")).contains("has host bits set; the block is 10.0.7.0/24");
        robot.type(KeyCode.ESCAPE);

        robot.clickOn("10.0.8.0/24").press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL).write("10.0.6.0/24")
                .type(KeyCode.ENTER);
        assertThat(part("kafka-az1", "cidrs")).isEqualTo(cidrs("10.0.1.0/24", "10.0.9.0/24", "10.0.6.0/24"));

        robot.interact(() -> robot.lookup("#editor-cidrs .chip").nth(2).query().requestFocus());
        robot.press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);
        assertThat(part("kafka-az1", "cidrs")).isEqualTo(cidrs("10.0.1.0/24", "10.0.6.0/24", "10.0.9.0/24"));
        robot.type(KeyCode.DELETE);
        assertThat(part("kafka-az1", "cidrs")).isEqualTo(cidrs("10.0.1.0/24", "10.0.9.0/24"));
        undo(robot);
        undo(robot);
        assertThat(part("kafka-az1", "cidrs")).isEqualTo(cidrs("10.0.1.0/24", "10.0.9.0/24", "10.0.6.0/24"));
    }

    private static List<Cidr> cidrs(String... texts) {
        return java.util.stream.Stream.of(texts).map(Cidr::parse).toList();
    }

    @Test
    void aListOfReferencesIsCompletedFromTheElements(FxRobot robot) {
        select(robot, "orders-app");
        robot.clickOn("#add-securityGroups").write("brok");
        WaitForAsyncUtils.sleep(400, java.util.concurrent.TimeUnit.MILLISECONDS);
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(part("orders-app", "securityGroups").toString()).contains("brokers-sg");
    }

    @Test
    void severalElementsTakeOneValueInOneStep(FxRobot robot) {
        select(robot, "broker-1", "broker-2", "broker-3");
        assertThat(text(robot, "#several")).isEqualTo("3 brokers");
        assertThat(text(robot, "#editor-nodeId .shown")).isEqualTo("differs");
        robot.clickOn("#field-roles").write("broker, controller").type(KeyCode.ENTER);
        for (int i = 1; i <= 3; i++) {
            assertThat(part("broker-" + i, "roles").toString()).isEqualTo("[BROKER, CONTROLLER]");
        }
        undo(robot);
        assertThat(part("broker-2", "roles")).isEqualTo(List.of());
        assertThat(document.undoableProperty().get()).isEmpty();
    }

    @Test
    void theNameIsEditedInTheHead(FxRobot robot) {
        select(robot, "kafka-az1");
        type(robot, "#field-name", "Kafka one");
        robot.type(KeyCode.ENTER);
        assertThat(document.inspected()).hasSize(1);
        String id = document.inspected().getFirst().value();
        assertThat(part(id, "name")).isEqualTo("Kafka one");
        assertThat(text(robot, "#id")).isEqualTo(id);
        assertThat(focused()).isSameAs(robot.lookup("#field-name").query());
        undo(robot);
        assertThat(text(robot, "#field-name")).isEqualTo("kafka-az1");
        assertThat(text(robot, "#id")).isEqualTo("kafka-az1");
    }

    @Test
    void theDesignItselfIsNamedDescribedAndCounted(FxRobot robot) {
        select(robot);
        type(robot, "#field-name", "Another");
        robot.type(KeyCode.ENTER);
        assertThat(document.design().name()).isEqualTo("Another");
        type(robot, "#field-description", "Of two lines,");
        robot.type(KeyCode.ENTER).write("and more.");
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        assertThat(document.design().description()).isEqualTo("Of two lines,\nand more.");
        robot.clickOn("3 brokers");
        assertThat(document.selectionProperty().get().elements()).hasSize(3);
    }

    @Test
    void whatIsBeingTypedOutlivesEditsOfOtherParts(FxRobot robot) {
        select(robot, "kafka-az1");
        type(robot, "#field-zone", "use1-a6");
        robot.type(KeyCode.LEFT);
        TextField field = robot.lookup("#field-zone").query();
        int caret = field.getCaretPosition();
        robot.interact(() -> document.edit(Setting.of(document.edited(), Id.of("broker-1"), "addresses",
                List.of(IpAddress.parse("10.0.1.99"))).ready().orElseThrow()));
        assertThat(robot.lookup("#field-zone").<TextField>query()).isSameAs(field);
        assertThat(field.getCaretPosition()).isEqualTo(caret);
        robot.write("z").type(KeyCode.ENTER);
        assertThat(part("kafka-az1", "zone")).isEqualTo(Optional.of(new Zone("use1-az6")));
    }

    @Test
    void whatIsTypedIsWrittenBeforeAnotherElementIsShown(FxRobot robot) {
        select(robot, "kafka-az1");
        type(robot, "#field-zone", "use1-az6");
        select(robot, "kafka-az2");
        assertThat(part("kafka-az1", "zone")).isEqualTo(Optional.of(new Zone("use1-az6")));
        assertThat(text(robot, "#field-zone")).isEqualTo("use1-az2");
        assertThat(part("kafka-az2", "zone")).isEqualTo(Optional.of(new Zone("use1-az2")));
    }

    @Test
    void aWrongTextIsNotTakenToAnotherElement(FxRobot robot) {
        select(robot, "broker-1");
        type(robot, "#field-nodeId", "one");
        select(robot, "broker-2");
        assertThat(text(robot, "#field-nodeId")).isEqualTo("2");
        assertThat(reason(robot, "nodeId")).isEmpty();
    }

    @Test
    void undoInAFieldThatHasNothingTypedUndoesTheDesign(FxRobot robot) {
        select(robot, "kafka-az1");
        type(robot, "#field-zone", "use1-az6");
        robot.type(KeyCode.ENTER);
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        assertThat(part("kafka-az1", "zone")).isEqualTo(Optional.of(new Zone("use1-az1")));
        robot.press(KeyCode.CONTROL).press(KeyCode.SHIFT).type(KeyCode.Z).release(KeyCode.SHIFT).release(KeyCode.CONTROL);
        assertThat(part("kafka-az1", "zone")).isEqualTo(Optional.of(new Zone("use1-az6")));
        assertThat(text(robot, "#field-zone")).isEqualTo("use1-az6");
    }
}
