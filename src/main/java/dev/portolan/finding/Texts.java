package dev.portolan.finding;

import dev.portolan.model.address.Cidr;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Renders details into sentences. The patterns stand in one bundle an area, under the part of the key before its
 * first dot; {@code {0}} stands for the first fact.
 */
public final class Texts {
    private static final String PACKAGE = "dev.portolan.finding.text.";
    private static final Map<String, ResourceBundle> BUNDLES = new ConcurrentHashMap<>();

    private Texts() {
    }

    /**
     * A piece of a sentence.
     *
     * @param text without line breaks
     */
    public record Phrase(String text, Kind kind) {

        /** Whether it is prose of the pattern, or a fact of this design, which is set apart where it is shown. */
        public enum Kind { PROSE, FACT }
    }

    /** The sentence. @throws MissingResourceException when no bundle holds its pattern */
    public static String of(Detail detail) {
        StringBuilder text = new StringBuilder();
        phrases(detail).forEach(phrase -> text.append(phrase.text()));
        return text.toString();
    }

    /** The sentence in pieces, none of them empty. @throws MissingResourceException when no bundle holds its pattern */
    public static List<Phrase> phrases(Detail detail) {
        List<Phrase> phrases = new ArrayList<>();
        fill(pattern(detail.key()), detail.facts(), phrases);
        return phrases;
    }

    /** The pattern under a key. @throws MissingResourceException when no bundle holds it */
    public static String pattern(String key) {
        return bundle(key.substring(0, key.indexOf('.'))).getString(key);
    }

    /** The pattern by which a code speaks: as what blocks a connection, or else as a finding. */
    public static String pattern(Code code) {
        String blocked = "blocked." + code.id();
        return pattern(bundle("blocked").containsKey(blocked) ? blocked : code.id());
    }

    private static ResourceBundle bundle(String area) {
        return BUNDLES.computeIfAbsent(area, name -> ResourceBundle.getBundle(PACKAGE + name));
    }

    private static void fill(String pattern, List<Object> facts, List<Phrase> phrases) {
        int from = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
            int close = pattern.indexOf('}', open);
            int index = Integer.parseInt(pattern.substring(open + 1, close));
            add(pattern.substring(from, open), Phrase.Kind.PROSE, phrases);
            fact(facts.get(index), phrases);
            from = close + 1;
        }
        add(pattern.substring(from), Phrase.Kind.PROSE, phrases);
    }

    private static void fact(Object fact, List<Phrase> phrases) {
        switch (fact) {
            case Detail nested -> fill(pattern(nested.key()), nested.facts(), phrases);
            case List<?> list -> {
                for (int i = 0; i < list.size(); i++) {
                    add(i == 0 ? "" : ", ", Phrase.Kind.PROSE, phrases);
                    fact(list.get(i), phrases);
                }
            }
            case Cidr block when block.isSingle() -> add(block.first().toString(), Phrase.Kind.FACT, phrases);
            case dev.portolan.model.shape.Term term -> add(term.term(), Phrase.Kind.FACT, phrases);
            default -> add(String.valueOf(fact), Phrase.Kind.FACT, phrases);
        }
    }

    private static void add(String text, Phrase.Kind kind, List<Phrase> phrases) {
        if (!text.isEmpty()) {
            phrases.add(new Phrase(text, kind));
        }
    }
}
