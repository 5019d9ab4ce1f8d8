package dev.portolan.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.design.Design;
import dev.portolan.storage.DesignFault;
import dev.portolan.storage.DesignReader;
import dev.portolan.storage.DesignWriter;
import dev.portolan.testing.Drawn;
import dev.portolan.testing.RandomTopologies;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever is done in whatever order: the design stays one that a file can hold, and undo leads back to where it began. */
class EditLawTest {
    private static final int SEEDS = Integer.getInteger("portolan.law.seeds", 1);
    private static final int STEPS = 12;

    @Test
    void anyEditsOfASampleLeaveASoundDesignAndAreUndone() throws DesignFault {
        List<Design> samples = Drawn.samples();
        int done = 0;
        for (Design sample : samples) {
            for (int seed = 0; seed < SEEDS; seed++) {
                done += run(sample, seed);
            }
        }
        assertThat(done).isGreaterThan(samples.size() * SEEDS * STEPS / 2);
    }

    @Test
    void anyEditsOfNonsenseDoToo() throws DesignFault {
        int done = 0;
        for (int seed = 0; seed < 5 * SEEDS; seed++) {
            done += run(Drawn.placed(Design.of("nonsense " + seed, RandomTopologies.topology(seed, 3))), seed);
        }
        assertThat(done).isGreaterThan(5 * SEEDS * STEPS / 2);
    }

    /** How many of the steps changed anything. */
    private static int run(Design start, int seed) throws DesignFault {
        Gestures gestures = new Gestures(new Random(31L * start.name().hashCode() + seed));
        History<String> history = new History<>(start);
        List<Design> were = new ArrayList<>();
        List<Label> done = new ArrayList<>();
        for (int step = 0; step < STEPS; step++) {
            Design before = history.now();
            Optional<Edit> edit = gestures.next(before);
            if (edit.isPresent() && history.apply(edit.get(), "", "")) {
                were.add(before);
                done.add(edit.get().label());
                String what = start.name() + ", seed " + seed + ": " + done;
                isWhole(history.now(), what);
                assertThat(edit.get().applyTo(before)).as(what).isEqualTo(history.now());
            }
        }
        for (Design was : were.reversed()) {
            history.undo();
            assertThat(history.now()).isSameAs(was);
        }
        assertThat(history.now()).isSameAs(start);
        return done.size();
    }

    /** Unique ids, no reference to nothing, no placement of nothing; and read as it is written. */
    private static void isWhole(Design design, String what) throws DesignFault {
        assertThat(DesignReader.read(what, DesignWriter.write(design)).design()).as(what).isEqualTo(design);
        Design anew = Drawn.placed(design.with(Map.of()));
        assertThat(anew.placements().keySet()).as(what).containsAll(design.placements().keySet());
    }
}
