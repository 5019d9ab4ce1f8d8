package dev.portolan.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portolan.bench.ManyNetworks;
import dev.portolan.bench.NestedNodes;
import dev.portolan.design.Design;
import dev.portolan.design.Fold;
import dev.portolan.design.PlacedBy;
import dev.portolan.design.Placement;
import dev.portolan.diagram.scene.Bounds;
import dev.portolan.diagram.scene.Item;
import dev.portolan.diagram.scene.Role;
import dev.portolan.diagram.scene.Scene;
import dev.portolan.finding.Report;
import dev.portolan.model.Network;
import dev.portolan.model.shape.Extra;
import dev.portolan.model.shape.Id;
import dev.portolan.rule.review.Review;
import dev.portolan.storage.DesignFault;
import dev.portolan.storage.DesignFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every design laid out anew on demand: those that come with the program, with placements thrown about. */
class ArrangingTest {
    private static final int SEEDS = Integer.getInteger("portolan.law.seeds", 1);

    /** A design as somebody left it. */
    record Left(String name, long seed, Design design) {
        @Override
        public String toString() {
            return name + ", seed " + seed;
        }
    }

    static Stream<Left> designs() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("samples"))) {
            return files.filter(path -> path.toString().endsWith(".portolan.json")).sorted().toList().stream()
                    .flatMap(file -> Stream.iterate(0L, seed -> seed + 1).limit(SEEDS)
                            .map(seed -> seed + file.toString().hashCode() % 1_000)
                            .map(seed -> new Left(file.getFileName().toString(), seed, scrambled(read(file), seed))));
        }
    }

    private static Design read(Path file) {
        try {
            return DesignFiles.read(file).design();
        } catch (DesignFault e) {
            throw new AssertionError(file.toString(), e);
        }
    }

    /** Everything placed, some of it by hand and elsewhere, some containers folded. */
    private static Design scrambled(Design design, long seed) {
        Random random = new Random(seed);
        SortedMap<Id<?>, Placement> placements = new TreeMap<>(Placements.of(Drawing.of(design).scene(), Map.of()));
        placements.replaceAll((id, was) -> {
            Placement thrown = random.nextInt(3) == 0 ? was
                    : was.at(was.x() + random.nextInt(-200, 600), was.y() + random.nextInt(-200, 400));
            boolean folds = design.topology().contains(id) && random.nextInt(12) == 0;
            return new Placement(thrown.x(), thrown.y(), was.width(), was.height(), folds ? Fold.COLLAPSED : Fold.EXPANDED,
                    random.nextBoolean() ? PlacedBy.HAND : PlacedBy.LAYOUT, Extra.NONE);
        });
        return design.with(placements);
    }

    private static Scene drawn(Design design) {
        return Drawing.of(design).scene();
    }

    /** As it is drawn: what overlaps has given way, containers have grown. */
    private static Design steady(Design design) {
        SortedMap<Id<?>, Placement> placements = new TreeMap<>(design.placements());
        placements.putAll(Placements.of(drawn(design), design.placements()));
        return design.with(placements);
    }

    private static List<Item> figures(Scene scene) {
        return scene.items().stream().filter(item -> switch (item.role()) {
            case REGION, NETWORK, SUBNET, NODE, LINK -> true;
            case CONNECTOR, ROW, TAG, BADGE, TITLE, LEGEND -> false;
        }).toList();
    }

    private static void assertInContainers(Scene scene) {
        figures(scene).forEach(item -> item.parent().ifPresent(key ->
                assertThat(scene.item(key).orElseThrow().bounds().contains(item.bounds())).as("%s in %s", item.key(), key)
                        .isTrue()));
    }

    /** @param may which things may lie over one another */
    private static void assertApart(Scene scene, Set<Id<?>> may) {
        Map<Optional<String>, List<Item>> siblings = figures(scene).stream().collect(Collectors.groupingBy(Item::parent));
        List<String> over = new ArrayList<>();
        for (List<Item> group : siblings.values()) {
            for (Item one : group) {
                group.stream().filter(other -> one != other && one.bounds().overlaps(other.bounds()))
                        .filter(other -> !isAmong(may, one) || !isAmong(may, other))
                        .forEach(other -> over.add(one.key() + " over " + other.key()));
            }
        }
        assertThat(over).isEmpty();
    }

    private static boolean isAmong(Set<Id<?>> ids, Item item) {
        return item.placedAs().filter(ids::contains).isPresent();
    }

    /** The drawing puts everything where the layout said. */
    private static void assertDrawnAs(Scene scene, Map<Id<?>, Placement> placements) {
        Placements.of(scene, placements).forEach((id, drawn) -> {
            Placement said = placements.get(id);
            assertThat(Math.abs(drawn.x() - said.x()) + Math.abs(drawn.y() - said.y())
                    + Math.abs(drawn.width() - said.width()) + Math.abs(drawn.height() - said.height()))
                    .as("%s at %s, said %s", id, drawn, said).isLessThan(0.01);
        });
    }

    private static void assertFoldsKept(Design design, Map<Id<?>, Placement> arranged) {
        design.placements().forEach((id, was) -> {
            assertThat(arranged.get(id).fold()).as("%s", id).isEqualTo(was.fold());
            assertThat(arranged.get(id).extra()).as("%s", id).isEqualTo(was.extra());
        });
    }

    @ParameterizedTest
    @MethodSource("designs")
    void everythingIsLaidOutAsIfNothingHadBeenPlaced(Left left) {
        SortedMap<Id<?>, Placement> arranged = Arranging.of(left.design()).everything();
        Scene scene = drawn(left.design().with(arranged));
        assertApart(scene, Set.of());
        assertInContainers(scene);
        assertDrawnAs(scene, arranged);
        assertFoldsKept(left.design(), arranged);
        figures(scene).forEach(item -> item.placedAs().ifPresent(id ->
                assertThat(arranged.get(id).by()).as("%s", id).isEqualTo(PlacedBy.LAYOUT)));
        SortedMap<Id<?>, Placement> folds = new TreeMap<>(left.design().placements());
        folds.values().removeIf(placement -> placement.fold() == Fold.EXPANDED);
        if (folds.isEmpty()) {
            Bounds fresh = drawn(left.design().with(Map.of())).content();
            assertThat(Bounds.around(figures(scene).stream().map(Item::bounds).toList()).width()).as("as compact")
                    .isLessThan(fresh.width() + 1);
        }
        assertThat(Arranging.of(left.design().with(arranged)).everything()).as("again").isEqualTo(arranged);
    }

    @ParameterizedTest
    @MethodSource("designs")
    void whatAPersonPlacedStays(Left left) {
        Design steady = steady(left.design());
        SortedMap<Id<?>, Placement> arranged = Arranging.of(steady).aroundHandmade();
        Scene scene = drawn(left.design().with(arranged));
        Set<Id<?>> hand = byHand(steady);
        hand.forEach(id -> {
            Placement was = steady.placements().get(id);
            assertThat(List.of(arranged.get(id).x(), arranged.get(id).y())).as("%s", id).isEqualTo(List.of(was.x(), was.y()));
            assertThat(arranged.get(id).by()).isEqualTo(PlacedBy.HAND);
        });
        assertApart(scene, hand);
        assertInContainers(scene);
        assertDrawnAs(scene, arranged);
        assertFoldsKept(left.design(), arranged);
        assertThat(Arranging.of(steady).aroundHandmade()).as("the same again").isEqualTo(arranged);
    }

    private static Set<Id<?>> byHand(Design design) {
        Set<Id<?>> hand = new HashSet<>(design.placements().keySet());
        hand.removeIf(id -> design.placements().get(id).by() != PlacedBy.HAND);
        return hand;
    }

    @ParameterizedTest
    @MethodSource("designs")
    void onlyTheSelectionIsLaidOutAndWhatIsInItsWayGivesWay(Left left) {
        Design steady = steady(left.design());
        Scene before = drawn(steady);
        List<Item> all = new ArrayList<>(figures(before).stream().filter(item -> item.placedAs().isPresent()).toList());
        Collections.shuffle(all, new Random(left.seed()));
        List<Item> chosen = all.subList(0, Math.min(5, all.size()));
        Set<Id<?>> ids = chosen.stream().<Id<?>>map(item -> item.placedAs().orElseThrow()).collect(Collectors.toSet());
        SortedMap<Id<?>, Placement> arranged = Arranging.of(steady).only(ids);
        Scene scene = drawn(steady.with(arranged));
        Set<Id<?>> untouched = new HashSet<>(steady.placements().keySet());
        untouched.removeIf(id -> !arranged.get(id).equals(steady.placements().get(id)));
        assertApart(scene, untouched);
        assertInContainers(scene);
        assertDrawnAs(scene, arranged);
        assertFoldsKept(left.design(), arranged);
        assertThat(Arranging.of(steady).only(ids)).as("the same again").isEqualTo(arranged);
    }

    @Test
    void aSelectionKeepsItsCornerAndItsSiblingsWhereTheyAre() {
        Design design = steady(read(Path.of("samples/msk-vpc-peering.portolan.json")));
        Id<?> chosen = design.topology().all(Network.class).getFirst().id();
        SortedMap<Id<?>, Placement> wide = new TreeMap<>(design.placements());
        wide.put(chosen, design.placements().get(chosen).sized(900, 900));
        Design left = steady(design.with(wide));
        SortedMap<Id<?>, Placement> arranged = Arranging.of(left).only(List.of(chosen));
        Placement was = left.placements().get(chosen);
        Placement now = arranged.get(chosen);
        assertThat(List.of(now.x(), now.y())).isEqualTo(List.of(was.x(), was.y()));
        assertThat(now.width()).as("shrinks to what it holds").isLessThan(900);
        assertThat(now.height()).isLessThan(900);
        assertThat(now.by()).isEqualTo(PlacedBy.LAYOUT);
        design.topology().all(Network.class).stream().map(Network::id).filter(id -> !id.equals(chosen)).forEach(id ->
                assertThat(arranged.get(id)).isEqualTo(left.placements().get(id)));
    }

    @Test
    void aSingleCardIsNothingToLayOut() {
        Design design = steady(read(Path.of("samples/msk-vpc-peering.portolan.json")));
        Id<?> card = figures(drawn(design)).stream().filter(item -> item.role() == Role.NODE).findFirst().orElseThrow()
                .placedAs().orElseThrow();
        SortedMap<Id<?>, Placement> placements = new TreeMap<>(design.placements());
        placements.computeIfPresent(card, (id, was) -> was.at(was.x() + 40, was.y()));
        Design moved = steady(design.with(placements));
        assertThat(Arranging.of(moved).only(List.of(card))).isEqualTo(moved.placements());
        assertThat(Arranging.of(moved).only(List.of())).isEqualTo(moved.placements());
    }

    @Test
    void largeDesignsAreLaidOutContainerByContainer() {
        for (Design design : List.of(Design.of("nested", NestedNodes.of(1_500)),
                Design.of("gateway", ManyNetworks.onGateway(300)))) {
            List<Double> shares = new ArrayList<>();
            Report report = Review.of(design.topology());
            SortedMap<Id<?>, Placement> arranged = Arranging.of(design).judgedBy(report).telling(share -> {
                if (shares.isEmpty() || Math.abs(share - shares.getLast()) > 0.01) {
                    shares.add(share);
                }
            }).everything();
            Scene scene = Drawing.of(design.with(arranged)).judgedBy(report).scene();
            assertApart(scene, Set.of());
            assertInContainers(scene);
            assertDrawnAs(scene, arranged);
            Bounds all = scene.content();
            assertThat(all.width() / all.height()).as("%s: no strip: %s", design.name(), all).isBetween(0.3, 3.5);
            assertThat(shares).isSorted().hasSizeGreaterThan(10).allSatisfy(share -> assertThat(share).isBetween(0.0, 1.0));
        }
    }

    @Test
    void isStoppedAtAnyMoment() {
        Design design = read(Path.of("samples/msk-transit-gateway.portolan.json"));
        int[] often = new int[1];
        Arranging.of(design).stoppedBy(() -> often[0]++ < 0).everything();
        assertThat(often[0]).isPositive();
        for (int left = 0; left < often[0]; left++) {
            int[] asked = {left};
            assertThatThrownBy(() -> Arranging.of(design).stoppedBy(() -> asked[0]-- <= 0).everything())
                    .isInstanceOf(CancellationException.class);
        }
        assertThatThrownBy(() -> Arranging.of(design).stoppedBy(() -> true).aroundHandmade())
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void anEmptyDesignHasNothingToArrange() {
        assertThat(Arranging.of(Design.EMPTY).everything()).isEmpty();
        assertThat(Arranging.of(Design.EMPTY).aroundHandmade()).isEmpty();
        assertThat(Arranging.of(Design.EMPTY).only(List.of(Id.of("nothing")))).isEmpty();
    }
}
