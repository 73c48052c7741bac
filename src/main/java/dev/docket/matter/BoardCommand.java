package dev.docket.matter;

import dev.docket.identity.AccountId;
import org.jspecify.annotations.Nullable;

/** What an administrator wants changed about a board itself: its name, its stages, its members. */
public sealed interface BoardCommand {

    CommandId id();

    Origin origin();

    BoardId board();

    /** For a stage that is there. */
    sealed interface OfStage extends BoardCommand {

        StageId stage();
    }

    /** For an account, member of the board or not. */
    sealed interface OfMember extends BoardCommand {

        AccountId account();
    }

    /**
     * Gives the board another name.
     *
     * @param name 1 to 120 characters that no other board has, whatever the case
     */
    record RenameBoard(CommandId id, Origin origin, BoardId board, String name) implements BoardCommand {}

    /**
     * Adds an empty stage.
     *
     * @param after the stage it stands right of; null for the first place
     * @param name 1 to 60 characters that no other stage of the board has, whatever the case
     */
    record AddStage(
            CommandId id,
            Origin origin,
            BoardId board,
            @Nullable StageId after,
            String name) implements BoardCommand {}

    /**
     * Gives a stage another name.
     *
     * @param name 1 to 60 characters that no other stage of the board has, whatever the case
     */
    record RenameStage(CommandId id, Origin origin, BoardId board, StageId stage, String name) implements OfStage {}

    /**
     * Takes a stage to another place in the row.
     *
     * @param after the stage it is to stand right of; null for the first place
     */
    record MoveStage(
            CommandId id,
            Origin origin,
            BoardId board,
            StageId stage,
            @Nullable StageId after) implements OfStage {}

    /**
     * Takes a stage away in which no matter stands. Archived ones that stood there go to the stage on its left, for the
     * first stage on its right: there they are restored to.
     */
    record RemoveStage(CommandId id, Origin origin, BoardId board, StageId stage) implements OfStage {}

    /**
     * Says from when on a stage is too full.
     *
     * @param limit 1 to 999 matters that the practice wants there at most; null for any number
     * @param hard whether more are refused; means nothing without a limit
     */
    record LimitStage(
            CommandId id,
            Origin origin,
            BoardId board,
            StageId stage,
            @Nullable Integer limit,
            boolean hard) implements OfStage {}

    /**
     * Says how long matters are expected to stay in a stage.
     *
     * @param days 1 to 999; null for any time
     */
    record ExpectStage(
            CommandId id,
            Origin origin,
            BoardId board,
            StageId stage,
            @Nullable Integer days) implements OfStage {}

    /**
     * Says whether matters that come to a stage are closed by it. Those that stand there stay as they are.
     */
    record CloseStage(CommandId id, Origin origin, BoardId board, StageId stage, boolean closing) implements OfStage {}

    record ColourStage(CommandId id, Origin origin, BoardId board, StageId stage, StageColour colour)
            implements OfStage {}

    /** Lets somebody onto the board; gives a member this role. */
    record AddMember(CommandId id, Origin origin, BoardId board, AccountId account, BoardRole role)
            implements OfMember {}

    record RemoveMember(CommandId id, Origin origin, BoardId board, AccountId account) implements OfMember {}

    record ChangeMemberRole(CommandId id, Origin origin, BoardId board, AccountId account, BoardRole role)
            implements OfMember {}
}
