package dev.portolan.ui.workspace;

import dev.portolan.design.Design;
import dev.portolan.design.Placement;
import dev.portolan.diagram.Placements;
import dev.portolan.diagram.scene.Scene;
import dev.portolan.model.shape.Id;
import java.util.HashMap;
import java.util.Map;

/** Keeps a drawing as it is while the design is edited: whatever is drawn is placed where it is drawn. */
final class Frozen {
    private Frozen() {
    }

    /** The design placed as a scene of it shows it; what folded containers hold keeps its places. */
    static Design as(Scene scene, Design design) {
        Map<Id<?>, Placement> placements = new HashMap<>(design.placements());
        placements.putAll(Placements.of(scene, design.placements()));
        return design.with(placements);
    }

    /** The design placed as a scene of an earlier one shows it, as far as it does not say otherwise. */
    static Design like(Scene scene, Design design) {
        Map<Id<?>, Placement> placements = new HashMap<>(Placements.of(scene, design.placements()));
        placements.putAll(design.placements());
        return placements.size() == design.placements().size() ? design : design.with(placements);
    }
}
