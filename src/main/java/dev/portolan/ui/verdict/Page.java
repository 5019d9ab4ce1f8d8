package dev.portolan.ui.verdict;

import javafx.scene.Node;
import javafx.scene.layout.Region;

/** What a tab of the panel shows. */
interface Page {

    Region root();

    /** What belongs to it at the right of the tabs. */
    Node tools();

    /** Shows what there is now; asked only while the tab is seen. */
    void refresh();

    /** Gives it the keys. */
    void focus();
}
