/** The sign-in page. */
@NullMarked
package dev.docket.identity.ui;

import org.jspecify.annotations.NullMarked;
