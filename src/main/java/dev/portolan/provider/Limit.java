package dev.portolan.provider;

import dev.portolan.model.shape.Term;
import java.util.OptionalInt;

/**
 * How many of something there may be. Written {@code 50 fixed}, {@code 50 adjustable to 125} or, when nobody says whether
 * it can be raised, {@code 50}.
 *
 * @param most the greatest number that needs no asking
 * @param firmness whether the provider raises it
 * @param ceiling how far it can be raised, where that is known
 */
public record Limit(int most, Firmness firmness, OptionalInt ceiling) {

    /** Whether a limit can be raised. */
    public enum Firmness implements Term { FIXED, ADJUSTABLE, UNSAID }

    /** Reads a limit. @throws IllegalArgumentException when it is not of that form */
    public static Limit parse(String text) {
        String[] words = text.split(" ");
        int most = Integer.parseInt(words[0]);
        return switch (words.length == 1 ? "" : words[1]) {
            case "" -> new Limit(most, Firmness.UNSAID, OptionalInt.empty());
            case "fixed" -> new Limit(most, Firmness.FIXED, OptionalInt.of(most));
            case "adjustable" -> new Limit(most, Firmness.ADJUSTABLE,
                    words.length == 4 ? OptionalInt.of(Integer.parseInt(words[3])) : OptionalInt.empty());
            default -> throw new IllegalArgumentException("'" + text + "' is not a limit such as '50 adjustable to 125'");
        };
    }

    public boolean isExceededBy(int number) {
        return number > most;
    }

    /** Whether no amount of asking makes room for that number. */
    public boolean excludes(int number) {
        return ceiling.isPresent() && number > ceiling.getAsInt();
    }

    @Override
    public String toString() {
        return most + switch (firmness) {
            case FIXED -> " (fixed)";
            case ADJUSTABLE -> ceiling.isPresent() ? " (can be raised to " + ceiling.getAsInt() + ")" : " (can be raised)";
            case UNSAID -> "";
        };
    }
}
