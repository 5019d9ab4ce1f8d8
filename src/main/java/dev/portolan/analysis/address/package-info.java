/**
 * Sets of address blocks: which contain or overlap which. Blocks either nest or lie apart, and everything here rests on
 * that.
 */
package dev.portolan.analysis.address;
