/** The board view: columns, cards, and what is dropped, opened and saved on them. */
@NullMarked
package dev.docket.board.ui;

import org.jspecify.annotations.NullMarked;
