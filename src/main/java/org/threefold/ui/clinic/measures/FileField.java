package org.threefold.ui.clinic.measures;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import org.threefold.forms.QuestionnaireReader;
import org.threefold.ui.kit.FileName;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/// Takes in one small file. Nothing in it is executed; it is read as a Questionnaire or refused.
class FileField extends Div {

    private final Upload upload = new Upload();
    private final Span name = new Span();

    FileField(Consumer<byte[]> arrived) {
        upload.setUploadButton(new Button("Choose a file"));
        upload.setDropLabel(new Span("or drop it here"));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(QuestionnaireReader.LARGEST);
        upload.setI18n(
                new UploadI18N()
                        .setError(
                                new UploadI18N.Error()
                                        .setFileIsTooBig("The file is larger than one megabyte.")
                                        .setTooManyFiles("One file at a time, please.")));
        upload.setUploadHandler(event -> take(event, arrived));
        upload.addFileRejectedListener(event -> name.setText(event.getErrorMessage()));
        name.setClassName("small faint");
        name.getElement().setAttribute("role", "status");
        add(upload, name);
    }

    private void take(UploadEvent event, Consumer<byte[]> arrived) {
        var file = read(event);
        event.getUI()
                .access(
                        () -> {
                            upload.clearFileList();
                            name.setText("Chosen: " + FileName.of(event));
                            arrived.accept(file);
                        });
    }

    /// At most one byte more than is allowed: the reader refuses it then.
    private static byte[] read(UploadEvent event) {
        try (var in = event.getInputStream()) {
            return in.readNBytes(QuestionnaireReader.LARGEST + 1);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
