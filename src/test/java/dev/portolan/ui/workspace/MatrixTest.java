package dev.portolan.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.diagram.scene.Tone;
import dev.portolan.ui.workspace.Matrix.Cell;
import dev.portolan.ui.workspace.Matrix.Crossing;
import dev.portolan.ui.workspace.Matrix.Row;
import dev.portolan.ui.workspace.Matrix.Sign;
import java.util.List;
import org.junit.jupiter.api.Test;

class MatrixTest {

    private static Matrix matrix(String sample) {
        return Fixture.document(sample).found().matrix();
    }

    private static Crossing only(Cell cell) {
        assertThat(cell.crossings()).hasSize(1);
        return cell.crossings().getFirst();
    }

    @Test
    void clientsStandInRowsAndClustersInColumns() {
        Matrix matrix = matrix("regional-hosted-zone");
        assertThat(matrix.columns()).extracting(Matrix.Column::name).containsExactly("demo", "audit");
        assertThat(matrix.rows()).extracting(Row::name).containsExactly("orders-app");
        assertThat(only(matrix.rows().getFirst().cells().get(0)).sentence()).isEqualTo("reached");
        assertThat(only(matrix.rows().getFirst().cells().get(1)).sentence()).isEqualTo("not reached");
    }

    @Test
    void eachBrokerHasASignByColourShapeAndWords() {
        Crossing crossing = only(matrix("nlb-security-group-port").rows().getFirst().cells().getFirst());
        assertThat(crossing.bootstrap().tone()).isEqualTo(Tone.REACHED);
        assertThat(crossing.brokers()).extracting(Sign::label).containsExactly("1", "2", "3");
        assertThat(crossing.brokers()).extracting(Sign::tone).containsExactly(Tone.REACHED, Tone.REACHED, Tone.BLOCKED);
        assertThat(crossing.brokers().getLast().words())
                .isEqualTo("broker 3 on CLIENT_SECURE: not reached: security.ingress-denied");
    }

    @Test
    void aSignLeadsToTheStepThatTellsIt() {
        Document document = Fixture.document("nlb-security-group-port");
        Crossing crossing = only(document.found().matrix().rows().getFirst().cells().getFirst());
        Replay replay = document.replay(crossing.connection()).orElseThrow();
        for (Sign sign : crossing.brokers()) {
            assertThat(replay.step(sign.step())).map(Step::title).contains("Broker " + sign.label());
        }
    }

    @Test
    void aPairWithoutAConnectionIsAnEmptyCell() {
        Matrix matrix = matrix("msk-privatelink-single-nlb");
        assertThat(matrix.rows()).allSatisfy(row -> assertThat(row.cells()).hasSameSizeAs(matrix.columns()));
        Document lonely = new Document(Fixture.AT_ONCE, java.util.Optional.empty(), List.of(), Fixture.design("dms-same-vpc")
                .with(new dev.portolan.model.Change.Remove(lonelyConnection()).applyTo(Fixture.design("dms-same-vpc").topology())));
        Row row = lonely.found().matrix().rows().getFirst();
        assertThat(row.cells().getFirst().crossings()).isEmpty();
        assertThat(row.severity()).isZero();
    }

    private static dev.portolan.model.shape.Id<?> lonelyConnection() {
        return Fixture.document("dms-same-vpc").connections().getFirst().connection();
    }

    @Test
    void theWorstComesFirst() {
        Matrix matrix = matrix("local-client-without-zone");
        assertThat(matrix.rows().stream().sorted(java.util.Comparator.comparing(Row::severity).reversed()).map(Row::name))
                .containsExactly("billing-app", "orders-app");
        List<Cell> cells = matrix.rows().stream().map(row -> row.cells().getFirst()).sorted(Cell.WORST_FIRST).toList();
        assertThat(only(cells.getFirst()).sentence()).isEqualTo("bootstrap only, no broker");
    }
}
