package dev.portolan.analysis.world;

import dev.portolan.model.address.Cidr;
import java.util.Optional;

/**
 * An address that a client dials, after its name was resolved.
 *
 * @param realm whether it is an address inside networks or on the Internet
 * @param address the address, or the block it lies in when it is not stated
 * @param nic the interface that the name stands for; empty when only the address is known
 */
public record Dial(Realm realm, Cidr address, Optional<Nic> nic) {

    /** Where an address means something. */
    public enum Realm { PRIVATE, PUBLIC }
}
