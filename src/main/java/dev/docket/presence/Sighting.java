package dev.docket.presence;

import dev.docket.identity.Person;
import dev.docket.matter.BoardId;
import org.jspecify.annotations.Nullable;

/** A visit as it is read: somebody who may see the board, and the matter that he has open, if there is one. */
record Sighting(BoardId board, Person person, @Nullable SeenMatter matter) {}
