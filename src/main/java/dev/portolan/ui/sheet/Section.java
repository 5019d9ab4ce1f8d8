package dev.portolan.ui.sheet;

import java.util.List;

/** Fields under one heading. */
public record Section(Topic topic, List<Field> fields) {
    public Section {
        fields = List.copyOf(fields);
    }
}
