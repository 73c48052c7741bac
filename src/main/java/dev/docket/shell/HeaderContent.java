package dev.docket.shell;

import com.vaadin.flow.component.Component;

/** A view that has something to show in the header line, between the brand and the menu. */
public interface HeaderContent {

    /** What the header shows while this view is open; always the same instance, which fills the free width. */
    Component headerContent();
}
