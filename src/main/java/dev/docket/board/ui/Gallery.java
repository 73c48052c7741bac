package dev.docket.board.ui;

/** A chapter of the gallery: one kind of thing, in every state that it can be in. */
interface Gallery {

    /** The heading is the message {@code gallery.KEY}, the line below it {@code gallery.KEY.about}. */
    String key();

    /** Shows every state; called once for each colour scheme, so components must be new each time. */
    void fill(GalleryPane pane);
}
