/** What administrators look after. Its pages are in {@code ui}; what they change belongs to other modules. */
@NullMarked
package dev.docket.admin;

import org.jspecify.annotations.NullMarked;
