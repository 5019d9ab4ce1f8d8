package dev.portolan.diagram.scene;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * The program's own icons: lines without fill, round caps and joins, in a square of 24 units. Their paths stand in
 * {@code assets/icons/icons.properties}, in SVG path syntax restricted to absolute {@code M L H V C Z} and relative
 * {@code m l h v c z}, so that every painter can read them.
 */
public enum Icon {
    VPC, SUBNET, ON_PREMISES, INTERNET, CLASSIC_NETWORK, PEERING, TRANSIT_GATEWAY, ENDPOINT, ENDPOINT_SERVICE, PRIVATE_LINE,
    LOAD_BALANCER, HOSTED_ZONE, CLUSTER, BROKER, CLIENT, NAT_GATEWAY, INTERNET_GATEWAY, PUBLIC_ADDRESS, ACCOUNT, REGION,
    ROUTE_TABLE, SECURITY_GROUP, NETWORK_ACL, CONNECTION,
    CHECK, CROSS, QUESTION, PART, ADDED, CHANGED,
    UNDO, REDO, DUPLICATE, SELECT_ALL, SELECT_NONE, SELECT_CONNECTED, ALIGN_LEFT, ALIGN_CENTER, ALIGN_RIGHT, ALIGN_TOP,
    ALIGN_MIDDLE, ALIGN_BOTTOM, DISTRIBUTE_HORIZONTALLY, DISTRIBUTE_VERTICALLY, ARRANGE, ARRANGE_AROUND,
    ARRANGE_SELECTION, SNAP, FOLD, UNFOLD, CHANGEFEED;

    /** The side of the square that the paths are drawn in. */
    public static final double SIDE = 24;

    /** The name in the file, such as {@code transit-gateway}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The path, in SVG path syntax. */
    public String path() {
        return Paths.ALL.get(this);
    }

    private static final class Paths {
        static final Map<Icon, String> ALL = read();

        private static Map<Icon, String> read() {
            Properties file = new Properties();
            try (var in = new InputStreamReader(Icon.class.getResourceAsStream("icons.properties"), StandardCharsets.UTF_8)) {
                file.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read the icons", e);
            }
            Map<Icon, String> paths = new EnumMap<>(Icon.class);
            for (Icon icon : values()) {
                String path = file.getProperty(icon.key());
                if (path == null) {
                    throw new IllegalStateException("icons.properties lacks " + icon.key());
                }
                paths.put(icon, path.strip());
            }
            return paths;
        }
    }
}
