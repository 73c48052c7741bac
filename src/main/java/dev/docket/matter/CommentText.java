package dev.docket.matter;

import java.util.Optional;

/** What a comment says, in Markdown: 1 to 5,000 characters, stripped. */
public record CommentText(String value) {

    public static final int LONGEST = 5_000;

    public CommentText {
        value = value.strip();
        if (problem(value).isPresent()) {
            throw new IllegalArgumentException(
                    "Not the text of a comment: " + problem(value).get());
        }
    }

    /** What is wrong with a text from outside, as the end of a message key ({@code comment.problem.…}). */
    public static Optional<String> problem(String text) {
        return KeptText.problem(text.strip(), LONGEST);
    }
}
