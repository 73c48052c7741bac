package dev.docket.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import dev.docket.sync.InteractionGuard.Reason;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What a browser says that the user of a board, or of a page about one, is doing. */
final class BusyWords {

    private BusyWords() {}

    /** Asks for it where the page is drawn anew: what has ended with that is told by nobody. */
    static void listen(Component page, Consumer<Set<Reason>> told) {
        ComponentUtil.addListener(page, BusyEvent.class, busy -> told.accept(busy.reasons()));
        page.addAttachListener(attached -> {
            if (attached.getUI().getInternals().getStateTree().isPreparingForResync()) {
                page.getElement().callJsFunction("tellBusy");
            }
        });
    }

    /** What the user is doing has changed; the words come from the browser, and those that nobody knows are nothing. */
    @DomEvent("docket-busy")
    public static class BusyEvent extends ComponentEvent<Component> {

        private final Set<Reason> reasons;

        public BusyEvent(Component source, boolean fromClient, @EventData("event.detail.reasons") String words) {
            super(source, fromClient);
            Set<String> told = new HashSet<>(Arrays.asList(words.split(" ", -1)));
            reasons = Arrays.stream(Reason.values())
                    .filter(reason -> told.contains(reason.name().toLowerCase(Locale.ROOT)))
                    .collect(Collectors.toUnmodifiableSet());
        }

        Set<Reason> reasons() {
            return reasons;
        }
    }
}
