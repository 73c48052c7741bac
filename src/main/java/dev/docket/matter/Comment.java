package dev.docket.matter;

import dev.docket.identity.AccountId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has said about a matter.
 *
 * @param author null for the machine's operator
 * @param authorName as he was called then
 * @param edited when its author changed it last; null if he never did
 */
public record Comment(
        CommentId id,
        @Nullable AccountId author,
        String authorName,
        CommentText text,
        Instant at,
        @Nullable Instant edited) {}
