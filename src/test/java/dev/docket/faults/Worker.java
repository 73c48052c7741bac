package dev.docket.faults;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import dev.docket.journey.BoardPage;
import dev.docket.journey.Visitor;
import dev.docket.matter.BoardId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * Somebody who goes on working whatever happens: he moves and edits his own matters and adds new ones, one small step at
 * a time, and keeps a ledger of it. He waits for nothing: what a step comes to he sees at a later one.
 */
final class Worker {

    /** Those that a page of the usual width shows without scrolling. */
    static final List<String> STAGES = List.of("Intake", "Investigation", "Pleading", "Discovery");

    /** How long a hand waits for what is drawn already, in milliseconds. */
    private static final double HAND = 5_000;

    private final List<Deed> ledger = new ArrayList<>();
    private final List<String> troubles = new ArrayList<>();
    private final Visitor visitor;
    private final Recorder recorder;
    private final BoardPage board;
    private final List<String> matters;
    private final Random random;
    private Sight sight;
    private int entered;
    private int turn;
    private String edited = "";
    private boolean asleep;

    private Worker(Visitor visitor, Recorder recorder, BoardPage board, List<String> matters) {
        this.visitor = visitor;
        this.recorder = recorder;
        this.board = board;
        this.matters = matters;
        this.random = new Random(visitor.login().hashCode());
    }

    /** Opens a board for somebody who has signed in, and begins a ledger. */
    static Worker at(Visitor visitor, Recorder recorder, BoardId id, List<String> matters) {
        var board = visitor.open(id);
        visitor.page().setDefaultTimeout(HAND);
        var worker = new Worker(visitor, recorder, board, matters);
        worker.look();
        worker.entered = worker.sight.record().deeds().size();
        return worker;
    }

    String name() {
        return visitor.login();
    }

    /** Where he is, of two behind a proxy. */
    String node() {
        return visitor.node();
    }

    List<Deed> ledger() {
        return List.copyOf(ledger);
    }

    /** What went wrong under his hands; some of it is his own clumsiness. */
    List<String> troubles() {
        return List.copyOf(troubles);
    }

    /** What he saw last. */
    Sight sight() {
        return sight;
    }

    /** Looks at the page, and enters into the ledger what it says. */
    Sight look() {
        if (asleep) {
            return sight;
        }
        recorder.look().ifPresent(now -> {
            sight = now;
            var deeds = now.record().deeds();
            deeds.subList(Math.min(entered, deeds.size()), deeds.size()).forEach(this::enter);
            entered = deeds.size();
            ledger.forEach(deed -> deed.judge(now));
        });
        return sight;
    }

    private void enter(Sight.Entry entry) {
        var told = sight.record().told().size();
        ledger.stream()
                .filter(deed -> deed.isWantedAgain(entry))
                .findFirst()
                .ifPresentOrElse(
                        deed -> deed.again(told),
                        () -> ledger.add(new Deed(entry.kind(), entry.title(), entry.from(), entry.to(), told)));
    }

    /** Does one more thing, if the page lets him. */
    void step() {
        if (asleep) {
            return;
        }
        try {
            if (look().isSignIn()) {
                visitor.fillIn("demo");
            } else if (sight.isAstray()) {
                goBack();
            } else if (!sight.cards().isEmpty()) {
                work();
            }
        } catch (PlaywrightException | NullPointerException e) {
            // What he reached for has gone from under his hand.
            troubles.add(e.getMessage().lines().findFirst().orElse(""));
            release();
        }
        look();
    }

    /** Comes to the end of what he has begun, and begins nothing. */
    void tidyUp() {
        try {
            if (look().isSignIn()) {
                visitor.fillIn("demo");
            } else if (sight.isAstray()) {
                goBack();
            } else if (!sight.rows().isEmpty()) {
                sendAll();
            } else if (sight.panel()) {
                goOnEditing();
            } else if (sight.isPaused()) {
                takeHandsOff();
            } else if (sight.isSettled() && !sendAgain()) {
                enterReturnedLine();
            }
        } catch (PlaywrightException e) {
            troubles.add(e.getMessage().lines().findFirst().orElse(""));
        }
        look();
    }

    private void goBack() {
        visitor.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Back to the board"))
                .click();
    }

    private void work() {
        // The list stands in front of everything else.
        if (!sight.rows().isEmpty()) {
            sendAll();
        } else if (sight.panel()) {
            goOnEditing();
        } else if (!enterReturnedLine()) {
            turn++;
            switch (turn % 4) {
                case 1, 2 -> move();
                case 3 -> edit();
                default -> addUnlessSomethingIsLeft();
            }
        }
    }

    private void release() {
        try {
            visitor.page().mouse().up();
        } catch (PlaywrightException e) {
            troubles.add("The page is gone");
        }
    }

    /** Along a way that he has gone least often, so that each move can be told from the others. */
    private void move() {
        sight.cards().stream()
                .filter(card -> matters.contains(card.title()) && card.isSaved() && isIdle(card.title()))
                .min(Comparator.comparingLong(card -> count(Deed.Kind.MOVED, card.title())))
                .ifPresent(card -> STAGES.stream()
                        .filter(stage -> !stage.equals(card.stage()))
                        .min(Comparator.comparingLong((String stage) -> ways(card, stage))
                                .thenComparing(stage -> random.nextInt()))
                        .ifPresent(stage -> drag(card.title(), stage)));
    }

