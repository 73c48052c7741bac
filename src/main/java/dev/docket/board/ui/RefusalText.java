package dev.docket.board.ui;

import dev.docket.matter.BoardSnapshot;
import dev.docket.matter.FieldConflict;
import dev.docket.matter.FullStage;
import dev.docket.matter.Outcome;
import dev.docket.matter.RefusalReason;
import dev.docket.matter.StageId;
import dev.docket.matter.StageSnapshot;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Says in words why something was not done: who did what before, how long ago, or what is no longer allowed. */
class RefusalText {

    private final BiFunction<String, Object[], String> texts;
    private final Clock clock;

    RefusalText(BiFunction<String, Object[], String> texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    String stale(Outcome.Stale stale, BoardSnapshot board, StageId wanted) {
        return text(
                "board.stale",
                stale.movedBy(),
                stale.number().value(),
                name(board, stale.stageNow()),
                ago(stale.movedAt()),
                name(board, wanted));
    }

    /** Who made a field what it is now, and when; empty where nobody knows. */
    String author(FieldConflict conflict) {
        FieldConflict.Author author = conflict.author();
        return author == null ? "" : text("matter.conflict.author", author.name(), ago(author.at()));
    }

    /** Names the fields that stay as others have written them, and who and when. */
    String kept(String subject, Outcome.Conflicted outcome) {
        String fields = outcome.conflicts().stream()
                .map(this::kept)
                .reduce((before, more) -> text("board.undo.kept.list", before, more))
                .orElse("");
        return text("board.undo.kept", subject, fields);
    }

    private String kept(FieldConflict conflict) {
        String field = text("matter.field." + conflict.field().key());
        String author = author(conflict);
        return author.isEmpty() ? field : text("board.undo.kept.by", field, author);
    }

    String invalid(String subject, Outcome.Invalid invalid) {
        String problems = invalid.problems().values().stream()
                .map(problem -> text("matter.problem." + problem))
                .collect(Collectors.joining(" "));
        return text("board.several.invalid", subject, problems);
    }

    /** Why a change of one matter was not made, or not all of it; nothing where it was. */
    Optional<String> of(String subject, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Applied applied -> Optional.empty();
            case Outcome.Unchanged unchanged -> Optional.empty();
            case Outcome.Conflicted conflicted -> Optional.of(kept(subject, conflicted));
            case Outcome.Gone gone -> Optional.of(gone(gone));
            case Outcome.Refused refused -> Optional.of(refused(refused));
            case Outcome.Invalid invalid -> Optional.of(invalid(subject, invalid));
            case Outcome.Stale stale -> throw impossible(stale);
            case Outcome.Several several -> throw impossible(several);
        };
    }

    private static IllegalStateException impossible(Outcome outcome) {
        return new IllegalStateException("It was no move, and of one matter: " + outcome);
    }

    String gone(Outcome.Gone gone) {
        return gone.archivedBy().isEmpty() ? text("board.gone") : text("board.gone.by", gone.archivedBy());
    }

    String refused(Outcome.Refused refused) {
        FullStage full = refused.full();
        return full == null
                ? refused(refused.reason())
                : text("board.refused.stageFull.limit", full.name(), Integer.toString(full.limit()));
    }

    String refused(RefusalReason reason) {
        return switch (reason) {
            case NOT_A_MEMBER -> text("board.refused.noMember");
            case READ_ONLY -> text("board.refused.readOnly");
            case STAGE_GONE -> text("board.refused.stageGone");
            case STAGE_FULL -> text("board.refused.stageFull");
            case STAGE_OCCUPIED -> text("board.refused.occupied");
            case LAST_STAGE -> text("board.refused.lastStage");
            case ITEM_GONE -> text("board.refused.itemGone");
            case ITEM_CHANGED -> text("board.refused.itemChanged");
            case LIST_FULL -> text("board.refused.listFull");
            case COMMENT_GONE -> text("board.refused.commentGone");
            case COMMENT_CHANGED -> text("board.refused.commentChanged");
            case NOT_THE_AUTHOR -> text("board.refused.notTheAuthor");
        };
    }

    /** How long ago that was, in words. */
    String ago(Instant then) {
        long seconds = Math.max(1, Duration.between(then, clock.instant()).toSeconds());
        if (seconds < 60) {
            return text("time.seconds", Long.toString(seconds));
        }
        if (seconds < 3_600) {
            return text("time.minutes", Long.toString(seconds / 60));
        }
        return seconds < 86_400
                ? text("time.hours", Long.toString(seconds / 3_600))
                : text("time.days", Long.toString(seconds / 86_400));
    }

    private static String name(BoardSnapshot board, StageId stage) {
        return board.stage(stage).map(StageSnapshot::name).orElse("");
    }

    private String text(String key, Object... values) {
        return texts.apply(key, values);
    }
}
