package dev.docket.sync.ui;

/** The way over which the server speaks first. Belongs to one user interface, under its lock. */
interface PushLink {

    /** Asks for it; the listener is told when it is there, at once if it is already. */
    void open(LinkListener listener);

    /** Lets go of it; the listener is told nothing any more. Closing twice changes nothing. */
    void close();
}
