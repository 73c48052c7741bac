package dev.docket.bench;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The pages that this server has begun, the newest last. */
final class SeenPages implements VaadinServiceInitListener {

    private final List<UI> pages = new CopyOnWriteArrayList<>();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(begun -> pages.add(begun.getUI()));
    }

    UI newest() {
        return pages.getLast();
    }
}
