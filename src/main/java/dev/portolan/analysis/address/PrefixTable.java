package dev.portolan.analysis.address;

import dev.portolan.model.address.Cidr;
import dev.portolan.model.address.Family;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Longest prefix match. Entries lie in one hash map for each prefix length that occurs, longest first: a look-up costs
 * one probe for each such length (seldom more than five), whatever the number of entries.
 *
 * @param <V> what a prefix leads to
 */
public final class PrefixTable<V> {
    private final Map<Family, TreeMap<Integer, Map<Cidr, V>>> lengths = new EnumMap<>(Family.class);

    /** Adds an entry unless its prefix is already there: of two with the same prefix the first one wins. */
    public void addIfAbsent(Cidr prefix, V value) {
        lengths.computeIfAbsent(prefix.family(), f -> new TreeMap<>((a, b) -> b - a))
                .computeIfAbsent(prefix.prefix(), p -> new HashMap<>()).putIfAbsent(prefix, value);
    }

    /** The entry of exactly this prefix. */
    public Optional<V> exact(Cidr prefix) {
        Map<Cidr, V> entries = lengths.getOrDefault(prefix.family(), new TreeMap<>()).get(prefix.prefix());
        return entries == null ? Optional.empty() : Optional.ofNullable(entries.get(prefix));
    }

    /** The entry with the longest prefix that holds the whole block. */
    public Optional<Map.Entry<Cidr, V>> longest(Cidr block) {
        TreeMap<Integer, Map<Cidr, V>> byLength = lengths.get(block.family());
        if (byLength == null) {
            return Optional.empty();
        }
        for (Map.Entry<Integer, Map<Cidr, V>> length : byLength.entrySet()) {
            if (length.getKey() <= block.prefix()) {
                Cidr prefix = block.widenedTo(length.getKey());
                V value = length.getValue().get(prefix);
                if (value != null) {
                    return Optional.of(Map.entry(prefix, value));
                }
            }
        }
        return Optional.empty();
    }

    /** The entries whose prefixes lie strictly inside the block: where it is not one address, they may claim a part. */
    public List<Map.Entry<Cidr, V>> inside(Cidr block) {
        List<Map.Entry<Cidr, V>> found = new ArrayList<>();
        TreeMap<Integer, Map<Cidr, V>> byLength = block.isSingle() ? null : lengths.get(block.family());
        if (byLength != null) {
            byLength.headMap(block.prefix(), false).values().forEach(entries -> entries.entrySet().stream()
                    .filter(entry -> block.contains(entry.getKey())).forEach(found::add));
        }
        return found;
    }
}
