package dev.docket.importing;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.docket.identity.AccountId;
import dev.docket.identity.AccountService;
import dev.docket.identity.Role;
import dev.docket.matter.BoardSnapshot;
import dev.docket.matter.MatterDetails;
import dev.docket.matter.MatterDetailsService;
import dev.docket.matter.MatterId;
import dev.docket.matter.MatterSnapshot;
import dev.docket.matter.StageSnapshot;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;

/**
 * Writes matters of a board into a CSV file (RFC 4180, UTF-8) that the import reads: the same columns, numbers included,
 * in the order of the board. A byte order mark comes first: without one spreadsheets take UTF-8 for something else.
 */
@Service
@RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.MEMBER, Role.Names.READER})
public class ExportService {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** So many matters are read at a time: what an export needs does not grow with the board. */
    private static final int AT_A_TIME = 500;

    private final MatterDetailsService details;
    private final AccountService accounts;

    ExportService(MatterDetailsService details, AccountService accounts) {
        this.details = details;
        this.accounts = accounts;
    }

    /**
     * Writes what of the board is wanted, as it is in the database now, at the places where the picture has it. The
     * stream is flushed, and stays open.
     *
     * @throws org.springframework.security.access.AccessDeniedException before anything is written, if the current
     *     person may not see the board
     */
    public void export(BoardSnapshot board, Predicate<MatterSnapshot> wanted, OutputStream to) throws IOException {
        details.of(board.id(), List.of());
        Writer writer = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
        csv.writeRecord(ExportRow.headers());
        Map<AccountId, String> logins = new HashMap<>();
        for (StageSnapshot stage : board.stages()) {
            write(board, stage, stage.matters().stream().filter(wanted).toList(), logins, csv);
        }
        csv.flush();
    }

    private void write(
            BoardSnapshot board,
            StageSnapshot stage,
            List<MatterSnapshot> matters,
            Map<AccountId, String> logins,
            CsvWriter csv) {
        for (int from = 0; from < matters.size(); from += AT_A_TIME) {
            List<MatterSnapshot> some = matters.subList(from, Math.min(matters.size(), from + AT_A_TIME));
            Map<MatterId, MatterDetails> written =
                    details.of(board.id(), some.stream().map(MatterSnapshot::id).toList());
            for (MatterSnapshot matter : some) {
                // One that was deleted for good meanwhile has nothing to write any more.
                MatterDetails now = written.get(matter.id());
                if (now != null) {
                    csv.writeRecord(ExportRow.of(matter.number(), stage.name(), now, id -> login(id, logins)));
                }
            }
        }
    }

    private String login(AccountId account, Map<AccountId, String> known) {
        return known.computeIfAbsent(
                account,
                id -> accounts.find(id).map(person -> person.login().value()).orElse(""));
    }
}
