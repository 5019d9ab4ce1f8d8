package dev.portolan.model.shape;

import java.util.Locale;

/** An enumerated value with the word that stands for it in files and on screen. */
public interface Term {

    /** The word in the file; by default the constant's name in lower case with hyphens. */
    default String term() {
        return ((Enum<?>) this).name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
