package dev.docket.matter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.identity.AccountFixture;
import dev.docket.identity.AccountId;
import dev.docket.identity.Person;
import dev.docket.identity.Role;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoardAccessTests {

    @ParameterizedTest
    @CsvSource({
        "ADMINISTRATOR, EDITOR, WRITE",
        "ADMINISTRATOR, READER, WRITE",
        "ADMINISTRATOR,       , WRITE",
        "MEMBER,        EDITOR, WRITE",
        "MEMBER,        READER, READ",
        "MEMBER,              , NONE",
        "READER,        EDITOR, READ",
        "READER,        READER, READ",
        "READER,              , NONE"
    })
    void isTheWeakerOfAccountAndMembership(Role account, @Nullable BoardRole member, BoardAccess expected) {
        Person person = AccountFixture.person(account);
        var members = member == null ? Map.of(new AccountId(7), BoardRole.EDITOR) : Map.of(person.id(), member);
        var board = new BoardSnapshot(new BoardId(1), "Board", new Revision(1), List.of(), members);

        assertThat(board.accessOf(person)).isEqualTo(expected);
    }
}
