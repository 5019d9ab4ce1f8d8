package dev.portolan.finding;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sentence has a pattern, no pattern stands twice, and every code can be said. */
class TextsTest {
    private static final Path BUNDLES = Path.of("src/main/resources/dev/portolan/finding/text");

    static Stream<Path> bundles() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void noKeyStandsTwiceOrInAnotherBundle(Path bundle) throws IOException {
        String area = bundle.getFileName().toString().replace(".properties", "");
        Set<String> seen = new HashSet<>();
        for (String line : Files.readAllLines(bundle)) {
            if (!line.isBlank() && !line.startsWith("#") && !Character.isWhitespace(line.charAt(0))) {
                String key = line.substring(0, line.indexOf('=')).strip();
                assertThat(seen.add(key)).as(key).isTrue();
                assertThat(key).startsWith(area + ".");
            }
        }
    }

    @Test
    void whatTheAnalysisSaysCanBeSaid() throws IOException {
        Pattern key = Pattern.compile("\"((?:hop|via)\\.[a-z-]+)\""
                + "|assume\\(\"([a-z]+\\.[a-z-]+)\"|Assumption\\.of\\(\"([a-z.-]+)\"");
        List<String> missing = new ArrayList<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java/dev/portolan/analysis"))) {
            for (Path source : sources.filter(p -> p.toString().endsWith(".java")).toList()) {
                Matcher found = key.matcher(Files.readString(source));
                while (found.find()) {
                    String named = found.group(1) != null ? found.group(1)
                            : "assumption." + (found.group(2) != null ? found.group(2) : found.group(3));
                    if (!isKnown(named)) {
                        missing.add(named);
                    }
                }
            }
        }

        assertThat(missing).isEmpty();
    }

    @Test
    void everyBlockerOfTheAnalysisCanBeSaid() throws IOException {
        Pattern code = Pattern.compile("Detail\\.of\\((\\w+Code)\\.([A-Z_]+)");
        List<String> missing = new ArrayList<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java/dev/portolan/analysis"))) {
            for (Path source : sources.filter(p -> p.toString().endsWith(".java")).toList()) {
                Matcher found = code.matcher(Files.readString(source));
                while (found.find()) {
                    String area = found.group(1).replace("Code", "").toLowerCase(java.util.Locale.ROOT);
                    String named = area + "." + found.group(2).toLowerCase(java.util.Locale.ROOT).replace('_', '-');
                    if (!isKnown("blocked." + named)) {
                        missing.add("blocked." + named);
                    }
                }
            }
        }

        assertThat(missing).isEmpty();
    }

    /** Some sentences have variants, which the analysis names by key; what a blocker says has a label for its repair. */
    @Test
    void everyVariantTheAnalysisNamesCanBeSaid() throws IOException {
        String areas = codes().map(Code::area).distinct().collect(Collectors.joining("|"));
        Pattern key = Pattern.compile("\"((?:" + areas + ")\\.[a-z-]+)\"");
        List<String> missing = new ArrayList<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java/dev/portolan/analysis"))) {
            for (Path source : sources.filter(p -> p.toString().endsWith(".java")).toList()) {
                Matcher found = key.matcher(Files.readString(source));
                while (found.find()) {
                    if (!isKnown("blocked." + found.group(1)) && !isKnown("assumption." + found.group(1))) {
                        missing.add(found.group(1));
                    }
                }
            }
        }

        assertThat(missing).isEmpty();
    }

    @Test
    void everyCodeHasASentence() {
        assertThat(codes()).isNotEmpty().allSatisfy(code -> assertThat(Texts.pattern(code)).isNotBlank());
    }

    private static Stream<? extends Code> codes() {
        return new ClassFileImporter().importPackagesOf(Code.class).stream()
                .filter(type -> type.isAssignableTo(Code.class) && type.isEnum())
                .flatMap(type -> Stream.of((Code[]) type.reflect().getEnumConstants()));
    }

    private static boolean isKnown(String key) {
        try {
            return !Texts.pattern(key).isBlank();
        } catch (java.util.MissingResourceException e) {
            return false;
        }
    }
}
