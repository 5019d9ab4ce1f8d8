package dev.portolan.analysis.address;

import dev.portolan.model.address.Cidr;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Address blocks by containment, for finding all that overlap.
 *
 * <p>Two CIDR blocks either lie apart or one contains the other. Sorted by first address and then by prefix length, each
 * block follows every block that contains it, so one sweep with a stack of the blocks still open finds them:
 *
 * <pre>
 * 10.0.0.0/8       a        open: a
 *   10.1.0.0/16    b c      open: a, b c      a-b a-c b-c
 *     10.1.4.0/24  d        open: a, b c, d   a-d b-d c-d
 *   10.2.0.0/16    e        open: a, e        a-e
 * </pre>
 *
 * <p>Building takes O(n log n). Equal blocks share a node, so no node has more than 128 above it, and the pairs can be
 * counted in O(n) without being listed, which matters when ten thousand networks use one block.
 *
 * @param <T> what blocks belong to
 */
public final class BlockForest<T> {
    private static final Comparator<Cidr> ORDER = Comparator.comparing(Cidr::family)
            .thenComparing(Cidr::high, Long::compareUnsigned).thenComparing(Cidr::low, Long::compareUnsigned)
            .thenComparingInt(Cidr::prefix);

    private final List<Node<T>> nodes;

    private BlockForest(List<Node<T>> nodes) {
        this.nodes = nodes;
    }

    private record Node<T>(Cidr cidr, List<T> owners, List<Node<T>> above) {
        long pairs() {
            long within = (long) owners.size() * (owners.size() - 1) / 2;
            return within + above.stream().mapToLong(node -> (long) node.owners.size() * owners.size()).sum();
        }

        Stream<Overlap<T>> overlaps() {
            Stream<Overlap<T>> outside = above.stream().flatMap(node -> node.owners.stream()
                    .flatMap(outer -> owners.stream().map(inner -> pair(node.cidr, outer, inner))));
            return owners.size() < 2 ? outside : Stream.concat(outside, Stream.iterate(0, i -> i + 1).limit(owners.size())
                    .flatMap(i -> owners.subList(i + 1, owners.size()).stream().map(inner -> pair(cidr, owners.get(i), inner))));
        }

        private Overlap<T> pair(Cidr outerBlock, T outer, T inner) {
            return new Overlap<>(new Block<>(outerBlock, outer), new Block<>(cidr, inner));
        }
    }

    public static <T> BlockForest<T> of(Collection<Block<T>> blocks) {
        List<Block<T>> sorted = new ArrayList<>(blocks);
        sorted.sort(Comparator.comparing(Block::cidr, ORDER));
        List<Node<T>> nodes = new ArrayList<>();
        List<Node<T>> open = new ArrayList<>();
        for (Block<T> block : sorted) {
            while (!open.isEmpty() && !open.getLast().cidr().contains(block.cidr())) {
                open.removeLast();
            }
            if (open.isEmpty() || !open.getLast().cidr().equals(block.cidr())) {
                Node<T> node = new Node<>(block.cidr(), new ArrayList<>(), List.copyOf(open));
                nodes.add(node);
                open.add(node);
            }
            open.getLast().owners().add(block.owner());
        }
        return new BlockForest<>(nodes);
    }

    /** How many pairs overlap. */
    public long count() {
        return nodes.stream().mapToLong(Node::pairs).sum();
    }

    /** The pairs that overlap, found as they are asked for, by address, the larger block first. */
    public Stream<Overlap<T>> overlaps() {
        return nodes.stream().filter(node -> !node.above().isEmpty() || node.owners().size() > 1).flatMap(Node::overlaps);
    }
}
