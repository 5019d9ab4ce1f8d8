/**
 * What the palette offers, where it may be dropped, and what comes of dropping it.
 *
 * <p>Belongs here: the parts by provider, and for each what is made of it with defaults that work. Does not belong here: what
 * is made by connecting two things that are drawn already; words in any language beside the providers' own.
 */
package dev.portolan.edit.part;
