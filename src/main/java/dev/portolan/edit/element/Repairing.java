package dev.portolan.edit.element;

import dev.portolan.edit.Edit;
import dev.portolan.edit.Keeping;
import dev.portolan.edit.Label;
import dev.portolan.edit.Verb;
import dev.portolan.finding.Fix;
import dev.portolan.model.Element;
import dev.portolan.model.Topology;
import java.util.List;
import java.util.stream.Stream;

/** Applies a repair that the analysis proposes. What it draws anew has no placement: the layout finds it room. */
public final class Repairing {
    private Repairing() {
    }

    public static Edit of(Topology topology, Fix fix) {
        return Edit.of(new Label(Verb.REPAIR, touched(topology, fix.applyTo(topology))),
                design -> Keeping.with(design, fix.applyTo(design.topology())));
    }

    /** Names of what is changed, added and taken away. */
    private static List<String> touched(Topology before, Topology after) {
        Stream<Element> other = after.elements().stream()
                .filter(each -> before.find(each.id().<Element>as()).filter(each::equals).isEmpty());
        Stream<Element> gone = before.elements().stream().filter(each -> !after.contains(each.id()));
        return Stream.concat(other, gone).map(Element::name).toList();
    }
}
