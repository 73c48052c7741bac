package dev.docket.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.docket.database.DatabaseTest;
import dev.docket.identity.AccountService;
import dev.docket.identity.Installation;
import dev.docket.identity.Operator;
import dev.docket.identity.Person;
import dev.docket.identity.Role;
import dev.docket.matter.BoardService;
import dev.docket.matter.BoardSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.TestPropertySource;

/** One start after the other on a database of its own, which begins empty. */
@DatabaseTest
@TestPropertySource(properties = "test.database=first start")
@ExtendWith(OutputCaptureExtension.class)
class FirstStartDatabaseTests {

    @Autowired
    private SetupService setup;

    @Autowired
    private Operator operator;

    @Autowired
    private AccountService accounts;

    @Autowired
    private BoardService boards;

    @Autowired
    private Installation installation;

    @Test
    void makesAdministratorAndBoardOnce(CapturedOutput output) {
        start(false);
        var first = output.getOut();
        start(false);

        assertThat(output.getOut()).isEqualTo(first);
        assertThat(first.lines().filter(line -> line.matches(".*: +(admin|[A-Za-z2-9]{16})")))
                .hasSize(2);
        assertThat(installation.isDecided()).isTrue();
        assertThat(installation.isDemo()).isFalse();
        operator.run(() -> {
            assertThat(accounts.everyone()).extracting(Person::role).containsExactly(Role.ADMINISTRATOR);
            assertThat(boards.all()).extracting(BoardSummary::name).containsExactly("Litigation");
        });
        assertThatThrownBy(() -> start(true))
                .isInstanceOf(DemoRefusedException.class)
                .hasMessageContaining("in use");
        assertThat(operator.call(boards::all)).hasSize(1);
    }

    @Test
    @WithMockUser(roles = Role.Names.MEMBER)
    void isForTheOperatorOnly() {
        assertThatThrownBy(() -> setup.setUp(false)).isInstanceOf(AccessDeniedException.class);
    }

    private void start(boolean demo) {
        new FirstStart(setup, operator, demo).afterSingletonsInstantiated();
    }
}
