package dev.portolan.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.design.Fold;
import dev.portolan.diagram.scene.Bounds;
import dev.portolan.edit.Refusal;
import dev.portolan.edit.paper.Alignment;
import dev.portolan.edit.paper.Axis;
import dev.portolan.model.shape.Id;
import java.util.List;
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
        assertThat(at("broker-3").y() - at("broker-2").bottom()).isCloseTo(gap, org.assertj.core.api.Assertions.within(1e-6));
    }

    @Test
    void foldsAndUnfolds() {
        String network = document.design().topology().all(dev.portolan.model.Network.class).getFirst().id().value();
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
    void deletesAndSaysWhatOfTheDrawingGoesAlong() {
        select("broker-1");
        assertThat(editing.drawnAlong(editing.deletion())).isEmpty();
        editing.delete();
        assertThat(document.design().topology().contains(Id.of("broker-1"))).isFalse();
        assertThat(document.selectionProperty().get()).isEqualTo(Selection.NOTHING);
        editing.undo();
        assertThat(document.design().topology().contains(Id.of("broker-1"))).isTrue();
        assertThat(selected()).as("what was selected before").containsExactly("broker-1");

        select(document.design().topology().all(dev.portolan.model.Network.class).getFirst().id().value());
        assertThat(editing.drawnAlong(editing.deletion())).contains("broker-1", "broker-2", "broker-3");
    }

    @Test
    void selectsEverythingAndWhatIsConnected() {
        editing.selectAll();
        assertThat(selected()).contains("broker-1", "broker-2", "broker-3").doesNotHaveDuplicates();
        editing.selectNothing();
        assertThat(document.selectionProperty().get()).isEqualTo(Selection.NOTHING);
        String client = document.design().topology().all(dev.portolan.model.Client.class).getFirst().id().value();
        select(client);
        editing.selectConnected();
        assertThat(selected()).contains(client).hasSizeGreaterThan(1);
    }

    @Test
    void renamesTheElementOrTheDesign() {
        select("broker-1");
        assertThat(editing.rename("first")).isEmpty();
        String id = selected().getFirst();
        assertThat(document.design().topology().find(Id.<dev.portolan.model.Broker>of(id)).orElseThrow().name())
                .isEqualTo("first");
        assertThat(editing.rename("  ")).get().extracting(Refusal::reason).isEqualTo(Refusal.Reason.BLANK_NAME);

        editing.selectNothing();
        assertThat(editing.rename("Orders")).isEmpty();
        assertThat(document.design().name()).isEqualTo("Orders");
    }
}
