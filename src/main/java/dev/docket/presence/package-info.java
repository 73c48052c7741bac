/** Who else has a board and its matters open, on all nodes: known while they look, and forgotten when they go. */
@NullMarked
package dev.docket.presence;

import org.jspecify.annotations.NullMarked;
