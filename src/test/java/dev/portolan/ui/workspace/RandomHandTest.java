package dev.portolan.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.design.Design;
import dev.portolan.diagram.scene.Bounds;
import dev.portolan.diagram.scene.Item;
import dev.portolan.diagram.scene.Point;
import dev.portolan.diagram.scene.Role;
import dev.portolan.diagram.scene.Scene;
import dev.portolan.edit.link.Offer;
import dev.portolan.edit.paper.Alignment;
import dev.portolan.edit.paper.Axis;
import dev.portolan.edit.part.Palette;
import dev.portolan.rule.review.Review;
import dev.portolan.storage.DesignReader;
import dev.portolan.storage.DesignWriter;
import dev.portolan.ui.sheet.Field;
import dev.portolan.ui.sheet.Sheet;
import dev.portolan.ui.sheet.Typed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A hand that does anything it can: whatever it does, nothing breaks, what is judged while drawing is what is judged at once,
 * the file holds what was drawn, and undoing everything leads back to the start.
 */
class RandomHandTest {
    private static final int STEPS = 60;
    private static final List<String> NAMES = List.of("Orders app", "orders-app", "Köln", "b-1", "a b c");

    private static final List<String> TEXTS = List.of("", "10.0.0.0/16", "10.0.1.0/24", "10.0.1.10", "9092", "9094", "on", "off",
            "SSL", "SASL_SSL", "use1-az1", "b-1.demo.example:9094", "::1", "99999", "x y");

    private Random random;
    private Document document;
    private Editing editing;
    private Drafting drafting;

    @ParameterizedTest
    @ValueSource(strings = {"", "msk-vpc-peering", "msk-privatelink-single-nlb", "emr-public-eip", "dms-vpcep",
        "tidb-private-link", "msk-transit-gateway", "nlb-security-group-port"})
    void whateverAHandDoesCanBeTrustedAndUndone(String sample) throws Exception {
        long seed = System.nanoTime();
        System.out.println("RandomHandTest " + sample + ": seed " + seed);
        random = new Random(seed);
        Design start = sample.isEmpty() ? Design.EMPTY : Fixture.design(sample);
        document = new Document(Fixture.AT_ONCE, Optional.empty(), List.of(), start);
        editing = new Editing(document);
        drafting = new Drafting(document);
        List<String> story = new ArrayList<>();
        for (int i = 0; i < STEPS; i++) {
            story.add(step());
            assertThat(document.stageProperty().get()).as("%s", story).isEqualTo(Document.Stage.READY);
            if (i % 10 == 9) {
                holds(story);
            }
        }
        holds(story);
        while (document.undoableProperty().get().isPresent()) {
            document.undo();
        }
        assertThat(document.edited()).as("undone: %s", story).isSameAs(start);
        assertThat(document.savedProperty().get()).isTrue();
        while (document.redoableProperty().get().isPresent()) {
            document.redo();
        }
        holds(story);
    }

    private void holds(List<String> story) throws Exception {
        Design now = document.edited();
        assertThat(document.reportProperty().get()).as("verdicts after %s", story).contains(Review.of(now.topology()));
        byte[] file = DesignWriter.write(now);
        assertThat(DesignReader.read("design", file).design()).as("file after %s", story).isEqualTo(now);
    }

    private String step() {
        return switch (random.nextInt(16)) {
            case 0, 1, 2 -> drag();
            case 3, 4 -> drop();
            case 5, 6 -> join();
            case 7 -> done("undo", document::undo);
            case 8 -> done("redo", document::redo);
            case 9 -> select() + done(" delete", editing::delete);
            case 10 -> select() + done(" duplicate", editing::duplicate);
            case 11 -> select() + done(" copy and paste", () -> editing.paste(editing.copied(), point()));
            case 12 -> rename();
            case 13, 14 -> type();
            default -> arrange();
        };
    }

    private static String done(String what, Runnable work) {
        work.run();
        return what;
    }

    private Scene scene() {
        return document.sceneProperty().get().orElseThrow();
    }

    private <T> Optional<T> any(List<T> all) {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
    }

