package dev.portolan.testing;

import dev.portolan.model.Zone;
import dev.portolan.model.address.Cidr;
import dev.portolan.model.address.Family;
import dev.portolan.model.address.HostPort;
import dev.portolan.model.address.IpAddress;
import dev.portolan.model.address.Port;
import dev.portolan.model.address.PortRange;
import dev.portolan.model.shape.Bounds;
import dev.portolan.model.shape.Extra;
import dev.portolan.model.shape.Part;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.SortedMap;
import java.util.TreeMap;

/** Random values of the types that parts have. */
final class RandomValues {
    private static final List<String> TEXTS = List.of("broker", "eu-central-1", "*.kafka.example", "Bestellungen für Köln",
            "line one\nline two\ttabbed", "quote \" and backslash \\", "\u202eright to left\u202c", "zero\u0000byte \u001b[31m",
            "a rocket \ud83d\ude80", "half a rocket \ud83d", "<b-1.placeholder>", " ", "0", "true", "Optional.empty",
            "a text that is long enough to make a line break when it stands in a record beside other fields of some length");
    private static final List<String> RAW = List.of("true", "null", "-1.50e+3", "\"text\"", "[]", "{}",
            "[1, [2, {\"deep\": [\"er\"]}]]", "{\"b\": 1, \"a\": \"" + "long ".repeat(30) + "\"}");

    private final SplittableRandom random;

    RandomValues(SplittableRandom random) {
        this.random = random;
    }

    /** A value of a type that is no nested record. */
    Optional<Object> of(Class<?> type, Class<? extends Record> owner, Part part) {
        if (type.isEnum()) {
            return Optional.of(type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)]);
        }
        return Optional.ofNullable(switch (type.getSimpleName()) {
            case "String" -> part.required() ? "required " + text() : text();
            case "int", "Integer" -> whole(owner.getRecordComponents()[part.index()].getAnnotation(Bounds.class));
            case "double" -> random.nextBoolean() ? random.nextInt(5000) : random.nextDouble(5000);
            case "SortedMap" -> settings();
            case "Cidr" -> cidr();
            case "IpAddress" -> cidr().first();
            case "Port" -> Port.of(1 + random.nextInt(65535));
            case "PortRange" -> range();
            case "HostPort" -> new HostPort(random.nextBoolean() ? "b-1.example" : cidr().first().toString(), Port.of(9094));
            case "Zone" -> new Zone("zone-" + random.nextInt(3));
            default -> null;
        });
    }

    String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    /** Often none. */
    Extra extra() {
        SortedMap<String, String> fields = new TreeMap<>();
        for (int i = random.nextInt(6) - 3; i > 0; i--) {
            fields.put(key("x-"), RAW.get(random.nextInt(RAW.size())));
        }
        return Extra.of(fields);
    }

    private SortedMap<String, String> settings() {
        return new TreeMap<>(Map.of("log.dirs", text(), key("setting."), text()));
    }

    /** A name: any text but one with half a character, which JSON parsers refuse in names. */
    private String key(String prefix) {
        return (prefix + text()).replace("half a rocket \ud83d", "half a rocket");
    }

    private int whole(Bounds bounds) {
        return bounds == null ? random.nextInt() : bounds.min() + random.nextInt(Math.min(bounds.max() - bounds.min(), 1000) + 1);
    }

    private PortRange range() {
        int from = random.nextInt(65536);
        return new PortRange(from, random.nextBoolean() ? from : from + random.nextInt(65536 - from));
    }

    private Cidr cidr() {
        if (random.nextInt(3) == 0) {
            int prefix = random.nextInt(129);
            IpAddress address = new IpAddress(Family.IPV6, random.nextLong(), random.nextLong());
            long high = prefix == 0 ? 0 : prefix >= 64 ? -1L : -1L << 64 - prefix;
            long low = prefix <= 64 ? 0 : -1L << 128 - prefix;
            return new Cidr(Family.IPV6, address.high() & high, address.low() & low, prefix);
        }
        int prefix = random.nextInt(33);
        long mask = prefix == 0 ? 0 : -1L << 32 - prefix & 0xffffffffL;
        return new Cidr(Family.IPV4, 0, random.nextLong(1L << 32) & mask, prefix);
    }
}
