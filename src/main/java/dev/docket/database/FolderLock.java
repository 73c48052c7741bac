package dev.docket.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Held by the one process that works on a data folder. The operating system lets go of it when the process ends,
 * however it ends.
 */
final class FolderLock implements AutoCloseable {

    /** POSIX drops a process's lock when the process closes any channel of the file, so none may be opened twice. */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Empty if another process, or another part of this one, holds the lock.
     *
     * @throws StartFailure if the folder cannot be written to
     */
    static Optional<FolderLock> tryTake(DataFolder folder) {
        var file = folder.lockFile();
        if (!HELD_HERE.add(file)) {
            return Optional.empty();
        }
        try {
            var lock = tryTake(file);
            if (lock.isEmpty()) {
                HELD_HERE.remove(file);
            }
            return lock;
        } catch (IOException e) {
            HELD_HERE.remove(file);
            throw StartFailure.of(
                    "The data folder %s cannot be used: %s.".formatted(folder.root(), FileProblem.of(e)),
                    "Give Docket's account the right to write there, or choose another folder with --data.",
                    e);
        }
    }

    private static Optional<FolderLock> tryTake(Path file) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            return Optional.empty();
        }
        return Optional.of(new FolderLock(file, channel));
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            HELD_HERE.remove(file);
        }
    }
}
