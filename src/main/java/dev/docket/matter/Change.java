package dev.docket.matter;

import dev.docket.identity.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One row of the change log.
 *
 * @param matter the matter concerned; null where the board itself changed
 * @param fields what changed, by {@link MatterField#key} for a matter, otherwise by the words below; a stage or a member
 *     comes with its name, which stays the same on both sides where something else changed
 * @param actor who did it; null for the machine's operator
 */
public record Change(
        Revision revision,
        ChangeKind kind,
        @Nullable MatterId matter,
        Map<String, FieldChange> fields,
        @Nullable AccountId actor,
        String actorName,
        Origin origin,
        Instant at) {

    /** The stage concerned, by id; for a matter the stages it went from and to. */
    public static final String STAGE = "stage";

    /** The name of the board, the stage or the member concerned. */
    public static final String NAME = "name";

    /** A stage's place in the row, from 0. */
    public static final String POSITION = "position";

    public static final String LIMIT = "limit";

    /** Whether a limit is hard; comes with the limit, of which one may stay the same on both sides. */
    public static final String HARD = "hard";

    /** How many days matters are expected to stay in a stage. */
    public static final String EXPECTED = "expected";

    /** Whether matters are closed in a stage. */
    public static final String CLOSING = "closing";

    public static final String COLOUR = "colour";

    /** The day on which a matter was closed; comes with its status. */
    public static final String CLOSED = "closed";

    /** The member concerned, by id. */
    public static final String ACCOUNT = "account";

    /** The member's {@link BoardRole}. */
    public static final String ROLE = "role";

    /** The item of a checklist concerned, by id. */
    public static final String ITEM = "item";

    /** What that item says; the same on both sides where something else changed. */
    public static final String TEXT = "text";

    /** The comment concerned, by id. What it says is nowhere in the log. */
    public static final String COMMENT = "comment";

    /** Who is mentioned in it and was not before: the ids of accounts, with spaces between them. */
    public static final String MENTIONS = "mentions";

    /** Whether it mentions somebody, who has not been mentioned there before. */
    public boolean mentions(AccountId account) {
        FieldChange mentions = fields.get(MENTIONS);
        return mentions != null
                && mentions.to() != null
                && List.of(mentions.to().split(" ")).contains(Long.toString(account.value()));
    }

    /** What the stage, the member or the board concerned is called, or was if it is gone; empty for a matter. */
    public String name() {
        FieldChange name = fields.get(NAME);
        if (name == null) {
            return "";
        }
        return Objects.requireNonNullElse(name.to() == null ? name.from() : name.to(), "");
    }
}
