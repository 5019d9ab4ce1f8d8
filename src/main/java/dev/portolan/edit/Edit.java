package dev.portolan.edit;

import dev.portolan.design.Design;
import java.util.function.UnaryOperator;

/** One step of editing, as people would undo it. The same edit of the same design gives the same design. */
public interface Edit {

    /** What undo calls it. */
    Label label();

    /** The design after it; the same object when nothing comes of it. */
    Design applyTo(Design before);

    static Edit of(Label label, UnaryOperator<Design> change) {
        return new Edit() {
            @Override
            public Label label() {
                return label;
            }

            @Override
            public Design applyTo(Design before) {
                return change.apply(before);
            }
        };
    }

    /** This edit and then another, as one step of this one's name. */
    default Edit then(Edit next) {
        return of(label(), before -> next.applyTo(applyTo(before)));
    }
}
