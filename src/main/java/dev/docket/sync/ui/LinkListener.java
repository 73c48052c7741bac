package dev.docket.sync.ui;

/** Told of the way over which a server can speak first, with the user interface's lock held. */
interface LinkListener {

    void linkUp();

    void linkDown();
}
