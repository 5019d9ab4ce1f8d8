package dev.portolan;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which package may use which. The table is the design; a package that is not in it is not in the program. */
class ArchitectureTest {
    private static final String ROOT = "dev.portolan.";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("dev.portolan");

    private static final String MODEL = "model model.address model.fact model.form model.shape";
    private static final String RULES = MODEL + " finding analysis.address analysis.law provider rule";
    private static final String EDIT = "edit edit.vacancy edit.paper edit.element edit.place edit.copy edit.draft"
            + " edit.part edit.link";
    private static final String UI = MODEL + " design finding provider diagram diagram.scene rule.review storage ui.look"
            + " ui.text " + EDIT;

    private static final Map<String, String> MAY_USE = Map.ofEntries(
            uses("model.shape", ""),
            uses("model.address", "model.shape"),
            uses("model.fact", "model.shape"),
            uses("model", "model.address model.shape"),
            uses("model.form", "model model.address model.shape"),
            uses("design", MODEL),
            uses("finding", MODEL),
            uses("analysis.address", MODEL),
            uses("analysis.law", MODEL),
            uses("analysis.world", MODEL + " analysis.address"),
            uses("analysis.forwarding", MODEL + " finding analysis.law analysis.world"),
            uses("analysis.naming", MODEL + " finding analysis.law analysis.world analysis.forwarding"),
            uses("analysis.handshake", MODEL + " finding analysis.world analysis.forwarding analysis.naming"),
            uses("analysis", MODEL + " finding analysis.world analysis.handshake"),
            uses("provider", MODEL),
            uses("rule", "model finding"),
            uses("rule.network", RULES),
            uses("rule.balancer", RULES + " rule.network"),
            uses("rule.exposure", RULES + " rule.network"),
            uses("rule.kafka", RULES + " rule.network"),
            uses("rule.link", RULES + " rule.network"),
            uses("rule.names", RULES + " rule.network"),
            uses("rule.quota", RULES + " rule.network"),
            uses("rule.review", MODEL + " finding analysis analysis.world rule rule.network rule.balancer rule.exposure"
                    + " rule.kafka rule.link rule.names rule.quota"),
            uses("edit.vacancy", MODEL + " provider"),
            uses("edit", MODEL + " design finding provider edit.vacancy"),
            uses("edit.paper", MODEL + " design edit"),
            uses("edit.place", MODEL + " design edit edit.vacancy"),
            uses("edit.copy", MODEL + " design edit edit.element edit.place"),
            uses("edit.element", MODEL + " design finding edit"),
            uses("edit.draft", MODEL + " design edit edit.vacancy"),
            uses("edit.build", MODEL + " analysis.law design provider edit.vacancy edit.draft"),
            uses("edit.part", MODEL + " design provider edit edit.vacancy edit.draft edit.build"),
            uses("edit.link", MODEL + " analysis.law design provider edit edit.draft edit.build"),
            uses("storage", MODEL + " design"),
            uses("diagram.scene", MODEL),
            uses("diagram.layout", MODEL + " design diagram.scene"),
            uses("diagram", MODEL + " design finding diagram.scene diagram.layout"),
            uses("export.svg", MODEL + " diagram.scene"),
            uses("export.png", MODEL + " diagram.scene"),
            uses("cli", MODEL + " design finding rule.review storage diagram diagram.scene export.svg export.png"),
            uses("ui.text", ""),
            uses("ui.look", "diagram.scene finding ui.text"),
            uses("ui.ink", "diagram.scene ui.look"),
            uses("ui.sample", "storage"),
            uses("ui.workspace", UI + " ui.sample"),
            uses("ui.canvas", UI + " ui.ink ui.workspace"),
            uses("ui.gallery", UI + " ui.sample ui.workspace ui.canvas"),
            uses("ui.action", UI + " ui.workspace"),
            uses("ui.palette", UI + " ui.workspace"),
            uses("ui.verdict", UI + " ui.workspace"),
            uses("ui.window", UI + " ui.workspace ui.action ui.palette ui.canvas ui.gallery ui.verdict ui.inspector"),
            uses("ui", UI + " ui.workspace ui.action ui.window ui.gallery ui.canvas"),
            uses("ui.sheet", UI + " ui.workspace"),
            uses("ui.inspector", UI + " ui.workspace ui.sheet"),
            uses("launcher", MODEL + " design finding rule.review storage diagram diagram.scene export.svg export.png cli ui"
                    + " ui.sample ui.workspace"));

    private static Map.Entry<String, String> uses(String name, String allowed) {
        return Map.entry(name, allowed);
    }

    @Test
    void packagesAreThoseOfTheTableAndUseWhatItAllows() {
        Map<String, Set<String>> found = new TreeMap<>();
        for (JavaClass each : CLASSES) {
            Set<String> used = found.computeIfAbsent(shortName(each), k -> new TreeSet<>());
            each.getDirectDependenciesFromSelf().stream().map(d -> d.getTargetClass().getBaseComponentType())
                    .filter(target -> target.getPackageName().startsWith(ROOT)).map(ArchitectureTest::shortName)
                    .filter(name -> !name.equals(shortName(each))).forEach(used::add);
        }
        found.remove("");

        assertThat(found.keySet()).isEqualTo(new TreeSet<>(MAY_USE.keySet()));
        found.forEach((name, used) -> assertThat(used).as(name).isSubsetOf(allowed(name)));
    }

    private static Set<String> allowed(String name) {
        return Arrays.stream(MAY_USE.get(name).split(" ")).filter(s -> !s.isEmpty()).collect(Collectors.toSet());
    }

    private static String shortName(JavaClass each) {
        return each.getPackageName().length() < ROOT.length() ? "" : each.getPackageName().substring(ROOT.length());
    }

    @Test
    void theTableHasNoCycle() {
        Set<String> settled = new TreeSet<>();
        Set<String> open = new TreeSet<>(MAY_USE.keySet());
        boolean moved = true;
        while (moved) {
            Set<String> free = open.stream().filter(name -> settled.containsAll(allowed(name))).collect(Collectors.toSet());
            settled.addAll(free);
            moved = open.removeAll(free);
        }

        assertThat(open).isEmpty();
    }

    @Test
    void onlyTheWindowKnowsJavaFx() {
        noClasses().that().resideOutsideOfPackages("dev.portolan.ui..", "dev.portolan.launcher..")
                .should().dependOnClassesThat().resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp..")
                .because("the analysis, the files and the command line work without a display").check(CLASSES);
    }

    @Test
    void onlyFilesAndReportsKnowJson() {
        noClasses().that().resideOutsideOfPackages("dev.portolan.storage..", "dev.portolan.cli..", "dev.portolan.export..")
                .should().dependOnClassesThat().resideInAnyPackage("tools.jackson..")
                .because("the value that is edited has no file form of its own").check(CLASSES);
    }

    @Test
    void theAnalysisReadsAndWritesNoFiles() {
        noClasses().that().resideInAnyPackage("dev.portolan.model", "dev.portolan.analysis..", "dev.portolan.rule..")
                .should().dependOnClassesThat().resideInAnyPackage("java.nio.file..", "java.net..", "java.sql..")
                .because("a verdict follows from the topology alone").check(CLASSES);
    }

    @Test
    void everyPackageSaysWhatBelongsInIt() throws IOException {
        try (Stream<Path> folders = Files.walk(Path.of("src/main/java/dev/portolan"))) {
            assertThat(folders.filter(Files::isDirectory).filter(ArchitectureTest::holdsClasses))
                    .allSatisfy(folder -> assertThat(folder.resolve("package-info.java")).exists());
        }
    }

    private static boolean holdsClasses(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
