package dev.portolan.model.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostPortTest {

    @ParameterizedTest
    @ValueSource(strings = {"b-1.example:9094", "10.0.0.11:9092", "[2001:db8::1]:9092", "<cluster>.example:9094"})
    void saysWhatItRead(String text) {
        assertThat(HostPort.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ":9092", "b-1.example", "b-1.example:", "b-1:+9092", "b-1:0", "b-1:65536", "b-1:９０９２",
        " b-1:9092", "[[::1]]:9092", "[::1:9092", "b-\u202e1:9092", "b\u0007:9092"})
    void refusesWhatNoClientCanDial(String text) {
        assertThatThrownBy(() -> HostPort.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRangeIsOfPlainDigits() {
        assertThat(PortRange.parse("8443-8445")).isEqualTo(new PortRange(8443, 8445));
        assertThatThrownBy(() -> PortRange.parse("+80")).hasMessageContaining("8443-8445");
        assertThatThrownBy(() -> PortRange.parse("１-２")).hasMessageContaining("8443-8445");
    }
}
