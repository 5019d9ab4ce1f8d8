package dev.portolan.model.address;

import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressString;
import inet.ipaddr.ipv6.IPv6Address;
import java.util.List;

/**
 * A block of addresses in CIDR notation, without host bits.
 *
 * @param family IPv4 or IPv6
 * @param high upper 64 bits of the first IPv6 address, 0 for IPv4
 * @param low lower 64 bits of the first IPv6 address, or the 32 bits of the IPv4 one
 * @param prefix number of leading bits all addresses share: 0 to 32, or 0 to 128
 */
public record Cidr(Family family, long high, long low, int prefix) implements Comparable<Cidr> {
    public static final Cidr ANY_IPV4 = new Cidr(Family.IPV4, 0, 0, 0);
    public static final Cidr ANY_IPV6 = new Cidr(Family.IPV6, 0, 0, 0);

    public Cidr {
        if (prefix < 0 || prefix > family.bits()) {
            throw new IllegalArgumentException("a prefix length is 0 to " + family.bits() + ", not " + prefix);
        }
        if ((low & ~lowMask(family, prefix)) != 0 || (high & ~highMask(family, prefix)) != 0) {
            throw new IllegalArgumentException(text(family, high, low) + "/" + prefix + " has host bits set; the block is "
                    + text(family, high & highMask(family, prefix), low & lowMask(family, prefix)) + "/" + prefix);
        }
    }

    /** Reads {@code 10.0.0.0/16} or {@code 2001:db8::/56}. @throws IllegalArgumentException saying what is wrong */
    public static Cidr parse(String text) {
        int slash = text.indexOf('/');
        IPAddress parsed = slash < 0 ? null : new IPAddressString(text.substring(0, slash), IpAddress.STRICT).getAddress();
        int prefix = slash < 0 ? -1 : prefix(text.substring(slash + 1));
        if (parsed == null || parsed.isMultiple() || prefix < 0) {
            throw new IllegalArgumentException("'" + text + "' is not a CIDR block, such as 10.0.0.0/16 or 2001:db8::/56");
        }
        IpAddress first = IpAddress.of(parsed);
        return new Cidr(first.family(), first.high(), first.low(), prefix);
    }

    private static int prefix(String digits) {
        boolean plain = !digits.isEmpty() && digits.length() <= 3 && digits.chars().allMatch(c -> c >= '0' && c <= '9')
                && (digits.length() == 1 || digits.charAt(0) != '0');
        return plain ? Integer.parseInt(digits) : -1;
    }

    /** The whole of a family: {@code 0.0.0.0/0} or {@code ::/0}. */
    public static Cidr any(Family family) {
        return family == Family.IPV4 ? ANY_IPV4 : ANY_IPV6;
    }

    public boolean contains(Cidr inner) {
        return family == inner.family && prefix <= inner.prefix
                && (inner.low & lowMask(family, prefix)) == low && (inner.high & highMask(family, prefix)) == high;
    }

    public boolean contains(IpAddress address) {
        return family == address.family() && (address.low() & lowMask(family, prefix)) == low
                && (address.high() & highMask(family, prefix)) == high;
    }

    /** The block of a shorter prefix that holds this one. @param shorter 0 to this block's own prefix length */
    public Cidr widenedTo(int shorter) {
        return shorter == prefix ? this
                : new Cidr(family, high & highMask(family, shorter), low & lowMask(family, shorter), shorter);
    }

    /** The two blocks of half the size. @throws IllegalStateException when the block is one address */
    public List<Cidr> halves() {
        if (isSingle()) {
            throw new IllegalStateException(this + " cannot be halved");
        }
        int longer = prefix + 1;
        boolean inLow = family == Family.IPV4 || longer > 64;
        long bit = 1L << (family.bits() - longer) % 64;
        return List.of(new Cidr(family, high, low, longer),
                new Cidr(family, inLow ? high : high | bit, inLow ? low | bit : low, longer));
    }

    public boolean overlaps(Cidr other) {
        return contains(other) || other.contains(this);
    }

    /** Whether the block holds one address only. */
    public boolean isSingle() {
        return prefix == family.bits();
    }

    /** The first address of the block. */
    public IpAddress first() {
        return new IpAddress(family, high, low);
    }

    /** The last address of the block. */
    public IpAddress last() {
        long addressMask = family == Family.IPV4 ? 0xffffffffL : -1L;
        return new IpAddress(family, high | ~highMask(family, prefix) & (family == Family.IPV4 ? 0 : -1L),
                low | ~lowMask(family, prefix) & addressMask);
    }

    static long lowMask(Family family, int prefix) {
        if (family == Family.IPV4) {
            return prefix == 0 ? 0 : -1L << 32 - prefix & 0xffffffffL;
        }
        return prefix <= 64 ? 0 : -1L << 128 - prefix;
    }

    static long highMask(Family family, int prefix) {
        if (family == Family.IPV4) {
            return 0;
        }
        return prefix == 0 ? 0 : prefix >= 64 ? -1L : -1L << 64 - prefix;
    }

    static String text(Family family, long high, long low) {
        if (family == Family.IPV4) {
            return (low >> 24 & 255) + "." + (low >> 16 & 255) + "." + (low >> 8 & 255) + "." + (low & 255);
        }
        byte[] bytes = new byte[16];
        for (int i = 0; i < 8; i++) {
            bytes[i] = (byte) (high >>> 56 - 8 * i);
            bytes[8 + i] = (byte) (low >>> 56 - 8 * i);
        }
        return new IPv6Address(bytes).toCanonicalString();
    }

    @Override
    public int compareTo(Cidr other) {
        int byAddress = first().compareTo(other.first());
        return byAddress != 0 ? byAddress : Integer.compare(prefix, other.prefix);
    }

    @Override
    public String toString() {
        return text(family, high, low) + "/" + prefix;
    }
}
