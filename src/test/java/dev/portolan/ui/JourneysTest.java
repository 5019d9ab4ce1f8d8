package dev.portolan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.edit.link.LinkKind;
import dev.portolan.finding.Verdict;
import dev.portolan.storage.DesignFault;
import dev.portolan.storage.DesignFiles;
import dev.portolan.testing.Meaning;
import dev.portolan.ui.window.FileChoosing;
import dev.portolan.ui.workspace.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** From an empty canvas to all connections reachable and the design saved, with mouse and keys alone. */
@ExtendWith(ApplicationExtension.class)
class JourneysTest {
    @TempDir
    private Path dir;
    private Workspace workspace;
    private Person person;

    @Start
    void start(Stage stage) {
        stage.setX(0);
        stage.setY(0);
        workspace = DesignerApp.show(stage, List.of(), new FileChoosing() {
            @Override
            public List<Path> toOpen() {
                return List.of();
            }

            @Override
            public Optional<Path> toSave(String name, Optional<Path> beside) {
                return Optional.of(dir.resolve("drawn.portolan.json"));
            }
        });
        stage.setWidth(1140);
        stage.setHeight(980);
    }

    @BeforeEach
    void anEmptyCanvas(FxRobot robot) throws Exception {
        person = new Person(robot, workspace);
        robot.push(KeyCode.CONTROL, KeyCode.N);
        Person.await(() -> workspace.currentProperty().get().isPresent());
        robot.push(KeyCode.CONTROL, KeyCode.I);
        robot.push(KeyCode.CONTROL, KeyCode.J);
        person.awaitDrawn();
    }

    /** A client in a network of its own, owned by another account. */
    private String stranger(String region, String account, String network) throws Exception {
        String client = person.drop("self-hosted.client", region);
        person.drop(account, network);
        return client;
    }

    private void isSavedAs(FxRobot robot, String sample) throws Exception {
        assertThat(person.document().connections()).isNotEmpty().allSatisfy(each ->
                assertThat(each.verdict()).as(each.connection().value()).isEqualTo(Verdict.REACHABLE));
        robot.push(KeyCode.CONTROL, KeyCode.S);
        Person.await(() -> person.document().savedProperty().get());
        Path file = dir.resolve("drawn.portolan.json");
        assertThat(Files.isRegularFile(file)).isTrue();
        assertThat(meaning(file)).isEqualTo(meaning(Path.of("samples", sample + ".portolan.json")));
    }

    private static Meaning meaning(Path file) throws DesignFault {
        return Meaning.of(DesignFiles.read(file).design());
    }

    @Test
    void mskOverPeering(FxRobot robot) throws Exception {
        String east = person.drop("aws.region");
        String west = person.drop("aws.region");
        String cluster = person.drop("aws.msk", east);
        person.drop("aws.account", "kafka-vpc");
        String billing = person.drop("self-hosted.client", person.drop("aws.subnet", "kafka-vpc"));
        String orders = stranger(east, "aws.account", "app-vpc");
        String analytics = stranger(west, "aws.account", "app-vpc-2");
        person.connect("app-vpc", "kafka-vpc", LinkKind.PEERING);
        person.connect("app-vpc-2", "kafka-vpc", LinkKind.PEERING);
        person.connect(billing, cluster, LinkKind.CONNECTION);
        person.connect(orders, cluster, LinkKind.CONNECTION);
        person.connect(analytics, cluster, LinkKind.CONNECTION);
        isSavedAs(robot, "msk-vpc-peering");
    }

    @Test
    void mskOverPrivateLinkWithOneBalancer(FxRobot robot) throws Exception {
        String east = person.drop("aws.region");
        String west = person.drop("aws.region");
        String cluster = person.drop("aws.msk", east);
        person.drop("aws.account", "kafka-vpc");
        String billing = person.drop("self-hosted.client", person.drop("aws.subnet", "kafka-vpc"));
        String orders = stranger(east, "aws.account", "app-vpc");
        String analytics = stranger(west, "aws.account", "app-vpc-2");
        person.connect("app-vpc", cluster, LinkKind.PRIVATE_LINK);
        person.connect("app-vpc-2", "app-vpc", LinkKind.PEERING);
        person.connect("app-vpc-zone", "app-vpc-2", LinkKind.ASSOCIATION);
        person.connect(billing, cluster, LinkKind.CONNECTION);
        person.connect(orders, cluster, LinkKind.CONNECTION);
        person.connect(analytics, cluster, LinkKind.CONNECTION);
        isSavedAs(robot, "msk-privatelink-single-nlb");
    }

    @Test
    void emrOverPublicAddresses(FxRobot robot) throws Exception {
        String cluster = person.drop("alibaba.emr", person.drop("alibaba.region"));
        person.drop("alibaba.account", "kafka-vpc");
        String orders = person.drop("self-hosted.client", person.drop("alibaba.subnet", "kafka-vpc"));
        String internet = person.drop("self-hosted.internet");
        String partner = person.drop("self-hosted.client", internet);
        person.connect(internet, cluster, LinkKind.PUBLIC_ACCESS);
        person.connect(partner, cluster, LinkKind.CONNECTION);
        person.connect(orders, cluster, LinkKind.CONNECTION);
        isSavedAs(robot, "emr-public-eip");
    }

    @Test
    void dmsOverEndpoints(FxRobot robot) throws Exception {
        String region = person.drop("otc.region");
        String cluster = person.drop("otc.dms", region);
        person.drop("otc.account", "kafka-vpc");
        String orders = stranger(region, "otc.account", "app-vpc");
        person.connect("app-vpc", cluster, LinkKind.PRIVATE_LINK);
        person.connect(orders, cluster, LinkKind.CONNECTION);
        isSavedAs(robot, "dms-vpcep");
    }

    @Test
    void tidbCloudOverAPrivateLink(FxRobot robot) throws Exception {
        String region = person.drop("alibaba.region");
        String cluster = person.drop("self-hosted.kraft", region);
        person.drop("alibaba.account", "kafka-vpc");
        String bastion = person.drop("self-hosted.client", person.drop("alibaba.subnet", "kafka-vpc"));
        person.drop("alibaba.public-address", bastion);
        String tidb = person.drop("tidb-cloud.tidb", region);
        person.connect("tidb-vpc", cluster, LinkKind.PRIVATE_LINK);
        person.connect(tidb, cluster, LinkKind.CONNECTION);
        person.connect(bastion, cluster, LinkKind.CONNECTION);
        isSavedAs(robot, "tidb-private-link");
    }
}
