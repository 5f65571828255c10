package org.threefold.ui.clinic.referral;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import org.threefold.interop.Preview;
import org.threefold.interop.SentFile;
import org.threefold.kernel.Outcome;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Texts;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// Takes one file in, and says in one sentence what is wrong with it if something is.
class UploadCard extends Card {

    private final Function<SentFile, Outcome<Preview>> read;
    private final Consumer<Preview> show;
    private final Upload upload = new Upload();
    private final Div objection = new Div();

    UploadCard(Function<SentFile, Outcome<Preview>> read, Consumer<Preview> show) {
        super("Choose the file");
        this.read = read;
        this.show = show;
        objection.setClassName("errors");
        objection.getElement().setAttribute("role", "alert");
        objection.setVisible(false);
        prepare();
        var content =
                new Div(
                        Texts.quiet(
                                "A FHIR R4 bundle about one person, as JSON, of at most 20 MB."),
                        objection,
                        upload);
        content.setClassName("stack");
        add(content);
    }

    private void prepare() {
        var choose = new Button("Choose a file");
        choose.addThemeVariants(ButtonVariant.PRIMARY);
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span("or drop it here"));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(SentFile.LIMIT);
        upload.setI18n(words());
        upload.setUploadHandler(this::arrived);
        upload.addFileRejectedListener(event -> object(event.getErrorMessage()));
    }

    private static UploadI18N words() {
        var words = new UploadI18N();
        words.setError(
                new UploadI18N.Error()
                        .setFileIsTooBig("The file is larger than 20 MB, the most that is read.")
                        .setTooManyFiles("One file at a time, please."));
        words.setUploading(
                new UploadI18N.Uploading()
                        .setStatus(
                                new UploadI18N.Uploading.Status()
                                        .setConnecting("Connecting")
                                        .setStalled("Waiting")
                                        .setProcessing("Reading the file")
                                        .setHeld("Waiting"))
                        .setError(
                                new UploadI18N.Uploading.Error()
                                        .setServerUnavailable("The file did not arrive.")
                                        .setUnexpectedServerError("The file did not arrive.")
                                        .setForbidden("The file was refused.")));
        words.setUnits(List.of("B", "KB", "MB", "GB"));
        return words;
    }

    /// In the request that brings the file: read to its end or to the limit, then understood.
    private void arrived(UploadEvent event) {
        var outcome = SentFile.receive(event.getFileName(), event.getInputStream()).then(read);
        event.getUI().access(() -> tell(outcome));
    }

    private void tell(Outcome<Preview> outcome) {
        upload.clearFileList();
        switch (outcome) {
            case Outcome.Done<Preview>(var preview) -> show.accept(preview);
            case Outcome.Refused<Preview>(var why) -> object(why);
        }
    }

    private void object(String sentence) {
        objection.setText(sentence);
        objection.setVisible(true);
    }
}
