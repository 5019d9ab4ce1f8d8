package dev.portolan.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.model.Protocol;
import dev.portolan.model.SecurityGroup;
import dev.portolan.model.SecurityRule;
import dev.portolan.model.address.Cidr;
import dev.portolan.model.shape.Id;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What a person does with rows. */
class TablesTest extends InspectorCase {

    @Start
    void start(Stage stage) {
        begin(stage);
    }


    private List<SecurityRule> rules() {
        return document.design().topology().get(Id.<SecurityGroup>of("brokers-sg")).ingress();
    }

    private TableView<?> table(FxRobot robot, String part) {
        return robot.lookup("#field-" + part).query();
    }

    private Node cell(FxRobot robot, String part, int row, int column) {
        return robot.from(table(robot, part)).lookup(".table-row-cell").nth(row).lookup(".table-cell").nth(column).query();
    }

    private String note(FxRobot robot, String part) {
        return robot.lookup("#editor-" + part + " .table-note").<javafx.scene.control.Label>tryQuery()
                .map(javafx.scene.control.Labeled::getText).orElse("");
    }

    private void edit(FxRobot robot, String part, int row, int column, String text) {
        robot.doubleClickOn(cell(robot, part, row, column));
        robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL).type(KeyCode.BACK_SPACE).write(text);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void aCellIsEditedInPlace(FxRobot robot) {
        select(robot, "brokers-sg");
        SecurityRule before = rules().getFirst();
        edit(robot, "ingress", 0, 1, "9092-9096");
        robot.type(KeyCode.ENTER);
        assertThat(rules().getFirst().ports()).get().hasToString("9092-9096");
        assertThat(rules().getFirst().cidr()).isEqualTo(before.cidr());
        undo(robot);
        assertThat(rules().getFirst()).isEqualTo(before);
        assertThat(document.undoableProperty().get()).isEmpty();
    }

    @Test
    void aWrongCellStaysWithItsReason(FxRobot robot) {
        select(robot, "brokers-sg");
        SecurityRule before = rules().getFirst();
        edit(robot, "ingress", 0, 1, "9096-9092");
        assertThat(reason(robot, "ingress").orElse("")).contains("does not run backwards");
        robot.type(KeyCode.ENTER);
        assertThat(rules().getFirst()).isEqualTo(before);
        robot.clickOn("#field-name");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(cell(robot, "ingress", 0, 1)).hasToString(cell(robot, "ingress", 0, 1).toString());
        assertThat(((javafx.scene.control.Labeled) cell(robot, "ingress", 0, 1)).getText()).isEqualTo("9096-9092");
        assertThat(reason(robot, "ingress").orElse("")).contains("does not run backwards");
        assertThat(rules().getFirst()).isEqualTo(before);

        robot.doubleClickOn(cell(robot, "ingress", 0, 1)).type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(((javafx.scene.control.Labeled) cell(robot, "ingress", 0, 1)).getText()).isNotEqualTo("9096-9092");
        assertThat(reason(robot, "ingress")).isEmpty();
    }

    @Test
    void escapeRestoresACell(FxRobot robot) {
        select(robot, "brokers-sg");
        edit(robot, "ingress", 0, 1, "7");
        robot.type(KeyCode.ESCAPE);
        assertThat(document.undoableProperty().get()).isEmpty();
        assertThat(focused()).isSameAs(table(robot, "ingress"));
    }

