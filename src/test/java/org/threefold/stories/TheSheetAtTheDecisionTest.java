package org.threefold.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import org.threefold.support.InThePortal;
import org.threefold.support.Portal;

import java.nio.charset.StandardCharsets;

/// What was weighed for Mr. Lindqvist is kept with the decision, though the library has changed
/// since; he reads it in plain words. Ms. Delgado's sheet claims other things than his.
@InThePortal
class TheSheetAtTheDecisionTest {

    private static final String COCHRANE = "No clear evidence of benefit of ketamine";
    private static final String FALLEN =
            "Updated IV meta-analysis was superseded by McMaster network";

    @Test
    void the_kept_sheet_stays_as_it_was_and_the_one_of_now_is_flagged(Portal portal) {
        var jo = portal.onCase("jo.mbeki", "LINDQVIST", "/review");
        Find.link(jo, "Benefits and risks, as shown at this decision").click();

        assertThat(jo.getByText("As it was kept with the decision")).isVisible();
        assertThat(jo.getByText(COCHRANE).first()).isVisible();
        assertThat(jo.getByText(FALLEN)).hasCount(0);
        Find.link(jo, "Show it as it stands now").click();
        assertThat(jo.getByText(FALLEN).first()).isVisible();
    }

    @Test
    void crps_and_low_back_pain_claim_other_things_and_show_the_same_review(Portal portal) {
        var crps = portal.onCase("dana.ruiz", "LINDQVIST", "/sheet");
        var back = portal.onCase("dana.ruiz", "DELGADO", "/sheet");

        for (var page : new Page[] {crps, back})
            assertThat(page.getByText(COCHRANE).first()).isVisible();
        assertThat(crps.getByText("Moderate evidence of improvement in CRPS").first()).isVisible();
        assertThat(back.getByText("Moderate evidence of improvement in CRPS")).hasCount(0);
        assertThat(back.getByText("Weak or no evidence of improvement").first()).isVisible();
        assertThat(back.getByText("From 65 years on").first()).isVisible();
    }

    @Test
    void the_sheet_prints_to_a_pdf_without_the_frame(Portal portal) {
        var dana = portal.onCase("dana.ruiz", "DELGADO", "/sheet");
        assertThat(dana.getByText(COCHRANE).first()).isVisible();

        var pdf = dana.pdf(new Page.PdfOptions().setFormat("A4"));
        dana.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(new String(pdf, 0, 8, StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
        assertThat(pdf.length).isBetween(20_000, 3_000_000);
        assertThat(dana.locator(".nav")).isHidden();
        assertThat(Find.button(dana, "Print or save as PDF")).isHidden();
        assertThat(dana.getByText(COCHRANE).first()).isVisible();
    }

    @Test
    void the_patient_reads_it_in_plain_words_beside_the_decision(Portal portal) {
        var per = portal.signedIn("per.lindqvist");
        per.navigate("/portal/decision");
        Find.link(per, "What may help and what may harm").click();

        assertThat(Find.heading(per, "What may help and what may harm")).isVisible();
        assertThat(per.getByText("It found no clear sign that ketamine helps chronic pain").first())
                .isVisible();
        assertThat(per.getByText("Others say:").first()).isVisible();
        assertThat(per.getByText("grade B")).hasCount(0);
    }
}
