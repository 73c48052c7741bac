package dev.docket.matter;

import dev.docket.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything that is written about many matters, for whoever needs more than a board shows; some hundreds at a time. */
@Service
@RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.MEMBER, Role.Names.READER})
public class MatterDetailsService {

    private static final int TIME_LIMIT = 30;

    private final MatterRepository matters;
    private final CurrentAccess access;

    MatterDetailsService(MatterRepository matters, CurrentAccess access) {
        this.matters = matters;
        this.access = access;
    }

    /** By matter, as far as they belong to the board; with one statement. For those who may see the board. */
    @Transactional(readOnly = true, timeout = TIME_LIMIT)
    public Map<MatterId, MatterDetails> of(BoardId board, Collection<MatterId> wanted) {
        if (access.to(board) == BoardAccess.NONE) {
            throw new AccessDeniedException("May not see " + board);
        }
        return matters
                .findByBoardIdAndIdIn(
                        board.value(), wanted.stream().map(MatterId::value).toList())
                .stream()
                .filter(matter -> !matter.isDeleted())
                .collect(Collectors.toMap(Matter::id, Matter::details));
    }
}