    @Test
    void tabGoesOnToTheNextCell(FxRobot robot) {
        select(robot, "brokers-sg");
        edit(robot, "ingress", 0, 1, "9000");
        robot.type(KeyCode.TAB);
        robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL).write("10.77.0.0/16").type(KeyCode.ENTER);
        assertThat(rules().getFirst().ports()).get().hasToString("9000");
        assertThat(rules().getFirst().cidr()).contains(Cidr.parse("10.77.0.0/16"));
    }

    @Test
    void aRowIsAddedOnceItLacksNothing(FxRobot robot) {
        select(robot, "brokers-sg");
        int before = rules().size();
        robot.clickOn("#add-ingress");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(note(robot, "ingress")).isEqualTo("Not in the design yet. Still to be said: CIDR or group");
        assertThat(rules()).hasSize(before);
        robot.write("10.66.0.0/16").type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(rules()).hasSize(before + 1);
        assertThat(rules().getLast().cidr()).contains(Cidr.parse("10.66.0.0/16"));
        assertThat(rules().getLast().protocol()).isEqualTo(Protocol.TCP);
        assertThat(note(robot, "ingress")).isEmpty();
        undo(robot);
        assertThat(rules()).hasSize(before);
    }

    @Test
    void aRuleOfAGroupIsTypedWhereABlockCouldStand(FxRobot robot) {
        select(robot, "brokers-sg");
        edit(robot, "ingress", 0, 2, "orders-sg");
        robot.type(KeyCode.ESCAPE);
        edit(robot, "ingress", 0, 2, "brokers-sg");
        WaitForAsyncUtils.sleep(300, java.util.concurrent.TimeUnit.MILLISECONDS);
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(rules().getFirst().group()).contains(Id.of("brokers-sg"));
        assertThat(rules().getFirst().cidr()).isEmpty();
    }

    @Test
    void rowsAreDoubledMovedAndTakenAwayByKeys(FxRobot robot) {
        select(robot, "brokers-sg");
        List<SecurityRule> before = rules();
        robot.clickOn(cell(robot, "ingress", 0, 1));
        robot.press(KeyCode.CONTROL).type(KeyCode.D).release(KeyCode.CONTROL);
        assertThat(rules()).hasSize(before.size() + 1);
        assertThat(rules().get(1)).isEqualTo(before.getFirst());
        robot.press(KeyCode.ALT).type(KeyCode.DOWN).release(KeyCode.ALT);
        assertThat(rules().get(2)).isEqualTo(before.getFirst());
        robot.type(KeyCode.DELETE);
        assertThat(rules()).isEqualTo(before);
        assertThat(document.inspected()).as("Delete takes a row away, not the element").containsExactly(Id.of("brokers-sg"));
    }

    @Test
    void theFieldsWithoutAColumnAreEditedBelow(FxRobot robot) {
        select(robot, "broker-1");
        robot.clickOn(cell(robot, "listeners", 0, 1));
        robot.clickOn(robot.lookup("#editor-listeners .row-tool").nth(0).<Node>query());
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn("#editor-listeners .row-form #field-bindHost").write("10.0.1.11").type(KeyCode.ENTER);
        assertThat(part("broker-1", "listeners").toString()).contains("bindHost=Optional[10.0.1.11]");
        undo(robot);
        assertThat(part("broker-1", "listeners").toString()).doesNotContain("bindHost=Optional[10.0.1.11]");
    }

    @Test
    void settingsAreLinesOfNameAndValue(FxRobot robot) {
        select(robot, "broker-1");
        robot.clickOn("#add-settings");
        WaitForAsyncUtils.waitForFxEvents();
        robot.write("log.dirs").type(KeyCode.ENTER).write("/data").type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(part("broker-1", "settings")).isEqualTo(Map.of("log.dirs", "/data"));
        robot.clickOn("#add-settings");
        WaitForAsyncUtils.waitForFxEvents();
        robot.write("log.dirs");
        assertThat(note(robot, "settings")).contains("Still to be said");
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        robot.write("/other").type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(part("broker-1", "settings")).isEqualTo(Map.of("log.dirs", "/data"));
        assertThat(reason(robot, "settings").orElse("")).contains("'log.dirs' is there already");
    }

    @Test
    void aTableGoesBackToWhatIsAssumed(FxRobot robot) {
        select(robot, "brokers-sg");
        if (part("brokers-sg", "egress").equals(Optional.empty())) {
            robot.clickOn(robot.lookup("#editor-egress .row-tool").nth(0).<Node>query());
            assertThat(part("brokers-sg", "egress")).as("none is not the same as unsaid").isEqualTo(Optional.of(List.of()));
        }
        robot.clickOn(robot.lookup("#editor-egress .row-tool").nth(0).<Node>query());
        assertThat(part("brokers-sg", "egress")).isEqualTo(Optional.empty());
    }
}
