/**
 * What may be connected with what, and what comes of it.
 *
 * <p>Belongs here: for two things that are drawn, the links that can join them, each as one edit, or why none can. Does not
 * belong here: whether packets get through, which only the analysis says.
 */
package dev.portolan.edit.link;
