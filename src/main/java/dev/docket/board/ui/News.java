package dev.docket.board.ui;

import dev.docket.matter.MatterId;
import java.util.List;
import java.util.Set;

/** What others did to a board while a view was not looking: the one thing that its user is told of it. */
sealed interface News {

    /** The matters concerned that are still on the board. */
    Set<MatterId> matters();

    /** Somebody did something to one matter, or to the board. */
    record One(String who, Deed deed, Subject subject, Set<MatterId> matters) implements News {}

    /** A few people did a few things. */
    record Several(List<Doer> doers, Set<MatterId> matters) implements News {}

    /**
     * More than can be listed.
     *
     * @param who the one who did it all, if {@code people} is 1
     */
    record Many(int changes, int people, String who, Set<MatterId> matters) implements News {}

    /** There is something new, but nobody can tell what came from whom. */
    record Unknown() implements News {

        @Override
        public Set<MatterId> matters() {
            return Set.of();
        }
    }

    /** One of them; another one may have the same name. */
    record Doer(String who, List<Part> parts) {}

    /** A deed and how many matters it was done to; for a change of the board itself the number says nothing. */
    record Part(Deed deed, int count) {}

    /**
     * What it was done to.
     *
     * @param name a matter's number, or what a stage, a member or the board is called
     * @param title the matter's title; empty for anything else
     * @param stage the matter's stage; empty where it has none any more
     */
    record Subject(String name, String title, String stage) {}
}
