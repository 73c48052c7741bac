package dev.docket.board.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.finding.SampleMatter;
import dev.docket.finding.Search;
import dev.docket.finding.SearchText;
import dev.docket.identity.AccountId;
import dev.docket.matter.BoardId;
import dev.docket.matter.BoardSnapshot;
import dev.docket.matter.Change;
import dev.docket.matter.ChangeKind;
import dev.docket.matter.MatterId;
import dev.docket.matter.MatterSnapshot;
import dev.docket.matter.Origin;
import dev.docket.matter.Revision;
import dev.docket.sync.BoardUpdate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Matters 1 to 9, of which the picture knows no more than a title. The test answers as the database, when it wants. */
class BoardSearchTests {

    private final List<Search> asked = new ArrayList<>();
    private final List<CompletableFuture<Set<MatterId>>> answers = new ArrayList<>();
    private int changes;
    private final BoardSearch search = new BoardSearch(new BoardId(1), this::ask, new DirectLine(), () -> changes++);

    @Test
    void findsNamesAtOnceAndTextsWhenTheDatabaseAnswers() {
        search.begin(new SearchText("harbour"));
        assertThat(search.finds(matter(1, "Harbour v. Lund"))).isTrue();
        assertThat(search.finds(matter(2, "Castell"))).isFalse();
        assertThat(search.isUnderWay()).isTrue();

        answer(0, 2);

        assertThat(search.finds(matter(2, "Castell"))).isTrue();
        assertThat(search.isUnderWay()).isFalse();
        assertThat(changes).isEqualTo(1);
    }

    @Test
    void asksOnceForTheSame() {
        search.begin(new SearchText("harbour"));
        search.begin(new SearchText(" harbour "));

        assertThat(asked).hasSize(1);
        assertThat(asked.getFirst().among()).isNull();
    }

    @Test
    void neverLetsAnOlderAnswerTakeThePlaceOfANewerOne() {
        search.begin(new SearchText("harbour"));
        search.begin(new SearchText("castell"));

        answer(1, 5);
        answer(0, 4);

        assertThat(search.finds(matter(5, ""))).isTrue();
        assertThat(search.finds(matter(4, ""))).isFalse();
    }

    @Test
    void forgetsWhatWasFoundBefore() {
        search.begin(new SearchText("harbour"));
        answer(0, 4);

        search.begin(SearchText.NONE);

        assertThat(search.isEmpty()).isTrue();
        assertThat(asked).hasSize(1);
        search.begin(new SearchText("castell"));
        assertThat(search.finds(matter(4, ""))).isFalse();
    }

    @Test
    void asksAgainForWhatHasChangedAndForNothingElse() {
        search.begin(new SearchText("harbour"));
        answer(0, 4, 5);

        search.follow(update(5, 6, 5));
        assertThat(asked.getLast().among()).containsExactlyInAnyOrder(id(5), id(6));
        answer(1, 6);

        assertThat(search.finds(matter(4, ""))).isTrue();
        assertThat(search.finds(matter(5, ""))).isFalse();
        assertThat(search.finds(matter(6, ""))).isTrue();
    }

    @Test
    void keepsTheNewerWordOnAMatterWhenTheOlderOneComesLate() {
        search.begin(new SearchText("harbour"));
        search.follow(update(5));
        search.follow(update(5));

        answer(2, 5);
        answer(1);
        answer(0, 4);

        assertThat(search.finds(matter(5, ""))).isTrue();
        assertThat(search.finds(matter(4, ""))).isTrue();
    }

    @Test
    void asksForAllAgainWhereNobodyCanTellWhatChanged() {
        search.begin(new SearchText("harbour"));
        answer(0, 4);

        search.follow(new BoardUpdate(board(), List.of(), false));
        assertThat(asked.getLast().among()).isNull();
        answer(1, 5);

        assertThat(search.finds(matter(4, ""))).isFalse();
        assertThat(search.finds(matter(5, ""))).isTrue();
    }

    @Test
    void asksNothingWithoutASearchOrAChangedMatter() {
        search.follow(update(5));
        search.begin(new SearchText("harbour"));
        search.follow(new BoardUpdate(board(), List.of(), true));

        assertThat(asked).hasSize(1);
    }

    private CompletableFuture<Set<MatterId>> ask(Search wanted) {
        asked.add(wanted);
        answers.add(new CompletableFuture<>());
        return answers.getLast();
    }

    private void answer(int index, long... found) {
        answers.get(index)
                .complete(LongStream.of(found).mapToObj(BoardSearchTests::id).collect(Collectors.toSet()));
    }

    private static MatterId id(long value) {
        return new MatterId(value);
    }

    private static MatterSnapshot matter(int id, String title) {
        return SampleMatter.titled(title).snapshot(id);
    }

    private static BoardUpdate update(long... touched) {
        List<Change> changes = Arrays.stream(touched)
                .mapToObj(matter -> new Change(
                        new Revision(matter),
                        ChangeKind.MATTER_EDITED,
                        id(matter),
                        Map.of(),
                        new AccountId(1),
                        "Ada",
                        new Origin("test"),
                        Instant.EPOCH))
                .toList();
        return new BoardUpdate(board(), changes, true);
    }

    private static BoardSnapshot board() {
        return new BoardSnapshot(new BoardId(1), "Board", new Revision(9), List.of(), Map.of());
    }

    private static final class DirectLine implements BoardSearch.Line {

        @Override
        public <T> void ask(CompletableFuture<T> answer, Consumer<T> told) {
            answer.thenAccept(told);
        }
    }
}
