package dev.docket.matter;

import dev.docket.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a board's lock and does nothing under it: what every change costs at least. Only the benchmarks ask for it. */
@Service
@Profile("bench")
@RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.MEMBER})
public class BoardLock {

    private final BoardRepository boards;
    private final CurrentAccess access;

    BoardLock(BoardRepository boards, CurrentAccess access) {
        this.boards = boards;
        this.access = access;
    }

    /** One transaction; a board that is not there has no lock. */
    @Transactional
    public void take(BoardId board) {
        boards.lock(board.value());
        access.requireWrite(board);
    }
}
