package dev.portolan.edit;

import dev.portolan.design.Design;
import dev.portolan.design.Nesting;
import dev.portolan.design.Territory;
import dev.portolan.edit.copy.Fragment;
import dev.portolan.edit.copy.Pasting;
import dev.portolan.edit.element.Deletion;
import dev.portolan.edit.element.Renaming;
import dev.portolan.edit.element.Rows;
import dev.portolan.edit.element.Setting;
import dev.portolan.edit.element.Waiving;
import dev.portolan.edit.paper.Alignment;
import dev.portolan.edit.paper.Box;
import dev.portolan.edit.paper.Edge;
import dev.portolan.edit.paper.Paper;
import dev.portolan.edit.place.Drop;
import dev.portolan.edit.place.Settling;
import dev.portolan.model.Element;
import dev.portolan.model.Network;
import dev.portolan.model.Subnet;
import dev.portolan.model.shape.Id;
import dev.portolan.model.shape.Part;
import dev.portolan.model.shape.Shape;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** What people might do next, at random. */
final class Gestures {
    private static final List<String> NAMES = List.of("Orders app", "orders-app", "Köln", "注文", "b-1", "kafka", "A:b");

    private final Random random;
    private Optional<Fragment> clipboard = Optional.empty();

    Gestures(Random random) {
        this.random = random;
    }

    Optional<Edit> next(Design now) {
        if (now.topology().size() == 0 || now.placements().isEmpty()) {
            return Optional.empty();
        }
        return switch (random.nextInt(14)) {
            case 0 -> Optional.of(Paper.of(now).move(several(now), random.nextInt(50), random.nextInt(50)));
            case 1 -> resize(now);
            case 2 -> Optional.of(Paper.of(now).align(boxes(now), any(List.of(Alignment.values()))));
            case 3 -> Optional.of(Paper.of(now).fold(several(now)));
            case 4, 5 -> Renaming.of(now, element(now).id(), any(NAMES)).ready();
            case 6 -> Optional.of(Deletion.of(now.topology(), Set.of(any(now.placements().keySet()))).edit());
            case 7 -> set(now);
            case 8 -> rows(now);
            case 9, 10 -> Settling.of(now, List.of(drop(now))).ready();
            case 11 -> Pasting.duplicate(now, several(now), 20, 20).proposal().ready();
            case 12 -> paste(now);
            default -> Waiving.waive("public.plaintext", Set.of(element(now).id()), "known").ready();
        };
    }

    private <T> T any(Collection<T> choices) {
        return List.copyOf(choices).get(random.nextInt(choices.size()));
    }

    private Element element(Design now) {
        return any(now.topology().elements());
    }

    private Set<Id<?>> several(Design now) {
        Set<Id<?>> ids = new HashSet<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            ids.add(any(now.placements().keySet()));
        }
        return ids;
    }

    private Map<Id<?>, Box> boxes(Design now) {
        Map<Id<?>, Box> boxes = new HashMap<>();
        several(now).forEach(id -> boxes.put(id, new Box(random.nextInt(500), random.nextInt(500), 100, 40)));
        return boxes;
    }

    private Optional<Edit> resize(Design now) {
        Box was = new Box(0, 0, 200, 100);
        Box wanted = any(List.of(Edge.values())).pulled(was, random.nextInt(-50, 50), random.nextInt(-50, 50),
                new Box(20, 20, 100, 50));
        return Optional.of(Paper.of(now).resize(any(now.placements().keySet()), was, wanted));
    }

    /** A part set to what another element of the kind says there, or left unsaid. */
    private Optional<Edit> set(Design now) {
        Record element = (Record) element(now);
        Part part = any(Shape.of(element).parts());
        Record other = (Record) any(now.topology().all(((Element) element).getClass()));
        Id<?> id = ((Element) element).id();
        return random.nextInt(3) == 0 ? Setting.unsaid(now, id, part.name()).ready()
                : Setting.of(now, id, part.name(), part.of(other)).ready();
    }

    private Optional<Edit> rows(Design now) {
        Element element = element(now);
        Rows rows = Rows.of(now, element.id(), any(Shape.of((Record) element).parts()).name());
        int at = rows.rows().isEmpty() ? 0 : random.nextInt(rows.rows().size());
        return switch (random.nextInt(3)) {
            case 0 -> rows.remove(at).ready();
            case 1 -> rows.move(at, 0).ready();
            default -> rows.rows().isEmpty() ? Optional.empty() : rows.add(rows.rows().get(at)).ready();
        };
    }

    private List<Id<?>> container(Design now) {
        List<List<Id<?>>> containers = new ArrayList<>();
        containers.add(Nesting.CANVAS);
        Nesting.of(now.topology()).territories().all().stream().map(Territory::ids).forEach(containers::add);
        Stream.concat(now.topology().all(Network.class).stream(), now.topology().all(Subnet.class).stream())
                .forEach(each -> containers.add(List.of(each.id())));
        return any(containers);
    }

    private Drop drop(Design now) {
        return new Drop(any(now.placements().keySet()), container(now), random.nextInt(90), random.nextInt(90));
    }

    private Optional<Edit> paste(Design now) {
        if (clipboard.isEmpty() || random.nextBoolean()) {
            clipboard = Optional.of(Fragment.of(now, several(now)));
        }
        return Pasting.paste(now, clipboard.get(), container(now), 40, 40).proposal().ready();
    }
}
