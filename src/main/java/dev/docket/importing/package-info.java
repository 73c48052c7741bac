/** Brings matters in from CSV files: reading, the mapping of columns to fields, what was taken and what not, and why. */
@NullMarked
package dev.docket.importing;

import org.jspecify.annotations.NullMarked;
