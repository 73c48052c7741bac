/** The page that imports: file, mapping, preview, report. */
@NullMarked
package dev.docket.importing.ui;

import org.jspecify.annotations.NullMarked;
