/** What a new database needs before anybody can work: the first administrator and board, or the demo practice. */
@NullMarked
package dev.docket.setup;

import org.jspecify.annotations.NullMarked;
