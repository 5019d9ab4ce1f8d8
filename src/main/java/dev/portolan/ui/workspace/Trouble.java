package dev.portolan.ui.workspace;

/**
 * Something that people must be told, but that takes nothing from them.
 *
 * @param title what could not be done
 * @param text why, and what to do about it
 */
public record Trouble(String title, String text) {
}
