package dev.docket.board.ui;

/** What stands where a board will be. */
class PlaceholderGallery implements Gallery {

    @Override
    public String key() {
        return "placeholder";
    }

    @Override
    public void fill(GalleryPane pane) {
        BoardPlaceholder unreachable = new BoardPlaceholder();
        unreachable.unreachable();

        pane.show("loading", new BoardPlaceholder());
        pane.show("unreachable", unreachable);
    }
}
