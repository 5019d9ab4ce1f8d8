package dev.portolan.analysis.world;

import dev.portolan.model.Element;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Topology;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * A topology and its indexes. The one that follows an edit takes over every index whose kinds of element the edit did
 * not touch.
 */
public final class Arrangement {
    private final Topology topology;
    private final Lazy<NicIndex> nics;
    private final Lazy<LinkIndex> links;
    private final Lazy<TransitIndex> transit;
    private final Lazy<NameIndex> names;
    private final Lazy<DoorIndex> doors;
    private final Lazy<CallerIndex> callers;

    private Arrangement(Topology topology, Lazy<NicIndex> nics, Lazy<LinkIndex> links, Lazy<TransitIndex> transit,
                        Lazy<NameIndex> names, Lazy<DoorIndex> doors, Lazy<CallerIndex> callers) {
        this.topology = topology;
        this.nics = nics;
        this.links = links;
        this.transit = transit;
        this.names = names;
        this.doors = doors;
        this.callers = callers;
    }

    public static Arrangement of(Topology topology) {
        return new Arrangement(topology, new Lazy<>(topology, NicIndex::new), new Lazy<>(topology, LinkIndex::new),
                new Lazy<>(topology, TransitIndex::new), new Lazy<>(topology, NameIndex::new),
                new Lazy<>(topology, DoorIndex::new), new Lazy<>(topology, CallerIndex::new));
    }

    /** The arrangement of another topology, most likely one edit away. */
    public Arrangement next(Topology after) {
        Set<ElementKind> changed = changedKinds(topology, after);
        return new Arrangement(after, nics.next(after, changed, NicIndex.READS, NicIndex::new),
                links.next(after, changed, LinkIndex.READS, LinkIndex::new),
                transit.next(after, changed, TransitIndex.READS, TransitIndex::new),
                names.next(after, changed, NameIndex.READS, NameIndex::new),
                doors.next(after, changed, DoorIndex.READS, DoorIndex::new),
                callers.next(after, changed, CallerIndex.READS, CallerIndex::new));
    }

    /** The kinds of which some element differs between two topologies, or comes in another order. */
    public static Set<ElementKind> changedKinds(Topology before, Topology after) {
        Set<ElementKind> changed = EnumSet.noneOf(ElementKind.class);
        for (ElementKind kind : ElementKind.values()) {
            List<? extends Element> old = before.all(kind.type());
            List<? extends Element> now = after.all(kind.type());
            boolean same = old.size() == now.size();
            for (int i = 0; same && i < old.size(); i++) {
                same = old.get(i) == now.get(i);
            }
            if (!same) {
                changed.add(kind);
            }
        }
        return changed;
    }

    public Topology topology() {
        return topology;
    }

    NicIndex nics() {
        return nics.get();
    }

    LinkIndex links() {
        return links.get();
    }

    TransitIndex transit() {
        return transit.get();
    }

    NameIndex names() {
        return names.get();
    }

    CallerIndex callers() {
        return callers.get();
    }

    DoorIndex doors() {
        return doors.get();
    }

    /** An index made when it is first asked for. */
    private static final class Lazy<I> {
        private final Topology topology;
        private final Function<Topology, I> maker;
        private I made;

        Lazy(Topology topology, Function<Topology, I> maker) {
            this.topology = topology;
            this.maker = maker;
        }

        synchronized I get() {
            if (made == null) {
                made = maker.apply(topology);
            }
            return made;
        }

        Lazy<I> next(Topology after, Set<ElementKind> changed, Set<ElementKind> reads, Function<Topology, I> maker) {
            return reads.stream().anyMatch(changed::contains) ? new Lazy<>(after, maker) : this;
        }
    }
}
