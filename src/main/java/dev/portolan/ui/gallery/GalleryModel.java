package dev.portolan.ui.gallery;

import dev.portolan.ui.sample.Sample.Group;
import dev.portolan.ui.sample.Samples;
import dev.portolan.ui.workspace.AnalysisService;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The cards of the gallery, and which of them a search leaves. */
public final class GalleryModel {
    private final List<GalleryCard> cards;
    private final StringProperty search = new SimpleStringProperty(this, "search", "");

    /** Reads the samples, and has them judged and drawn beside the window. */
    public GalleryModel(AnalysisService service) {
        this.cards = Samples.all().stream().map(sample -> new GalleryCard(service, sample)).toList();
    }

    public StringProperty searchProperty() {
        return search;
    }

    /** The cards of a group that the search leaves, in the order of the samples. */
    public List<GalleryCard> cards(Group group) {
        return cards.stream().filter(card -> card.sample().group() == group && card.mentions(search.get())).toList();
    }
}
