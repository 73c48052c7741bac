/** Matters and the board they stand on, as a document at a revision: commands in, outcomes out, every change logged. */
@NullMarked
package dev.docket.matter;

import org.jspecify.annotations.NullMarked;
