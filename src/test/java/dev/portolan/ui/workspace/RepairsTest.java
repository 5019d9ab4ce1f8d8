package dev.portolan.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.design.Design;
import dev.portolan.diagram.scene.Tone;
import dev.portolan.edit.Edit;
import dev.portolan.edit.Label;
import dev.portolan.edit.Refusal;
import dev.portolan.edit.Verb;
import dev.portolan.finding.Verdict;
import dev.portolan.model.Change;
import dev.portolan.model.shape.Id;
import dev.portolan.ui.workspace.Problem.Standing;
import dev.portolan.ui.workspace.Repairs.Scope;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class RepairsTest {

    private static Remedy remedy(Document document) {
        return Remedy.of(document.repairs().found(), document.problems().getFirst()).orElseThrow();
    }

    private static Verdict verdict(Document document) {
        return document.connections().getFirst().verdict();
    }

    private static void chooseFirst(Document document) {
        document.select(new Selection.OfProblem(document.problems().getFirst()));
    }

    @Test
    void aPreviewTellsWhatARepairWouldBringAndTakesNothing() {
        Document document = Fixture.document("nlb-security-group-port");
        Design start = document.design();
        chooseFirst(document);
        document.repairs().preview(remedy(document));
        assertThat(verdict(document)).isEqualTo(Verdict.REACHABLE);
        assertThat(document.repairs().found().problems()).as("the list stays what it was").hasSize(2);
        assertThat(document.repairs().noticeProperty().get()).get().isInstanceOfSatisfying(Notice.Preview.class, notice -> {
            assertThat(notice.name()).isEqualTo("Allow port 8445 from orders-app in nlb-sg");
            assertThat(notice.prospect().outlooks()).containsExactly(new Prospect.Outlook(Id.of("orders-to-demo"),
                    "orders-app → demo", Tone.PARTIAL, "broker 3 of 3 not reached", Tone.REACHED, "reached"));
            assertThat(notice.prospect().solved()).isOne();
            assertThat(notice.prospect().arising()).isZero();
            assertThat(notice.prospect().difference().changed()).extracting(Difference.Changed::element)
                    .containsExactly(Id.of("nlb-sg"));
        });

        document.repairs().cancel();
        assertThat(document.design()).isSameAs(start);
        assertThat(verdict(document)).isEqualTo(Verdict.PARTIAL);
        assertThat(document.repairs().noticeProperty().get()).isEmpty();
        assertThat(document.undoableProperty().get()).isEmpty();
    }

    @Test
    void aRepairIsOneStepThatIsUndone() {
        Document document = Fixture.document("nlb-security-group-port");
        Design start = document.design();
        Problem problem = document.problems().getFirst();
        chooseFirst(document);
        document.repairs().preview(remedy(document));
        document.repairs().apply();
        assertThat(document.previewProperty().get()).isEmpty();
        assertThat(verdict(document)).isEqualTo(Verdict.REACHABLE);
        assertThat(document.undoableProperty().get()).contains(Label.of(Verb.REPAIR, "nlb-sg"));
        assertThat(document.selectionProperty().get()).as("a problem that is gone is not selected").isEqualTo(Selection.NOTHING);
        assertThat(document.repairs().noticeProperty().get()).contains(new Notice.Done(
                new Aftermath(Optional.of(problem), List.of("orders-app → demo"), Optional.empty())));

        document.undo();
        assertThat(document.design()).isSameAs(start);
        assertThat(document.selectionProperty().get()).isEqualTo(new Selection.OfProblem(problem));
        assertThat(document.repairs().noticeProperty().get()).isEmpty();

        document.redo();
        assertThat(verdict(document)).isEqualTo(Verdict.REACHABLE);
        assertThat(document.selectionProperty().get()).isEqualTo(Selection.NOTHING);
    }

    @Test
    void theSelectedProblemIsFollowedWhileItsFactsChange() {
        Document document = Fixture.document("regional-hosted-zone");
        chooseFirst(document);
        Problem before = document.problems().getFirst();
        assertThat(before.details()).hasSize(3);
        document.edit(Edit.of(Label.of(Verb.CHANGE), design -> design.with(before.fixes().getFirst().applyTo(design.topology()))));
        assertThat(document.selectionProperty().get()).isInstanceOfSatisfying(Selection.OfProblem.class, now -> {
            assertThat(now.problem().key()).isEqualTo(before.key());
            assertThat(now.problem().details()).hasSize(2);
            assertThat(now.problem()).isEqualTo(document.problems().getFirst());
        });
        assertThat(document.repairs().noticeProperty().get()).isEmpty();
    }

    @Test
    void aProblemSolvedByHandIsToldAndTheNextOneOffered() {
        Document document = Fixture.document("regional-hosted-zone");
        chooseFirst(document);
        Problem problem = document.problems().getFirst();
        document.edit(Edit.of(Label.of(Verb.DELETE), design -> design.with(
                new Change.Remove(Id.of("orders-to-audit")).applyTo(design.topology()))));
        assertThat(document.repairs().noticeProperty().get()).get().isInstanceOfSatisfying(Notice.Done.class, done -> {
            assertThat(done.aftermath().solved()).contains(problem);
            assertThat(done.aftermath().reached()).isEmpty();
            assertThat(done.aftermath().next()).map(Problem::code).contains("dns.zone-shadows");
        });
        document.select(new Selection.OfProblem(document.problems().getFirst()));
        assertThat(document.repairs().noticeProperty().get()).as("who goes on has read it").isEmpty();
    }

    @Test
    void aRepairFoundInAnotherDesignIsNeverMade() {
        Queue<Runnable> beside = new ArrayDeque<>();
        AnalysisService later = new AnalysisService(beside::add, Runnable::run);
        Document document = new Document(later, Optional.empty(), List.of(), Fixture.design("nlb-security-group-port"));
        beside.remove().run();
        Remedy old = remedy(document);
        assertThat(document.repairs().fits(old)).isTrue();
        document.edit(Edit.of(Label.of(Verb.RENAME), design -> design.named("another")));
        Design edited = document.edited();
        assertThat(document.repairs().fits(old)).isFalse();
        document.repairs().preview(old);
        document.repairs().apply(old);
        assertThat(document.edited()).isSameAs(edited);
        assertThat(document.previewProperty().get()).isEmpty();
        beside.remove().run();
        assertThat(document.repairs().fits(remedy(document))).isTrue();
    }

    @Test
    void turningToAnotherProblemEndsAPreview() {
        Document document = Fixture.document("regional-hosted-zone");
        Design start = document.design();
        chooseFirst(document);
        document.repairs().preview(remedy(document));
        document.select(new Selection.OfElements(Id.of("clients-zone")));
        assertThat(document.repairs().tried()).as("looking at an element does not").isPresent();
        document.select(new Selection.OfProblem(document.repairs().found().problems().getLast()));
        assertThat(document.repairs().tried()).isEmpty();
        assertThat(document.design()).isSameAs(start);
    }

    @Test
    void anotherEditEndsAPreview() {
        Document document = Fixture.document("nlb-security-group-port");
        document.repairs().preview(remedy(document));
        document.edit(Edit.of(Label.of(Verb.RENAME), design -> design.named("another")));
        assertThat(document.repairs().tried()).isEmpty();
        assertThat(document.repairs().noticeProperty().get()).isEmpty();
        assertThat(verdict(document)).isEqualTo(Verdict.PARTIAL);
    }

    @Test
    void allThatStandsInTheWayOfAConnectionIsRepairedAsOneStep() {
        Document document = Fixture.document("emr-private-hosts-outside");
        Remedy all = Remedy.of(document.repairs().found(), document.connections().getFirst()).orElseThrow();
        assertThat(all.fixes()).hasSize(3);
        assertThat(all.name()).isEqualTo("3 repairs");
        document.repairs().apply(all);
        assertThat(verdict(document)).isEqualTo(Verdict.REACHABLE);
        document.undo();
        assertThat(document.undoableProperty().get()).isEmpty();
    }

    @Test
    void aStepOffersTheRepairOfWhatStopsIt() {
        Document document = Fixture.document("nlb-security-group-port");
        Replay replay = document.replay(Id.of("orders-to-demo")).orElseThrow();
        assertThat(Remedy.of(document.found(), replay.steps().getFirst())).isEmpty();
        assertThat(Remedy.of(document.found(), replay.steps().getLast())).map(Remedy::name)
                .contains("Allow port 8445 from orders-app in nlb-sg");
    }

    @Test
    void aRuleIsWaivedHereOrEverywhereAndRestored() {
        Document document = Fixture.document("public-plaintext");
        Problem first = document.problems().getFirst();
        document.repairs().waive(first, Scope.THESE, "A test network.");
        assertThat(document.problems()).filteredOn(p -> p.standing() == Standing.WAIVED).singleElement()
                .satisfies(waived -> {
                    assertThat(waived.key()).isEqualTo(first.key());
                    assertThat(waived.reason()).isEqualTo("A test network.");
                });
        document.repairs().restore(document.repairs().found().problem(first.key()).orElseThrow());
        assertThat(document.problems()).noneMatch(p -> p.standing() == Standing.WAIVED);

        document.repairs().waive(first, Scope.EVERYWHERE, "A test network.");
        assertThat(document.problems()).allMatch(p -> p.standing() == Standing.WAIVED);
        document.undo();
        assertThat(document.problems()).noneMatch(p -> p.standing() == Standing.WAIVED);
    }

    @Test
    void aWaiverNeedsAReason() {
        Document document = Fixture.document("public-plaintext");
        assertThat(document.repairs().waive(document.problems().getFirst(), Scope.THESE, " ")).map(Refusal::reason)
                .contains(Refusal.Reason.BLANK_REASON);
        assertThat(document.undoableProperty().get()).isEmpty();
    }
}
