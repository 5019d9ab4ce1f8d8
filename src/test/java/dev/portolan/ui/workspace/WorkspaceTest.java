package dev.portolan.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.ui.look.Look;
import dev.portolan.ui.sample.Samples;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceTest {
    private final Workspace workspace = new Workspace(Fixture.AT_ONCE);
    @TempDir
    private Path dir;

    private Path copy(String name) throws Exception {
        return Files.copy(Path.of("samples", "dms-same-vpc.portolan.json"), dir.resolve(name));
    }

    @Test
    void aFileIsOpenedOnceAndShownAgain() throws Exception {
        Path file = copy("a.portolan.json");
        workspace.open(file);
        workspace.open(copy("b.portolan.json"));
        workspace.open(dir.resolve("./a.portolan.json"));
        assertThat(workspace.documents()).hasSize(2);
        assertThat(workspace.currentProperty().get().flatMap(Document::file)).contains(file);
    }

    @Test
    void anUnreadableFileIsToldInOneMessageAndTakesNothing() throws Exception {
        workspace.open(copy("a.portolan.json"));
        Optional<Document> before = workspace.currentProperty().get();
        workspace.open(Files.writeString(dir.resolve("bad.portolan.json"), "{\"portolan\": 1,\n \"name\": }"));
        assertThat(workspace.troubleProperty().get()).hasValueSatisfying(trouble -> {
            assertThat(trouble.title()).isEqualTo("bad.portolan.json cannot be opened");
            assertThat(trouble.text()).contains("bad.portolan.json:2:").doesNotContain("Exception");
        });
        assertThat(workspace.documents()).hasSize(1);
        assertThat(workspace.currentProperty().get()).isEqualTo(before);
        workspace.open(Samples.all().getFirst());
        assertThat(workspace.troubleProperty().get()).isEmpty();
    }

    @Test
    void closingShowsTheNeighbourAndAtLastTheGallery() {
        workspace.open(Samples.all().get(4));
        workspace.open(Samples.all().get(5));
        workspace.close(workspace.currentProperty().get().orElseThrow());
        assertThat(workspace.currentProperty().get()).contains(workspace.documents().getFirst());
        workspace.close(workspace.documents().getFirst());
        assertThat(workspace.currentProperty().get()).isEmpty();
    }

    @Test
    void turningGoesRoundByWayOfTheGallery() {
        workspace.open(Samples.all().get(4));
        workspace.open(Samples.all().get(5));
        workspace.turn(1);
        assertThat(workspace.currentProperty().get()).isEmpty();
        workspace.turn(1);
        assertThat(workspace.currentProperty().get()).contains(workspace.documents().getFirst());
        workspace.turn(-2);
        assertThat(workspace.currentProperty().get()).contains(workspace.documents().getLast());
    }

    @Test
    void theLookIsSwitchedThereAndBack() {
        workspace.switchLook();
        assertThat(workspace.lookProperty().get()).isEqualTo(Look.DARK);
        workspace.switchLook();
        assertThat(workspace.lookProperty().get()).isEqualTo(Look.LIGHT);
    }
}
