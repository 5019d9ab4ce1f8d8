package dev.portolan.finding;

import java.util.List;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * Renders details into sentences. The patterns stand in one bundle an area, under the part of the key before its
 * first dot; {@code {0}} stands for the first fact.
 */
public final class Texts {
    private static final String PACKAGE = "dev.portolan.finding.text.";

    private Texts() {
    }

    /** The sentence. @throws MissingResourceException when no bundle holds its pattern */
    public static String of(Detail detail) {
        return fill(pattern(detail.key()), detail.facts());
    }

    /** The pattern under a key. @throws MissingResourceException when no bundle holds it */
    public static String pattern(String key) {
        return ResourceBundle.getBundle(PACKAGE + key.substring(0, key.indexOf('.'))).getString(key);
    }

    private static String fill(String pattern, List<Object> facts) {
        StringBuilder text = new StringBuilder(pattern.length() + 32);
        int from = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
            int close = pattern.indexOf('}', open);
            int index = Integer.parseInt(pattern.substring(open + 1, close));
            text.append(pattern, from, open).append(fact(facts.get(index)));
            from = close + 1;
        }
        return text.append(pattern, from, pattern.length()).toString();
    }

    private static String fact(Object fact) {
        return switch (fact) {
            case Detail nested -> of(nested);
            case List<?> list -> String.join(", ", list.stream().map(Texts::fact).toList());
            case dev.portolan.model.shape.Term term -> term.term();
            default -> String.valueOf(fact);
        };
    }
}
