package dev.portolan.diagram.layout;

/**
 * How much is done for the courses of wires that are routed together.
 *
 * @param searches how many searches there may be, all wires together, where simple shapes do not do
 * @param reach how often the surroundings that are searched are taken wider
 * @param points how many points may be searched
 * @param glances how many pieces of other wires may be looked at for the shape of one wire, once there is one that is free
 * @param faults what may be said against the shape of a long wire without a search for another
 */
record Effort(int searches, int reach, int points, long glances, double faults) {
    private static final int ALL = Integer.MAX_VALUE;

    /** A few wires, and time. */
    static final Effort FULL = new Effort(ALL, 3, 200_000, 1_000_000, Toll.TEXT / 2);
    /** Thousands of wires. */
    static final Effort BULK = new Effort(ALL, 3, 200_000, 200_000, Toll.BLOCKED);
    /** While somebody waits for the next frame. */
    static final Effort LIVE = new Effort(10, 2, 12_000, 4_000, Toll.BLOCKED);
    /** So few wires that all of them are searched for before anybody notices. */
    private static final int FEW = 16;
    private static final int MANY = 2_000;

    /** What is done for so many wires. */
    static Effort of(Pace pace, int wires) {
        Effort whole = wires > MANY ? BULK : FULL;
        return pace == Pace.THOROUGH || wires <= FEW ? whole : new Effort(0, 0, 0, 4_000, whole.faults());
    }

    /** Whether more could be done. */
    boolean isLimited() {
        return searches < ALL;
    }
}
