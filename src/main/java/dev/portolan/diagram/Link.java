package dev.portolan.diagram;

import dev.portolan.diagram.layout.Wire;
import dev.portolan.diagram.scene.Mark.Tip;
import dev.portolan.diagram.scene.Tone;
import dev.portolan.model.shape.Id;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A connector between two figures.
 *
 * @param elements what it stands for, the one it stands for first of all first
 * @param tone what is known of it before any verdict: quiet, or blocked when it is not in use
 */
record Link(String key, Wire.End from, Wire.End to, List<Id<?>> elements, Tip tip, Tone tone) {
    Link {
        elements = List.copyOf(elements);
    }

    Link with(List<? extends Id<?>> more) {
        Set<Id<?>> all = new LinkedHashSet<>(elements);
        all.addAll(more);
        return new Link(key, from, to, new ArrayList<>(all), tip, tone);
    }
}
