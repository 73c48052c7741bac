package dev.docket.matter;

import dev.docket.database.LongWork;
import dev.docket.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds many matters to a board in one transaction under its lock: all of them, or none. */
@Service
@RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.MEMBER})
public class BulkMatterService {

    /** Enough for a hundred thousand matters on a slow machine, in seconds. */
    private static final int TIME_LIMIT = 120;

    private static final Duration STATEMENT_LIMIT = Duration.ofSeconds(60);

    private final BoardRepository boards;
    private final StageRepository stages;
    private final BulkMatterWriter writer;
    private final MatterPlacement placement;
    private final MatterNumbering numbering;
    private final CurrentAccess access;
    private final ChangeLog log;
    private final LongWork work;
    private final Clock clock;

    BulkMatterService(
            BoardRepository boards,
            StageRepository stages,
            BulkMatterWriter writer,
            MatterPlacement placement,
            MatterNumbering numbering,
            CurrentAccess access,
            ChangeLog log,
            LongWork work,
            Clock clock) {
        this.boards = boards;
        this.stages = stages;
        this.writer = writer;
        this.placement = placement;
        this.numbering = numbering;
        this.access = access;
        this.log = log;
        this.work = work;
        this.clock = clock;
    }

    /** Which of these import keys the board has, also on archived matters. */
    @Transactional(readOnly = true, timeout = TIME_LIMIT)
    public Set<String> present(BoardId board, Collection<String> importKeys) {
        access.requireWrite(board);
        return writer.present(board, importKeys);
    }

    /** Which of these the board has already, and which of them it cannot get; also archived matters count. */
    @Transactional(readOnly = true, timeout = TIME_LIMIT)
    public BulkComparison compare(BoardId board, List<BulkMatter> wanted) {
        access.requireWrite(board);
        return writer.compare(board, wanted);
    }

    /**
     * Puts the matters at the ends of their stages, in the given order; those without a number get
     * the next ones, by the days on which they were opened, as far as those are known. Matters whose import key the board has are left out, and so are later ones
     * with the key of an earlier one; and so is one whose number another matter has or had. Limits of stages refuse nothing here: a file is not taken in parts.
     *
     * @throws IllegalArgumentException if there is no such board, or a stage is not one of its own
     */
    @Transactional(timeout = TIME_LIMIT)
    public BulkOutcome createAll(BoardId id, Origin origin, List<BulkMatter> wanted) {
        work.mayTake(STATEMENT_LIMIT);
        Board board = boards.lock(id.value()).orElseThrow(() -> new IllegalArgumentException("There is no " + id));
        access.requireWrite(id);
        requireOwnStages(board, wanted);
        BulkComparison there = writer.compare(board.id(), wanted);
        Set<String> keys = new HashSet<>();
        List<BulkMatter> fresh = wanted.stream()
                .filter(matter -> there.isFree(matter) && keys.add(matter.importKey()))
                .toList();
        if (!fresh.isEmpty()) {
            create(board, origin, fresh);
        }
        return new BulkOutcome(fresh.size(), there.present(), there.taken());
    }

    private void create(Board board, Origin origin, List<BulkMatter> fresh) {
        List<NumberedMatter> rows = numbered(board, fresh);
        List<MatterId> ids = writer.insert(board.id(), rows);
        Instant now = clock.instant();
        List<ChangeLog.Entry> entries = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            BulkMatter matter = rows.get(i).matter();
            Map<String, FieldChange> fields = FieldChange.created(matter.stage(), matter.details());
            entries.add(new ChangeLog.Entry(
                    ChangeKind.MATTER_CREATED, ids.get(i), fields, origin, CommandId.random(), now));
        }
        log.appendAll(board, entries);
    }

    private List<NumberedMatter> numbered(Board board, List<BulkMatter> fresh) {
        List<Rank> ranks = placement.ends(fresh.stream().map(BulkMatter::stage).toList());
        List<Integer> byAge = IntStream.range(0, fresh.size())
                .boxed()
                .sorted(Comparator.comparing(
                        i -> fresh.get(i).details().opened(), Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        Iterator<MatterNumber> next = next(board, fresh);
        List<NumberedMatter> rows = new ArrayList<>(fresh.size());
        for (int place : byAge) {
            BulkMatter matter = fresh.get(place);
            MatterNumber number = matter.number() == null ? next.next() : matter.number();
            rows.add(new NumberedMatter(number, ranks.get(place), matter));
        }
        return rows;
    }

    /** Numbers for those that bring none; none of theirs is given again. */
    private Iterator<MatterNumber> next(Board board, List<BulkMatter> fresh) {
        List<MatterNumber> brought = fresh.stream()
                .flatMap(matter -> Stream.ofNullable(matter.number()))
                .toList();
        numbering.keep(board, brought);
        int missing = fresh.size() - brought.size();
        return missing == 0
                ? Collections.emptyIterator()
                : numbering.next(board, missing).iterator();
    }

    private void requireOwnStages(Board board, List<BulkMatter> wanted) {
        Set<StageId> own = stages.findByBoardIdOrderByPosition(board.id().value()).stream()
                .map(Stage::id)
                .collect(Collectors.toSet());
        wanted.stream()
                .map(BulkMatter::stage)
                .filter(stage -> !own.contains(stage))
                .findFirst()
                .ifPresent(stage -> {
                    throw new IllegalArgumentException(stage + " is no stage of " + board.id());
                });
    }
}
