package dev.docket.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** A page that follows a board without drawing it; tells what its user does, as a board does. */
@Tag("docket-page")
@JsModule("./docket-page.ts")
class SyncedPage extends Component implements HasComponents, HasStyle {}
