package dev.portolan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.design.Design;
import dev.portolan.edit.Edit;
import dev.portolan.edit.Label;
import dev.portolan.edit.Verb;
import dev.portolan.finding.Texts;
import dev.portolan.finding.Verdict;
import dev.portolan.model.Change;
import dev.portolan.model.Zone;
import dev.portolan.model.address.Cidr;
import dev.portolan.model.address.HostPort;
import dev.portolan.model.shape.Id;
import dev.portolan.ui.canvas.SceneCanvas;
import dev.portolan.ui.workspace.Document;
import dev.portolan.ui.workspace.Highlight;
import dev.portolan.ui.workspace.Notice;
import dev.portolan.ui.workspace.Problem;
import dev.portolan.ui.workspace.Problem.Standing;
import dev.portolan.ui.workspace.Selection;
import dev.portolan.ui.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What a person does with every broken sample: reads what is wrong, tries the repair, makes it, and takes it back. */
@ExtendWith(ApplicationExtension.class)
class VerdictJourneyTest {
    private static final Path BROKEN = Path.of("samples/broken");
    private static final String SUFFIX = ".portolan.json";
    /** Where the repair is the architect's choice, what an architect would choose. */
    private static final Map<String, List<Change>> BY_HAND = Map.of(
            "endpoint-no-common-zone", List.of(
                    new Change.Set(Id.of("orders-az5"), "zone", new Zone("use1-az1")),
                    new Change.Set(Id.of("orders-az6"), "zone", new Zone("use1-az2"))),
            "peering-cidr-overlap", List.of(
                    new Change.Set(Id.of("orders-vpc"), "cidrs", List.of(Cidr.parse("10.1.0.0/16")))),
            "tls-endpoint-name", List.of(new Change.Set(Id.of("orders-to-demo"), "bootstrapServers",
                    List.of(HostPort.parse("b-1.demo.abc123.c2.kafka.us-east-1.amazonaws.com:9094")))));

    private Workspace workspace;

