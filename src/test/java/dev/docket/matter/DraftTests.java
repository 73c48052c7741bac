package dev.docket.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DraftTests {

    private static final MatterDetails SEEN = MatterDetails.titled("Harbour v. Lund")
            .with(MatterField.CLIENT, "Harbour")
            .with(MatterField.DESCRIPTION, "One\nTwo\nThree");

    private final Draft draft = draft(
            Draft.Subject.of(new BoardId(1), new MatterId(7)),
            Map.of(
                    MatterField.CLIENT, new FieldEdit("Harbour", "Harbour plc"),
                    MatterField.DESCRIPTION, new FieldEdit("One\nTwo\nThree", "One\nTwo\nThree and more")));

    @Test
    void liesOverWhatNobodyChanged() {
        MatterDetails typed = draft.over(SEEN);

        assertThat(typed.client()).isEqualTo("Harbour plc");
        assertThat(typed.title()).isEqualTo("Harbour v. Lund");
        assertThat(draft.outdated(SEEN)).isEmpty();
    }

    @Test
    void keepsWhatWasTypedWhereOthersChangedTheSame() {
        MatterDetails now = SEEN.with(MatterField.CLIENT, "Lund");

        assertThat(draft.over(now).client()).isEqualTo("Harbour plc");
        assertThat(draft.outdated(now)).containsExactly(MatterField.CLIENT);
    }

    @Test
    void losesNoLineThatOthersWroteMeanwhile() {
        MatterDetails now = SEEN.with(MatterField.DESCRIPTION, "Zero\nOne\nTwo\nThree");

        assertThat(draft.over(now).description()).isEqualTo("Zero\nOne\nTwo\nThree and more");
        assertThat(draft.outdated(now)).isEmpty();
    }

    @Test
    void hasNothingLeftWhereOthersWroteTheSame() {
        MatterDetails now = SEEN.with(MatterField.CLIENT, "Harbour plc");

        assertThat(draft.over(now).client()).isEqualTo("Harbour plc");
        assertThat(draft.outdated(now)).isEmpty();
    }

    @Test
    void isInAMatterThatHoldsAllOfItAlready() {
        MatterDetails saved = draft.over(SEEN);

        assertThat(draft.isIn(SEEN)).isFalse();
        assertThat(draft.isIn(saved)).isTrue();
        assertThat(draft.isIn(saved.with(MatterField.CLIENT, "Harbour"))).isFalse();
        assertThat(new Draft(draft.subject(), null, draft.base(), draft.edits(), "And a comment", draft.at())
                        .isIn(saved))
                .isFalse();
    }

    @Test
    void isNeverOutdatedForANewMatter() {
        Draft anew = draft(Draft.Subject.anew(new BoardId(1)), draft.edits());

        assertThat(anew.outdated(MatterDetails.titled(""))).isEmpty();
        assertThat(anew.over(MatterDetails.titled("")).client()).isEqualTo("Harbour plc");
    }

    private static Draft draft(Draft.Subject subject, Map<MatterField, FieldEdit> edits) {
        return new Draft(subject, null, Revision.NONE, edits, Instant.EPOCH);
    }
}
