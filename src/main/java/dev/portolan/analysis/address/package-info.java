/** Arithmetic on address blocks that the analysis needs: longest prefix match, overlap. */
package dev.portolan.analysis.address;
