package dev.portolan.ui.workspace;

import dev.portolan.model.Provider;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What the window shows beside and on the drawings, the same for every design. */
public final class ViewSettings {
    private final ObjectProperty<Optional<Provider>> provider = new SimpleObjectProperty<>(this, "provider", Optional.empty());
    private final BooleanProperty parts = new SimpleBooleanProperty(this, "parts", true);
    private final BooleanProperty inspector = new SimpleBooleanProperty(this, "inspector", true);
    private final BooleanProperty overview = new SimpleBooleanProperty(this, "overview", true);
    private final BooleanProperty grid = new SimpleBooleanProperty(this, "grid", true);
    private final BooleanProperty snap = new SimpleBooleanProperty(this, "snap", true);

    /** Whose parts are shown, once people have chosen. */
    public ObjectProperty<Optional<Provider>> providerProperty() {
        return provider;
    }

    /** Whether the parts are shown at the left. */
    public BooleanProperty partsProperty() {
        return parts;
    }

    /** Whether the inspector is shown at the right while something is selected. */
    public BooleanProperty inspectorProperty() {
        return inspector;
    }

    /** Whether the overview map is shown on the drawing. */
    public BooleanProperty overviewProperty() {
        return overview;
    }

    /** Whether the grid is shown. */
    public BooleanProperty gridProperty() {
        return grid;
    }

    /** Whether what is moved snaps to the grid and to its neighbours. */
    public BooleanProperty snapProperty() {
        return snap;
    }
}
