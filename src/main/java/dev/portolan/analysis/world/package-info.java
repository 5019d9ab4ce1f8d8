/**
 * The topology arranged for questions. The analysis learns of a topology only by asking {@link
 * dev.portolan.analysis.world.World}, which can write down what was asked and answered: that is how, after an edit,
 * only those verdicts are computed again whose answers changed.
 */
package dev.portolan.analysis.world;