    private Optional<Item> figure() {
        return any(scene().items().stream().filter(Drafting::isFigure).toList());
    }

    private Point point() {
        Bounds content = scene().content().grown(60);
        return new Point(content.x() + random.nextInt((int) content.width() + 1),
                content.y() + random.nextInt((int) content.height() + 1));
    }

    private String drag() {
        return figure().map(item -> {
            Touchdown touchdown = drafting.lift(item);
            Point to = random.nextBoolean() ? point() : figure().map(other -> other.bounds().center()).orElse(point());
            Touchdown.Place place = touchdown.at(to);
            Point from = item.bounds().center();
            if (place.refusal().isEmpty()) {
                touchdown.land(place, to.x() - from.x(), to.y() - from.y());
            }
            return "drag " + item.key() + " to " + place.container().map(Item::key).orElse("the canvas") + " "
                    + place.refusal().orElse("");
        }).orElse("drag nothing");
    }

    private String drop() {
        var part = any(Palette.parts()).orElseThrow();
        Optional<Item> onto = random.nextInt(4) == 0 ? Optional.empty() : figure();
        Optional<String> refusal = drafting.refusal(part, onto);
        assertThat(drafting.drop(part, onto, point()).isPresent()).as("dropping %s is refused as announced", part.key())
                .isEqualTo(refusal.isPresent());
        return "drop " + part.key() + " onto " + onto.map(Item::key).orElse("the canvas") + " " + refusal.orElse("");
    }

    private String join() {
        Optional<Item> from = figure();
        Optional<Item> to = any(scene().items().stream().filter(item -> Drafting.isFigure(item) || item.role() == Role.TAG)
                .toList());
        if (from.isEmpty() || to.isEmpty()) {
            return "join nothing";
        }
        Joining joining = drafting.join(from.get());
        Optional<Offer> offer = joining.mayEndAt(to.get()) ? any(joining.offers(to.get())) : Optional.empty();
        assertThat(offer.isPresent()).as("what is lit can be joined: %s and %s", from.get().key(), to.get().key())
                .isEqualTo(joining.mayEndAt(to.get()));
        offer.ifPresent(joining::make);
        return "join " + from.get().key() + " and " + to.get().key() + " " + offer.map(o -> o.kind().term()).orElse("");
    }

    private String select() {
        List<Item> items = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            figure().ifPresent(items::add);
        }
        drafting.select(items, Pick.ONLY);
        return "select " + items.stream().map(Item::key).toList();
    }

    private String rename() {
        Optional<Item> item = figure().filter(it -> it.element().isPresent());
        item.ifPresent(it -> drafting.rename(it, any(NAMES).orElseThrow()));
        return "rename " + item.map(Item::key).orElse("nothing");
    }

    /** Something is typed into a field of the inspector; what is refused changes nothing. */
    private String type() {
        Optional<Sheet> sheet = figure().flatMap(Item::element)
                .flatMap(id -> Sheet.of(document.edited(), List.of(id), document.connections()));
        Optional<Field> field = sheet.flatMap(it -> any(it.fields()
                .filter(each -> each.manner() != Field.Manner.TABLE).toList()));
        if (field.isEmpty()) {
            return "type nowhere";
        }
        String text = any(TEXTS).orElseThrow();
        Design before = document.edited();
        boolean taken = field.get().read(text) instanceof Typed.Value<Object> typed
                && sheet.get().changing(field.get(), was -> typed.value()).ready().map(edit -> {
                    document.edit(edit);
                    return true;
                }).orElse(false);
        assertThat(taken || document.edited() == before).isTrue();
        return "type '" + text + "' as " + field.get().key() + " of " + sheet.get().ids() + (taken ? "" : ", refused");
    }

    private String arrange() {
        String what = select();
        switch (random.nextInt(5)) {
            case 0 -> editing.align(any(List.of(Alignment.values())).orElseThrow());
            case 1 -> editing.distribute(any(List.of(Axis.values())).orElseThrow());
            case 2 -> editing.fold();
            case 3 -> editing.unfoldAll();
            default -> editing.move(random.nextInt(-80, 80), random.nextInt(-80, 80));
        }
        return what + " arrange";
    }
}
