package dev.portolan.ui.action;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How well typed letters fit a text in which they occur in order, though not side by side. Beginnings of words and letters in
 * a row count more, gaps less; of all ways to place the letters the best one counts. Takes time in proportion to the product
 * of the two lengths.
 */
final class Fuzzy {
    private static final int HIT = 16;
    private static final int WORD_START = 12;
    private static final int IN_A_ROW = 14;
    private static final int GAP = 1;
    private static final int NONE = Integer.MIN_VALUE / 2;
    private static final int MOST = 200;

    private Fuzzy() {
    }

    /**
     * A fit.
     *
     * @param score the higher the better
     * @param letters the places of the letters in the text
     */
    record Match(int score, List<Integer> letters) {
        Match {
            letters = List.copyOf(letters);
        }
    }

    /** How the letters fit, whatever the case; empty when they do not. No letters fit everything. */
    static Optional<Match> match(String typed, String text) {
        char[] letters = lower(typed.replace(" ", ""));
        char[] lower = lower(text);
        if (letters.length > lower.length || lower.length > MOST) {
            return Optional.empty();
        }
        int[][] best = new int[letters.length + 1][lower.length + 1];
        int[][] ending = new int[letters.length + 1][lower.length + 1];
        boolean[][] joins = new boolean[letters.length + 1][lower.length + 1];
        for (int i = 1; i <= letters.length; i++) {
            Arrays.fill(best[i], NONE);
            Arrays.fill(ending[i], NONE);
            for (int j = i; j <= lower.length; j++) {
                if (letters[i - 1] == lower[j - 1]) {
                    int apart = best[i - 1][j - 1] + (startsWord(text, j - 1) ? WORD_START : 0);
                    int joined = i > 1 ? ending[i - 1][j - 1] + IN_A_ROW : NONE;
                    joins[i][j] = joined > apart;
                    ending[i][j] = HIT + Math.max(apart, joined);
                }
                best[i][j] = Math.max(ending[i][j], best[i][j - 1] - GAP);
            }
        }
        int score = best[letters.length][lower.length];
        return score <= NONE / 2 ? Optional.empty() : Optional.of(new Match(score, places(best, ending, joins)));
    }

    private static char[] lower(String text) {
        char[] letters = text.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            letters[i] = Character.toLowerCase(letters[i]);
        }
        return letters;
    }

    private static boolean startsWord(String text, int at) {
        return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))
                || Character.isUpperCase(text.charAt(at)) && Character.isLowerCase(text.charAt(at - 1));
    }

    /** Walks the table back from its end. */
    private static List<Integer> places(int[][] best, int[][] ending, boolean[][] joins) {
        List<Integer> places = new ArrayList<>();
        int j = best[0].length - 1;
        boolean joined = false;
        for (int i = best.length - 1; i > 0; i--) {
            while (!joined && best[i][j] != ending[i][j]) {
                j--;
            }
            places.addFirst(j - 1);
            joined = joins[i][j];
            j--;
        }
        return places;
    }
}
