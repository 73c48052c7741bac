package dev.docket.importing.ui;

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
class CsvUpload extends Upload {

    /**
     * @param received gets the file's name and its bytes
     * @param refused gets the reason, in words, why the browser did not send a file
     */
    CsvUpload(Received received, Consumer<String> refused) {
        setUploadHandler(new Handler((metadata, bytes) -> {
            clearFileList();
            received.file(metadata.fileName(), bytes);
        }));
        setMaxFiles(1);
        setMaxFileSize(ImportService.LARGEST_FILE);
        setAcceptedFileExtensions(".csv", ".tsv", ".txt");
        setDropLabel(new Span(getTranslation("import.upload.drop")));
        setI18n(texts());
        addFileRejectedListener(event -> {
            clearFileList();
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
