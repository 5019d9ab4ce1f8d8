package dev.portolan.provider;

import java.util.Map;
import java.util.NoSuchElementException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the names of a provider are made.
 *
 * @param text the pattern, in which {@code {broker}} stands for a part without a dot
 */
public record NamePattern(String text) {
    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");

    /** Whether a name is made this way; case does not matter. */
    public boolean matches(String name) {
        StringBuilder expression = new StringBuilder();
        int from = 0;
        for (Matcher slots = SLOT.matcher(text); slots.find(); from = slots.end()) {
            expression.append(Pattern.quote(text.substring(from, slots.start()))).append("[^.]+");
        }
        expression.append(Pattern.quote(text.substring(from)));
        return Pattern.compile(expression.toString(), Pattern.CASE_INSENSITIVE).matcher(name).matches();
    }

    /** The name with its slots filled. @throws NoSuchElementException naming the slot that has no value */
    public String fill(Map<String, ?> values) {
        return SLOT.matcher(text).replaceAll(slot -> {
            if (!values.containsKey(slot.group(1))) {
                throw new NoSuchElementException("the name " + text + " needs " + slot.group(1));
            }
            return Matcher.quoteReplacement(String.valueOf(values.get(slot.group(1))));
        });
    }
}
