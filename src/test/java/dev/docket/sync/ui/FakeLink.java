package dev.docket.sync.ui;

import org.jspecify.annotations.Nullable;

/** A link that comes up and goes down when a test wants it. */
final class FakeLink implements PushLink {

    private @Nullable LinkListener listener;

    boolean isOpen() {
        return listener != null;
    }

    void up() {
        if (listener != null) {
            listener.linkUp();
        }
    }

    void down() {
        if (listener != null) {
            listener.linkDown();
        }
    }

    @Override
    public void open(LinkListener wanted) {
        listener = wanted;
    }

    @Override
    public void close() {
        listener = null;
    }
}
