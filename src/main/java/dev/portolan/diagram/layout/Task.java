package dev.portolan.diagram.layout;

import dev.portolan.diagram.scene.Bounds;

/**
 * A wire to be routed.
 *
 * @param group wires of one group may run together
 * @param lean near which end it turns, where it may choose
 */
record Task(Landing from, Bounds start, Landing to, Bounds goal, int group, Lean lean) {

    enum Lean { START, GOAL }

    Task turned() {
        return new Task(to, goal, from, start, group, lean == Lean.START ? Lean.GOAL : Lean.START);
    }
}
