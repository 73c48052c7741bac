/** Docket: a board for the matters of a law practice. Holds the entry point; every feature has a package below. */
@NullMarked
package dev.docket;

import org.jspecify.annotations.NullMarked;
