package dev.docket.board.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import dev.docket.identity.Person;
import dev.docket.matter.BoardId;
import dev.docket.matter.CommandId;
import dev.docket.matter.MatterCommand;
import dev.docket.matter.Outcome;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What the browser's tab remembers of an open board while nobody has said what became of it ({@code unanswered.ts},
 * {@code leaving.ts}): a server that goes down forgets its users, and what they wanted would be gone with it.
 */
@Tag("docket-memory")
@JsModule("./docket-memory.ts")
class TabMemory extends Component implements CommandRunner.Witness {

    private final Person person;
    private final BoardId board;
    private final CommandRunner.Witness next;

    /**
     * Remembers nothing before it is on the page.
     *
     * @param next sees the commands too
     */
    TabMemory(Person person, BoardId board, CommandRunner.Witness next) {
        this.person = person;
        this.board = board;
        this.next = next;
    }

    /**
     * From now on what is done to the board is remembered; what an earlier page has left comes as an event. Where Vaadin
     * draws the page anew, the element is a new one and has to be told, too.
     */
    @Override
    protected void onAttach(AttachEvent event) {
        getElement().callJsFunction("begin", Long.toString(person.id().value()), Long.toString(board.value()));
    }

    /** Nothing needs to be remembered of this any more. */
    void settle(CommandId command) {
        SettledDeeds.of(UI.getCurrent()).settle(command);
    }

    /** What was left besides commands is in good hands. */
    void taken() {
        getElement().callJsFunction("taken");
    }

    Registration onRemembered(ComponentEventListener<RememberedEvent> listener) {
        return addListener(RememberedEvent.class, listener);
    }

    @Override
    public void sent(MatterCommand command) {
        next.sent(command);
    }

    @Override
    public void decided(MatterCommand command, Optional<Outcome> outcome) {
        next.decided(command, outcome);
        // What nobody could decide on is sent again, also by the next page if this one is left.
        outcome.ifPresent(decided -> settle(command.id()));
    }

    /** An earlier page of the tab has left something; it comes from the browser and may be anything. */
    @DomEvent("docket-remembered")
    public static class RememberedEvent extends ComponentEvent<TabMemory> {

        private final JsonNode detail;

        public RememberedEvent(TabMemory source, boolean fromClient, @EventData("event.detail") JsonNode detail) {
            super(source, fromClient);
            this.detail = detail;
        }

        Remembered left() {
            return Remembered.of(detail);
        }
    }
}
