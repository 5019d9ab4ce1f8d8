/**
 * What one gesture makes: elements with ids, addresses and places on the drawing of their own, gathered into one edit.
 *
 * <p>Belongs here: what every making has in common. Does not belong here: which elements come of which gesture.
 */
package dev.portolan.edit.draft;
