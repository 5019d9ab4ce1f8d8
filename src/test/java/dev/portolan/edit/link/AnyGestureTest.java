package dev.portolan.edit.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.design.Design;
import dev.portolan.edit.draft.Creation;
import dev.portolan.edit.draft.Spot;
import dev.portolan.edit.part.Answer;
import dev.portolan.edit.part.Drop;
import dev.portolan.edit.part.Part;
import dev.portolan.edit.part.PartKind;
import dev.portolan.finding.Finding;
import dev.portolan.finding.Severity;
import dev.portolan.model.Account;
import dev.portolan.model.Element;
import dev.portolan.model.ElementKind;
import dev.portolan.model.Network;
import dev.portolan.model.Region;
import dev.portolan.model.Subnet;
import dev.portolan.model.Topology;
import dev.portolan.model.address.Cidr;
import dev.portolan.model.shape.Id;
import dev.portolan.model.shape.References;
import dev.portolan.rule.review.Review;
import dev.portolan.storage.DesignFault;
import dev.portolan.storage.DesignReader;
import dev.portolan.storage.DesignWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is dropped and connected, in whatever order, as long as it is allowed: the design stays sound. */
class AnyGestureTest {
    private static final int GESTURES = 60;

    /** What has been done over all seeds: a law about gestures that never happen says nothing. */
    private static final Set<PartKind> DROPPED = EnumSet.noneOf(PartKind.class);
    private static final Set<LinkKind> LINKED = EnumSet.noneOf(LinkKind.class);

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 30);
    }

    private Random random;
    private Design design = Design.EMPTY;
    private final List<String> story = new ArrayList<>();

    @ParameterizedTest
    @MethodSource("seeds")
    void theDesignStaysSound(long seed) throws DesignFault {
        random = new Random(seed);
        story.add("seed " + seed);
        for (int i = 0; i < GESTURES; i++) {
            if (random.nextInt(3) == 0) {
                drop();
            } else {
                connect();
            }
            assertEveryReferenceLeadsSomewhere();
            assertNoBlockIsUsedTwice();
        }
        assertTheFileIsTheSame();
        assertThat(Review.of(design.topology()).findings()).as(this::told)
                .filteredOn(each -> each.severity() == Severity.ERROR)
                .filteredOn(each -> Set.of("network", "kafka").contains(each.code().area()))
                .extracting(Finding::toString).isEmpty();
    }

    @AfterAll
    static void everyPartAndEveryLinkHasBeenTried() {
        assertThat(DROPPED).isEqualTo(EnumSet.complementOf(EnumSet.of(PartKind.PEERING, PartKind.PRIVATE_LINE)));
        assertThat(LINKED).as("a service is only bare once its balancer is gone").isEqualTo(EnumSet.complementOf(EnumSet.of(
                LinkKind.SERVICE)));
    }

    private void drop() {
        PartKind kind = PartKind.values()[random.nextInt(PartKind.values().length)];
        for (int attempt = 0; attempt < 200; attempt++) {
            Part part = new Part(kind, kind.providers().get(random.nextInt(kind.providers().size())));
            List<Id<?>> onto = onto();
            if (Drop.ask(part, design.topology(), onto) instanceof Answer.Allowed) {
                story.add(part.key() + " onto " + onto);
                DROPPED.add(part.kind());
                apply(Drop.make(part, design, onto, new Spot(random.nextInt(800), random.nextInt(600))));
                return;
            }
        }
    }

    private List<Id<?>> onto() {
        if (design.topology().size() == 0 || random.nextInt(4) == 0) {
            return List.of();
        }
        Element hit = any();
        List<Account> accounts = design.topology().all(Account.class);
        return hit instanceof Region && !accounts.isEmpty() && random.nextBoolean()
                ? List.of(hit.id(), accounts.get(random.nextInt(accounts.size())).id()) : List.of(hit.id());
    }

    /** Any element: of each kind that is there as often. */
    private Element any() {
        List<ElementKind> kinds = design.topology().elements().stream().map(ElementKind::of).distinct().sorted().toList();
        List<? extends Element> all = design.topology().all(kinds.get(random.nextInt(kinds.size())).type());
        return all.get(random.nextInt(all.size()));
    }

    /** Joins two things in the way wished for, or, where nobody finds two such, in the first way found. */
    private void connect() {
        LinkKind wish = LinkKind.values()[random.nextInt(LinkKind.values().length)];
        Optional<Pair> found = Optional.empty();
        for (int attempt = 0; attempt < 300 && design.topology().size() > 0; attempt++) {
            Pair pair = new Pair(List.of(any().id()), List.of(any().id()));
            if (Connecting.ask(design.topology(), pair.from(), pair.to()) instanceof Joint.Possible possible) {
                found = found.or(() -> Optional.of(pair));
                if (possible.kinds().contains(wish)) {
                    found = Optional.of(pair);
                    break;
                }
            }
        }
        found.ifPresent(pair -> join(pair, wish));
    }

    private record Pair(List<Id<?>> from, List<Id<?>> to) {
    }

    private void join(Pair pair, LinkKind wish) {
        List<Offer> offers = Connecting.offers(design, pair.from(), pair.to());
        Offer chosen = offers.stream().filter(offer -> offer.kind() == wish).findFirst()
                .orElseGet(() -> offers.get(random.nextInt(offers.size())));
        LINKED.add(chosen.kind());
        story.add(pair.from() + " to " + pair.to() + " by " + chosen.kind());
        assertThat(Connecting.ask(design.topology(), pair.from(), pair.to())).as(this::told)
                .isEqualTo(new Joint.Possible(offers.stream().map(Offer::kind).toList()));
        apply(chosen.creation());
    }

    private void apply(Creation creation) {
        Design after = creation.edit().applyTo(design);
        assertThat(after).as(this::told).isNotEqualTo(design);
        assertThat(creation.edit().applyTo(design)).as(this::told).isEqualTo(after);
        assertThat(creation.created()).as(this::told).allMatch(after.topology()::contains)
                .noneMatch(design.topology()::contains).doesNotHaveDuplicates();
        assertThat(after.topology().size()).as(this::told).isEqualTo(design.topology().size() + creation.created().size());
        design = after;
    }

    private void assertEveryReferenceLeadsSomewhere() {
        for (Element element : design.topology().elements()) {
            assertThat(References.of((Record) element)).as(this::told).allSatisfy(reference ->
                    assertThat(design.topology().get(reference.id().<Element>as())).isInstanceOf(reference.role()));
        }
    }

    private void assertNoBlockIsUsedTwice() {
        Topology topology = design.topology();
        List<Cidr> networks = topology.all(Network.class).stream().flatMap(network -> network.cidrs().stream()).toList();
        assertApart(networks);
        topology.all(Network.class).forEach(network -> assertApart(topology.all(Subnet.class).stream()
                .filter(subnet -> subnet.network().equals(network.id())).flatMap(subnet -> subnet.cidrs().stream()).toList()));
    }

    private void assertApart(List<Cidr> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            Cidr block = blocks.get(i);
            assertThat(blocks.subList(i + 1, blocks.size())).as(this::told).noneMatch(block::overlaps);
        }
    }

    private void assertTheFileIsTheSame() throws DesignFault {
        Design read = DesignReader.read("any", DesignWriter.write(design)).design();
        assertThat(read.placements()).as(this::told).isEqualTo(design.placements());
        assertThat(byKind(read)).as(this::told).isEqualTo(byKind(design));
    }

    private String told() {
        return story.toString();
    }

    private static List<Element> byKind(Design design) {
        return design.topology().elements().stream().sorted(Comparator.comparing(ElementKind::of)).toList();
    }
}
