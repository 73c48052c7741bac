package dev.docket.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What others do, told at the foot of the page in passing. It is the browser's from then on: when it goes nobody is told,
 * or each change would cost a request of everybody who sees the board.
 */
@Tag("docket-news")
@JsModule("./docket-news.ts")
@StyleSheet("toast.css")
class PassingNews extends Component {

    /** More than stand there at any time. */
    private static final int REMEMBERED = 20;

    private final Deque<Item> items = new ArrayDeque<>();
    private int count;

    PassingNews() {
        addListener(ActEvent.class, event -> act(event.id()));
    }

    void tell(String text) {
        add(text, null, () -> {});
    }

    /** Tells, and offers one thing to do, after which it is gone. */
    void tell(String text, String label, Runnable action) {
        add(text, label, action);
    }

    private void add(String text, @Nullable String label, Runnable action) {
        count++;
        items.add(new Item(count, text, label, action));
        if (items.size() > REMEMBERED) {
            items.removeFirst();
        }
        getElement().callJsFunction("tell", count, text, label);
    }

    /** The last ones, but for those of which the action was chosen. */
    List<Item> items() {
        return List.copyOf(items);
    }

    /** The number comes from a browser. */
    private void act(int id) {
        items().stream().filter(item -> item.id() == id).findFirst().ifPresent(item -> {
            items.remove(item);
            item.action().run();
        });
    }

    /** Something that was told; without a label there is nothing to do about it. */
    record Item(int id, String text, @Nullable String label, Runnable action) {}

    /** The action of one of them was chosen, perhaps in front of a dialog. */
    @DomEvent(value = "docket-news-act", allowInert = true)
    public static class ActEvent extends ComponentEvent<PassingNews> {

        private final int id;

        public ActEvent(PassingNews source, boolean fromClient, @EventData("event.detail.id") int id) {
            super(source, fromClient);
            this.id = id;
        }

        int id() {
            return id;
        }
    }
}
