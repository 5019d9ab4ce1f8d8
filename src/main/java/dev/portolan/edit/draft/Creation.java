package dev.portolan.edit.draft;

import dev.portolan.edit.Edit;
import dev.portolan.model.shape.Id;
import java.util.List;
import java.util.Optional;

/**
 * What comes of a gesture that makes something.
 *
 * @param created the ids of the new elements, the one that was asked for first
 */
public record Creation(Edit edit, List<Id<?>> created) {
    public Creation {
        created = List.copyOf(created);
    }

    /** What to select, and to name: the element that was asked for. */
    public Optional<Id<?>> main() {
        return created.stream().<Id<?>>map(id -> id).findFirst();
    }
}
