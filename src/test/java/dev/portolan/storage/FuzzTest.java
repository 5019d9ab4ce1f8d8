package dev.portolan.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.portolan.testing.RandomTopologies;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever bytes a file holds, reading ends soon in a design or in a fault, and a design that is read can be saved. */
class FuzzTest {
    private static final int ROUNDS = 20_000;
    private static final String[] TOKENS = {"{", "}", "[", "]", ",", ":", "\"", "null", "true", "-1", "1e999", "65536", "0.5",
        "\"id\": \"x\",", "\"\\ud800\"", "\"\\u0000\"", "[[[[[[[[[[[[", "\ufeff", "\u202e", "\\", "99999999999999999999"};

    @Test
    @Timeout(120)
    void nothingButAFaultEscapes() throws DesignFault {
        long seed = Long.getLong("fuzz.seed", 20260101L);
        System.out.println("FuzzTest: -Dfuzz.seed=" + seed);
        SplittableRandom random = new SplittableRandom(seed);
        List<byte[]> bases = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            bases.add(DesignWriter.write(RandomTopologies.design(i, 1)));
        }
        int read = 0;
        for (int i = 0; i < ROUNDS; i++) {
            byte[] mutant = bases.get(random.nextInt(bases.size()));
            for (int edits = 1 + random.nextInt(4); edits > 0; edits--) {
                mutant = random.nextBoolean() ? bytes(mutant, random) : structure(mutant, random);
            }
            read += outcome(mutant, seed, i);
        }
        assertThat(read).as("mutants that are designs still").isBetween(ROUNDS / 100, ROUNDS * 9 / 10);
    }

    /** 1 for a design, 0 for a fault. */
    private static int outcome(byte[] mutant, long seed, int round) {
        long start = System.nanoTime();
        try {
            byte[] written = DesignWriter.write(DesignReader.read("fuzz", mutant).design());
            assertThat(DesignWriter.write(DesignReader.read("again", written).design())).isEqualTo(written);
            return 1;
        } catch (DesignFault fault) {
            assertThat(fault.getMessage()).startsWith("fuzz:").doesNotContain("\n", "\u001b", "\u202e").hasSizeLessThan(2000);
            return 0;
        } catch (RuntimeException | Error escaped) {
            return fail("round " + round + " of seed " + seed + ":\n" + new String(mutant, StandardCharsets.UTF_8), escaped);
        } finally {
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
        }
    }

    /** Flips, drops or repeats bytes. */
    private static byte[] bytes(byte[] text, SplittableRandom random) {
        int at = random.nextInt(text.length);
        byte[] copy = text.clone();
        switch (random.nextInt(3)) {
            case 0 -> copy[at] = (byte) random.nextInt(256);
            case 1 -> copy[at] ^= (byte) (1 << random.nextInt(8));
            default -> {
                int from = random.nextInt(text.length);
                int length = random.nextInt(Math.min(200, text.length - Math.max(at, from)));
                System.arraycopy(text, from, copy, at, length);
            }
        }
        return copy;
    }

    /** Swaps, drops or inserts pieces that mean something to JSON. */
    private static byte[] structure(byte[] bytes, SplittableRandom random) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int at = random.nextInt(text.length());
        int quote = Math.max(0, text.indexOf('"', at));
        int end = Math.max(quote, text.indexOf('"', quote + 1));
        byte[] piece = TOKENS[random.nextInt(TOKENS.length)].getBytes(StandardCharsets.UTF_8);
        String token = new String(piece, StandardCharsets.ISO_8859_1);
        String mutant = switch (random.nextInt(4)) {
            case 0 -> text.substring(0, at) + token + text.substring(at);
            case 1 -> text.substring(0, quote) + token + text.substring(Math.min(text.length(), end + 1));
            case 2 -> text.substring(0, quote) + "\"x\"" + text.substring(Math.min(text.length(), end + 1));
            default -> text.substring(0, at) + text.substring(Math.min(text.length(), at + random.nextInt(60)));
        };
        return (mutant.isEmpty() ? " " : mutant).getBytes(StandardCharsets.ISO_8859_1);
    }
}
