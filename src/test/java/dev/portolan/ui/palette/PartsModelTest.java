package dev.portolan.ui.palette;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.design.Design;
import dev.portolan.edit.part.Palette;
import dev.portolan.edit.part.Part;
import dev.portolan.model.Provider;
import dev.portolan.storage.DesignFault;
import dev.portolan.ui.sample.Samples;
import dev.portolan.ui.workspace.AnalysisService;
import dev.portolan.ui.workspace.Document;
import dev.portolan.ui.workspace.ViewSettings;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PartsModelTest {
    private final ViewSettings settings = new ViewSettings();

    private PartsModel of(Design design) {
        AnalysisService service = new AnalysisService(Runnable::run, Runnable::run);
        return new PartsModel(new Document(service, Optional.empty(), List.of(), design), settings);
    }

    private static Design sample(String name) throws DesignFault {
        return Samples.all().stream().filter(s -> s.name().equals(name)).findFirst().orElseThrow().read().design();
    }

    private static List<String> keys(PartsModel model) {
        return model.sections().stream().flatMap(section -> section.parts().stream()).map(Part::key).toList();
    }

    @Test
    void showsThePartsOfTheProviderThatTheDesignIsOf() throws DesignFault {
        assertThat(of(Design.EMPTY).providerProperty().get()).isEqualTo(Provider.AWS);
        PartsModel otc = of(sample("dms-same-vpc"));
        assertThat(otc.providerProperty().get()).isEqualTo(Provider.OTC);
        assertThat(keys(otc)).contains("otc.vpc", "otc.dms", "self-hosted.client", "self-hosted.site")
                .doesNotContain("aws.vpc", "self-hosted.subnet");
    }

    @Test
    void aChoiceHoldsForEveryDesign() throws DesignFault {
        PartsModel one = of(Design.EMPTY);
        PartsModel other = of(sample("dms-same-vpc"));
        one.choose(Provider.ALIBABA);
        assertThat(List.of(one.providerProperty().get(), other.providerProperty().get())).containsOnly(Provider.ALIBABA);
        assertThat(keys(other)).contains("alibaba.emr").doesNotContain("otc.dms");
    }

    @Test
    void findsByWordsOfTheTradeOwnPartsFirst() {
        PartsModel model = of(Design.EMPTY);
        model.typedProperty().set("privatelink");
        assertThat(keys(model)).startsWith("aws.endpoint-service", "aws.endpoint").contains("alibaba.endpoint");
        assertThat(model.first()).map(Part::key).contains("aws.endpoint-service");
        model.typedProperty().set("tidb");
        assertThat(keys(model)).as("what only another provider has").contains("tidb-cloud.tidb");
        model.typedProperty().set("no such thing");
        assertThat(model.sections()).isEmpty();
    }

    @Test
    void everyPartIsShownForSomeProvider() {
        List<Part> shown = List.of(Provider.values()).stream().flatMap(p -> PartsModel.of(p, Palette.parts()).stream())
                .distinct().toList();
        assertThat(shown).containsExactlyInAnyOrderElementsOf(Palette.parts());
    }
}
