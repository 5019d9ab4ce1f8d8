package dev.portolan.edit.element;

import dev.portolan.design.Design;
import dev.portolan.model.shape.Id;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Ids that read, made from names, that nothing in a design has. */
public final class FreshIds {
    private static final int ROOM_FOR_NUMBER = 8;

    private final Set<String> taken = new HashSet<>();

    private FreshIds() {
    }

    /** Taken are the ids of elements and of what is placed. */
    public static FreshIds of(Design design) {
        FreshIds ids = new FreshIds();
        design.topology().elements().forEach(element -> ids.taken.add(element.id().value()));
        design.placements().keySet().forEach(id -> ids.taken.add(id.value()));
        return ids;
    }

    /** Gives an id free again. */
    void release(Id<?> id) {
        taken.remove(id.value());
    }

    /** The wished id, or the first free one of {@code wished-2}, {@code wished-3}, ...; taken from now on. */
    public <T> Id<T> take(String wished) {
        String id = free(wished);
        taken.add(id);
        return Id.of(id);
    }

    /** The wished id, or the first free one. */
    String free(String wished) {
        if (!taken.contains(wished)) {
            return wished;
        }
        String stem = stem(wished);
        int number = 2;
        while (taken.contains(stem + "-" + number)) {
            number++;
        }
        return stem + "-" + number;
    }

    /** The id without a number that was put behind it before, and short enough for another. */
    private static String stem(String id) {
        String stem = id.replaceFirst("(?<=.)-[1-9][0-9]{0,2}$", "");
        return stem.substring(0, Math.min(stem.length(), Id.MAX_LENGTH - ROOM_FOR_NUMBER));
    }

    /** The id that a name would make: the name itself where it is one, else a slug of it; empty when nothing is left. */
    static String of(String name) {
        return Id.fault(name).isEmpty() ? name : slug(name);
    }

    /** Small letters and digits of a name, with hyphens for what lies between: {@code orders-app} for "Orders app". */
    static String slug(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT)
                .replace("ß", "ss").replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return plain.substring(0, Math.min(plain.length(), Id.MAX_LENGTH - ROOM_FOR_NUMBER));
    }
}
