package dev.portolan.edit;

import java.util.List;

/**
 * The name of an edit.
 *
 * @param subjects names of what it is done to, one or several; none where the design as a whole is meant
 */
public record Label(Verb verb, List<String> subjects) {
    public Label {
        subjects = List.copyOf(subjects);
    }

    public static Label of(Verb verb, String... subjects) {
        return new Label(verb, List.of(subjects));
    }
}
