package dev.portolan.ui.workspace;

import dev.portolan.edit.copy.Fragment;
import dev.portolan.storage.DesignFault;
import dev.portolan.storage.DesignReader;
import dev.portolan.storage.DesignWriter;
import dev.portolan.storage.Fault;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What is copied, as the text that lies on the clipboard: the file of a design. Whatever comes back from there is untrusted. */
public final class Clipping {
    private static final String NAME = "clipboard";
    private static final int MOST = 4_000_000;

    private Clipping() {
    }

    /** @throws DesignFault when no file can hold what is copied */
    public static String write(Fragment fragment) throws DesignFault {
        return new String(DesignWriter.write(fragment.design()), StandardCharsets.UTF_8);
    }

    /** @throws DesignFault when the text is no design, or longer than anyone copies */
    public static Fragment read(String text) throws DesignFault {
        if (text.length() > MOST) {
            throw new DesignFault(List.of(new Fault(NAME, 0, 0, "", "it is too long", "")));
        }
        return new Fragment(DesignReader.read(NAME, text.getBytes(StandardCharsets.UTF_8)).design());
    }
}
