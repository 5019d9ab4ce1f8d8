package dev.portolan.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portolan.design.Design;
import dev.portolan.model.Network;
import dev.portolan.model.SecurityRule;
import dev.portolan.model.Topology;
import dev.portolan.model.shape.Extra;
import dev.portolan.model.shape.Id;
import dev.portolan.model.shape.Shape;
import dev.portolan.testing.RandomTopologies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DesignFilesTest {
    @TempDir
    private Path dir;

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(dir)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void savesAndReads() throws Exception {
        Path file = dir.resolve("a.portolan.json");
        Design design = RandomTopologies.design(1, 3);
        DesignFiles.save(file, design);
        assertThat(DesignFiles.read(file).design()).isEqualTo(design);
        assertThat(names()).containsExactly("a.portolan.json");
    }

    @Test
    void keepsPermissionsAndFollowsLinks() throws Exception {
        Path file = dir.resolve("real.json");
        DesignFiles.save(file, Design.EMPTY);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        Path link = Files.createSymbolicLink(dir.resolve("link.json"), Path.of("hop.json"));
        Files.createSymbolicLink(dir.resolve("hop.json"), Path.of("real.json"));
        DesignFiles.save(link, RandomTopologies.design(2, 2));
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-r-----");
        assertThat(DesignFiles.read(file).design()).isEqualTo(RandomTopologies.design(2, 2));
        assertThat(names()).containsExactly("hop.json", "link.json", "real.json");
    }

    @Test
    void leavesNothingBehindWhenItFails() throws Exception {
        Path occupied = Files.createDirectory(dir.resolve("occupied"));
        Files.createSymbolicLink(dir.resolve("circle"), Path.of("circle"));
        assertThatThrownBy(() -> DesignFiles.save(occupied, Design.EMPTY)).isInstanceOf(DesignFault.class)
                .hasMessageContaining("this is a directory");
        assertThatThrownBy(() -> DesignFiles.save(dir.resolve("no/such/place.json"), Design.EMPTY))
                .isInstanceOf(DesignFault.class).hasMessageContaining("no such file or directory");
        assertThatThrownBy(() -> DesignFiles.save(dir.resolve("circle"), Design.EMPTY)).isInstanceOf(DesignFault.class)
                .hasMessageContaining("circle");
        assertThat(names()).containsExactly("circle", "occupied");
    }

    @Test
    void doesNotReplaceAFileByADesignThatCouldNotBeReadAgain() throws Exception {
        Path file = dir.resolve("a.json");
        DesignFiles.save(file, Design.EMPTY);
        byte[] before = Files.readAllBytes(file);
        Network network = Shape.of(Network.class).create(Map.of("id", Id.of("n")));
        Design dangling = Design.of("x", Topology.of(List.of(Shape.of(network).with(network, "account",
                Optional.of(Id.of("gone"))))));
        assertThatThrownBy(() -> DesignFiles.save(file, dangling)).isInstanceOf(DesignFault.class)
                .hasMessageContaining("topology.networks[0].account: no element has the id 'gone'");
        Network taken = Shape.of(network).with(network, "extra", Extra.of(Map.of("kind", "1")));
        assertThatThrownBy(() -> DesignFiles.save(file, Design.of("x", Topology.of(List.of(taken)))))
                .isInstanceOf(DesignFault.class).hasMessageContaining("'kind'");
        Design wordy = Design.of("x".repeat(Limits.TEXT + 1), Topology.EMPTY);
        assertThatThrownBy(() -> DesignFiles.save(file, wordy)).isInstanceOf(DesignFault.class)
                .hasMessageContaining("longer than");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void aRuleNamesABlockOrAGroup() {
        SecurityRule rule = Shape.of(SecurityRule.class).create(Map.of());
        assertThatThrownBy(() -> RecordWriter.record(rule)).hasMessageContaining("exactly one of cidr, group");
    }

    @Test
    void saysWhatCannotBeRead() {
        assertThatThrownBy(() -> DesignFiles.read(dir)).isInstanceOf(DesignFault.class)
                .hasMessageContaining("this is a directory");
        assertThatThrownBy(() -> DesignFiles.read(dir.resolve("none"))).isInstanceOf(DesignFault.class)
                .hasMessageContaining("there is no such file or directory");
    }
}
