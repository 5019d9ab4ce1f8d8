/**
 * Whether a client gets through: the way in for everything below. {@link dev.portolan.analysis.Analysis} judges once,
 * {@link dev.portolan.analysis.LiveAnalysis} follows edits.
 */
package dev.portolan.analysis;
