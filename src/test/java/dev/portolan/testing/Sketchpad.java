package dev.portolan.testing;

import dev.portolan.design.Design;
import dev.portolan.edit.build.Where;
import dev.portolan.edit.draft.Creation;
import dev.portolan.edit.draft.Spot;
import dev.portolan.edit.link.Connecting;
import dev.portolan.edit.link.LinkKind;
import dev.portolan.edit.link.Offer;
import dev.portolan.edit.part.Drop;
import dev.portolan.edit.part.Palette;
import dev.portolan.edit.part.Part;
import dev.portolan.model.Change;
import dev.portolan.model.Element;
import dev.portolan.model.shape.Id;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;

/** Draws as a person does, by dropping, connecting and setting, and counts the steps. */
public final class Sketchpad {
    private Design design = Design.EMPTY;
    private int steps;

    public Design design() {
        return design;
    }

    /** How many gestures it took. */
    public int steps() {
        return steps;
    }

    /** Drops a part and gives the id of what was asked for. @param onto ids of the figure; none for the canvas */
    public String drop(String key, String... onto) {
        Part part = Palette.find(key).orElseThrow(() -> new NoSuchElementException(key));
        Creation creation = Drop.make(part, design, ids(onto), new Spot(40 + 30 * steps, 60));
        apply(creation);
        return creation.main().orElseThrow().value();
    }

    /** Draws from one figure to another and gives the id of the link. */
    public String connect(String from, String to, LinkKind kind) {
        List<Offer> offers = Connecting.offers(design, ids(from), ids(to));
        Offer chosen = offers.stream().filter(offer -> offer.kind() == kind).findFirst().orElseThrow(() ->
                new NoSuchElementException(kind + " is not among " + offers.stream().map(Offer::kind).toList() + ": "
                        + Connecting.ask(design.topology(), ids(from), ids(to))));
        apply(chosen.creation());
        return chosen.creation().main().map(Id::value).orElse("");
    }

    /** Sets one property. */
    public void set(String id, String part, Object value) {
        design = design.with(new Change.Set(Id.of(id), part, value).applyTo(design.topology()));
        steps++;
    }

    /** The id of the network in which something stands. */
    public String networkOf(String id) {
        return Where.network(design.topology(), design.topology().get(Id.<Element>of(id))).orElseThrow().id().value();
    }

    private void apply(Creation creation) {
        design = creation.edit().applyTo(design);
        steps++;
    }

    private static List<Id<?>> ids(String... ids) {
        return Arrays.stream(ids).<Id<?>>map(Id::of).toList();
    }
}
