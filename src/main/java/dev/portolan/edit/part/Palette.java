package dev.portolan.edit.part;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** All parts, in the order in which they are shown. */
public final class Palette {
    private static final List<Part> PARTS = Arrays.stream(PartKind.values())
            .flatMap(kind -> kind.providers().stream().map(provider -> new Part(kind, provider))).toList();

    private Palette() {
    }

    public static List<Part> parts() {
        return PARTS;
    }

    /** The part of that key. */
    public static Optional<Part> find(String key) {
        return PARTS.stream().filter(part -> part.key().equals(key)).findFirst();
    }

    /** Parts each of whose typed words begins one of the part's own; all of them when nothing is typed. */
    public static List<Part> matching(String typed) {
        List<String> wanted = Arrays.stream(typed.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                .filter(word -> !word.isEmpty()).toList();
        return PARTS.stream().filter(part -> wanted.stream()
                .allMatch(beginning -> part.words().stream().anyMatch(word -> word.startsWith(beginning)))).toList();
    }
}
