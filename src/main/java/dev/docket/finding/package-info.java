/** Finding matters on a board: filters, searches, and what people keep of them under a name. */
@NullMarked
package dev.docket.finding;

import org.jspecify.annotations.NullMarked;
