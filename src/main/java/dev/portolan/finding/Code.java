package dev.portolan.finding;

/**
 * What is wrong, as {@code area.what-is-wrong}. A code never changes once released. Each area is an enum of its own;
 * the sentences belonging to a code stand under its id in that area's text bundle.
 */
public interface Code {

    String area();

    /** How bad it is unless a rule says otherwise. */
    Severity severity();

    /** The stable name, such as {@code route.return-missing}. */
    default String id() {
        return area() + "." + ((Enum<?>) this).name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
