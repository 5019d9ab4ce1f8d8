package dev.portolan.edit.element;

import dev.portolan.design.Nesting;
import dev.portolan.design.Territory;
import dev.portolan.model.Account;
import dev.portolan.model.Broker;
import dev.portolan.model.Element;
import dev.portolan.model.EndpointService;
import dev.portolan.model.HostedZone;
import dev.portolan.model.LoadBalancer;
import dev.portolan.model.Place;
import dev.portolan.model.PublicAddress;
import dev.portolan.model.Region;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Id;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;

/** What is seen on the drawing only as part of something else, and so is taken away or copied together with it. */
public final class Companions {
    private final Topology topology;
    private final Nesting nesting;

    public Companions(Topology topology) {
        this.topology = topology;
        this.nesting = Nesting.of(topology);
    }

    /** The elements that ids stand for: an outline stands for all it holds, and for its Region and account if they are its. */
    SequencedSet<Id<?>> elements(Collection<? extends Id<?>> ids) {
        Set<Territory> outlines = outlines(ids);
        SequencedSet<Id<?>> elements = held(ids);
        Set<Id<?>> used = new HashSet<>();
        nesting.territories().all().stream().filter(each -> !outlines.contains(each)).forEach(each -> used.addAll(each.ids()));
        outlines.forEach(each -> elements.addAll(each.ids()));
        ids.stream().filter(topology::contains).filter(this::isTerritorial).forEach(elements::add);
        elements.removeIf(id -> isTerritorial(id) && used.contains(id));
        return elements;
    }

    /** The elements among the ids and those that lie in outlines among them, without Regions and accounts. */
    public SequencedSet<Id<?>> held(Collection<? extends Id<?>> ids) {
        Set<Territory> outlines = outlines(ids);
        SequencedSet<Id<?>> held = new LinkedHashSet<>();
        ids.stream().filter(topology::contains).filter(id -> !isTerritorial(id)).forEach(held::add);
        if (!outlines.isEmpty()) {
            topology.elements().stream().map(Element::id).filter(id -> !isTerritorial(id) && nesting.territories()
                    .of(nesting.around(id)).filter(outlines::contains).isPresent()).forEach(held::add);
        }
        return held;
    }

    private boolean isTerritorial(Id<?> id) {
        return topology.find(id.<Element>as()).filter(each -> each instanceof Region || each instanceof Account).isPresent();
    }

    /** A Region with an account means the outline of both; one alone, every outline it has part in. */
    public Set<Territory> outlines(Collection<? extends Id<?>> ids) {
        Set<Territory> outlines = new LinkedHashSet<>();
        Set<Id<?>> paired = new HashSet<>();
        for (Territory each : nesting.territories().all()) {
            boolean both = each.ids().size() == 2 && ids.containsAll(each.ids());
            if (both || nesting.territories().placedAs(each).filter(ids::contains).isPresent()) {
                outlines.add(each);
                paired.addAll(each.ids());
            }
        }
        for (Territory each : nesting.territories().all()) {
            if (each.ids().stream().anyMatch(id -> ids.contains(id) && !paired.contains(id))) {
                outlines.add(each);
            }
        }
        return outlines;
    }

    boolean holdsPlace(Collection<Id<?>> ids) {
        return ids.stream().anyMatch(id -> topology.find(id.<Element>as()).filter(Place.class::isInstance).isPresent());
    }

    /**
     * What goes with elements that go: public addresses bound to them and target groups that no other balancer leads to;
     * where a whole place goes, also clusters of which nothing is left, services offered from it and zones seen there alone.
     */
    List<Id<?>> of(Set<Id<?>> gone, boolean places) {
        List<Id<?>> with = new ArrayList<>();
        topology.all(PublicAddress.class).stream().filter(each -> each.attachedTo().filter(gone::contains).isPresent())
                .forEach(each -> with.add(each.id()));
        Map<Id<?>, Boolean> left = new LinkedHashMap<>();
        topology.all(LoadBalancer.class).forEach(balancer -> balancer.listeners().forEach(listener ->
                left.merge(listener.targetGroup(), !gone.contains(balancer.id()), Boolean::logicalOr)));
        if (places) {
            topology.all(Broker.class)
                    .forEach(each -> left.merge(each.cluster(), !gone.contains(each.id()), Boolean::logicalOr));
            topology.all(EndpointService.class).forEach(each -> Nesting.home(topology, each)
                    .ifPresent(home -> left.put(each.id(), !gone.contains(home))));
            topology.all(HostedZone.class).forEach(each -> each.networks()
                    .forEach(network -> left.merge(each.id(), !gone.contains(network), Boolean::logicalOr)));
        }
        left.forEach((id, stays) -> {
            if (!stays) {
                with.add(id);
            }
        });
        return with;
    }
}
