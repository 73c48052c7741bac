package dev.docket.presence.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import dev.docket.identity.AccountId;
import dev.docket.matter.BoardId;
import dev.docket.matter.MatterId;
import dev.docket.presence.Attendee;
import dev.docket.presence.Place;
import dev.docket.presence.Visit;
import dev.docket.presence.Visits;
import dev.docket.sync.InteractionGuard;
import dev.docket.sync.InteractionGuard.Reason;
import dev.docket.sync.ui.Entrance;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The presence of one open board view, which owns it: tells the others where its user is, and shows him where they are.
 * Used under the user interface's lock.
 */
public class BoardPresence {

    private static final Set<Reason> LEFT_ALONE = Set.of(Reason.DRAGGING, Reason.HIDDEN);

    private final Visits visits;
    private final BoardId board;
    private final AccountId account;
    private final InteractionGuard guard;
    private final PresenceBar bar;
    private final PresenceLine line = new PresenceLine();

    private volatile List<Attendee> others = List.of();
    private @Nullable Visit visit;
    private Registration guarding = () -> {};
    private Place place = Place.BOARD;

    BoardPresence(Visits visits, BoardId board, AccountId account, InteractionGuard guard, PresenceBar bar) {
        this.visits = visits;
        this.board = board;
        this.account = account;
        this.guard = guard;
        this.bar = bar;
    }

    /** What the head of a panel says of the others who have its matter open. */
    public PresenceLine line() {
        return line;
    }

    /** Is there from now on. */
    public void start(UI ui) {
        if (visit == null) {
            Entrance entrance = new Entrance(ui, this::draw);
            Visit begun = visits.open(board, account, now -> {
                others = now;
                entrance.enter();
            });
            visit = begun;
            begun.at(place);
            guarding = guard.onChange(reasons -> draw());
        }
    }

    /** Is gone from now on, and shows nobody. Stopping twice changes nothing. */
    public void stop() {
        Visit ended = visit;
        if (ended != null) {
            visit = null;
            ended.end();
            guarding.remove();
            others = List.of();
            show();
        }
    }

    /** The user has this matter open, or none, and has typed something that is not saved, or not. */
    public void at(Optional<MatterId> matter, boolean editing) {
        Place now = new Place(matter.orElse(null), editing && matter.isPresent());
        if (!now.equals(place)) {
            place = now;
            if (visit != null) {
                visit.at(now);
            }
            draw();
        }
    }

    /** Nothing is touched while a card is in the air, nor where nobody would see it; the end of that draws. */
    private void draw() {
        if (visit != null && guard.reasons().stream().noneMatch(LEFT_ALONE::contains)) {
            show();
        }
    }

    private void show() {
        List<Attendee> now = others;
        bar.show(now);
        line.show(place.matter(), now);
    }
}
