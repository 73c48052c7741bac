/** The pages of administrators: how boards are kept up to date, and how that goes. */
@NullMarked
package dev.docket.admin.ui;

import org.jspecify.annotations.NullMarked;
