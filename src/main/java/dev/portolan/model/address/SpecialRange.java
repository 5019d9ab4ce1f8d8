package dev.portolan.model.address;

import dev.portolan.model.shape.Term;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Address ranges that the public Internet does not route.
 *
 * <p>Source: the IANA special-purpose address registries for IPv4 and IPv6 (RFC 6890 and its updates).
 */
public enum SpecialRange implements Term {
    PRIVATE("RFC 1918", "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"),
    SHARED("RFC 6598", "100.64.0.0/10"),
    LOOPBACK("RFC 1122", "127.0.0.0/8", "::1/128"),
    LINK_LOCAL("RFC 3927", "169.254.0.0/16", "fe80::/10"),
    UNSPECIFIED("RFC 1122", "0.0.0.0/8", "::/128"),
    DOCUMENTATION("RFC 5737", "192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24", "2001:db8::/32"),
    BENCHMARK("RFC 2544", "198.18.0.0/15"),
    UNIQUE_LOCAL("RFC 4193", "fc00::/7"),
    MULTICAST("RFC 5771", "224.0.0.0/4", "ff00::/8"),
    RESERVED("RFC 1112", "240.0.0.0/4");

    private final String source;
    private final Cidr[] blocks;

    SpecialRange(String source, String... blocks) {
        this.source = source;
        this.blocks = Arrays.stream(blocks).map(Cidr::parse).toArray(Cidr[]::new);
    }

    /** The document that sets the range aside. */
    public String source() {
        return source;
    }

    /** The range that holds the address. Documentation addresses count as public: drawings use them for that. */
    public static Optional<SpecialRange> of(IpAddress address) {
        for (SpecialRange range : values()) {
            for (Cidr block : range.blocks) {
                if (range != DOCUMENTATION && block.contains(address)) {
                    return Optional.of(range);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a host, a name or an address, stands for the machine that looks it up (RFC 6761, 6.3; RFC 1122). */
    public static boolean isLoopback(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return name.equals("localhost") || name.endsWith(".localhost")
                || IpAddress.tryParse(host).filter(LOOPBACK::contains).isPresent();
    }

    public boolean contains(IpAddress address) {
        return Arrays.stream(blocks).anyMatch(block -> block.contains(address));
    }
}
