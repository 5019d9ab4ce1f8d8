/**
 * Facts taken from the world: a value together with who says so, as of when, and how sure that is. The sheets that hold
 * them stand beside the package that reads them; nothing here knows what a fact is about.
 */
package dev.portolan.model.fact;
