package dev.docket.sync;

import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Those who want to be told of something, in the order in which they came. One who fails does not keep the others from
 * being told, and one who has left meanwhile is not told any more.
 */
public final class Listeners<L> {

    private final List<L> all = new CopyOnWriteArrayList<>();

    public Registration add(L listener) {
        return Registration.addAndRemove(all, listener);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** Tells everybody; if some fail, throws what the first did once all have been told. */
    public void tell(Consumer<L> message) {
        Throwable first = null;
        for (L listener : all) {
            first = all.contains(listener) ? tell(listener, message, first) : first;
        }
        switch (first) {
            case null -> {}
            case Error failure -> throw failure;
            case RuntimeException failure -> throw failure;
            case Throwable impossible -> throw new IllegalStateException(impossible);
        }
    }

    public void clear() {
        all.clear();
    }

    private @Nullable Throwable tell(L listener, Consumer<L> message, @Nullable Throwable before) {
        try {
            message.accept(listener);
            return before;
        } catch (RuntimeException | Error failure) {
            if (before == null) {
                return failure;
            }
            before.addSuppressed(failure);
            return before;
        }
    }
}
