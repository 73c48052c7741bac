package dev.docket.importing;

import static dev.docket.importing.ImportField.CLIENT;
import static dev.docket.importing.ImportField.DEADLINE;
import static dev.docket.importing.ImportField.NOTE;
import static dev.docket.importing.ImportField.NOTHING;
import static dev.docket.importing.ImportField.REFERENCE;
import static dev.docket.importing.ImportField.TITLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnMappingTests {

    @ParameterizedTest
    @CsvSource({
        "Caption, TITLE",
        "CASE NAME, TITLE",
        "Case_Name, TITLE",
        " client , CLIENT",
        "Practice area, PRACTICE_AREA",
        "Attorney, RESPONSIBLE",
        "Open date, OPENED",
        "Due, DEADLINE",
        "Docket number, REFERENCE",
        "Notes, DESCRIPTION",
        "Status, STAGE",
        "Hearing date, ARGUED",
        "Mandant, CLIENT",
        "Nächste Frist, DEADLINE",
        "Judges, NOTE"
    })
    void recognisesHeaders(String header, ImportField field) {
        assertThat(SuggestedMapping.of(List.of(header)).fields()).containsExactly(field);
    }

    @Test
    void joinsReferences() {
        assertThat(SuggestedMapping.of(List.of("Court", "Docket number", "Case number", "Caption"))
                        .fields())
                .containsExactly(ImportField.COURT, REFERENCE, REFERENCE, TITLE);
    }

    @Test
    void tellsTheStatusFromTheStageWhereThereAreBoth() {
        assertThat(SuggestedMapping.of(List.of("Status", "Stage", "Title")).fields())
                .containsExactly(ImportField.STATUS, ImportField.STAGE, TITLE);
    }

    @Test
    void prefersTheBetterName() {
        assertThat(SuggestedMapping.of(List.of("Matter", "Title", "Due date", "Deadline"))
                        .fields())
                .containsExactly(NOTE, TITLE, NOTE, DEADLINE);
    }

    @Test
    void changesOneColumn() {
        var mapping = SuggestedMapping.of(List.of("Title", "Whom", "Due"));

        assertThat(mapping.with(1, CLIENT).fields()).containsExactly(TITLE, CLIENT, DEADLINE);
        assertThat(mapping.with(1, DEADLINE).fields()).containsExactly(TITLE, DEADLINE, NOTE);
    }

    @Test
    void needsTitle() {
        assertThat(SuggestedMapping.of(List.of("Title")).problem()).isEmpty();
        assertThat(SuggestedMapping.of(List.of("Name", "Client")).problem())
                .contains(ImportMessage.of("mapping.title", "Name, Client"));
    }

    @Test
    void obeysTheCommandLine() {
        var suggested = SuggestedMapping.of(List.of("Name", "A=B", "Court"));

        var mapping = MappingOptions.apply(List.of("name=Title", "A=B=practice area", "Court="), suggested);

        assertThat(mapping.fields()).containsExactly(TITLE, ImportField.PRACTICE_AREA, NOTHING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Name", "Nome=title", "Name=titul"})
    void refusesWhatThereIsNot(String option) {
        var suggested = SuggestedMapping.of(List.of("Name"));

        assertThatExceptionOfType(ImportRefusedException.class)
                .isThrownBy(() -> MappingOptions.apply(List.of(option), suggested))
                .satisfies(refused -> assertThat(refused.reason().key()).startsWith("import.map."));
    }
}
