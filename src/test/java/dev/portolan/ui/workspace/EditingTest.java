package dev.portolan.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.portolan.design.Design;
import dev.portolan.design.Fold;
import dev.portolan.design.Placement;
import dev.portolan.diagram.scene.Bounds;
import dev.portolan.diagram.scene.Point;
import dev.portolan.diagram.scene.Scene;
import dev.portolan.edit.Edit;
import dev.portolan.edit.Label;
import dev.portolan.edit.Refusal;
import dev.portolan.edit.Verb;
import dev.portolan.edit.copy.Fragment;
import dev.portolan.edit.link.LinkKind;
import dev.portolan.edit.link.Offer;
import dev.portolan.edit.paper.Alignment;
import dev.portolan.edit.paper.Axis;
import dev.portolan.edit.part.Palette;
import dev.portolan.edit.part.Part;
import dev.portolan.model.Broker;
import dev.portolan.model.Client;
import dev.portolan.model.Network;
import dev.portolan.model.Subnet;
import dev.portolan.model.shape.Id;
import dev.portolan.storage.DesignFault;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EditingTest {
    private Document document;
    private Editing editing;

    @BeforeEach
    void open() {
        document = Fixture.document("dms-same-vpc");
        editing = new Editing(document);
    }

    private void select(String... ids) {
        document.select(Selection.of(List.of(ids).stream().<Id<?>>map(Id::of).toList()));
    }

    private Bounds at(String key) {
        return document.sceneProperty().get().orElseThrow().item(key).orElseThrow().bounds();
    }

    private List<String> selected() {
        return document.selectionProperty().get().elements().stream().map(Id::value).toList();
    }

    @Test
    void movesWhatIsSelectedAndNothingElse() {
        Bounds first = at("broker-1");
        Bounds second = at("broker-2");
        select("broker-1");
        editing.move(Editing.GRID, Editing.FINE);
        assertThat(at("broker-1")).isEqualTo(first.moved(Editing.GRID, Editing.FINE));
        assertThat(at("broker-2")).isEqualTo(second);
        assertThat(selected()).containsExactly("broker-1");

        editing.undo();
        assertThat(at("broker-1")).isEqualTo(first);
        editing.redo();
        assertThat(at("broker-1")).isEqualTo(first.moved(Editing.GRID, Editing.FINE));
    }

    @Test
    void linesUpAndSpreads() {
        select("broker-1", "broker-2", "broker-3");
        editing.align(Alignment.LEFT);
        assertThat(List.of(at("broker-1").x(), at("broker-2").x(), at("broker-3").x())).containsOnly(at("broker-1").x());
        select("broker-2");
        editing.move(0, 30);
        select("broker-1", "broker-2", "broker-3");
        editing.distribute(Axis.VERTICAL);
        double gap = at("broker-2").y() - at("broker-1").bottom();
        assertThat(at("broker-3").y() - at("broker-2").bottom()).isCloseTo(gap, within(1e-6));
    }

    @Test
    void foldsAndUnfolds() {
        String network = document.design().topology().all(Network.class).getFirst().id().value();
        select("broker-1");
        assertThat(editing.canFold()).as("a card holds nothing").isFalse();
        select(network);
        assertThat(editing.canFold()).isTrue();
        editing.fold();
        assertThat(document.design().placements().get(Id.of(network)).fold()).isEqualTo(Fold.COLLAPSED);
        editing.unfold();
        assertThat(document.design().placements().get(Id.of(network)).fold()).isEqualTo(Fold.EXPANDED);
        editing.foldAll();
        assertThat(document.sceneProperty().get().orElseThrow().item("broker-1")).isEmpty();
        editing.unfoldAll();
        assertThat(document.sceneProperty().get().orElseThrow().item("broker-1")).isPresent();
    }

    @Test
    void whatAFoldedNetworkHoldsKeepsItsPlaces() {
        select("broker-2");
        editing.move(70, 40);
        Placement hand = document.edited().placements().get(Id.of("broker-2"));
        editing.foldAll();
        document.edit(Edit.of(Label.of(Verb.RENAME, "Orders"), design -> design.named("Orders")));
        assertThat(document.edited().placements().get(Id.of("broker-2"))).isEqualTo(hand);
        editing.unfoldAll();
        assertThat(document.edited().placements().get(Id.of("broker-2"))).isEqualTo(hand);
    }

    @Test
    void deletesAndSaysWhatOfTheDrawingGoesAlong() {
        select("broker-1");
        assertThat(editing.drawnAlong(editing.deletion())).isEmpty();
        editing.delete();
        assertThat(document.design().topology().contains(Id.of("broker-1"))).isFalse();
        assertThat(document.selectionProperty().get()).isEqualTo(Selection.NOTHING);
        editing.undo();
        assertThat(document.design().topology().contains(Id.of("broker-1"))).isTrue();
        assertThat(selected()).as("what was selected before").containsExactly("broker-1");

        select(document.design().topology().all(Network.class).getFirst().id().value());
        assertThat(editing.drawnAlong(editing.deletion()))
                .contains("broker-1 · broker", "broker-2 · broker", "broker-3 · broker");
    }

    @Test
    void selectsEverythingAndWhatIsConnected() {
        editing.selectAll();
        assertThat(selected()).contains("broker-1", "broker-2", "broker-3").doesNotHaveDuplicates();
        editing.selectNothing();
        assertThat(document.selectionProperty().get()).isEqualTo(Selection.NOTHING);
        String client = document.design().topology().all(Client.class).getFirst().id().value();
        select(client);
        editing.selectConnected();
        assertThat(selected()).contains(client).hasSizeGreaterThan(1);
    }

    @Test
    void renamesTheElementOrTheDesign() {
        select("broker-1");
        assertThat(editing.rename("first")).isEmpty();
        String id = selected().getFirst();
        assertThat(document.design().topology().find(Id.<Broker>of(id)).orElseThrow().name())
                .isEqualTo("first");
        assertThat(editing.rename("  ")).get().extracting(Refusal::reason).isEqualTo(Refusal.Reason.BLANK_NAME);

        editing.selectNothing();
        assertThat(editing.rename("Orders")).isEmpty();
        assertThat(document.design().name()).isEqualTo("Orders");
    }

    private static final Point SEEN = new Point(400, 300);

    @Test
    void insertsWhatIsDroppedAndSelectsIt() {
        Document empty = new Document(Fixture.AT_ONCE, Optional.empty(), List.of(), Design.EMPTY);
        Editing sketch = new Editing(empty);
        Part vpc = Palette.find("aws.vpc").orElseThrow();
        assertThat(sketch.insert(vpc, List.of(), SEEN)).isEmpty();
        Network network = empty.design().topology().all(Network.class).getFirst();
        assertThat(network.cidrs()).isNotEmpty();
        assertThat(empty.selectionProperty().get().elements()).containsExactly(network.id());
        sketch.undo();
        assertThat(empty.design().topology().size()).isZero();
    }

    @Test
    void insertsIntoWhatIsSelectedAtAFreePlace() {
        Document empty = new Document(Fixture.AT_ONCE, Optional.empty(), List.of(), Design.EMPTY);
        Editing sketch = new Editing(empty);
        Part subnet = Palette.find("aws.subnet").orElseThrow();
        assertThat(sketch.insert(subnet, SEEN)).as("no network is there").isPresent();
        for (String key : List.of("aws.vpc", "aws.subnet", "self-hosted.client", "self-hosted.client")) {
            assertThat(sketch.insert(Palette.find(key).orElseThrow(), SEEN)).as(key).isEmpty();
        }
        List<Client> clients = empty.design().topology().all(Client.class);
        Id<?> place = empty.design().topology().all(Subnet.class).getFirst().id();
        assertThat(clients).hasSize(2).allSatisfy(client -> assertThat(client.place()).isEqualTo(place));
        Scene scene = empty.sceneProperty().get().orElseThrow();
        List<Bounds> cards = clients.stream().map(c -> scene.item(c.id().value()).orElseThrow().bounds()).toList();
        assertThat(cards.get(0).overlaps(cards.get(1))).as("neither lies on the other").isFalse();
        assertThat(scene.item(place.value()).orElseThrow().bounds()).matches(box -> cards.stream().allMatch(box::contains));
    }

    @Test
    void joinsTwoThings() {
        select("orders-app");
        editing.delete();
        assertThat(document.connections()).isEmpty();
        Part client = Palette.find("self-hosted.client").orElseThrow();
        assertThat(editing.insert(client, List.of(Id.of("app-subnet")), SEEN)).isEmpty();
        Id<?> app = document.selectionProperty().get().elements().getFirst();
        List<Offer> offers = editing.offers(List.of(app), List.of(Id.of("broker-1")));
        assertThat(offers).extracting(Offer::kind).containsExactly(LinkKind.CONNECTION);
        editing.connect(offers.getFirst());
        assertThat(document.connections()).hasSize(1);
        assertThat(document.undoableProperty().get().map(EditWords::of)).get().asString().startsWith("connect ");
    }

    @Test
    void copiesPastesAndDuplicatesWithFreshIds() throws DesignFault {
        select("orders-app");
        Fragment copied = Clipping.read(Clipping.write(editing.copied()));
        assertThat(editing.paste(copied, SEEN)).isEmpty();
        assertThat(selected()).hasSize(1).doesNotContain("orders-app");
        Client pasted = document.design().topology().get(Id.of(selected().getFirst()));
        Client original = document.design().topology().get(Id.of("orders-app"));
        assertThat(pasted.place()).isEqualTo(original.place());
        assertThat(pasted.addresses()).doesNotContainAnyElementsOf(original.addresses());

        editing.duplicate();
        assertThat(document.design().topology().all(Client.class)).hasSize(3);
        editing.undo();
        editing.undo();
        assertThat(document.design()).isEqualTo(Fixture.design("dms-same-vpc"));
    }

    @Test
    void cuttingIsOneStepAndCanBePastedElsewhere() {
        select("orders-app");
        Fragment copied = editing.copied();
        editing.cut();
        assertThat(document.undoableProperty().get().map(EditWords::of)).contains("cut orders-app");
        select("kafka-subnet");
        assertThat(editing.paste(copied, SEEN)).isEmpty();
        Client moved = document.design().topology().all(Client.class).getFirst();
        assertThat(moved.place()).isEqualTo(Id.of("kafka-subnet"));
    }

    @Test
    void whatIsNoDesignIsRefused() {
        for (String text : List.of("hello", "{}", "[1, 2", "{\"portolan\": 1, \"name\": 7}", "x".repeat(5_000_000))) {
            assertThatThrownBy(() -> Clipping.read(text)).isInstanceOf(DesignFault.class);
        }
    }
}
