package org.threefold.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.threefold.documents.Papers;
import org.threefold.documents.UploadedFile;
import org.threefold.support.InThePortal;
import org.threefold.support.Portal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/// Papers come in and go out: a seat attaches a letter, another seat reads it, the coordinator does
/// not; and the patient keeps the decision as a file.
@InThePortal
class ALetterIsAttachedAndADecisionKeptTest {

    @Test
    void a_letter_is_attached_read_by_another_seat_and_retracted(Portal portal) throws IOException {
        var letter = Papers.pdf();
        var dana = portal.onCase("dana.ruiz", "DELGADO", "/documents");
        assertThat(dana.getByText("Nothing is attached yet")).isVisible();
        choose(
                dana,
                "letter.pdf",
                "Dear colleague, <script>1</script>".getBytes(StandardCharsets.UTF_8));
        assertThat(dana.getByText("This is not a PDF, JPEG or PNG file")).isVisible();
        choose(dana, "letter.pdf", letter);
        assertThat(dana.getByText("Chosen: letter.pdf")).isVisible();
        Find.button(dana, "Attach").click();
        assertThat(dana.getByText("Say what this file is.")).isVisible();
        new ChoiceField("vaadin-select", "What it is").choose(dana, 0);
        dana.getByLabel("Title").fill("Dr. Okafor on the spine");
        Find.button(dana, "Attach").click();
        assertThat(Find.heading(dana, "Dr. Okafor on the spine")).isVisible();

        var jo = portal.onCase("jo.mbeki", "DELGADO", "/documents");
        var link = jo.getByLabel("Download Dr. Okafor on the spine");
        var got = jo.waitForDownload(link::click);

        assertThat(got.suggestedFilename())
                .matches("TF-\\d{4}-\\d{4,}-outside-letter-[0-9a-f]{8}\\.pdf");
        assertThat(Files.readAllBytes(got.path())).isEqualTo(letter);
        assertThat(jo.context().request().get(link.getAttribute("href")).headers())
                .containsEntry("content-security-policy", "sandbox; default-src 'none'")
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("cache-control", "no-store")
                .hasEntrySatisfying(
                        "content-disposition", it -> assertThat(it).startsWith("attachment"));

        var cora = portal.onCase("cora.lind", "DELGADO", "/documents");
        assertThat(cora.getByText("You have attached nothing to this case yet")).isVisible();
        assertThat(cora.getByText("Dr. Okafor on the spine")).hasCount(0);
        assertThat(cora.getByText("Download")).hasCount(0);

        Find.button(jo, "Retract").click();
        jo.getByLabel("Why it does not count").fill("It is about somebody else.");
        Find.inDialog(jo, "Retract").click();
        assertThat(dana.getByText("It is about somebody else.")).isVisible();
    }

    /// The browser refuses it before it is sent; where it does not, the portal does.
    @Test
    void what_is_too_large_is_refused_by_the_portal_too(Portal portal) {
        var dana = portal.onCase("dana.ruiz", "DELGADO", "/documents");
        var upload = dana.locator("vaadin-upload");
        choose(dana, "large.pdf", new byte[UploadedFile.LARGEST + 1]);
        assertThat(dana.getByText("The file is larger than 20 MB").first()).isVisible();
        dana.reload();
        upload.evaluate("it => it.maxFileSize = Infinity");
        choose(dana, "large.pdf", new byte[UploadedFile.LARGEST + 1]);
        assertThat(dana.getByText("The file is larger than 20 MB").first()).isVisible();
    }

    @Test
    void the_patient_keeps_the_decision_and_the_sheet_as_pdf(Portal portal) throws IOException {
        var per = portal.signedIn("per.lindqvist");
        per.navigate("/portal/decision");

        var decision = pdf(per);

        assertThat(decision.suggestedFilename()).matches("decision-TF-\\d{4}-\\d{4,}\\.pdf");
        assertThat(words(decision))
                .contains("What your team decided", "Per Lindqvist · born 4 March 1979")
                .contains("One of them would rather wait longer.");
        Find.link(per, "What may help and what may harm").click();
        assertThat(Find.heading(per, "What may help and what may harm")).isVisible();
        assertThat(words(pdf(per))).contains("It found no clear sign that ketamine helps");
    }

    private static Download pdf(Page page) {
        return page.waitForDownload(() -> Find.link(page, "Download as PDF").click());
    }

    private static String words(Download download) throws IOException {
        try (var pdf = Loader.loadPDF(download.path().toFile())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    private static void choose(Page page, String name, byte[] content) {
        page.setInputFiles("input[type=file]", new FilePayload(name, "application/pdf", content));
    }
}
