/** Who may sign in and what they may do: accounts, roles, the signed-in person. */
@NullMarked
package dev.docket.identity;

import org.jspecify.annotations.NullMarked;
