package dev.docket.board.ui;

import com.vaadin.flow.component.button.Button;
import dev.docket.shell.DiscardDialog;

/** Questions that must be answered first. They stand over the page, in its own colours. */
class QuestionGallery implements Gallery {

    @Override
    public String key() {
        return "question";
    }

    @Override
    public void fill(GalleryPane pane) {
        pane.show(
                "discard",
                new Button(pane.getTranslation("gallery.question.open"), click -> new DiscardDialog(() -> {}).open()));
    }
}
