package dev.portolan.ui.workspace;

import dev.portolan.design.Waiver;
import dev.portolan.edit.Edit;
import dev.portolan.edit.Label;
import dev.portolan.edit.Verb;
import dev.portolan.model.shape.Extra;
import dev.portolan.model.shape.Id;
import java.util.List;
import java.util.stream.Stream;

/** Waiving a problem, and no longer waiving it, as edits. */
final class Waiving {
    private Waiving() {
    }

    static Edit of(Problem problem, Repairs.Scope scope, String reason) {
        List<String> elements = scope == Repairs.Scope.EVERYWHERE ? List.of()
                : problem.elements().stream().map(Id::value).toList();
        Waiver waiver = new Waiver(problem.code(), elements, reason, Extra.NONE);
        return Edit.of(Label.of(Verb.WAIVE, problem.code()),
                design -> design.waiving(Stream.concat(design.waivers().stream(), Stream.of(waiver)).toList()));
    }

    static Edit undone(Problem problem) {
        return Edit.of(Label.of(Verb.UNWAIVE, problem.code()), design -> design.waiving(design.waivers().stream()
                .filter(waiver -> !waiver.covers(problem.code(), problem.elements())).toList()));
    }
}
