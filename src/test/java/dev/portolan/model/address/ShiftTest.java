package dev.portolan.model.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShiftTest {

    private static Shift shift(String from, String to) {
        return new Shift(Cidr.parse(from), Cidr.parse(to));
    }

    @ParameterizedTest
    @CsvSource({"10.0.0.0/16, 10.7.0.0/16, 10.0.32.5, 10.7.32.5", "10.0.4.0/24, 172.16.0.0/20, 10.0.4.9, 172.16.0.9",
        "2001:db8:1::/48, 2001:db8:2::/48, 2001:db8:1:5::9, 2001:db8:2:5::9", "10.0.0.0/16, 10.7.0.0/24, 10.0.0.9, 10.7.0.9",
        "fd00::/64, fd01::/64, fd00::1:2, fd01::1:2"})
    void anAddressLiesAsFarFromTheStartAsItDid(String from, String to, String address, String carried) {
        assertThat(shift(from, to).of(IpAddress.parse(address))).contains(IpAddress.parse(carried));
    }

    @ParameterizedTest
    @CsvSource({"10.0.0.0/16, 10.7.0.0/16, 10.1.0.5", "10.0.0.0/16, 10.7.0.0/24, 10.0.1.9", "10.0.0.0/16, 10.7.0.0/16, ::1"})
    void whatLiesOutsideOrHasNoPlaceIsNotCarried(String from, String to, String address) {
        assertThat(shift(from, to).of(IpAddress.parse(address))).isEmpty();
    }

    @Test
    void blocksWithinAreCarriedToo() {
        Shift shift = shift("10.0.0.0/16", "10.7.0.0/16");

        assertThat(shift.of(Cidr.parse("10.0.32.0/24"))).contains(Cidr.parse("10.7.32.0/24"));
        assertThat(shift.of(Cidr.parse("10.0.0.0/16"))).contains(Cidr.parse("10.7.0.0/16"));
        assertThat(shift.of(Cidr.parse("10.0.0.0/8"))).isEmpty();
        assertThat(shift("10.0.0.0/16", "10.7.0.0/20").of(Cidr.parse("10.0.0.0/18"))).isEmpty();
    }

    @Test
    void nothingIsCarriedBetweenFamilies() {
        assertThatThrownBy(() -> shift("10.0.0.0/16", "fd00::/64")).isInstanceOf(IllegalArgumentException.class);
    }
}
