package dev.portolan.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.design.Design;
import dev.portolan.testing.RandomTopologies;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What is written is read as it was, and written again as it was. */
class RoundTripTest {

    @Test
    void anyDesignSurvives() throws DesignFault {
        for (long seed = 0; seed < 300; seed++) {
            Design design = RandomTopologies.design(seed, 1 + (int) (seed % 7));
            byte[] written = DesignWriter.write(design);
            Design read = DesignReader.read("seed " + seed, written).design();
            assertThat(read).as("seed %d", seed).isEqualTo(design);
            assertThat(new String(DesignWriter.write(read), StandardCharsets.UTF_8)).as("seed %d", seed)
                    .isEqualTo(new String(written, StandardCharsets.UTF_8));
        }
    }

    @Test
    void aLineIsShortUnlessOneValueIsLong() throws DesignFault {
        String text = new String(DesignWriter.write(RandomTopologies.design(7, 5)), StandardCharsets.UTF_8);
        assertThat(text).endsWith("}\n").doesNotContain("\r", "\t", "\u202e", "\u001b");
        assertThat(text.lines().filter(line -> line.length() > 120))
                .allSatisfy(line -> assertThat(line.strip()).matches("\"[^\"]*\": \"?.*\"?,?|\".*\",?"));
    }

    @Test
    void anEmptyDesignIsAFile() throws DesignFault {
        byte[] written = DesignWriter.write(Design.EMPTY);
        assertThat(written).asString().isEqualTo("{\n  \"portolan\": 1,\n  \"name\": \"Untitled\",\n  \"topology\": {}\n}\n");
        assertThat(DesignReader.read("empty", written).design()).isEqualTo(Design.EMPTY);
    }
}
