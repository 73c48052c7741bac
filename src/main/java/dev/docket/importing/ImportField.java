package dev.docket.importing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a column of a file can become. */
public enum ImportField {
    /** The number that a matter had elsewhere, and keeps. */
    NUMBER(false, "number", "matter number", "aktenzeichen"),
    TITLE(true, "title", "title", "caption", "case name", "matter name", "matter", "titel", "bezeichnung"),
    CLIENT(true, "client", "client", "client name", "mandant", "mandantin"),
    OPPOSING_PARTY(true, "opposingParty", "opposing party", "opponent", "adverse party", "gegner"),
    PRACTICE_AREA(true, "practiceArea", "practice area", "area of law", "rechtsgebiet"),
    COURT(true, "court", "court", "venue", "authority", "gericht", "behörde"),
    RESPONSIBLE(false, "responsible", "responsible", "responsible lawyer", "lawyer", "attorney", "sachbearbeiter"),
    PRIORITY(false, "priority", "priority", "priorität"),
    TAGS(true, "tags", "tags", "labels", "keywords", "schlagwörter"),
    OPENED(false, "opened", "opened", "open date", "date opened", "angelegt"),
    LIMITATION(false, "limitation", "limitation", "statute of limitations", "limitation date", "verjährung"),
    HEARING(false, "hearing", "next hearing", "nächster termin"),
    DEADLINE(false, "deadline", "deadline", "next deadline", "due", "due date", "frist", "nächste frist"),
    REFERENCE(true, "reference", "reference", "docket number", "case number", "client reference", "referenz"),
    DESCRIPTION(true, "description", "description", "notes", "note", "beschreibung"),
    STAGE(false, "stage", "stage", "phase", "status"),
    STATUS(false, "status", "status", "matter status"),
    /** A day in court: one in the past closes the matter, one to come is the next hearing. */
    ARGUED(false, "argued", "argued", "date argued", "hearing", "hearing date", "verhandlungstag"),
    /** A line of the description, with the header before the value. */
    NOTE(true, "note"),
    /** Left out. */
    NOTHING(true, "");

    private final boolean several;
    private final String key;

    @SuppressWarnings("ImmutableEnumChecker") // An unmodifiable list.
    private final List<String> headers;

    private final String header;

    ImportField(boolean several, String key, String... headers) {
        this.several = several;
        this.key = key;
        this.header = headers.length == 0
                ? key
                : headers[0].substring(0, 1).toUpperCase(Locale.ROOT) + headers[0].substring(1);
        this.headers = Arrays.stream(headers).map(ImportField::plain).toList();
    }

    /** Its name on the command line and in message keys ({@code import.field.…}); empty for {@link #NOTHING}. */
    public String key() {
        return key;
    }

    /** The header that names this field best. */
    String header() {
        return header;
    }

    /** Whether several columns can go into it together. */
    boolean takesSeveral() {
        return several;
    }

    /** How well a header names this field: 0 is best; -1 for not at all. */
    int likeness(String header) {
        return headers.indexOf(plain(header));
    }

    /** The field that somebody calls by its key, or by a usual header of it. */
    static Optional<ImportField> named(String name) {
        String wanted = plain(name);
        return Arrays.stream(values())
                .filter(field -> plain(field.key).equals(wanted))
                .findFirst()
                .or(() -> suggestedBy(name));
    }

    /** The field that a header suggests. */
    static Optional<ImportField> suggestedBy(String header) {
        return allSuggestedBy(header).stream().findFirst();
    }

    /** The fields that a header suggests, the likeliest first. */
    static List<ImportField> allSuggestedBy(String header) {
        return Arrays.stream(values())
                .filter(field -> field.likeness(header) >= 0)
                .toList();
    }

    /** The keys of all fields that have one. */
    static String keys() {
        return Arrays.stream(values())
                .map(ImportField::key)
                .filter(key -> !key.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
