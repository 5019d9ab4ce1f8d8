/**
 * The value that is edited and saved: a topology, where its elements lie on the drawing, and the findings waived.
 */
package dev.portolan.design;
