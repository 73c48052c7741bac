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

    /** Tells everybody; if some fail, throws what the first did once all have been told. */
    public void tell(Consumer<L> message) {
        RuntimeException first = null;
        for (L listener : all) {
            first = all.contains(listener) ? tell(listener, message, first) : first;
        }
        if (first != null) {
            throw first;
        }
    }

    public void clear() {
        all.clear();
    }

    private @Nullable RuntimeException tell(L listener, Consumer<L> message, @Nullable RuntimeException before) {
        try {
            message.accept(listener);
            return before;
        } catch (RuntimeException failure) {
            if (before == null) {
                return failure;
            }
            before.addSuppressed(failure);
            return before;
        }
    }
}
