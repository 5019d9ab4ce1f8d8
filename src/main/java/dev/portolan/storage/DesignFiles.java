package dev.portolan.storage;

import dev.portolan.design.Design;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Designs in files. */
public final class DesignFiles {
    private DesignFiles() {
    }

    /**
     * Reads a design.
     *
     * @throws DesignFault when the file cannot be read or holds no design
     */
    public static ReadDesign read(Path path) throws DesignFault {
        return DesignReader.read(path.toString(), bytes(path));
    }

    /**
     * On which line each element of a design's file states its id, from 1.
     *
     * @throws DesignFault when the file cannot be read or holds no design
     */
    public static Map<String, Integer> lines(Path path) throws DesignFault {
        byte[] bytes = bytes(path);
        DesignReader.read(path.toString(), bytes);
        return ElementLines.of(bytes);
    }

    private static byte[] bytes(Path path) throws DesignFault {
        if (Files.isDirectory(path)) {
            throw new DesignFault(List.of(
                    Fault.of(path.toString(), "this is a directory", "name a .portolan.json file")));
        }
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(Limits.FILE_BYTES + 4);
        } catch (IOException e) {
            throw new DesignFault(List.of(fault(path, "read", e)), e);
        }
    }

    /**
     * Puts a design in the place of a file's content, all of it or nothing: whoever reads the file finds the old content or
     * the new. A symbolic link stays, and the file it leads to is the one replaced. Permissions are kept.
     *
     * @throws DesignFault when the design cannot be written, or the file not be replaced; it is then as it was
     */
    public static void save(Path path, Design design) throws DesignFault {
        byte[] bytes = DesignWriter.write(path.toString(), design);
        try {
            replace(target(path), bytes);
        } catch (IOException e) {
            throw new DesignFault(List.of(fault(path, "written", e)), e);
        }
    }

    /** The file behind any symbolic links, which need not exist yet. */
    private static Path target(Path path) throws IOException {
        Path target = path.toAbsolutePath();
        for (int links = 0; Files.isSymbolicLink(target); links++) {
            if (links == Limits.DEPTH) {
                throw new FileSystemException(path.toString(), null, "the symbolic links lead in a circle");
            }
            target = target.resolveSibling(Files.readSymbolicLink(target)).normalize();
        }
        return target;
    }

    private static void replace(Path target, byte[] bytes) throws IOException {
        if (Files.isDirectory(target)) {
            throw new FileSystemException(target.toString(), null, "this is a directory");
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new AccessDeniedException(target.toString());
        }
        Path fresh = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
                for (ByteBuffer left = ByteBuffer.wrap(bytes); left.hasRemaining();) {
                    channel.write(left);
                }
                keepPermissions(target, fresh);
                channel.force(true);
            }
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
        settle(target.getParent());
    }

    private static void keepPermissions(Path old, Path fresh) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(old, PosixFileAttributeView.class);
        if (view != null && Files.exists(old)) {
            Files.setPosixFilePermissions(fresh, view.readAttributes().permissions());
        }
    }

    /** Makes the renaming itself outlive a power failure, where the system lets a directory be opened. */
    private static void settle(Path directory) throws IOException {
        if (Files.getFileAttributeView(directory, PosixFileAttributeView.class) != null) {
            try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private static Fault fault(Path path, String what, IOException cause) {
        String problem = switch (cause) {
            case NoSuchFileException missing -> "there is no such file or directory";
            case AccessDeniedException denied -> "no permission: the file cannot be " + what;
            case FileSystemException failed when failed.getReason() != null ->
                "the file cannot be " + what + ": " + failed.getReason();
            default -> "the file cannot be " + what + ": " + cause.getMessage();
        };
        String remedy = cause instanceof AccessDeniedException ? "change its permissions, or choose another"
                : "check its name and place";
        return Fault.of(path.toString(), problem, remedy);
    }
}
