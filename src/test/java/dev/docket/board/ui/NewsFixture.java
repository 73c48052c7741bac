package dev.docket.board.ui;

import dev.docket.identity.AccountId;
import dev.docket.matter.BoardId;
import dev.docket.matter.BoardSnapshot;
import dev.docket.matter.Change;
import dev.docket.matter.ChangeKind;
import dev.docket.matter.FieldChange;
import dev.docket.matter.MatterDetails;
import dev.docket.matter.MatterId;
import dev.docket.matter.MatterNumber;
import dev.docket.matter.MatterSnapshot;
import dev.docket.matter.Origin;
import dev.docket.matter.Rank;
import dev.docket.matter.Revision;
import dev.docket.matter.StageColour;
import dev.docket.matter.StageId;
import dev.docket.matter.StageSnapshot;
import dev.docket.sync.BoardUpdate;
import java.text.MessageFormat;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** A board of two stages, Intake and Trial, and what people do on it; no database. */
final class NewsFixture {

    static final Instant AT = Instant.parse("2026-01-05T12:04:00Z");
    static final AccountId VIEWER = new AccountId(1);

    private static final StageId INTAKE = new StageId(1);
    private static final StageId TRIAL = new StageId(2);

    private final List<Change> changes = new ArrayList<>();

    /** A board with these matters in Intake. */
    static BoardSnapshot board(long... intake) {
        return board(intake, new long[0]);
    }

    static BoardSnapshot board(long[] intake, long[] trial) {
        return new BoardSnapshot(
                new BoardId(1),
                "Litigation",
                new Revision(1),
                List.of(stage(INTAKE, "Intake", intake), stage(TRIAL, "Trial", trial)),
                Map.of());
    }

    private static StageSnapshot stage(StageId id, String name, long... matters) {
        return new StageSnapshot(
                id,
                name,
                StageColour.RED,
                false,
                null,
                false,
                Arrays.stream(matters).mapToObj(each -> matter(each, id)).toList());
    }

    private static MatterSnapshot matter(long id, StageId stage) {
        return new MatterSnapshot(
                new MatterId(id),
                new MatterNumber("2026-%05d".formatted(id)),
                stage,
                new Rank("m"),
                AT,
                MatterDetails.titled("Abbott v. Baxter"));
    }

    NewsFixture moved(String who, long matter) {
        return add(who, ChangeKind.MATTER_MOVED, matter, Map.of(Change.STAGE, new FieldChange("1", "2")));
    }

    NewsFixture reordered(String who, long matter) {
        return add(who, ChangeKind.MATTER_MOVED, matter, Map.of(Change.STAGE, new FieldChange("1", "1")));
    }

    NewsFixture did(String who, ChangeKind kind, long matter) {
        return add(who, kind, matter, Map.of());
    }

    /** Did something to what is called so, and is no matter. */
    NewsFixture didToBoard(String who, ChangeKind kind, String name) {
        return add(who, kind, null, Map.of(Change.NAME, new FieldChange(name, name)));
    }

    /** Says something in which the viewer is named. */
    NewsFixture mentioned(String who, ChangeKind kind, long matter) {
        return add(who, kind, matter, Map.of(Change.MENTIONS, new FieldChange(null, "77 " + VIEWER.value())));
    }

    /** {@code who} is the viewer, the operator, or anybody else by a name that is always the same person's. */
    private NewsFixture add(String who, ChangeKind kind, @Nullable Long matter, Map<String, FieldChange> fields) {
        changes.add(new Change(
                new Revision(changes.size() + 2),
                kind,
                matter == null ? null : new MatterId(matter),
                fields,
                account(who),
                who,
                new Origin("test"),
                AT));
        return this;
    }

    private static @Nullable AccountId account(String who) {
        return switch (who) {
            case "Docket" -> null;
            case "Viewer" -> VIEWER;
            default -> new AccountId(100 + Math.floorMod(who.hashCode(), 1_000_000));
        };
    }

    List<Change> changes() {
        return changes;
    }

    BoardUpdate update(BoardSnapshot now) {
        return new BoardUpdate(now, changes, true);
    }

    /** Says what the message files say. */
    static String text(String key, Object... values) {
        String message = ResourceBundle.getBundle("vaadin-i18n.translations", Locale.ROOT)
                .getString(key);
        return new MessageFormat(message, Locale.ENGLISH).format(values);
    }

    static long[] matters(int count) {
        return LongStream.rangeClosed(1, count).toArray();
    }
}
