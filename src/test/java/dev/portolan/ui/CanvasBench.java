package dev.portolan.ui;

import dev.portolan.bench.ManyNetworks;
import dev.portolan.bench.NestedNodes;
import dev.portolan.design.Design;
import dev.portolan.diagram.scene.Bounds;
import dev.portolan.diagram.scene.Item;
import dev.portolan.diagram.scene.Role;
import dev.portolan.diagram.scene.Scene;
import dev.portolan.edit.Edit;
import dev.portolan.edit.Label;
import dev.portolan.edit.Verb;
import dev.portolan.model.Change;
import dev.portolan.model.SecurityRule;
import dev.portolan.model.address.Cidr;
import dev.portolan.model.address.Port;
import dev.portolan.model.address.PortRange;
import dev.portolan.model.shape.Id;
import dev.portolan.storage.DesignFiles;
import dev.portolan.ui.canvas.SceneCanvas;
import dev.portolan.ui.canvas.Viewport;
import dev.portolan.ui.workspace.Document;
import dev.portolan.ui.workspace.Editing;
import dev.portolan.ui.workspace.Selection;
import dev.portolan.ui.workspace.Workspace;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;

/**
 * Prints how fast the window is under the hand, in a window of its own on the present display. Run by
 * {@code mvn -Pbench test-compile exec:exec -Dbench.main=dev.portolan.ui.CanvasBench -Dbench.sizes="200 2000 5000"}.
 */
public final class CanvasBench {
    private static final int FRAMES = 120;
    private static final int RUNS = 9;
    private static final Path DIR = Path.of("target/bench");

    private final Workspace workspace;

    private CanvasBench(Workspace workspace) {
        this.workspace = workspace;
    }

    public static void main(String[] args) {
        try {
            run(args);
        } catch (Exception cause) {
            // The window's own thread would keep the process alive.
            cause.printStackTrace();
            Runtime.getRuntime().halt(1);
        }
    }

    private static void run(String[] args) throws Exception {
        List<String> sizes = args.length == 0 ? List.of("200", "2000", "5000") : List.of(args);
        switch (sizes.getFirst()) {
            case "start" -> start(Path.of(args[1]));
            case "measure" -> open().measure(Integer.parseInt(args[1]));
            case "verdicts" -> open().verdicts();
            default -> {
                System.out.printf("Java %s, %d processors%n", Runtime.version(), Runtime.getRuntime().availableProcessors());
                for (int i = 0; i < 3; i++) {
                    Child.run("start", "samples/msk-privatelink-single-nlb.portolan.json");
                }
                for (String size : sizes) {
                    Child.run("measure", size);
                }
                Child.run("verdicts");
            }
        }
        Runtime.getRuntime().halt(0);
    }

    private static CanvasBench open() throws Exception {
        CanvasBench bench = new CanvasBench(window(List.of(Path.of("samples/msk-vpc-peering.portolan.json"))));
        bench.awaitReady();
        Files.createDirectories(DIR);
        return bench;
    }

    private static Workspace window(List<Path> files) throws Exception {
        Platform.startup(() -> { });
        return Pulse.fx(() -> {
            Stage stage = new Stage();
            Workspace shown = DesignerApp.show(stage, files);
            stage.setWidth(1366);
            stage.setHeight(768);
            return shown;
        });
    }

    private static void start(Path sample) throws Exception {
        CanvasBench bench = new CanvasBench(window(List.of(sample)));
        bench.awaitReady();
        print("start of the program to the first sample drawn, cold", "%.2f s",
                (System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime()) / 1e3);
    }

    private static void print(String what, double[] millis) {
        Arrays.sort(millis);
        print(what, "%.0f ms median, " + Math.round(millis[0]) + " to " + Math.round(millis[millis.length - 1]),
                millis[millis.length / 2]);
    }

    private static void print(String what, String format, double figure) {
        System.out.printf(Locale.ROOT, "%-58s %s%n", what, String.format(Locale.ROOT, format, figure));
    }

    private Document document() {
        return workspace.currentProperty().get().orElseThrow();
    }

    private SceneCanvas canvas() {
        return (SceneCanvas) Stage.getWindows().stream().flatMap(window -> window.getScene().getRoot()
                .lookupAll("#scene-canvas").stream()).findFirst().orElseThrow();
    }

    private void awaitReady() throws Exception {
        Pulse.until(() -> workspace.currentProperty().get().filter(d -> d.stageProperty().get() == Document.Stage.READY)
                .isPresent());
        Pulse.next(2);
    }

