package dev.docket.matter;

import dev.docket.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds a list of matters to a stage, in one transaction under the lock of the board. */
@Service
@RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.MEMBER})
public class MatterListService {

    private static final int TIME_LIMIT = 10;

    private final BoardRepository boards;
    private final MatterRepository matters;
    private final StageAdmission stages;
    private final MatterPlacement placement;
    private final MatterNumbering numbering;
    private final CurrentAccess access;
    private final ChangeLog log;
    private final Clock clock;

    MatterListService(
            BoardRepository boards,
            MatterRepository matters,
            StageAdmission stages,
            MatterPlacement placement,
            MatterNumbering numbering,
            CurrentAccess access,
            ChangeLog log,
            Clock clock) {
        this.boards = boards;
        this.matters = matters;
        this.stages = stages;
        this.placement = placement;
        this.numbering = numbering;
        this.access = access;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Puts the matters on top of the stage, in the order of the list. What cannot be a matter is left, and so is what a
     * hard limit has no place for; the rest is added all the same. A list that added something and is sent again adds
     * nothing.
     */
    @Transactional(timeout = TIME_LIMIT)
    public ListOutcome add(ListedMatters wanted) {
        Optional<Board> board = boards.lock(wanted.board().value());
        BoardAccess allowed = access.to(wanted.board());
        if (board.isEmpty() || allowed != BoardAccess.WRITE) {
            return new ListOutcome.Refused(
                    allowed == BoardAccess.READ ? RefusalReason.READ_ONLY : RefusalReason.NOT_A_MEMBER);
        }
        if (!stages.isThere(board.get(), wanted.stage())) {
            return new ListOutcome.Refused(RefusalReason.STAGE_GONE);
        }
        int done = log.count(wanted.board(), ids(wanted));
        List<ListOutcome.Left> left = new ArrayList<>();
        List<MatterDetails> fine = fine(wanted, done == 0 ? stages.room(wanted.stage()) : done, left);
        if (done == 0 && !fine.isEmpty()) {
            write(board.get(), wanted, fine);
        }
        return new ListOutcome.Added(board.get().revision(), fine.size(), left);
    }

    /** Those that can be added, as far as there is room; the others are left. */
    private List<MatterDetails> fine(ListedMatters wanted, long room, List<ListOutcome.Left> left) {
        List<MatterDetails> fine = new ArrayList<>();
        for (String title : wanted.titles()) {
            MatterDetails details = MatterDetails.titled(title).with(MatterField.OPENED, LocalDate.now(clock));
            String problem = details.problems().get(MatterField.TITLE);
            if (problem != null) {
                left.add(new ListOutcome.Left(title, problem));
            } else if (fine.size() == room) {
                left.add(new ListOutcome.Left(title, "full"));
            } else {
                fine.add(stages.arriving(details, wanted.stage()));
            }
        }
        return fine;
    }

    private void write(Board board, ListedMatters wanted, List<MatterDetails> fine) {
        List<MatterNumber> numbers = numbering.next(board, fine.size());
        List<Rank> ranks = placement.tops(wanted.stage(), fine.size());
        List<CommandId> ids = ids(wanted);
        Instant now = clock.instant();
        List<ChangeLog.Entry> entries = new ArrayList<>();
        for (int i = 0; i < fine.size(); i++) {
            MatterDetails details = fine.get(i);
            Matter matter = matters.save(new Matter(
                    board.id(), numbers.get(i), wanted.stage(), ranks.get(i), details, now, LocalDate.now(clock)));
            entries.add(new ChangeLog.Entry(
                    ChangeKind.MATTER_CREATED,
                    matter.id(),
                    FieldChange.created(wanted.stage(), details),
                    wanted.origin(),
                    ids.get(i),
                    now));
        }
        log.appendAll(board, entries);
    }

    private static List<CommandId> ids(ListedMatters wanted) {
        List<CommandId> ids = new ArrayList<>();
        for (int i = 0; i < wanted.titles().size(); i++) {
            ids.add(wanted.id().of(i));
        }
        return ids;
    }
}
