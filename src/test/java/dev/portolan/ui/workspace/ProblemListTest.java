package dev.portolan.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.ui.workspace.Problem.Standing;
import dev.portolan.ui.workspace.ProblemList.Row;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProblemListTest {

    private static ProblemList list(String sample) {
        ProblemList list = new ProblemList();
        list.show(Fixture.document(sample).repairs().found());
        return list;
    }

    /** Headings as {@code title count}, problems by their codes. */
    private static List<String> words(ProblemList list) {
        return list.rows().stream().map(row -> switch (row) {
            case Row.Heading heading -> heading.title() + " " + heading.count();
            case Row.Entry entry -> entry.problem().code();
        }).toList();
    }

    @Test
    void problemsStandUnderTheirSeverityTheWorstFirst() {
        assertThat(words(list("regional-hosted-zone"))).containsExactly("Errors 1", "dns.unresolved", "Warnings 1",
                "dns.zone-shadows", "Notes 1", "network.cidr-overlap");
    }

    @Test
    void problemsCanBePutTogetherByCodeAndByElement() {
        ProblemList list = list("peering-chain");
        list.groupingProperty().set(Grouping.CODE);
        assertThat(words(list)).containsExactly("peering.not-transitive 3", "peering.not-transitive", "peering.not-transitive",
                "peering.not-transitive");
        list.groupingProperty().set(Grouping.ELEMENT);
        assertThat(words(list)).containsExactly("orders-vpc 1", "peering.not-transitive", "analytics-rt 1",
                "peering.not-transitive", "kafka-rt 1", "peering.not-transitive");
    }

    @Test
    void theTextLeavesWhatMentionsItInAnySentenceCodeOrElement() {
        ProblemList list = list("regional-hosted-zone");
        list.filterProperty().set(" B-3.AUDIT ");
        assertThat(words(list)).containsExactly("Errors 1", "dns.unresolved");
        assertThat(list.countsProperty().get()).isEqualTo(Map.of(Standing.ERROR, 1L));
        list.filterProperty().set("cidr-over");
        assertThat(words(list)).containsExactly("Notes 1", "network.cidr-overlap");
        list.filterProperty().set("no such word");
        assertThat(list.rows()).isEmpty();
    }

    @Test
    void standingsAreListedOrNotAndCountedAllTheSame() {
        ProblemList list = list("regional-hosted-zone");
        list.toggle(Standing.ERROR);
        list.toggle(Standing.NOTE);
        assertThat(words(list)).containsExactly("Warnings 1", "dns.zone-shadows");
        assertThat(list.countsProperty().get()).containsEntry(Standing.ERROR, 1L).containsEntry(Standing.NOTE, 1L);
        list.toggle(Standing.ERROR);
        assertThat(words(list)).startsWith("Errors 1");
    }

    @Test
    void aProblemIsFoundInTheListHoweverItsFactsChanged() {
        Document document = Fixture.document("regional-hosted-zone");
        ProblemList list = new ProblemList();
        list.show(document.repairs().found());
        Problem problem = document.problems().getFirst();
        Problem other = new Problem(problem.standing(), problem.code(), problem.elements(), problem.details().subList(0, 1),
                List.of(), problem.connections(), "");
        assertThat(list.entry(other)).map(Row.Entry::problem).contains(problem);
    }
}
