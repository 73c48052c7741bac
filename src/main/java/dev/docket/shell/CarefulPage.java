package dev.docket.shell;

/** A page into which people type, and which asks before that is lost. */
public interface CarefulPage {

    /** Goes on at once, or after the user has let go of what he typed. */
    void leave(Runnable onwards);
}
