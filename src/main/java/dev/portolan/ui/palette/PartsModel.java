package dev.portolan.ui.palette;

import dev.portolan.edit.part.Palette;
import dev.portolan.edit.part.Part;
import dev.portolan.edit.part.PartGroup;
import dev.portolan.edit.part.PartKind;
import dev.portolan.model.Element;
import dev.portolan.model.Network;
import dev.portolan.model.Provider;
import dev.portolan.model.Region;
import dev.portolan.model.Topology;
import dev.portolan.ui.text.Messages;
import dev.portolan.ui.workspace.Document;
import dev.portolan.ui.workspace.ViewSettings;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

/**
 * Which parts are offered: those of the chosen provider, with what every design needs beside them, and of those only what
 * fits what is typed. What fits of other providers comes last.
 */
public final class PartsModel {
    private final Document document;
    private final ViewSettings settings;
    private final StringProperty typed = new SimpleStringProperty(this, "typed", "");
    private final ReadOnlyObjectWrapper<Provider> provider = new ReadOnlyObjectWrapper<>(this, "provider", Provider.AWS);
    private final ObservableList<Section> sections = FXCollections.observableArrayList();
    private final Subscription subscription;

    /** Parts under a heading. */
    public record Section(String title, List<Part> parts) {
        public Section {
            parts = List.copyOf(parts);
        }
    }

    public PartsModel(Document document, ViewSettings settings) {
        this.document = document;
        this.settings = settings;
        this.subscription = Subscription.combine(document.designProperty().subscribe(this::refresh),
                settings.providerProperty().subscribe(this::refresh), typed.subscribe(this::refresh));
        refresh();
    }

    /** Lets go of the document and the settings. */
    public void close() {
        subscription.unsubscribe();
    }

    public StringProperty typedProperty() {
        return typed;
    }

    public ObservableList<Section> sections() {
        return sections;
    }

    /** Whose parts are shown: the provider that was chosen, else the one whom most of the design belongs to. */
    public ReadOnlyObjectProperty<Provider> providerProperty() {
        return provider.getReadOnlyProperty();
    }

    /** Shows a provider's parts from now on, in every design. */
    public void choose(Provider chosen) {
        settings.providerProperty().set(Optional.of(chosen));
    }

    /** The first of the parts that are shown; empty when none is. */
    public Optional<Part> first() {
        return sections.stream().flatMap(section -> section.parts().stream()).findFirst();
    }

    private void refresh() {
        provider.set(settings.providerProperty().get().orElseGet(() -> usual(document.design().topology())));
        List<Part> fitting = Palette.matching(typed.get());
        List<Part> own = of(provider.get(), fitting);
        List<Section> found = new ArrayList<>();
        for (PartGroup group : PartGroup.values()) {
            List<Part> parts = own.stream().filter(part -> part.group() == group).toList();
            if (!parts.isEmpty()) {
                found.add(new Section(title(group), parts));
            }
        }
        if (!typed.get().isBlank()) {
            List<Part> others = fitting.stream().filter(part -> !own.contains(part)).toList();
            if (!others.isEmpty()) {
                found.add(new Section(Messages.of("parts.others"), others));
            }
        }
        if (!sections.equals(found)) {
            sections.setAll(found);
        }
    }

    /** A provider's parts, and those of no provider that it has no word of its own for. */
    public static List<Part> of(Provider provider, List<Part> parts) {
        Set<PartKind> own = EnumSet.noneOf(PartKind.class);
        Palette.parts().stream().filter(part -> part.provider() == provider).map(Part::kind).forEach(own::add);
        return parts.stream().filter(part -> part.provider() == provider
                || part.provider() == Provider.SELF_HOSTED && !own.contains(part.kind())).toList();
    }

    /** The provider of most networks and Regions; AWS where there are none. */
    static Provider usual(Topology topology) {
        Map<Provider, Long> counts = new EnumMap<>(Provider.class);
        Stream.<Element>concat(topology.all(Network.class).stream(), topology.all(Region.class).stream())
                .map(PartsModel::provider).forEach(each -> counts.merge(each, 1L, Long::sum));
        counts.remove(Provider.SELF_HOSTED);
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(Provider.AWS);
    }

    private static Provider provider(Element element) {
        return element instanceof Network network ? network.provider() : ((Region) element).provider();
    }

    static String title(PartGroup group) {
        return Messages.of(switch (group) {
            case PLACES -> "parts.places";
            case LINKS -> "parts.links";
            case BALANCING -> "parts.balancing";
            case NAMES -> "parts.names";
            case KAFKA -> "parts.kafka";
            case CLIENTS -> "parts.clients";
        });
    }
}
