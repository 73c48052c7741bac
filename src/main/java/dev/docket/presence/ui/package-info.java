/** Presence as a board shows it: those who have it open in the header, those who have the same matter open in its panel. */
@NullMarked
@NamedInterface("ui")
package dev.docket.presence.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
