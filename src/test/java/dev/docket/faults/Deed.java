package dev.docket.faults;

/** Something that somebody did on the board, and what his page said became of it. */
final class Deed {

    enum Kind {
        MOVED,
        EDITED,
        ADDED
    }

    enum Fate {
        /** The page has said nothing yet. */
        OPEN,
        /** The page shows it as saved. */
        CONFIRMED,
        /** The page has said that it could not be saved, or not surely. */
        REPORTED,
        /** The page says that all is well, and neither shows it nor has said a word about it. */
        LOST
    }

    private final Kind kind;
    private final String title;
    private final String from;
    private final String to;
    private int toldBefore;
    private Fate fate = Fate.OPEN;
    private boolean kept;

    /**
     * A deed that has just been done.
     *
     * @param title of the matter
     * @param from the stage that it was moved from
     * @param to the stage that it was moved or added to, or the client that it was given
     * @param toldBefore how many notices were seen before
     */
    Deed(Kind kind, String title, String from, String to, int toldBefore) {
        this.kind = kind;
        this.title = title;
        this.from = from;
        this.to = to;
        this.toldBefore = toldBefore;
    }

    Kind kind() {
        return kind;
    }

    String title() {
        return title;
    }

    String from() {
        return from;
    }

    String to() {
        return to;
    }

    Fate fate() {
        return fate;
    }

    boolean isOpen() {
        return fate == Fate.OPEN;
    }

    /** The page has it in its list of what could not be saved. */
    boolean isKept() {
        return kept;
    }

    /** What anybody would find of it in the change log; the same for another deed that is alike. */
    String trace() {
        return String.join("|", kind.name(), title, from, to);
    }

    /** A title that came back, and a card that is taken once more before anything has come of it, are wanted once. */
    boolean isWantedAgain(Sight.Entry entry) {
        return kind == entry.kind()
                && title.equals(entry.title())
                && switch (kind) {
                    case ADDED -> true;
                    case MOVED -> isOpen() && from.equals(entry.from()) && to.equals(entry.to());
                    case EDITED -> false;
                };
    }

    /** He tries again, having seen so many notices. */
    void again(int told) {
        fate = Fate.OPEN;
        kept = false;
        toldBefore = told;
    }

    /** Nothing will come of it any more. */
    void giveUp() {
        fate = Fate.LOST;
    }

    /** Sees whether the page says what became of it. */
    void judge(Sight sight) {
        if (!isOpen() && !kept) {
            return;
        }
        if (isDone(sight)) {
            fate = Fate.CONFIRMED;
            kept = false;
        } else if (isListed(sight)) {
            fate = Fate.REPORTED;
            kept = true;
        } else if (isReported(sight)) {
            fate = Fate.REPORTED;
        }
    }

    /** What was added to a stage may have been moved on from there by somebody else: no two have the same title. */
    private boolean isDone(Sight sight) {
        return sight.card(title)
                .filter(Sight.Card::isSaved)
                .filter(card -> switch (kind) {
                    case ADDED -> true;
                    case MOVED -> card.stage().equals(to);
                    case EDITED -> card.client().equals(to);
                })
                .isPresent();
    }

    private boolean isReported(Sight sight) {
        if (isTold(sight, "No answer came for what you did last")
                || isTold(sight, "No answer came for " + number(sight))
                || isTold(sight, "changes could not be saved, and no more are taken")) {
            return true;
        }
        return switch (kind) {
            case MOVED -> false;
            case EDITED ->
                sight.panel() && sight.notice().matches("(?s).*(It could not be saved|You typed this).*")
                        || isTold(sight, "You have not saved what you typed about " + number(sight));
            case ADDED ->
                sight.columns().stream()
                        .anyMatch(line ->
                                line.value().equals(title) || line.problem().contains(title));
        };
    }

    /** It stands among what could not be saved, which is looked through, with all that it is known by. */
    private boolean isListed(Sight sight) {
        return sight.rows().stream().anyMatch(row -> switch (kind) {
            case MOVED -> row.contains(number(sight)) && row.contains("Move to " + to);
            case EDITED -> row.contains(number(sight)) && row.contains("Client: " + to);
            case ADDED -> row.contains("“" + title + "”") && row.contains("New matter in " + to);
        });
    }

    private String number(Sight sight) {
        return sight.card(title).map(Sight.Card::number).orElse("?");
    }

    private boolean isTold(Sight sight, String part) {
        var told = sight.record().told();
        return told.subList(Math.min(toldBefore, told.size()), told.size()).stream()
                .anyMatch(text -> text.contains(part));
    }

    @Override
    public String toString() {
        return "%s %s %s -> %s: %s".formatted(kind, title, from, to, fate);
    }
}
