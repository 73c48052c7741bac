/** The database that Docket runs on: its own embedded PostgreSQL, or a server that the operator names. */
@NullMarked
package dev.docket.database;

import org.jspecify.annotations.NullMarked;
