package dev.docket.matter;

/**
 * What somebody wants to say about a matter, or to have said. Only its author changes a comment; he and administrators
 * delete it, for good.
 */
public sealed interface CommentCommand extends MatterCommand.Single {

    MatterId matter();

    record Add(CommandId id, Origin origin, BoardId board, MatterId matter, CommentText text)
            implements CommentCommand {}

    /** Refused if it no longer says what was {@code seen}: its author may have two windows. */
    record Edit(
            CommandId id,
            Origin origin,
            BoardId board,
            MatterId matter,
            CommentId comment,
            CommentText seen,
            CommentText text)
            implements CommentCommand {}

    record Delete(CommandId id, Origin origin, BoardId board, MatterId matter, CommentId comment)
            implements CommentCommand {}
}
