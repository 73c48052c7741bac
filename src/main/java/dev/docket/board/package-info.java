/** The board as its users see it. Everything of it is in {@code ui}: what a board is, {@code matter} knows. */
@NullMarked
package dev.docket.board;

import org.jspecify.annotations.NullMarked;
