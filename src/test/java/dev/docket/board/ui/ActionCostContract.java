package dev.docket.board.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import dev.docket.database.DatabaseTest;
import dev.docket.database.StatementLog;
import dev.docket.identity.Person;
import dev.docket.identity.PersonFixture;
import dev.docket.identity.Role;
import dev.docket.matter.BoardFixture;
import dev.docket.matter.BoardRole;
import dev.docket.sync.Measuring;
import dev.docket.sync.TestClock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.Authentication;

/** What somebody does at a board takes the same statements, and draws as few cards, however large it is. */
@DatabaseTest
@Import(Measuring.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ActionCostContract {

    /** What a column draws at first. */
    static final int WINDOW = 20;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TestClock clock;

    @Autowired
    private StatementLog log;

    private SecuredBrowserlessApplicationContext<Authentication> app;
    private BoardFixture large;

    /** A board with 50 matters in {@link #stage}. */
    abstract BoardFixture makeSmall();

    /** A board with thousands of matters, at least 50 of them in {@link #stage}. */
    abstract BoardFixture makeLarge();

    /** Where the matters stand that something is done to; not in Trial. */
    abstract String stage();

    /** Words that find a part of the matters of either board. */
    abstract String words();

    @BeforeAll
    void makeTheBoard() {
        large = makeLarge();
    }

    @BeforeEach
    void start() {
        app = SpringBrowserlessApplicationContext.createSecured(context, "dev.docket");
    }

    @AfterEach
    void close() {
        app.close();
    }

    @Test
    void takesTheSameStatementsHoweverLargeTheBoardIs() {
        Map<String, List<String>> few = measured(makeSmall());
        Map<String, List<String>> many = measured(large);

        many.forEach((action, statements) -> System.out.printf("%s: %d statements.%n", action, statements.size()));
        assertThat(many).isEqualTo(few);
    }

    @Test
    void drawsAWindowOfEachColumn() {
        BoardWindow window = open(large);

        assertThat(large.now().stages())
                .allSatisfy(stage -> assertThat(window.column(stage.name()).drawn())
                        .hasSize(Math.min(WINDOW, stage.matters().size())));

        window.look("q=" + words());
        assertThat(window.cards(stage())).hasSizeBetween(1, WINDOW);
        assertThat(window.column(stage()).getElement().getProperty("seen", 0)).isPositive();
    }

    @Test
    void drawsAWindowOfEachCellOfTheFirstLanes() {
        BoardWindow window = open(large);

        for (String lanes : List.of("person", "area", "priority")) {
            window.look("lanes=" + lanes);

            assertThat(large.now().stages())
                    .allSatisfy(stage -> assertThat(window.column(stage.name()).drawn())
                            .as("%s by %s", stage.name(), lanes)
                            .hasSizeLessThanOrEqualTo(ColumnWindow.FIRST_LANES * ColumnWindow.CELL));
            assertThat(window.column(stage()).getElement().getProperty("count", 0))
                    .isEqualTo(large.now()
                            .stage(large.stage(stage()))
                            .orElseThrow()
                            .matters()
                            .size());
        }
    }

    final ApplicationContext context() {
        return context;
    }

    final BoardFixture board() {
        return large;
    }

    final BoardWindow open(BoardFixture board) {
        return BoardWindow.open(app, member(board), board.id());
    }

    private Map<String, List<String>> measured(BoardFixture board) {
        return new MeasuredDay(board, stage(), clock, log).at(app, member(board), member(board), words());
    }

    private Person member(BoardFixture board) {
        Person person = PersonFixture.addOutsider(context, Role.MEMBER);
        board.let(person.id(), BoardRole.EDITOR);
        return person;
    }
}
