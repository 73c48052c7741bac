package dev.docket.matter.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.docket.identity.AccountId;
import dev.docket.identity.LoginName;
import dev.docket.identity.Person;
import dev.docket.identity.Role;
import dev.docket.matter.Activity;
import dev.docket.matter.Change;
import dev.docket.matter.ChangeKind;
import dev.docket.matter.FieldChange;
import dev.docket.matter.FieldEdit;
import dev.docket.matter.MatterField;
import dev.docket.matter.MatterStatus;
import dev.docket.matter.Revision;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Stage 1 is Intake, stage 2 Trial; stage 3 is gone. */
class ActivityTextTests {

    private static final Person BEN = new Person(new AccountId(2), new LoginName("ben"), "Ben O'Kafor", Role.MEMBER);
    private static final Map<String, FieldChange> ITEM =
            Map.of(Change.ITEM, new FieldChange("1", "1"), Change.TEXT, new FieldChange("Call", "Call the court"));

    private final ActivityText words = new ActivityText(
            new DetailText(List.of(BEN), key -> text(key), Locale.US),
            stage -> stage.value() == 1 ? "Intake" : stage.value() == 2 ? "Trial" : "",
            ActivityTextTests::text);

    static Stream<ChangeKind> ofMatters() {
        return Arrays.stream(ChangeKind.values()).filter(kind -> !kind.isStructural());
    }

    @ParameterizedTest
    @MethodSource("ofMatters")
    void hasWordsForEveryKind(ChangeKind kind) {
        Map<MatterField, FieldEdit> edits = Map.of(MatterField.CLIENT, new FieldEdit("", "Acme"));

        assertThat(words.of(activity(kind, edits, ITEM)))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).startsWith("Ben O'Kafor ").doesNotContain("{"));
    }

    @Test
    void namesStages() {
        assertThat(moved("1", "2")).isEqualTo("Ben O'Kafor moved it from Intake to Trial");
        assertThat(moved("2", "2")).isEqualTo("Ben O'Kafor moved it within Trial");
        assertThat(moved("3", "1")).isEqualTo("Ben O'Kafor moved it from a stage that is gone to Intake");
    }

    @Test
    void saysWhatAMoveWroteButNotThatItClosed() {
        Map<MatterField, FieldEdit> edits = Map.of(
                MatterField.STATUS, new FieldEdit(MatterStatus.OPEN, MatterStatus.CLOSED),
                MatterField.CLIENT, new FieldEdit("", "Acme"));
        Map<String, FieldChange> stage = Map.of(Change.STAGE, new FieldChange("1", "2"));

        assertThat(words.of(activity(ChangeKind.MATTER_MOVED, edits, stage)))
                .containsExactly("Ben O'Kafor moved it from Intake to Trial", "Ben O'Kafor set Client to “Acme”");
    }

    @Test
    void saysFromWhatToWhat() {
        assertThat(edited(MatterField.CLIENT, "", "Acme")).isEqualTo("Ben O'Kafor set Client to “Acme”");
        assertThat(edited(MatterField.CLIENT, "Acme", "Acme Ltd"))
                .isEqualTo("Ben O'Kafor changed Client from “Acme” to “Acme Ltd”");
        assertThat(edited(MatterField.DEADLINE, LocalDate.of(2026, 1, 12), null))
                .isEqualTo("Ben O'Kafor cleared Next deadline, which was “Jan 12, 2026”");
        assertThat(edited(MatterField.RESPONSIBLE, null, BEN.id()))
                .isEqualTo("Ben O'Kafor set Responsible lawyer to “Ben O'Kafor”");
    }

    @Test
    void countsTheLinesOfADescription() {
        assertThat(edited(MatterField.DESCRIPTION, "One\nTwo", "One\nThree\nFour"))
                .isEqualTo("Ben O'Kafor edited the description: 2 lines added, 1 removed");
        assertThat(edited(MatterField.DESCRIPTION, "", "One"))
                .isEqualTo("Ben O'Kafor edited the description: 1 line added, none removed");
    }

    @Test
    void hasALineForEachField() {
        Map<MatterField, FieldEdit> edits = Map.of(
                MatterField.CLIENT, new FieldEdit("", "Acme"),
                MatterField.TITLE, new FieldEdit("One", "Two"));

        assertThat(words.of(activity(ChangeKind.MATTER_EDITED, edits, Map.of())))
                .containsExactly("Ben O'Kafor changed Title from “One” to “Two”", "Ben O'Kafor set Client to “Acme”");
    }

    private String moved(String from, String to) {
        Map<String, FieldChange> fields = Map.of(Change.STAGE, new FieldChange(from, to));
        return words.of(activity(ChangeKind.MATTER_MOVED, Map.of(), fields)).getFirst();
    }

    private String edited(MatterField field, @Nullable Object from, @Nullable Object to) {
        return words.of(activity(ChangeKind.MATTER_EDITED, Map.of(field, new FieldEdit(from, to)), Map.of()))
                .getFirst();
    }

    private static Activity activity(
            ChangeKind kind, Map<MatterField, FieldEdit> edits, Map<String, FieldChange> fields) {
        return new Activity(new Revision(1), kind, BEN.name(), Instant.EPOCH, edits, fields);
    }

    private static String text(String key, Object... values) {
        String text = ResourceBundle.getBundle("vaadin-i18n.translations", Locale.ROOT)
                .getString(key);
        return values.length == 0 ? text : new MessageFormat(text, Locale.US).format(values);
    }
}
