/** The panel in which a matter is read and edited. Gets callbacks, knows no service. */
@NullMarked
@NamedInterface("ui")
package dev.docket.matter.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
