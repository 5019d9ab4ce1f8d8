package dev.portolan.provider;

import dev.portolan.model.SecurityProtocol;
import dev.portolan.model.address.PortRange;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A port that a system uses on a path. Written as the port or range, the protocols parted by a bar or a hyphen for none
 * known, and the listener's name: {@code 9094 SSL CLIENT_SECURE}.
 *
 * @param path what it is for, such as {@code msk.vpc.tls}
 * @param protocols those it may speak; empty when nobody says
 * @param listener the listener's name, where one is known
 */
public record KafkaPort(String path, PortRange ports, List<SecurityProtocol> protocols, Optional<String> listener) {
    public KafkaPort {
        protocols = List.copyOf(protocols);
    }

    static KafkaPort parse(String path, String text) {
        String[] words = text.split(" ");
        List<SecurityProtocol> protocols = words.length < 2 || words[1].equals("-") ? List.of()
                : Arrays.stream(words[1].split("\\|")).map(SecurityProtocol::valueOf).toList();
        return new KafkaPort(path, PortRange.parse(words[0]), protocols,
                words.length < 3 ? Optional.empty() : Optional.of(words[2]));
    }
}
