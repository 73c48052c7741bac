package dev.docket.importing;

import dev.docket.matter.StageSummary;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the rows of a file meet: the board's stages, at least one, the people by name, and the present.
 *
 * @param today in the practice's time zone
 */
record ImportTarget(List<StageSummary> stages, PeopleByName people, LocalDate today, Instant now) {

    StageSummary firstStage() {
        return stages.getFirst();
    }

    Optional<StageSummary> closingStage() {
        return stages.stream().filter(StageSummary::closing).findFirst();
    }

    Optional<StageSummary> stage(String name) {
        return stages.stream()
                .filter(stage -> stage.name().replaceAll("\\s+", " ").equalsIgnoreCase(name))
                .findFirst();
    }

    String stageNames() {
        return stages.stream().map(StageSummary::name).collect(Collectors.joining(", "));
    }
}
