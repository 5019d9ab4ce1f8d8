package dev.portolan.model.form;

import java.util.Locale;
import java.util.Optional;

/** What somebody probably meant to write. */
public final class Nearest {
    private static final int LONGEST = 200;

    private Nearest() {
    }

    /** The candidate that differs by the fewest edits, if those are few for its length. */
    public static Optional<String> to(String written, Iterable<String> candidates) {
        String best = null;
        int least = Math.min(3, 1 + Math.min(written.length(), LONGEST) / 3) + 1;
        String plain = written.toLowerCase(Locale.ROOT);
        for (String candidate : candidates) {
            boolean comparable = written.length() <= LONGEST && Math.abs(candidate.length() - written.length()) < least;
            int edits = comparable ? edits(plain, candidate.toLowerCase(Locale.ROOT)) : least;
            if (edits < least) {
                least = edits;
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    /** {@code ; did you mean ...?} or nothing. */
    public static String hint(String written, Iterable<String> candidates) {
        return to(written, candidates).map(each -> ", did you mean '" + each + "'?").orElse("");
    }

    /** Levenshtein's distance: insertions, deletions and replacements; cost the product of the lengths. */
    private static int edits(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
