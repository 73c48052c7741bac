package dev.docket.matter;

import org.jspecify.annotations.Nullable;

/**
 * A stage to be.
 *
 * @param closing matters that come here are closed
 * @param limit how many matters the practice wants here at most; null for any number
 */
public record NewStage(
        String name,
        StageColour colour,
        boolean closing,
        @Nullable Integer limit) {

    public NewStage {
        name = name.strip();
        if (name.isEmpty() || name.length() > 60) {
            throw new IllegalArgumentException("A stage's name has 1 to 60 characters");
        }
        if (limit != null && limit < 1) {
            throw new IllegalArgumentException("A limit is at least 1: " + limit);
        }
    }

    public static NewStage of(String name, StageColour colour) {
        return new NewStage(name, colour, false, null);
    }

    public static NewStage closing(String name, StageColour colour) {
        return new NewStage(name, colour, true, null);
    }

    public NewStage limitedTo(int matters) {
        return new NewStage(name, colour, closing, matters);
    }
}
