package dev.portolan.ui.workspace;

import dev.portolan.design.Design;
import dev.portolan.storage.DesignFault;
import dev.portolan.ui.sample.Samples;
import java.util.List;
import java.util.Optional;

/** Documents of samples, judged and drawn at once on the calling thread. */
final class Fixture {
    static final AnalysisService AT_ONCE = new AnalysisService(Runnable::run, Runnable::run);

    private Fixture() {
    }

    static Design design(String sample) {
        try {
            return Samples.all().stream().filter(s -> s.name().equals(sample)).findFirst().orElseThrow().read().design();
        } catch (DesignFault e) {
            throw new AssertionError(e);
        }
    }

    static Document document(String sample) {
        return new Document(AT_ONCE, Optional.empty(), List.of(), design(sample));
    }
}
