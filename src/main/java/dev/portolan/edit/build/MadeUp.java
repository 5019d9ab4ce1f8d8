package dev.portolan.edit.build;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** What providers put into names of things when they build them: the same for the same id, so that drawing is repeatable. */
final class MadeUp {
    private MadeUp() {
    }

    /** @param length at most 32 */
    static String hex(Object id, int length) {
        byte[] seed = id.toString().getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(seed).toString().replace("-", "").substring(0, length);
    }
}
