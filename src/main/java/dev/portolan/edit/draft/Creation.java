package dev.portolan.edit.draft;

import dev.portolan.edit.Edit;
import dev.portolan.model.shape.Id;
import java.util.List;

/**
 * What comes of a gesture that makes something.
 *
 * @param created the ids of the new elements, the one that was asked for first
 * @param main what to select, and to name: the element that was asked for, or the one that a link without an element of its
 *         own was made at
 */
public record Creation(Edit edit, List<Id<?>> created, Id<?> main) {
    public Creation {
        created = List.copyOf(created);
    }
}
