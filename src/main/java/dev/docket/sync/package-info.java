/** Keeping open boards up to date: one feed per board for all its viewers, updates in revision order, never in the way. */
@NullMarked
package dev.docket.sync;

import org.jspecify.annotations.NullMarked;
