package dev.portolan.diagram.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AdvanceWidthsTest {

    @ParameterizedTest
    @EnumSource(Face.class)
    void theTableIsThatOfTheFonts(Face face) throws Exception {
        try (InputStream in = face.typeface().open()) {
            Font font = Font.createFont(Font.TRUETYPE_FONT, in).deriveFont((float) face.size());
            FontRenderContext context = new FontRenderContext(null, true, true);
            for (String text : new String[] {"kafka-vpc", "b-1.payments.example:9094", "10.0.128.0/18",
                    "Zürich → Łódź · 3 × …"}) {
                double drawn = font.createGlyphVector(context, text).getLogicalBounds().getWidth();
                assertThat(TextMeasure.builtIn().width(text, face)).as(text).isBetween(drawn * 0.985, drawn * 1.02 + 0.1);
            }
        }
    }

    @Test
    void whatTheTableLacksIsGivenRatherTooMuchRoom() {
        TextMeasure measure = TextMeasure.builtIn();
        assertThat(measure.width("東京", Face.BODY)).isEqualTo(22);
        assertThat(measure.width("\u0301", Face.BODY)).isZero();
        assertThat(measure.width("", Face.NAME)).isZero();
    }

    @Test
    void aTextThatDoesNotFitKeepsBothItsEnds() {
        TextMeasure measure = TextMeasure.builtIn();
        String domain = "payments.a1b2c3.c2.kafka.us-east-1.amazonaws.com";
        String fitted = measure.fitted(domain, Face.NAME, 150);
        assertThat(measure.width(fitted, Face.NAME)).isLessThanOrEqualTo(150);
        assertThat(fitted).startsWith("payments.").contains("…").endsWith(".com");
        assertThat(measure.fitted("short", Face.NAME, 150)).isEqualTo("short");
        assertThat(measure.fitted("👩‍🚀👩‍🚀👩‍🚀", Face.NAME, 20)).doesNotContain("\ufffd");
    }
}
