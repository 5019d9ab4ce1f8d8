package dev.portolan.edit.paper;

/** The direction along which boxes are spread. */
public enum Axis {
    HORIZONTAL, VERTICAL
}
