package dev.portolan.model.address;

import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressString;
import inet.ipaddr.IPAddressStringParameters;
import java.util.Optional;

/**
 * One address.
 *
 * @param family IPv4 or IPv6
 * @param high upper 64 bits of an IPv6 address, 0 for IPv4
 * @param low lower 64 bits of an IPv6 address, or the 32 bits of an IPv4 one
 */
public record IpAddress(Family family, long high, long low) implements Comparable<IpAddress> {
    static final IPAddressStringParameters STRICT = new IPAddressStringParameters.Builder()
            .allowEmpty(false).allowAll(false).allowSingleSegment(false).allowWildcardedSeparator(false)
            .allowMask(false)
            .getIPv4AddressParametersBuilder().allow_inet_aton(false).allowLeadingZeros(false)
            .allowUnlimitedLeadingZeros(false).allowPrefixLengthLeadingZeros(false)
            .setRangeOptions(inet.ipaddr.AddressStringParameters.RangeParameters.NO_RANGE).getParentBuilder()
            .getIPv6AddressParametersBuilder().allowZone(false).allowBase85(false).allowBinary(false)
            .setRangeOptions(inet.ipaddr.AddressStringParameters.RangeParameters.NO_RANGE).getParentBuilder()
            .toParams();

    /** Reads {@code 10.0.0.11} or {@code 2001:db8::1}. @throws IllegalArgumentException when it is neither */
    public static IpAddress parse(String text) {
        IPAddress parsed = new IPAddressString(text, STRICT).getAddress();
        if (parsed == null || parsed.isPrefixed() || parsed.isMultiple()) {
            throw new IllegalArgumentException("'" + text + "' is not an IP address, such as 10.0.0.11 or 2001:db8::11");
        }
        return of(parsed);
    }

    /** The address, when the text is one in its usual form. */
    public static Optional<IpAddress> tryParse(String text) {
        boolean likely = !text.isEmpty() && (text.indexOf(':') >= 0 || Character.isDigit(text.charAt(text.length() - 1)));
        IPAddress parsed = likely ? new IPAddressString(text, STRICT).getAddress() : null;
        return parsed == null || parsed.isPrefixed() || parsed.isMultiple() ? Optional.empty() : Optional.of(of(parsed));
    }

    static IpAddress of(IPAddress parsed) {
        if (parsed.isIPv4()) {
            return new IpAddress(Family.IPV4, 0, parsed.toIPv4().longValue());
        }
        byte[] bytes = parsed.getBytes();
        return new IpAddress(Family.IPV6, bits(bytes, 0), bits(bytes, 8));
    }

    private static long bits(byte[] bytes, int from) {
        long bits = 0;
        for (int i = from; i < from + 8; i++) {
            bits = bits << 8 | bytes[i] & 0xff;
        }
        return bits;
    }

    /** The block that holds this address alone. */
    public Cidr block() {
        return new Cidr(family, high, low, family.bits());
    }

    /** Whether the address is one the public Internet routes. */
    public boolean isPublic() {
        return SpecialRange.of(this).isEmpty();
    }

    @Override
    public int compareTo(IpAddress other) {
        int byFamily = family.compareTo(other.family);
        int byHigh = byFamily != 0 ? byFamily : Long.compareUnsigned(high, other.high);
        return byHigh != 0 ? byHigh : Long.compareUnsigned(low, other.low);
    }

    @Override
    public String toString() {
        return Cidr.text(family, high, low);
    }
}
