package dev.portolan.ui.gallery;

import dev.portolan.design.Design;
import dev.portolan.diagram.scene.Scene;
import dev.portolan.finding.Report;
import dev.portolan.rule.review.Review;
import dev.portolan.storage.DesignFault;
import dev.portolan.ui.sample.Sample;
import dev.portolan.ui.workspace.AnalysisService;
import dev.portolan.ui.workspace.Problems;
import dev.portolan.ui.workspace.Summary;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What a card of the gallery says; name and description at once, verdict and drawing when they have been worked out. */
public final class GalleryCard implements AnalysisService.Listener {
    private final Sample sample;
    private final Design design;
    private final ReadOnlyObjectWrapper<Optional<Summary>> summary =
            new ReadOnlyObjectWrapper<>(this, "summary", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Scene>> scene = new ReadOnlyObjectWrapper<>(this, "scene", Optional.empty());

    GalleryCard(AnalysisService service, Sample sample) {
        this.sample = sample;
        try {
            this.design = sample.read().design();
        } catch (DesignFault e) {
            throw new IllegalStateException("the sample " + sample.file() + " cannot be read", e);
        }
        service.start(design, Review::of, this);
    }

    @Override
    public void judged(Report report, Duration cost) {
        summary.set(Optional.of(Summary.of(design.topology(), report, Problems.of(design, report))));
    }

    @Override
    public void drawn(Scene drawn) {
        scene.set(Optional.of(drawn));
    }

    @Override
    public void failed(Throwable cause) {
        throw new IllegalStateException("the sample " + sample.file() + " cannot be drawn", cause);
    }

    public Sample sample() {
        return sample;
    }

    /** Its name; that of a broken one without the word that its group says. */
    public String name() {
        String name = design.name();
        String plain = name.startsWith("Broken: ") ? name.substring("Broken: ".length()) : name;
        return plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1);
    }

    public String description() {
        return design.description();
    }

    public ReadOnlyObjectProperty<Optional<Summary>> summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Scene>> sceneProperty() {
        return scene.getReadOnlyProperty();
    }

    /** Whether every word of the text occurs in what the card says. */
    boolean mentions(String text) {
        String all = (name() + " " + description() + " " + sample.name()).toLowerCase(Locale.ROOT);
        return java.util.Arrays.stream(text.toLowerCase(Locale.ROOT).strip().split("\\s+")).allMatch(all::contains);
    }
}
