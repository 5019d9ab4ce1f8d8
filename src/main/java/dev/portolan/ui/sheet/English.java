package dev.portolan.ui.sheet;

/** Forms of the words by which kinds of element go. */
final class English {
    private English() {
    }

    /** With a capital letter, unless it is spelt like vSwitch. */
    static String capital(String word) {
        boolean own = word.length() > 1 && Character.isUpperCase(word.charAt(1));
        return own ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** As inside a sentence: abbreviations stay as they are. */
    static String lower(String label) {
        boolean abbreviated = label.length() > 1 && Character.isUpperCase(label.charAt(1));
        return abbreviated ? label : Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }

    static String plural(String word) {
        return word.matches(".*(s|x|ch|sh)") ? word + "es" : word.matches(".*[^aeiou]y") ? word.substring(0, word.length() - 1)
                + "ies" : word + "s";
    }
}
