package dev.docket.board.ui;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.ComponentUtil;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;

/** What stands at the foot of somebody's page. */
final class Toasts {

    private Toasts() {}

    static List<Toast> of(BrowserlessUIContext window) {
        window.activate();
        return window.find(Toast.class).all().stream().filter(Toast::isOpen).toList();
    }

    static List<String> texts(BrowserlessUIContext window) {
        return of(window).stream().map(Toast::text).toList();
    }

    /** Presses the first button that is called so. */
    static void press(BrowserlessUIContext window, String label) {
        for (Toast toast : of(window)) {
            var found = IntStream.range(0, toast.actions().size())
                    .filter(index -> toast.actions().get(index).label().equals(label))
                    .findFirst();
            if (found.isPresent()) {
                ComponentUtil.fireEvent(toast, new Toast.ActEvent(toast, true, found.getAsInt()));
                return;
            }
        }
        throw new NoSuchElementException(label);
    }
}
