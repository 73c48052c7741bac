package dev.docket.board.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Function;

/** What appears at the foot of the page: as it looks there, and with a button to see it there. */
class ToastGallery implements Gallery {

    private static final String NUMBER = "2026-00118";

    @Override
    public String key() {
        return "toast";
    }

    @Override
    public void fill(GalleryPane pane) {
        show(pane, "single", texts -> new Notice(texts.of("gallery.toast.single.text", NUMBER)));
        show(pane, "grouped", texts -> new Notice(texts.of("gallery.toast.grouped.text")));
        show(pane, "refused", texts -> refused(texts));
        show(
                pane,
                "archived",
                texts -> new Notice(texts.of("board.done.archived", NUMBER)).leading(texts.of("board.undo"), () -> {}));
        show(
                pane,
                "undone",
                texts -> new Notice(texts.of("board.undone.moved", NUMBER, "Discovery"))
                        .leading(texts.of("board.redo"), () -> {}));
        show(pane, "kept", texts -> kept(texts));
        show(pane, "unconfirmed", texts -> unsaved(texts, UnsavedSample.one()));
        show(pane, "unsaved-several", texts -> unsaved(texts, UnsavedSample.several()));
        show(pane, "unsaved-again", texts -> unsaved(texts, UnsavedSample.underWay()));
        show(
                pane,
                "draft",
                texts -> new Notice(texts.of("draft.matter", NUMBER, "Harbour Freight v. Lund"))
                        .offering(texts.of("draft.open"), () -> {}));
        show(pane, "unsaved", texts -> new Notice(texts.of("board.unsaved")));
    }

    private static Notice refused(Texts texts) {
        String ago = texts.of("time.seconds", "5");
        return new Notice(texts.of("board.stale", "Ben Okafor", NUMBER, "Discovery", ago, "Trial"))
                .offering(texts.of("board.moveAnyway"), () -> {});
    }

    private static Notice kept(Texts texts) {
        String author = texts.of("matter.conflict.author", "Ben Okafor", texts.of("time.minutes", "2"));
        String field = texts.of("board.undo.kept.by", texts.of("matter.field.client"), author);
        return new Notice(texts.of("board.undo.kept", NUMBER, field));
    }

    private static UnsavedNotice unsaved(Texts texts, List<Unsaved.Item> items) {
        UnsavedNotice notice = new UnsavedNotice(() -> {}, () -> {});
        notice.show(items, UnsavedSample.words(texts::of));
        return notice;
    }

    private static void show(GalleryPane pane, String state, Function<Texts, Toast> make) {
        Button open = new Button(
                pane.getTranslation("gallery.toast.open"),
                click -> make.apply(pane::getTranslation).open());
        Toast standing = make.apply(pane::getTranslation);
        standing.stand();
        Div place = new Div(standing);
        place.addClassName("gallery-toast");
        pane.show(state, place, open);
    }

    /** The page's texts. */
    @FunctionalInterface
    private interface Texts {

        String of(String key, Object... values);
    }
}
