package dev.docket.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What items and comments may say. */
class ItemTextTests {

    @Test
    void isStripped() {
        assertThat(new ItemText("  File the reply ").value()).isEqualTo("File the reply");
        assertThat(new CommentText("\n One\ntwo \n").value()).isEqualTo("One\ntwo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "two\nlines", "null\0", "half \uD83D"})
    void isALineThatCanBeKept(String text) {
        assertThat(ItemText.problem(text)).isPresent();
        assertThatIllegalArgumentException().isThrownBy(() -> new ItemText(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n ", "null\0", "half \uD83D"})
    void isACommentThatCanBeKept(String text) {
        assertThat(CommentText.problem(text)).isPresent();
        assertThatIllegalArgumentException().isThrownBy(() -> new CommentText(text));
    }

    @Test
    void isNotTooLong() {
        assertThat(ItemText.problem("a".repeat(ItemText.LONGEST))).isEmpty();
        assertThat(ItemText.problem("a".repeat(ItemText.LONGEST + 1))).contains("long");
        assertThat(CommentText.problem("a".repeat(CommentText.LONGEST))).isEmpty();
        assertThat(CommentText.problem("a".repeat(CommentText.LONGEST + 1))).contains("long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"@ben", "Please @Ben, look", "(@ben)", "@ben.", "**@ben**"})
    void mentions(String text) {
        assertThat(Mentions.logins(text)).containsExactly("ben");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada@ben", "@@ben", "@ ben", "a.@ben", ""})
    void mentionsNobody(String text) {
        assertThat(Mentions.logins(text)).isEmpty();
    }
}
