package dev.docket;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** A document of the project, whose examples tests take at their word. */
public record Guide(Path path, String text) {

    /** How to go from polling to push. */
    public static Guide toPush() {
        return read(Path.of("docs/push.md"));
    }

    /** For whoever runs Docket. */
    public static Guide toOperation() {
        return read(Path.of("docs/operations.md"));
    }

    private static Guide read(Path path) {
        try {
            return new Guide(path, Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The examples in a language, which stands behind the fence. */
    public List<String> examples(String language) {
        return Pattern.compile("(?ms)^```" + Pattern.quote(language) + "\\n(.*?)^```$")
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    /** What its links within the project point to. */
    List<String> links() {
        return Pattern.compile("]\\((?!https?:)([^)#]+)[^)]*\\)")
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    /** The only example in a language. */
    public String example(String language) {
        List<String> found = examples(language);
        if (found.size() != 1) {
            throw new IllegalStateException("%d examples of %s in %s".formatted(found.size(), language, path));
        }
        return found.getFirst();
    }
}
