package dev.portolan.edit;

/** What an edit does; the window has a word for each. */
public enum Verb {
    ADD, CONNECT, MOVE, RESIZE, ALIGN, DISTRIBUTE, ARRANGE, FOLD, UNFOLD, RENAME, CHANGE, PASTE, DUPLICATE, CUT, DELETE,
    REPAIR, WAIVE, UNWAIVE
}
