package dev.portolan.diagram.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ThemeTest {
    /** WCAG 2.2, success criteria 1.4.3 and 1.4.11. */
    private static final double LETTERS = 4.5;
    private static final double SHAPES = 3;

    static Stream<Theme> themes() {
        return Stream.of(Theme.light(), Theme.dark());
    }

    @ParameterizedTest
    @MethodSource("themes")
    void lettersStandOutFromTheirSheets(Theme theme) {
        List<Token> sheets = List.of(Token.BACKGROUND, Token.CANVAS, Token.PANEL, Token.NETWORK_SHEET, Token.OUTSIDE_SHEET,
                Token.SUBNET_SHEET, Token.CARD);
        for (Token sheet : sheets) {
            for (Token letters : List.of(Token.TEXT, Token.MUTED, Token.FAINT, Token.ACCENT, Token.NETWORK_TITLE,
                    Token.OUTSIDE_TITLE, Token.REACHED, Token.BLOCKED, Token.PARTIAL, Token.UNDETERMINED)) {
                atLeast(theme, letters, sheet, LETTERS);
            }
        }
        Map.of(Token.REACHED, Token.REACHED_TINT, Token.BLOCKED, Token.BLOCKED_TINT, Token.PARTIAL, Token.PARTIAL_TINT,
                Token.UNDETERMINED, Token.UNDETERMINED_TINT, Token.ACCENT, Token.ACCENT_TINT, Token.MUTED,
                Token.UNDETERMINED_TINT, Token.TEXT, Token.ACCENT_TINT).forEach((l, s) -> atLeast(theme, l, s, LETTERS));
        for (Token badge : List.of(Token.REACHED, Token.BLOCKED, Token.PARTIAL, Token.UNDETERMINED)) {
            atLeast(theme, Token.ON_BADGE, badge, LETTERS);
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void linesThatSaySomethingStandOutFromWhatTheyCross(Theme theme) {
        for (Token sheet : List.of(Token.CANVAS, Token.NETWORK_SHEET, Token.OUTSIDE_SHEET, Token.SUBNET_SHEET)) {
            atLeast(theme, Token.LINK, sheet, SHAPES);
        }
    }

    @Test
    void coloursAreReadAsWritten() {
        assertThat(Rgb.parse("#2f6feb")).isEqualTo(new Rgb(47, 111, 235, 255));
        assertThat(Rgb.parse("#00000080").opacity()).isBetween(0.5, 0.51);
        assertThat(Rgb.parse("#000000").contrastWith(Rgb.parse("#ffffff"))).isBetween(20.99, 21.01);
        assertThatThrownBy(() -> Rgb.parse("red")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("red");
    }

    @Test
    void aThemeLacksNoColour() {
        assertThatThrownBy(() -> new Theme("empty", Map.of())).hasMessageContaining("no colour");
        assertThatThrownBy(() -> Theme.light().color(Token.NONE)).isInstanceOf(IllegalArgumentException.class);
    }

    private static void atLeast(Theme theme, Token one, Token other, double ratio) {
        assertThat(theme.color(one).contrastWith(theme.color(other)))
                .as("%s: %s on %s", theme.name(), one.key(), other.key()).isGreaterThanOrEqualTo(ratio);
    }
}
