package dev.docket.matter;

/** The fields of a matter that people edit. Stage and rank are no fields: they are one value, changed by a move. */
public enum MatterField {
    TITLE("title"),
    CLIENT("client"),
    OPPOSING_PARTY("opposingParty"),
    PRACTICE_AREA("practiceArea"),
    COURT("court"),
    RESPONSIBLE("responsible"),
    STATUS("status"),
    PRIORITY("priority"),
    TAGS("tags"),
    OPENED("opened"),
    LIMITATION("limitation"),
    HEARING("hearing"),
    DEADLINE("deadline"),
    REFERENCE("reference"),
    DESCRIPTION("description");

    private final String key;

    MatterField(String key) {
        this.key = key;
    }

    /** The field's name in the change log, in messages and in column mappings. */
    public String key() {
        return key;
    }
}
