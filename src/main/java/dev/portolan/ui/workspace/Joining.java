package dev.portolan.ui.workspace;

import dev.portolan.diagram.scene.Item;
import dev.portolan.diagram.scene.Role;
import dev.portolan.edit.link.Connecting;
import dev.portolan.edit.link.Joint;
import dev.portolan.edit.link.LinkKind;
import dev.portolan.edit.link.Offer;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Id;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A line being drawn from one thing: what it may be drawn to, in which ways, and why not to the rest. */
public final class Joining {
    private final Editing editing;
    private final Topology topology;
    private final Item from;
    private final Map<String, Joint> asked = new HashMap<>();

    Joining(Document document, Item from) {
        this.editing = new Editing(document);
        this.topology = document.edited().topology();
        this.from = from;
    }

    public Item from() {
        return from;
    }

    private static List<Id<?>> ids(Item item) {
        return Stream.<Id<?>>concat(item.element().stream(), item.others().stream()).toList();
    }

    /** Whether an item is something that a line may end at. */
    private static boolean isEnd(Item item) {
        return switch (item.role()) {
            case REGION, NETWORK, SUBNET, NODE, LINK, TAG -> true;
            case CONNECTOR, ROW, BADGE, TITLE, LEGEND -> false;
        };
    }

    /** Whether a line may be drawn to an item. Quick enough to be asked of everything in view. */
    public boolean mayEndAt(Item item) {
        return isEnd(item) && !item.key().equals(from.key()) && item.role() != Role.REGION && verdict(item).isPossible();
    }

    private Joint verdict(Item item) {
        return asked.computeIfAbsent(item.key(), key -> Connecting.ask(topology, ids(from), ids(item)));
    }

    /** What drawing the line to an item would come to: the names of what it would make, or why it makes nothing. */
    public String words(Item item) {
        return switch (verdict(item)) {
            case Joint.Possible possible -> String.join(", ", possible.kinds().stream().map(Joining::name).toList());
            case Joint.Refused refused -> Obstacles.of(refused.reason());
        };
    }

    /** The name of a way to join two things. */
    public static String name(LinkKind kind) {
        return EditWords.of(kind);
    }

    /** The ways of joining, each ready to be made. */
    public List<Offer> offers(Item to) {
        return editing.offers(ids(from), ids(to));
    }

    public void make(Offer offer) {
        editing.connect(offer);
    }
}
