package dev.docket.database;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NotDirectoryException;
import java.util.Objects;

/** Says in a few words why a file operation failed: the exceptions of Java often hold nothing but the path. */
final class FileProblem {

    private FileProblem() {}

    static String of(IOException problem) {
        return switch (problem) {
            case AccessDeniedException e -> "no permission for " + e.getFile();
            case FileAlreadyExistsException e -> e.getFile() + " is no folder";
            case NotDirectoryException e -> e.getFile() + " is no folder";
            case FileSystemException e -> Objects.requireNonNullElse(e.getReason(), "trouble with " + e.getFile());
            default -> Objects.requireNonNullElse(problem.getMessage(), problem.toString());
        };
    }
}
