package dev.portolan.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.design.Design;
import dev.portolan.design.Waiver;
import dev.portolan.model.Account;
import dev.portolan.model.Broker;
import dev.portolan.model.Change;
import dev.portolan.model.Client;
import dev.portolan.model.shape.Extra;
import dev.portolan.model.shape.Id;
import dev.portolan.model.shape.Shape;
import dev.portolan.rule.review.LiveReview;
import dev.portolan.ui.sample.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is listed of a design. */
class FoundTest {

    /** The design, and what becomes of it by one edit each: every repair, a waiver, other names and numbers. */
    private static List<Design> edited(Design design) {
        List<Design> edited = new ArrayList<>(List.of(design));
        Found found = new Found.Maker().of(design, new LiveReview().of(design.topology()));
        for (Problem problem : found.problems()) {
            problem.fixes().forEach(fix -> edited.add(design.with(fix.applyTo(design.topology()))));
            edited.add(design.waiving(List.of(new Waiver(problem.code(), List.of(), "A test.", Extra.NONE))));
        }
        Stream.of(Client.class, Broker.class).flatMap(kind -> design.topology().all(kind).stream().limit(1)).forEach(element ->
                edited.add(design.with(new Change.Set(element.id(), "name", "another").applyTo(design.topology()))));
        design.topology().all(Broker.class).stream().limit(1).forEach(broker ->
                edited.add(design.with(new Change.Set(broker.id(), "nodeId", 77).applyTo(design.topology()))));
        edited.add(design.with(new Change.Remove(design.topology().all(Client.class).getFirst().id()).applyTo(design.topology())));
        return edited;
    }

    @Test
    void whatIsMadeFromTheLastIsWhatWouldBeMadeAnew() {
        for (var sample : Samples.all()) {
            LiveReview live = new LiveReview();
            Found.Maker maker = new Found.Maker();
            Design start = Fixture.design(sample.name());
            for (Design design : edited(start)) {
                var report = live.of(design.topology());
                assertThat(maker.of(design, report)).as(sample.name()).isEqualTo(new Found.Maker().of(design, report));
                maker.of(start, live.of(start.topology()));
            }
        }
    }

    @Test
    void whatStaysIsTheSameObjectSoThatNothingIsShownAnew() {
        Design design = Fixture.design("regional-hosted-zone");
        LiveReview live = new LiveReview();
        Found.Maker maker = new Found.Maker();
        Found before = maker.of(design, live.of(design.topology()));
        Account visitor = Shape.of(Account.class).create(Map.of("id", Id.of("visitor"), "name", "visitor", "extra", Extra.NONE));
        Design after = design.with(new Change.Put(visitor).applyTo(design.topology()));
        Found now = maker.of(after, live.of(after.topology()));
        assertThat(now.lines()).hasSameSizeAs(before.lines());
        for (int i = 0; i < now.lines().size(); i++) {
            assertThat(now.lines().get(i)).isSameAs(before.lines().get(i));
        }
        assertThat(now.matrix().rows().getFirst().cells().getFirst().crossings().getFirst())
                .isSameAs(before.matrix().rows().getFirst().cells().getFirst().crossings().getFirst());
    }

    @Test
    void problemsAndConnectionsAreFoundByWhatTheyAre() {
        Found found = Fixture.document("regional-hosted-zone").found();
        found.problems().forEach(problem -> assertThat(found.problem(problem.key())).containsSame(problem));
        assertThat(found.title(Id.of("orders-to-audit"))).contains("orders-app → audit");
        assertThat(found.title(Id.of("no-such"))).isEmpty();
    }
}
