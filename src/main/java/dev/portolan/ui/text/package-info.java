/**
 * The words of the window.
 *
 * <p>Belongs here: the one message bundle and how a pattern is filled. Does not belong here: the sentences of findings,
 * which stand with their codes.
 */
package dev.portolan.ui.text;