    private void measure(int size) throws Exception {
        Path file = DIR.resolve("nested-" + size + ".portolan.json");
        DesignFiles.save(file, NestedNodes.placed(size));
        open(size + " nodes: open", file);
        System.gc();
        print(size + " nodes: of the heap, in use", "%.0f MiB",
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1024.0 / 1024);
        print(size + " nodes: resident after load", "%.0f MiB", resident());
        double[] again = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            Pulse.fx(() -> {
                workspace.close(document());
                return null;
            });
            again[i] = painted(file);
            awaitReady();
        }
        print(size + " nodes: open again, to painted", again);
        drag(size);
        pan(size);
        zoom(size);
        Editing editing = Pulse.fx(() -> new Editing(document()));
        double[] selected = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            selected[i] = Pulse.time(editing::selectAll, () -> true);
            Pulse.fx(() -> {
                editing.selectNothing();
                return null;
            });
            Pulse.next(5);
        }
        print(size + " nodes: select all", selected);
        moveHundred(size, editing);
    }

    private void open(String what, Path file) throws Exception {
        long start = System.nanoTime();
        print(what + ", to painted", "%.0f ms", painted(file));
        awaitReady();
        print(what + ", to its verdicts painted", "%.0f ms", (System.nanoTime() - start) / 1e6);
    }

    /** Milliseconds until a file that is opened is seen, which may be before it is judged. */
    private double painted(Path file) throws Exception {
        Optional<Document> before = workspace.currentProperty().get();
        return Pulse.time(() -> workspace.open(file),
                () -> !workspace.currentProperty().get().equals(before) && canvas().drawnProperty().get().isPresent());
    }

    private void drag(int size) throws Exception {
        SceneCanvas canvas = canvas();
        Item node = Pulse.fx(() -> {
            Item middle = middle(canvas);
            Bounds box = middle.bounds();
            canvas.camera().viewportProperty().set(new Viewport(1, box.center().x() - canvas.getWidth() / 2,
                    box.center().y() - canvas.getHeight() / 2));
            return middle;
        });
        Pulse.next(20);
        Point2D at = Pulse.fx(() -> new Point2D(canvas.camera().viewportProperty().get().toPixelX(node.bounds().center().x()),
                canvas.camera().viewportProperty().get().toPixelY(node.bounds().center().y())));
        fire(canvas, MouseEvent.MOUSE_PRESSED, at, MouseButton.PRIMARY);
        double fps = Pulse.rate(FRAMES, i -> send(canvas, MouseEvent.MOUSE_DRAGGED,
                at.add(60 * Math.sin(i / 10.0), 40 * Math.cos(i / 7.0)), MouseButton.PRIMARY));
        Scene drawn = document().sceneProperty().get().orElseThrow();
        fire(canvas, MouseEvent.MOUSE_DRAGGED, at.add(24, 24), MouseButton.PRIMARY);
        double landed = Pulse.time(() -> send(canvas, MouseEvent.MOUSE_RELEASED, at.add(24, 24), MouseButton.PRIMARY),
                () -> document().sceneProperty().get().orElseThrow() != drawn);
        print(size + " nodes: drag one node with its connectors", "%.0f frames/s", fps);
        print(size + " nodes: put it down, to painted", "%.0f ms", landed);
    }

    private static Item middle(SceneCanvas canvas) {
        Scene scene = canvas.drawnProperty().get().orElseThrow();
        return scene.items().stream().filter(item -> item.role() == Role.NODE && !scene.connectors(item.key()).isEmpty())
                .min(java.util.Comparator.comparingDouble(item -> item.bounds().center().distanceTo(canvas.camera().middle())))
                .orElseThrow();
    }

    private void pan(int size) throws Exception {
        SceneCanvas canvas = canvas();
        Point2D at = new Point2D(400, 200);
        fire(canvas, MouseEvent.MOUSE_PRESSED, at, MouseButton.MIDDLE);
        double fps = Pulse.rate(FRAMES, i -> send(canvas, MouseEvent.MOUSE_DRAGGED, at.subtract(i * 9, i * 5),
                MouseButton.MIDDLE));
        fire(canvas, MouseEvent.MOUSE_RELEASED, at, MouseButton.MIDDLE);
        print(size + " nodes: pan at 100 %", "%.0f frames/s", fps);
    }

    private void zoom(int size) throws Exception {
        SceneCanvas canvas = canvas();
        Pulse.fx(() -> {
            canvas.camera().fit();
            return null;
        });
        Pulse.next(20);
        double[] zoomed = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            int notch = i % 2 == 0 ? 40 : -40;
            zoomed[i] = Pulse.time(() -> turn(canvas, notch), () -> true);
            Pulse.next(5);
        }
        print(size + " nodes: one zoom step re-rendered, all in view", zoomed);
    }

    /** The wheel over the middle of the drawing. */
    private static void turn(SceneCanvas canvas, int delta) {
        Point2D middle = canvas.localToScene(canvas.getWidth() / 2, canvas.getHeight() / 2);
        Event.fireEvent(canvas, new ScrollEvent(ScrollEvent.SCROLL, middle.getX(), middle.getY(), middle.getX(), middle.getY(),
                false, false, false, false, true, false, 0, delta, 0, delta, ScrollEvent.HorizontalTextScrollUnits.NONE, 0,
                ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null));
    }

    private void moveHundred(int size, Editing editing) throws Exception {
        List<Id<?>> hundred = Pulse.fx(() -> document().sceneProperty().get().orElseThrow().items().stream()
                .filter(item -> item.role() == Role.NODE).flatMap(item -> item.element().stream()).<Id<?>>map(id -> id)
                .limit(100).toList());
        Pulse.fx(() -> {
            document().select(Selection.of(hundred));
            return null;
        });
        Pulse.next(10);
        double[] moved = new double[RUNS];
        double[] undone = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            Scene first = document().sceneProperty().get().orElseThrow();
            moved[i] = Pulse.time(() -> editing.move(8, 8), () -> document().sceneProperty().get().orElseThrow() != first);
            Scene second = document().sceneProperty().get().orElseThrow();
            undone[i] = Pulse.time(editing::undo, () -> document().sceneProperty().get().orElseThrow() != second);
            Pulse.next(5);
        }
        print(size + " nodes: move 100 nodes", moved);
        print(size + " nodes: undo it", undone);
    }

    /** A group of one of a thousand networks is emptied and filled again. */
    private void verdicts() throws Exception {
        Path file = DIR.resolve("thousand.portolan.json");
        DesignFiles.save(file, Design.of("thousand", ManyNetworks.onGateway(1000)));
        Optional<Document> before = workspace.currentProperty().get();
        Pulse.time(() -> workspace.open(file), () -> !workspace.currentProperty().get().equals(before)
                && document().stageProperty().get() == Document.Stage.READY);
        for (int round = 0; round < 3; round++) {
            verdicts("a rule for the brokers", Change.Add::new, "group-0", "ingress", rule(9100 + round));
            verdicts("one client shut in", Change.Set::new, "group-7" + round, "egress", List.of());
            verdicts("the brokers shut off from all", Change.Set::new, "group-0", "ingress", round % 2 == 0 ? List.of()
                    : List.of(rule(9000)));
        }
    }

    private static SecurityRule rule(int port) {
        return SecurityRule.tcp(PortRange.of(Port.of(port)), Cidr.parse("10.9.9.0/24"));
    }

    /** How a change of a part of an element is made. */
    private interface Kind {
        Change of(Id<?> element, String part, Object value);
    }

    /** Another edit each time, so that nothing is known of its outcome; then it is undone. */
    private void verdicts(String what, Kind kind, String element, String part, Object value) throws Exception {
        Edit edit = Edit.of(Label.of(Verb.CHANGE, element), design -> design.with(kind.of(Id.of(element), part, value)
                .applyTo(design.topology())));
        Pulse.Gaps gaps = Pulse.gaps();
        measure(what, () -> document().edit(edit));
        measure(what + ", undone", () -> document().undo());
        print("1000 networks: longest frame meanwhile", "%.0f ms", gaps.longest());
    }

    private void measure(String what, Runnable step) throws Exception {
        Document.Stage[] stage = {Document.Stage.JUDGING};
        print("1000 networks: " + what + ", to its verdicts", "%.0f ms", Pulse.time(step,
                () -> document().stageProperty().get() != stage[0]));
        Pulse.until(this::isDrawn);
        Pulse.next(30);
    }

    private boolean isDrawn() {
        return document().stageProperty().get() == Document.Stage.READY;
    }

    private static void fire(SceneCanvas canvas, javafx.event.EventType<MouseEvent> type, Point2D at, MouseButton button)
            throws Exception {
        Pulse.fx(() -> {
            send(canvas, type, at, button);
            return null;
        });
        Pulse.next(2);
    }

    private static void send(SceneCanvas canvas, javafx.event.EventType<MouseEvent> type, Point2D at, MouseButton button) {
        boolean first = button == MouseButton.PRIMARY;
        boolean down = type != MouseEvent.MOUSE_RELEASED;
        Point2D place = canvas.localToScene(at);
        Event.fireEvent(canvas, new MouseEvent(type, place.getX(), place.getY(), place.getX(), place.getY(), button, 1, false,
                false, false, false, first && down, !first && down, false, false, false, true, null));
    }

    private static double resident() throws Exception {
        try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS")).map(line -> line.replaceAll("\\D", ""))
                    .mapToDouble(Double::parseDouble).sum() / 1024;
        }
    }

    /** The same Java on the same classes, in a process of its own that is run as the program is. */
    private static final class Child {
        static void run(String... args) throws Exception {
            List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow()));
            command.addAll(List.of(System.getProperty("bench.jvm", "").split(" ")));
            command.addAll(List.of("-Dprism.order=sw", "--enable-native-access=ALL-UNNAMED", "-cp",
                    System.getProperty("java.class.path"), CanvasBench.class.getName()));
            command.addAll(List.of(args));
            new ProcessBuilder(command).inheritIO().start().waitFor();
        }
    }
}
