package dev.portolan.analysis.forwarding;

import dev.portolan.analysis.world.Nic;
import dev.portolan.model.address.Cidr;

/**
 * One direction of an exchange.
 *
 * @param from the interface that sends
 * @param to the interface meant to receive
 * @param address the destination address, or the block it lies in when the address is not stated
 */
record Leg(Nic from, Nic to, Cidr address, Direction direction) {

    /** The request, or the reply to it. */
    enum Direction { FORTH, BACK }

    /** The destination as people would say it: its address, or its network when no block is stated. */
    Object shown() {
        return address.prefix() == 0 ? to.network() : address;
    }

    boolean isReply() {
        return direction == Direction.BACK;
    }
}
