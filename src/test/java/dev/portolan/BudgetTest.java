package dev.portolan;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** How long a file, a method, a line and a panel may be. */
class BudgetTest {
    private static final int FILE = 400;
    private static final int METHOD = 40;
    private static final int LINE = 130;
    private static final int FXML = 120;

    private static List<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    @Test
    void filesAreShort() throws IOException {
        for (Path file : files(".java")) {
            List<String> lines = Files.readAllLines(file);
            assertThat(lines).as(file.toString()).hasSizeLessThanOrEqualTo(FILE);
            assertThat(lines).as(file.toString()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(LINE));
        }
    }

    @Test
    void panelsAreShort() throws IOException {
        for (Path file : files(".fxml")) {
            assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(FXML);
        }
    }

    @Test
    void methodsAreShort() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        JavacTask task = (JavacTask) compiler.getTask(null, null, null, List.of("-proc:none"), null,
                compiler.getStandardFileManager(null, null, null).getJavaFileObjectsFromPaths(files(".java")));
        SourcePositions positions = Trees.instance(task).getSourcePositions();
        List<String> tooLong = new ArrayList<>();
        for (CompilationUnitTree unit : task.parse()) {
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitMethod(MethodTree method, Void nothing) {
                    long from = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, method));
                    long to = unit.getLineMap().getLineNumber(positions.getEndPosition(unit, method));
                    if (method.getBody() != null && to - from + 1 > METHOD) {
                        tooLong.add(unit.getSourceFile().getName() + ": " + method.getName() + ", " + (to - from + 1)
                                + " lines");
                    }
                    return super.visitMethod(method, nothing);
                }
            }.scan(unit, null);
        }

        assertThat(tooLong).isEmpty();
    }
}
