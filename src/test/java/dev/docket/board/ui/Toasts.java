package dev.docket.board.ui;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.ComponentUtil;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What stands at the foot of somebody's page, and what was told there in passing. */
final class Toasts {

    private Toasts() {}

    static List<Toast> of(BrowserlessUIContext window) {
        window.activate();
        return window.find(Toast.class).all().stream().filter(Toast::isOpen).toList();
    }

    static List<String> texts(BrowserlessUIContext window) {
        return Stream.concat(of(window).stream().map(Toast::text), passing(window))
                .toList();
    }

    static Stream<String> passing(BrowserlessUIContext window) {
        return news(window).map(item -> item.text());
    }

    private static Stream<PassingNews.Item> news(BrowserlessUIContext window) {
        window.activate();
        return window.find(PassingNews.class).all().stream().flatMap(news -> news.items().stream());
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
        var passing = window.find(PassingNews.class).all().stream().findFirst();
        var item = news(window)
                .filter(each -> label.equals(each.label()))
                .findFirst()
                .orElseThrow();
        passing.ifPresent(news -> ComponentUtil.fireEvent(news, new PassingNews.ActEvent(news, true, item.id())));
    }
}
