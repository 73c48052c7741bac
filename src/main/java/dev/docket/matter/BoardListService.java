package dev.docket.matter;

import dev.docket.identity.CurrentPerson;
import dev.docket.identity.Person;
import dev.docket.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The boards of the practice side by side: which there are, which of them somebody opened last, and one more. */
@Service
@RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.MEMBER, Role.Names.READER})
public class BoardListService {

    private final BoardDirectory directory;
    private final BoardRepository boards;
    private final BoardService service;
    private final CurrentPerson current;

    BoardListService(BoardDirectory directory, BoardRepository boards, BoardService service, CurrentPerson current) {
        this.directory = directory;
        this.boards = boards;
        this.service = service;
        this.current = current;
    }

    /** What the current person may see, the oldest first; one statement, however many there are. */
    @Transactional(readOnly = true)
    public List<BoardOverview> all() {
        return current.isAdministrator()
                ? directory.all()
                : directory.of(current.require().id());
    }

    /** Where the current person begins: the board that he opened last, or else the oldest that he may see. */
    @Transactional(readOnly = true)
    public Optional<BoardSummary> home() {
        return current.get()
                .map(Person::id)
                .flatMap(directory::last)
                .flatMap(service::find)
                .or(() -> service.all().stream().findFirst());
    }

    /** Remembers that the current person has opened this board; nothing if it is not for him. */
    @Transactional
    public void opened(BoardId board) {
        if (service.find(board).isPresent()) {
            current.get().ifPresent(person -> directory.opened(person.id(), board));
        }
    }

    /**
     * Adds a board, or says what of it cannot be taken.
     *
     * @throws org.springframework.dao.DataIntegrityViolationException if somebody else adds one of the same name at
     *     this moment
     */
    @Transactional
    @RolesAllowed(Role.Names.ADMINISTRATOR)
    public NewBoardOutcome create(WantedBoard wanted) {
        List<String> others = boards.findAllByOrderById().stream()
                .map(board -> board.summary().name())
                .toList();
        Optional<NewBoardOutcome.Problem> name = StructureName.problem(
                        wanted.name(), StructureName.LONGEST_OF_BOARD, others)
                .map(problem -> new NewBoardOutcome.Problem(problem, wanted.name()));
        Optional<NewBoardOutcome.Problem> stages = wanted.stageProblem();
        return name.isPresent() || stages.isPresent()
                ? new NewBoardOutcome.Invalid(name, stages)
                : new NewBoardOutcome.Created(service.create(wanted.board()));
    }
}
