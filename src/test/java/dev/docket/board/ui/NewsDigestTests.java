package dev.docket.board.ui;

import static dev.docket.board.ui.NewsFixture.board;
import static dev.docket.board.ui.NewsFixture.matters;
import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.matter.BoardSnapshot;
import dev.docket.matter.ChangeKind;
import dev.docket.matter.MatterId;
import dev.docket.sync.BoardUpdate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NewsDigestTests {

    private static final BoardSnapshot BEFORE = board(1, 2, 3);

    private final NewsDigest digest = new NewsDigest(NewsFixture.VIEWER);
    private final NewsFixture changes = new NewsFixture();
    private final NewsText text = new NewsText(NewsFixture::text);

    @Test
    void tellsWhoMovedWhichMatterWhere() {
        changes.moved("Ben", 1);

        assertThat(told(board(new long[] {2, 3}, new long[] {1})))
                .hasValue("Ben moved 2026-00001 Abbott v. Baxter to Trial");
    }

    @Test
    void tellsNothingOfWhatTheViewerDid() {
        changes.moved("Viewer", 1).did("Viewer", ChangeKind.MATTER_EDITED, 2);

        assertThat(told(BEFORE)).isEmpty();
    }

    @Test
    void leavesTheViewersChangesOutOfOthers() {
        changes.moved("Viewer", 1).did("Ben", ChangeKind.MATTER_EDITED, 2).moved("Viewer", 3);

        assertThat(told(BEFORE)).hasValue("Ben edited 2026-00002 Abbott v. Baxter");
    }

    @Test
    void tellsOfTheOperator() {
        changes.did("Docket", ChangeKind.MATTER_CREATED, 4);

        assertThat(told(board(1, 2, 3, 4))).hasValue("Docket added 2026-00004 Abbott v. Baxter to Intake");
    }

    @Test
    void tellsApartWhoMentionedTheViewer() {
        changes.moved("Cleo", 2).mentioned("Ben", ChangeKind.COMMENT_ADDED, 1).did("Ben", ChangeKind.COMMENT_ADDED, 3);

        assertThat(digest.mentions(changes.update(BEFORE), BEFORE).map(text::of))
                .hasValue("Ben mentioned you on 2026-00001 Abbott v. Baxter");
        assertThat(told(BEFORE)).hasValue("Cleo moved 1 matter, Ben commented on 1");
    }

    @Test
    void countsSeveralMentions() {
        changes.mentioned("Ben", ChangeKind.COMMENT_ADDED, 1).mentioned("Cleo", ChangeKind.COMMENT_EDITED, 2);

        assertThat(digest.mentions(changes.update(BEFORE), BEFORE).map(text::of))
                .hasValue("Ben mentioned you on 1 matter, Cleo mentioned you on 1");
        assertThat(told(BEFORE)).isEmpty();
    }

    @Test
    void tellsOfOneChecklistOnce() {
        changes.did("Ben", ChangeKind.ITEM_ADDED, 1).did("Ben", ChangeKind.ITEM_CHECKED, 1);

        assertThat(told(BEFORE)).hasValue("Ben worked on the checklist of 2026-00001 Abbott v. Baxter");
    }

    @Test
    void tellsANewOrderFromAMove() {
        changes.reordered("Ben", 1);

        assertThat(told(BEFORE)).hasValue("Ben moved 2026-00001 Abbott v. Baxter within Intake");
    }

    @Test
    void namesAMatterThatHasLeftTheBoard() {
        changes.did("Ben", ChangeKind.MATTER_ARCHIVED, 1);

        Optional<News> news = digest.of(changes.update(board(2, 3)), BEFORE);

        assertThat(news.map(text::of)).hasValue("Ben archived 2026-00001 Abbott v. Baxter");
        assertThat(news.orElseThrow().matters()).isEmpty();
    }

    @Test
    void countsAMatterThatCameAndWent() {
        changes.did("Ben", ChangeKind.MATTER_CREATED, 9).did("Ben", ChangeKind.MATTER_ARCHIVED, 9);

        assertThat(told(BEFORE)).hasValue("Ben added 1 matter and archived 1");
    }

    @Test
    void countsAMatterThatWasMovedThreeTimesOnce() {
        changes.moved("Ben", 1).moved("Ben", 1).moved("Ben", 1).moved("Ben", 2);

        assertThat(told(BEFORE)).hasValue("Ben moved 2 matters");
    }

    @Test
    void tellsOfOneMatterWhatRemainsToBeSaid() {
        changes.moved("Ben", 1).did("Ben", ChangeKind.MATTER_EDITED, 1);

        assertThat(told(BEFORE)).hasValue("Ben changed 2026-00001 Abbott v. Baxter");
    }

    @Test
    void groupsSeveralPeople() {
        changes.moved("Ben", 1).did("Cleo", ChangeKind.MATTER_EDITED, 3).moved("Ben", 2);

        assertThat(told(BEFORE)).hasValue("Ben moved 2 matters, Cleo edited 1");
    }

    @Test
    void groupsWhatOnePersonDid() {
        changes.moved("Ben", 1).did("Ben", ChangeKind.MATTER_EDITED, 2).did("Ben", ChangeKind.MATTER_EDITED, 3);

        assertThat(told(BEFORE)).hasValue("Ben moved 1 matter and edited 2");
    }

    @Test
    void listsThreePartsAndCountsMore() {
        changes.moved("Ben", 1).moved("Cleo", 2).moved("Dana", 3);
        assertThat(told(BEFORE)).hasValue("Ben moved 1 matter, Cleo moved 1, Dana moved 1");

        changes.moved("Eve", 1).moved("Eve", 2);
        assertThat(told(BEFORE)).hasValue("5 changes by 4 people");
    }

    @Test
    void countsWhatOnePersonDidInTooManyWays() {
        changes.moved("Ben", 1)
                .did("Ben", ChangeKind.MATTER_EDITED, 2)
                .did("Ben", ChangeKind.MATTER_CREATED, 3)
                .did("Ben", ChangeKind.MATTER_ARCHIVED, 4);

        assertThat(told(BEFORE)).hasValue("4 changes by Ben");
    }

    @Test
    void makesOnePieceOfNewsOfAThousandChanges() {
        for (long matter : matters(1_000)) {
            changes.moved("Ben", matter);
        }

        Optional<News> news = digest.of(changes.update(board(matters(1_000))), BEFORE);

        assertThat(news.map(text::of)).hasValue("Ben moved 1,000 matters");
        assertThat(news.orElseThrow().matters()).hasSize(1_000);
    }

    @Test
    void pointsToTheMattersThatAreStillThere() {
        changes.moved("Ben", 1).did("Cleo", ChangeKind.MATTER_ARCHIVED, 2);

        assertThat(digest.of(changes.update(board(1, 3)), BEFORE).orElseThrow().matters())
                .containsExactly(new MatterId(1));
    }

    @Test
    void tellsWhatHappenedToTheBoardItself() {
        changes.didToBoard("Ben", ChangeKind.STAGE_ADDED, "Hearing");
        assertThat(told(BEFORE)).hasValue("Ben added the stage Hearing");

        changes.didToBoard("Ben", ChangeKind.STAGE_MOVED, "Trial").moved("Ben", 1);
        assertThat(told(BEFORE)).hasValue("Ben changed the stages and moved 1 matter");
    }

    @Test
    void tellsOfAnUpdateThatDoesNotSayWhatHappened() {
        assertThat(incomplete(board(1, 2), BEFORE)).hasValue("The board was brought up to date");
    }

    @Test
    void tellsNothingWhereNothingIsNew() {
        assertThat(incomplete(board(1, 2, 3), BEFORE)).isEmpty();
        assertThat(told(BEFORE)).isEmpty();
    }

    @Test
    void tellsNothingOfTheFirstBoard() {
        changes.moved("Ben", 1);

        assertThat(digest.of(changes.update(BEFORE), null)).isEmpty();
        assertThat(digest.of(new BoardUpdate(BEFORE, List.of(), false), null)).isEmpty();
    }

    private Optional<String> told(BoardSnapshot now) {
        return digest.of(changes.update(now), BEFORE).map(text::of);
    }

    private Optional<String> incomplete(BoardSnapshot now, BoardSnapshot before) {
        return digest.of(new BoardUpdate(now, List.of(), false), before).map(text::of);
    }
}
