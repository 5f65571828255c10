package org.threefold.ui.clinic.documents;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import org.jspecify.annotations.Nullable;
import org.threefold.documents.UploadedFile;
import org.threefold.kernel.Outcome;
import org.threefold.ui.kit.FileName;
import org.threefold.ui.kit.Texts;

import java.io.UncheckedIOException;
import java.util.Optional;

/// Takes one file in and looks it through at once; what is wrong with it is said here, in words.
/// The file stays with the page, in one copy, until it is attached, replaced, or the page is left.
class FileField extends Div {

    private static final String STOPPED =
            "The file did not arrive whole. Nothing was kept. Please send it again.";

    private final Upload upload = new Upload();
    private final Div objection = new Div();
    private final Span chosen = new Span();
    private @Nullable UploadedFile file;

    FileField() {
        objection.setClassName("errors");
        objection.getElement().setAttribute("role", "alert");
        objection.setVisible(false);
        chosen.setClassName("small faint");
        chosen.getElement().setAttribute("role", "status");
        upload.setUploadButton(new Button("Choose a file"));
        upload.setDropLabel(new Span("or drop it here"));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(UploadedFile.LARGEST);
        upload.setI18n(words());
        upload.setUploadHandler(this::arrived);
        upload.addFileRejectedListener(event -> object(event.getErrorMessage()));
        setClassName("stack");
        add(Texts.faint("PDF, JPEG or PNG, of at most 20 MB."), objection, upload, chosen);
    }

    /// What was chosen and is in order.
    Optional<UploadedFile> file() {
        return Optional.ofNullable(file);
    }

    void clear() {
        file = null;
        upload.clearFileList();
        chosen.setText("");
        objection.setVisible(false);
    }

    /// Asks for a file, where it does not say already what was wrong with one.
    void ask() {
        if (!objection.isVisible()) object("Choose a file first.");
    }

    private void object(String sentence) {
        clear();
        objection.setText(sentence);
        objection.setVisible(true);
    }

    /// In the request that brings the file: read to its end or to the limit, then looked through.
    private void arrived(UploadEvent event) {
        var ui = event.getUI();
        var name = FileName.of(event);
        var looked = received(event);
        ui.access(() -> show(looked, name));
    }

    private static Outcome<UploadedFile> received(UploadEvent event) {
        try {
            return UploadedFile.receive(event.getInputStream(), event.getFileSize());
        } catch (UncheckedIOException broken) {
            return new Outcome.Refused<>(STOPPED);
        }
    }

    private void show(Outcome<UploadedFile> looked, String name) {
        switch (looked) {
            case Outcome.Done<UploadedFile>(var whole) -> {
                clear();
                file = whole;
                chosen.setText("Chosen: " + name);
            }
            case Outcome.Refused<UploadedFile>(var why) -> object(why);
        }
    }

    private static UploadI18N words() {
        var words = new UploadI18N();
        words.setError(
                new UploadI18N.Error()
                        .setFileIsTooBig(
                                "The file is larger than 20 MB, the most that can be attached.")
                        .setTooManyFiles("One file at a time, please."));
        words.setUploading(
                new UploadI18N.Uploading()
                        .setStatus(
                                new UploadI18N.Uploading.Status()
                                        .setConnecting("Connecting")
                                        .setStalled("Waiting")
                                        .setProcessing("Looking through the file")
                                        .setHeld("Waiting"))
                        .setError(
                                new UploadI18N.Uploading.Error()
                                        .setServerUnavailable(STOPPED)
                                        .setUnexpectedServerError(STOPPED)
                                        .setForbidden("The file was refused.")));
        return words;
    }
}