    private void drag(String title, String stage) {
        var drag = board.drag(title);
        drag.footOf(stage).drop();
    }

    private void edit() {
        sight.cards().stream()
                .filter(card -> matters.contains(card.title()) && card.isSaved() && isIdle(card.title()))
                .min(Comparator.comparingLong(card -> count(Deed.Kind.EDITED, card.title())))
                .ifPresent(card -> {
                    edited = card.title();
                    board.card(edited).click();
                });
    }

    /** Types where nothing is typed yet, saves what is not saved, and closes what can be closed. */
    private void goOnEditing() {
        var last = ledger.stream()
                .filter(deed -> deed.kind() == Deed.Kind.EDITED && deed.title().equals(edited))
                .reduce((earlier, later) -> later);
        var save = board.panel().button("Save");
        if (last.filter(deed -> deed.fate() == Deed.Fate.OPEN).isPresent() || !save.isEnabled()) {
            return;
        }
        if (last.filter(deed -> deed.fate() == Deed.Fate.REPORTED).isPresent()) {
            save.click();
            last.get().again(sight.record().told().size());
            return;
        }
        var client = "%s %d".formatted(name(), turn);
        board.panel().field("Client").fill(client);
        save.click();
        ledger.add(new Deed(
                Deed.Kind.EDITED, edited, "", client, sight.record().told().size()));
    }

    /** He goes on for a while with what could not be saved before his eyes. */
    private void addUnlessSomethingIsLeft() {
        if (turn % 12 != 0 || !sendAgain()) {
            add();
        }
    }

    private void add() {
        var stage = STAGES.get(random.nextInt(STAGES.size()));
        var line = board.line(stage);
        line.fill("%s adds %d".formatted(name(), turn));
        line.press("Enter");
        takeHandsOff();
    }

    /** As long as he is in a line of text nothing new is shown to him. */
    private void takeHandsOff() {
        visitor.page().evaluate("""
                () => {
                  let at = document.activeElement;
                  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
                  at?.blur();
                }
                """);
    }

    /** Whether there was one: a title that could not be saved came back. */
    private boolean enterReturnedLine() {
        var returned =
                sight.columns().stream().filter(line -> !line.value().isEmpty()).findFirst();
        returned.ifPresent(line -> {
            board.line(line.stage()).press("Enter");
            takeHandsOff();
        });
        return returned.isPresent();
    }

    /** Whether there was something: what could not be saved, which he looks through, and sends again. */
    private boolean sendAgain() {
        boolean isSomething = !sight.unsaved().isEmpty() && button("See what").isEnabled();
        if (isSomething) {
            button("See what").click();
        }
        return isSomething;
    }

    /** It is in front of him, and his ledger has it. */
    private void sendAll() {
        var dialog = visitor.page().getByRole(AriaRole.DIALOG);
        var retry =
                dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^Retry")));
        if (retry.isEnabled()) {
            retry.click();
            ledger.stream()
                    .filter(Deed::isKept)
                    .forEach(deed -> deed.again(sight.record().told().size()));
        } else {
            dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Close"))
                    .click();
        }
    }

    private Locator button(String name) {
        return visitor.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private boolean isIdle(String title) {
        return ledger.stream().noneMatch(deed -> deed.title().equals(title) && (deed.isOpen() || deed.isKept()));
    }

    private long count(Deed.Kind kind, String title) {
        return ledger.stream()
                .filter(deed -> deed.kind() == kind && deed.title().equals(title))
                .count();
    }

    private long ways(Sight.Card card, String stage) {
        return ledger.stream()
                .filter(deed -> deed.kind() == Deed.Kind.MOVED && deed.title().equals(card.title()))
                .filter(deed -> deed.from().equals(card.stage()) && deed.to().equals(stage))
                .count();
    }

    /** Every deed of which nothing was heard is lost: the page says that all is well. */
    void giveUp() {
        ledger.stream().filter(Deed::isOpen).forEach(Deed::giveUp);
    }

    boolean isDone() {
        return sight.isSettled()
                && sight.unsaved().isEmpty()
                && !sight.panel()
                && ledger.stream().noneMatch(Deed::isOpen)
                && sight.columns().stream().allMatch(line -> line.value().isEmpty());
    }

    /** The lid is shut: nothing on his page goes on, and he does nothing. */
    void fallAsleep() {
        setState("frozen");
        asleep = true;
    }

    void wakeUp() {
        asleep = false;
        setState("active");
    }

    boolean isAsleep() {
        return asleep;
    }

    private void setState(String state) {
        var parameters = new JsonObject();
        parameters.addProperty("state", state);
        visitor.page().context().newCDPSession(visitor.page()).send("Page.setWebLifecycleState", parameters);
    }

    /** As his browser says: its cable is out, or in again. */
    void goOffline(boolean offline) {
        visitor.page().context().setOffline(offline);
    }
}
