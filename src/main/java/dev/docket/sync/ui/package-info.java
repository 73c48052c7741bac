/** Sync as a view has it: the transport over Vaadin's polling, the session of one open board, the indicator. */
@NullMarked
@NamedInterface("ui")
package dev.docket.sync.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
