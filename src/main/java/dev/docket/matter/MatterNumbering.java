package dev.docket.matter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives numbers from a counter row, in the transaction that uses them: a number is never given twice. */
@Component
class MatterNumbering {

    private final JdbcClient database;
    private final Clock clock;

    MatterNumbering(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Never gives these, which have been given elsewhere. */
    void keep(Board board, Collection<MatterNumber> numbers) {
        NumberPattern pattern = board.numberPattern();
        Map<String, Long> last = new HashMap<>();
        numbers.forEach(number ->
                pattern.place(number).ifPresent(place -> last.merge(place.period(), place.sequence(), Math::max)));
        last.forEach((period, sequence) -> database.sql("""
                        insert into matter_counter (board_id, period, last) values (?, ?, ?)
                        on conflict (board_id, period) do update
                            set last = greatest(matter_counter.last, excluded.last)
                        """)
                .param(board.id().value())
                .param(period)
                .param(sequence)
                .update());
    }

    List<MatterNumber> next(Board board, int count) {
        LocalDate today = LocalDate.now(clock);
        NumberPattern pattern = board.numberPattern();
        long last = database.sql("""
                        insert into matter_counter (board_id, period, last) values (?, ?, ?)
                        on conflict (board_id, period) do update set last = matter_counter.last + excluded.last
                        returning last
                        """)
                .param(board.id().value())
                .param(pattern.period(today))
                .param(count)
                .query(Long.class)
                .single();
        return LongStream.rangeClosed(last - count + 1, last)
                .mapToObj(sequence -> pattern.number(today, sequence))
                .toList();
    }
}
