package dev.portolan.diagram.layout;

/** Whether somebody waits. */
public enum Pace {
    /** All is done that can be done. */
    THOROUGH,
    /** Where many wires must be routed, most get a simple shape at first, and what lies badly can be refined later. */
    PROMPT
}