    static Stream<String> samples() throws IOException {
        try (Stream<Path> files = Files.list(BROKEN)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(SUFFIX))
                    .map(name -> name.substring(0, name.length() - SUFFIX.length())).sorted().toList().stream();
        }
    }

    @Start
    void start(Stage stage) {
        stage.setX(0);
        stage.setY(0);
        workspace = DesignerApp.show(stage, List.of());
        stage.setWidth(1000);
        stage.setHeight(900);
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Document open(FxRobot robot, String sample) throws Exception {
        robot.interact(() -> workspace.open(BROKEN.resolve(sample + SUFFIX)));
        await(() -> workspace.currentProperty().get().filter(d -> d.stageProperty().get() == Document.Stage.READY).isPresent());
        return workspace.currentProperty().get().orElseThrow();
    }

    private static String words(FxRobot robot, String query) {
        return texts(robot.lookup(query).query()).collect(Collectors.joining(" "));
    }

    private static Stream<String> texts(Node node) {
        return switch (node) {
            case Text text -> Stream.of(text.getText());
            case Parent parent -> parent.getChildrenUnmodifiable().stream().flatMap(VerdictJourneyTest::texts);
            default -> Stream.empty();
        };
    }

    private static void ready(Document document) throws Exception {
        await(() -> document.stageProperty().get() == Document.Stage.READY);
    }

    private static Optional<Problem> selected(Document document) {
        return document.selectionProperty().get() instanceof Selection.OfProblem chosen ? Optional.of(chosen.problem())
                : Optional.empty();
    }

    private static boolean isPressing(Problem problem) {
        return problem.standing() == Standing.ERROR || problem.standing() == Standing.WARNING;
    }

    @TestFactory
    Stream<DynamicTest> everyBrokenSampleIsReadRepairedAndTakenBack(FxRobot robot) throws IOException {
        return samples().map(sample -> DynamicTest.dynamicTest(sample, () -> isReadRepairedAndTakenBack(sample, robot)));
    }

    private void isReadRepairedAndTakenBack(String sample, FxRobot robot) throws Exception {
        Document document = open(robot, sample);
        Design start = document.design();
        Problem worst = read(robot, document);
        if (BY_HAND.containsKey(sample)) {
            repairByHand(robot, document, sample);
        } else if (worst.fixes().isEmpty()) {
            waive(robot, document, worst);
        } else {
            tryOut(robot, document, start);
            makeAll(robot, document);
        }
        assertThat(document.problems()).as("%s: nothing repairable is left", sample)
                .noneMatch(problem -> isPressing(problem) && (problem.standing() == Standing.ERROR || !problem.fixes().isEmpty()));
        assertThat(document.connections()).allMatch(connection -> connection.verdict() == Verdict.REACHABLE);
        while (document.undoableProperty().get().isPresent()) {
            Design edited = document.edited();
            robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
            await(() -> document.edited() != edited);
        }
        ready(document);
        assertThat(document.design()).isSameAs(start);
        assertThat(document.problems().getFirst()).isEqualTo(worst);
        assertThat(robot.lookup(".failure").tryQuery()).isEmpty();
        robot.interact(() -> workspace.close(document));
    }

    /** The worst problem, by the keys: the panel opened with the problems. */
    private Problem read(FxRobot robot, Document document) throws Exception {
        robot.interact(() -> robot.lookup("#problems").query().requestFocus());
        robot.type(KeyCode.DOWN);
        await(() -> selected(document).isPresent());
        Problem worst = selected(document).orElseThrow();
        assertThat(worst).isEqualTo(document.problems().getFirst());
        String told = words(robot, "#problem-body");
        assertThat(told).contains(worst.code());
        worst.details().forEach(detail -> Texts.phrases(detail).forEach(phrase -> assertThat(told).contains(phrase.text())));
        SceneCanvas canvas = robot.lookup("#scene-canvas").query();
        assertThat(canvas.highlightProperty().get()).isNotEqualTo(Highlight.NONE);
        return worst;
    }

    private void tryOut(FxRobot robot, Document document, Design start) throws Exception {
        Problem problem = selected(document).orElseThrow();
        Design before = document.edited();
        robot.clickOn("#problem-preview");
        await(() -> document.repairs().noticeProperty().get().filter(Notice.Preview.class::isInstance).isPresent());
        ready(document);
        assertThat(document.design()).isNotSameAs(before);
        assertThat(document.problems()).extracting(Problem::key).doesNotContain(problem.key());
        assertThat(selected(document)).contains(problem);
        SceneCanvas canvas = robot.lookup("#scene-canvas").query();
        Highlight seen = canvas.highlightProperty().get();
        assertThat(Stream.concat(seen.added().stream(), seen.changed().stream())).as("what it changes is marked").isNotEmpty();
        assertThat(words(robot, "#notice")).contains("Preview", "less");

        robot.type(KeyCode.ESCAPE);
        await(() -> document.previewProperty().get().isEmpty());
        ready(document);
        assertThat(document.design()).isSameAs(start);
        assertThat(selected(document)).contains(problem);
        assertThat(robot.lookup("#notice").<Node>query().isVisible()).isFalse();
    }

    /** Previews and makes one repair after the other until none is known any more. */
    private void makeAll(FxRobot robot, Document document) throws Exception {
        Optional<Problem> next = selected(document);
        while (next.isPresent()) {
            Problem problem = next.get();
            robot.interact(() -> robot.lookup("#problems").query().requestFocus());
            robot.type(KeyCode.ENTER);
            await(() -> document.repairs().noticeProperty().get().filter(Notice.Preview.class::isInstance).isPresent());
            robot.clickOn("#notice-apply");
            await(() -> document.repairs().noticeProperty().get().filter(Notice.Done.class::isInstance).isPresent());
            ready(document);
            assertThat(document.problems()).extracting(Problem::key).doesNotContain(problem.key());
            assertThat(words(robot, "#notice")).contains("Solved", problem.code());
            next = document.problems().stream().filter(left -> isPressing(left) && !left.fixes().isEmpty()).findFirst();
            next.ifPresent(left -> robot.interact(() -> document.select(new Selection.OfProblem(left))));
        }
    }

    /** No repair is offered where there is a choice; one made elsewhere in the window is noticed all the same. */
    private void repairByHand(FxRobot robot, Document document, String sample) throws Exception {
        assertThat(words(robot, "#problem-body")).contains("the choice is yours");
        assertThat(robot.lookup("#problem-apply").<Node>query().isVisible()).isFalse();
        robot.interact(() -> document.edit(Edit.of(Label.of(Verb.CHANGE), design -> {
            var topology = design.topology();
            for (Change change : BY_HAND.get(sample)) {
                topology = change.applyTo(topology);
            }
            return design.with(topology);
        })));
        ready(document);
        assertThat(words(robot, "#notice")).contains("Solved", "is reached now");
        assertThat(selected(document)).isEmpty();
    }

    private void waive(FxRobot robot, Document document, Problem problem) throws Exception {
        Bounds button = robot.lookup("#waive").<Node>query().localToScreen(robot.lookup("#waive").<Node>query().getBoundsInLocal());
        Bounds body = robot.lookup("#problem-body").<Node>query().localToScreen(
                robot.lookup("#problem-body").<Node>query().getBoundsInLocal());
        assertThat(button.getMinX()).as("the button stands beside the reasons").isGreaterThanOrEqualTo(body.getMaxX());
        robot.type(KeyCode.W);
        await(() -> robot.lookup("#waive-reason").tryQuery().isPresent());
        robot.clickOn("#waive-do");
        assertThat(robot.lookup("#waive-missing").<Node>query().isVisible()).as("a reason is asked for").isTrue();
        robot.clickOn("#waive-reason").write("A test network.");
        robot.clickOn("#waive-everywhere").clickOn("#waive-do");
        await(() -> selected(document).filter(now -> now.standing() == Standing.WAIVED).isPresent());
        ready(document);
        assertThat(selected(document).orElseThrow().key()).isEqualTo(problem.key());
        assertThat(words(robot, "#problem-body")).contains("Waived", "A test network.");
    }
}
