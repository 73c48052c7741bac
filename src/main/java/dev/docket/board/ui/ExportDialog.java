package dev.docket.board.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;

/** Says what an export writes, and offers the file. */
class ExportDialog extends Dialog {

    /**
     * A dialog that is not open yet.
     *
     * @param matters how many there are in the file
     * @param all how many the board holds
     */
    ExportDialog(int matters, int all, DownloadHandler file) {
        String what =
                matters == all ? getTranslation("export.all", matters) : getTranslation("export.some", matters, all);
        Anchor download = new Anchor(file, AttachmentType.DOWNLOAD, getTranslation("export.download"));
        download.addClassName("docket-download");
        setHeaderTitle(getTranslation("export.title"));
        setWidth("26rem");
        add(new Paragraph(what), new Paragraph(getTranslation("export.about")));
        getFooter().add(new Button(getTranslation("edit.close"), click -> close()), download);
    }
}
