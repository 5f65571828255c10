package org.threefold.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import org.threefold.support.InThePortal;
import org.threefold.support.Portal;

import java.nio.charset.StandardCharsets;

/// The medical director imports what PubMed exported: what is known already is found, what is new
/// is added, and what cannot be read is said. A clinician finds it, and may not add any.
@InThePortal
class ASourceIsAddedByImportTest {

    private static final String EXPORTED =
            """
            PMID- 40819842
            TI  - Ketamine and other NMDA receptor antagonists for chronic pain.
            AU  - Ferraro MC
            DP  - 2025 Aug

            PMID- 99000077
            DP  - 2026 Feb
            TI  - A made-up trial that nobody ran.
            AU  - Example AB
            PT  - Randomized Controlled Trial
            TA  - J Fict Pain

            PMID- 99000078
            AU  - Nameless N
            """;

    @Test
    void what_is_known_is_found_and_what_is_new_is_added(Portal portal) {
        var mira = portal.signedIn("mira.holt");
        mira.navigate("/evidence/import");
        choose(mira, "holiday.txt", "nothing to see");
        assertThat(mira.getByText("This is not RIS, NBIB or PubMed XML")).isVisible();

        choose(mira, "pubmed.nbib", EXPORTED);
        assertThat(Find.row(mira, "Ferraro 2025")).containsText("In the library already");
        assertThat(Find.row(mira, "Example 2026")).containsText("Is added");
        assertThat(mira.getByText("Record 3 has no title and is left out.")).isVisible();
        Find.button(mira, "Add 1 source").click();

        assertThat(mira.getByText("One source was added.")).isVisible();
        var dana = portal.signedIn("dana.ruiz");
        dana.navigate("/evidence/PMID99000077");
        assertThat(dana.getByText("A made-up trial that nobody ran").first()).isVisible();
        dana.navigate("/evidence/import");
        assertThat(Find.button(dana, "Choose a file")).hasCount(0);
    }

    private static void choose(Page page, String name, String text) {
        page.setInputFiles(
                "input[type=file]",
                new FilePayload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8)));
    }
}
