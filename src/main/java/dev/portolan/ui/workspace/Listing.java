package dev.portolan.ui.workspace;

import java.util.List;
import javafx.collections.ObservableList;

/** Brings lists that are shown up to date without touching the rows that stay, so that nothing flickers or scrolls away. */
public final class Listing {
    private Listing() {
    }

    /** Makes a list equal to another. Listing before the first difference and after the last one are left alone. */
    public static <T> void bring(ObservableList<T> shown, List<? extends T> wanted) {
        int shorter = Math.min(shown.size(), wanted.size());
        int head = 0;
        while (head < shorter && shown.get(head).equals(wanted.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && shown.get(shown.size() - 1 - tail).equals(wanted.get(wanted.size() - 1 - tail))) {
            tail++;
        }
        if (shown.size() == wanted.size()) {
            for (int i = head; i < shown.size() - tail; i++) {
                if (!shown.get(i).equals(wanted.get(i))) {
                    shown.set(i, wanted.get(i));
                }
            }
            return;
        }
        shown.remove(head, shown.size() - tail);
        shown.addAll(head, wanted.subList(head, wanted.size() - tail));
    }
}
