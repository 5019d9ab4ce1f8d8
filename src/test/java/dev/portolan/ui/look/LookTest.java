package dev.portolan.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.diagram.scene.Token;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The window takes every colour from the themes of the drawing. */
class LookTest {
    private static final Path BASE = Path.of("src/main/resources/dev/portolan/ui/look/base.css");

    @ParameterizedTest
    @EnumSource(Look.class)
    void tokensAreThoseOfTheDrawing(Look look) {
        for (Token token : Token.values()) {
            if (token != Token.NONE && look.theme().color(token).alpha() == 255) {
                assertThat(look.tokens()).contains("-pt-" + token.key() + ": " + look.theme().color(token).hex() + ";");
            }
        }
        assertThat(look.tokens()).contains("-pt-shadow: rgba(");
    }

    @Test
    void theSheetNamesNoColourOfItsOwn() throws IOException {
        String sheet = Files.readString(BASE);
        assertThat(Pattern.compile("#[0-9a-fA-F]{3,8}\\b|rgba?\\(|hsba?\\(").matcher(sheet).results().map(MatchResult::group))
                .isEmpty();
    }

    @Test
    void theSheetUsesOnlyTokensThatThereAre() throws IOException {
        Set<String> known = Stream.of(Token.values()).map(token -> "-pt-" + token.key()).collect(Collectors.toSet());
        Set<String> used = new TreeSet<>();
        Pattern.compile("-pt-[a-z-]+").matcher(Files.readString(BASE)).results().map(MatchResult::group).forEach(used::add);
        assertThat(known).containsAll(used);
    }

    @Test
    void noCodeStylesByHand() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/dev/portolan/ui"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                assertThat(Files.readString(file)).as(file.toString()).doesNotContain(".setStyle(");
            }
        }
    }
}
