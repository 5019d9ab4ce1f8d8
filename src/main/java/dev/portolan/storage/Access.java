package dev.portolan.storage;

/** What may be done with a file that was read. */
public enum Access {
    /** Read and saved again. */
    READ_WRITE,
    /** Read only: a newer version wrote it, and saving might lose what it meant. */
    READ_ONLY
}
