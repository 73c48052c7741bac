/** What surrounds every page: the header line, its menu, and the pages for errors. Knows no feature. */
@NullMarked
package dev.docket.shell;

import org.jspecify.annotations.NullMarked;
