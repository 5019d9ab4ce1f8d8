/**
 * The command line: thin commands that read designs, have them judged and write the outcome down. They decide nothing of
 * their own: verdicts and findings come from the analysis and the rules, their sentences from {@code finding.Texts}.
 *
 * <p>No class here touches JavaFX, so that a command needs no display and starts in a fraction of a second. Whatever comes
 * out of a file is made harmless before a terminal sees it.
 */
package dev.portolan.cli;
