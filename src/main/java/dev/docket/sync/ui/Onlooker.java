package dev.docket.sync.ui;

import dev.docket.identity.Person;
import dev.docket.sync.InteractionGuard;
import dev.docket.sync.OwnWrites;

/**
 * Somebody who looks at a board.
 *
 * @param guard where his view tells what he is doing
 * @param writes what he wants and the board does not show yet; the view lays it over every picture
 */
public record Onlooker(Person person, InteractionGuard guard, OwnWrites writes, SyncedView view) {}
