package dev.docket.importing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.InMemoryUploadCallback;
import com.vaadin.flow.server.streams.InMemoryUploadHandler;
import com.vaadin.flow.server.streams.UploadEvent;
import dev.docket.importing.ImportService;
import java.io.IOException;
import java.util.function.Consumer;

/** Takes one CSV file at a time, in memory. */
class CsvUpload extends Composite<Upload> {

    /**
     * @param received gets the file's name and its bytes
     * @param refused gets the reason, in words, why the browser did not send a file
     */
    CsvUpload(Received received, Consumer<String> refused) {
        Upload upload = getContent();
        upload.setUploadHandler(new Handler((metadata, bytes) -> {
            upload.clearFileList();
            received.file(metadata.fileName(), bytes);
        }));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(ImportService.LARGEST_FILE);
        upload.setAcceptedFileExtensions(".csv", ".tsv", ".txt");
        upload.setDropLabel(new Span(getTranslation("import.upload.drop")));
        upload.setI18n(texts());
        upload.addFileRejectedListener(event -> {
            upload.clearFileList();
            refused.accept(event.getErrorMessage());
        });
    }

    private UploadI18N texts() {
        var add = new UploadI18N.AddFiles();
        add.setOne(getTranslation("import.upload.choose"));
        var error = new UploadI18N.Error();
        error.setIncorrectFileType(getTranslation("import.upload.type"));
        error.setFileIsTooBig(getTranslation("import.upload.large", ImportService.LARGEST_FILE / 1024 / 1024));
        error.setTooManyFiles(getTranslation("import.upload.many"));
        return new UploadI18N().setAddFiles(add).setError(error);
    }

    @FunctionalInterface
    interface Received {
        void file(String name, byte[] content);
    }

    /** The browser's check of the size is a courtesy; this one counts. */
    private static final class Handler extends InMemoryUploadHandler {

        private Handler(InMemoryUploadCallback callback) {
            super(callback);
        }

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            if (event.getFileSize() > ImportService.LARGEST_FILE) {
                event.reject();
            } else {
                super.handleUploadRequest(event);
            }
        }
    }
}
