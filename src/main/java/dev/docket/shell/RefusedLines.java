package dev.docket.shell;

import com.vaadin.flow.dom.Element;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was entered into a field that the browser empties at once, and was not taken. The field's element is told by its
 * property {@code refused} ({@code returned-lines.ts}), and gives each back as soon as it is empty.
 */
public final class RefusedLines {

    /** As many as anybody enters while one answer is awaited; older ones the browser has had. */
    private static final int MOST = 50;

    private final Deque<Refusal> newest = new ArrayDeque<>();
    private int turn;

    /** This was not taken, for that reason; entered again it is another one. */
    public void add(Element field, String text, String problem) {
        add(field, null, text, problem);
    }

    /** The same for what is the same one when it is entered again as it is. */
    public void add(Element field, @Nullable String id, String text, String problem) {
        turn++;
        newest.addLast(new Refusal(turn, id, text, problem));
        if (newest.size() > MOST) {
            newest.removeFirst();
        }
        field.setPropertyList("refused", List.copyOf(newest));
    }

    /** {@code turn} tells one from the next. */
    private record Refusal(int turn, @Nullable String id, String text, String problem) {}
}
