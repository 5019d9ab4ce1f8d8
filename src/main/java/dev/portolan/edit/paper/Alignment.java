package dev.portolan.edit.paper;

/** What several boxes are made to share; of those that share least, the outermost edge or the middle of all decides. */
public enum Alignment {
    LEFT, CENTRE, RIGHT, TOP, MIDDLE, BOTTOM
}
