package dev.portolan.model.shape;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Fields that a file holds beside those Portolan knows. They are carried along and written back, so that nothing a
 * newer version or another program wrote is lost.
 *
 * @param fields field name to its value as the text the file would hold
 */
public record Extra(SortedMap<String, String> fields) {
    public static final Extra NONE = new Extra(Collections.emptySortedMap());

    public Extra {
        fields = fields.isEmpty() ? Collections.emptySortedMap()
                : Collections.unmodifiableSortedMap(new TreeMap<>(fields));
    }

    public static Extra of(Map<String, String> fields) {
        return fields.isEmpty() ? NONE : new Extra(new TreeMap<>(fields));
    }

    public boolean isEmpty() {
        return fields.isEmpty();
    }
}
