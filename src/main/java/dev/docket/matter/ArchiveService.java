package dev.docket.matter;

import dev.docket.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The archive of a board, in parts; only for who may see the board. What is done to it are commands like any other. */
@Service
@RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.MEMBER, Role.Names.READER})
public class ArchiveService {

    /** As many as a part can have. */
    public static final int LARGEST_PAGE = 500;

    private static final int TIME_LIMIT = 10;

    private final MatterArchive archive;
    private final CurrentAccess access;

    ArchiveService(MatterArchive archive, CurrentAccess access) {
        this.archive = archive;
        this.access = access;
    }

    /** How many archived matters hold all words of the search in their number, title or client. */
    @Transactional(readOnly = true, timeout = TIME_LIMIT)
    public int count(BoardId board, String search) {
        return access.to(board) == BoardAccess.NONE ? 0 : archive.count(board, search);
    }

    /** Some of them, what was archived last first. */
    @Transactional(readOnly = true, timeout = TIME_LIMIT)
    public List<ArchivedMatter> page(BoardId board, String search, int from, int most) {
        return access.to(board) == BoardAccess.NONE
                ? List.of()
                : archive.page(board, search, Math.max(0, from), Math.clamp(most, 0, LARGEST_PAGE));
    }
}
