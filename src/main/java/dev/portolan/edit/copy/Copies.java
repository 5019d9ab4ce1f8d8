package dev.portolan.edit.copy;

import dev.portolan.design.Design;
import dev.portolan.edit.element.FreshIds;
import dev.portolan.edit.element.Principals;
import dev.portolan.model.Account;
import dev.portolan.model.Element;
import dev.portolan.model.HostedZone;
import dev.portolan.model.Region;
import dev.portolan.model.RouteTable;
import dev.portolan.model.Topology;
import dev.portolan.model.TransitRouteTable;
import dev.portolan.model.shape.Id;
import dev.portolan.model.shape.References;
import dev.portolan.model.shape.Shape;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;

/**
 * The elements of a fragment under ids that are free where they arrive. A Region is the same wherever its code is, and an
 * account that is only referred to is the one of its id; all else that is copied is new.
 */
final class Copies {
    private final Design target;
    private final Topology source;
    private final Set<Id<?>> copied;
    private final FreshIds fresh;
    private final Map<Id<?>, Id<?>> names = new HashMap<>();
    private final SequencedSet<Id<?>> created = new LinkedHashSet<>();
    private final SequencedSet<Id<?>> strangers = new LinkedHashSet<>();
    private final SequencedSet<Id<?>> territorial = new LinkedHashSet<>();
    private final List<Element> elements = new ArrayList<>();

    private Copies(Design target, Fragment fragment) {
        this.target = target;
        this.source = fragment.design().topology();
        this.copied = fragment.copied();
        this.fresh = FreshIds.of(target);
        source.elements().forEach(this::name);
        for (Element each : source.elements()) {
            Id<?> id = names.get(each.id());
            if (!target.topology().contains(id)) {
                elements.add(copy(each, id));
            }
        }
        HostNames hosts = HostNames.of(source, copied, names, target.topology());
        elements.replaceAll(each -> created.contains(each.id()) ? hosts.renamed(each) : each);
    }

    static Copies of(Design target, Fragment fragment) {
        return new Copies(target, fragment);
    }

    private void name(Element each) {
        Optional<Id<?>> known = known(each);
        boolean isCopied = copied.contains(each.id());
        if (known.isPresent()) {
            names.put(each.id(), known.get());
            return;
        }
        Id<?> id = fresh.take(each.id().value());
        names.put(each.id(), id);
        boolean isTerritorial = each instanceof Region || each instanceof Account;
        (isCopied ? created : isTerritorial ? territorial : strangers).add(id);
    }

    /** What stands for the element where it arrives. */
    private Optional<Id<?>> known(Element each) {
        if (each instanceof Region region) {
            return target.topology().all(Region.class).stream().filter(other -> other.provider() == region.provider()
                    && code(other).equals(code(region))).<Id<?>>map(Region::id).findFirst();
        }
        return copied.contains(each.id()) ? Optional.empty() : target.topology().find(each.id().<Element>as())
                .filter(other -> other.getClass() == each.getClass()).map(Element::id);
    }

    private static String code(Region region) {
        return region.code().orElse(region.id().value());
    }

    private Element copy(Element each, Id<?> id) {
        Element stated = each instanceof Region region && region.code().isEmpty() && !id.equals(region.id())
                ? Shape.of(region).with(region, "code", Optional.of(region.id().value())) : each;
        Element own = copied.contains(each.id()) ? withoutForeign(stated) : stated;
        Element named = Principals.renamed((Element) References.renamed((Record) own, names::get), source,
                account -> Optional.of(names.getOrDefault(account, account)));
        return (Element) called((Record) named, nameOf(each, id));
    }

    /** The name with the number that the id got; the id itself where that is the name. */
    private static String nameOf(Element each, Id<?> id) {
        if (each.name().equals(each.id().value()) || id.equals(each.id())) {
            return id.equals(each.id()) ? each.name() : id.value();
        }
        String number = id.value().substring(id.value().lastIndexOf('-') + 1);
        return each.name().replaceFirst(" \\d{1,3}$", "") + " " + number;
    }

    private static <R extends Record> R called(R record, String name) {
        return Shape.of(record).with(record, "name", name);
    }

    /** A copy has no way over links that were not copied, is seen by no network that was not, and is nobody else's account. */
    private Element withoutForeign(Element each) {
        return switch (each) {
            case RouteTable table -> Shape.of(table).with(table, "routes", table.routes().stream()
                    .filter(route -> copied.contains(route.target())).toList());
            case TransitRouteTable table -> Shape.of(table).with(table, "routes", table.routes().stream()
                    .filter(route -> copied.contains(route.via())).toList());
            case HostedZone zone -> Shape.of(zone).with(zone, "networks", zone.networks().stream()
                    .filter(copied::contains).toList());
            case Account account when target.topology().all(Account.class).stream()
                    .anyMatch(other -> other.number().isPresent() && other.number().equals(account.number())) ->
                Shape.of(account).with(account, "number", Optional.empty());
            default -> each;
        };
    }

    /** The target's elements with the copies behind them, and whatever else these refer to. */
    Topology added() {
        return target.topology().with(elements);
    }

    /** What each id of the fragment has become. */
    Map<Id<?>, Id<?>> names() {
        return names;
    }

    /** Ids of the copies. */
    SequencedSet<Id<?>> created() {
        return created;
    }

    /** Ids of what stands for nothing where it arrives, and has to go again. */
    Collection<Id<?>> strangers() {
        return strangers;
    }

    /** Ids of Regions and accounts that came only because something lies in them. */
    Collection<Id<?>> territorial() {
        return territorial;
    }
}
