package dev.portolan.ui.workspace;

/** What there is to be told of a repair: what it would bring, or what it brought. */
public sealed interface Notice {

    /** A repair is being judged for a preview. @param name what it does */
    record Trying(String name) implements Notice {
    }

    /** A repair is previewed. @param name what it does */
    record Preview(String name, Prospect prospect) implements Notice {
    }

    /** A repair was made, or a problem that people looked at is gone. */
    record Done(Aftermath aftermath) implements Notice {
    }
}
