package dev.portolan.testing;

import dev.portolan.design.Design;
import dev.portolan.design.Fold;
import dev.portolan.design.Nesting;
import dev.portolan.design.PlacedBy;
import dev.portolan.design.Placement;
import dev.portolan.model.Element;
import dev.portolan.model.shape.Extra;
import dev.portolan.model.shape.Id;
import dev.portolan.storage.DesignFault;
import dev.portolan.storage.DesignReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Designs as a window holds them while they are edited: everything that is drawn has a placement. */
public final class Drawn {
    private Drawn() {
    }

    /** All shared designs, the broken ones too, in the order of their files. */
    public static List<Design> samples() {
        try (Stream<Path> files = Files.walk(Path.of("samples"))) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().map(Drawn::read).map(Drawn::placed).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** A shared design by the name of its file. */
    public static Design sample(String name) {
        return placed(read(Path.of("samples", name + ".portolan.json")));
    }

    private static Design read(Path file) {
        try {
            return DesignReader.read(file.toString(), Files.readAllBytes(file)).design();
        } catch (IOException | DesignFault e) {
            throw new AssertionError(e);
        }
    }

    /** A design with a placement for all that is drawn of it and has none. */
    public static Design placed(Design design) {
        Nesting nesting = Nesting.of(design.topology());
        Map<Id<?>, Placement> placements = new TreeMap<>();
        nesting.territories().all().forEach(each -> put(placements, nesting.territories().placedAs(each).orElseThrow()));
        design.topology().elements().stream().map(Element::id).filter(nesting::isDrawn).forEach(id -> put(placements, id));
        placements.putAll(design.placements());
        return design.with(placements);
    }

    private static void put(Map<Id<?>, Placement> placements, Id<?> id) {
        int number = placements.size() + 1;
        placements.put(id, new Placement(number * 10, number * 7, 200, 100, Fold.EXPANDED, PlacedBy.LAYOUT, Extra.NONE));
    }
}
