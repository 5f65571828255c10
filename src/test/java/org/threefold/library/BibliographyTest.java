package org.threefold.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.threefold.support.Clinic.done;
import static org.threefold.support.Clinic.refusal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;

class BibliographyTest {

    static final String RIS =
            """
            TY  - JOUR
            AU  - Example, Anna B.
            AU  - Other, Carl
            TI  - Ketamine in made-up pain:
                  a second line of the title
            JO  - J Fict Pain
            PY  - 2026/03/01/
            VL  - 12
            IS  - 3
            SP  - 100
            EP  - 109
            DO  - https://doi.org/10.9999/fict.2026.1
            ER  -
            """;

    static final String NBIB =
            """
            PMID- 99000001
            DP  - 2026 Aug 18
            TI  - Nothing but an example, to be read
                  on two lines.
            PG  - 1-9
            LID - 10.9999/fict.2 [doi]
            AU  - Example AB
            AU  - Other C
            AU  - Third D
            AU  - Fourth E
            PT  - Journal Article
            PT  - Randomized Controlled Trial
            TA  - J Fict Pain
            VI  - 4
            """;

    static final String XML =
            """
            <?xml version="1.0" ?>
            <!DOCTYPE PubmedArticleSet PUBLIC "-//NLM//DTD PubMedArticle//EN" "https://dtd.nlm.nih.gov/pubmed.dtd">
            <PubmedArticleSet><PubmedArticle><MedlineCitation>
              <PMID Version="1">99000002</PMID>
              <Article><Journal><Title>Journal of Fiction</Title><ISOAbbreviation>J Fict</ISOAbbreviation>
                <JournalIssue><Volume>7</Volume><Issue>1</Issue><PubDate><Year>2025</Year><Month>Aug</Month></PubDate></JournalIssue></Journal>
                <ArticleTitle>On <i>S</i>-ketamine &amp; made-up pain.</ArticleTitle>
                <Pagination><MedlinePgn>11-19</MedlinePgn></Pagination>
                <ELocationID EIdType="doi" ValidYN="Y">10.9999/fict.3</ELocationID>
                <AuthorList><Author><LastName>Example</LastName><Initials>AB</Initials></Author>
                  <Author><CollectiveName>The Fiction Group</CollectiveName></Author></AuthorList>
                <PublicationTypeList><PublicationType>Systematic Review</PublicationType>
                  <PublicationType>Retracted Publication</PublicationType></PublicationTypeList>
              </Article></MedlineCitation>
              <PubmedData><ReferenceList><Reference><ArticleIdList><ArticleId IdType="doi">10.1/other</ArticleId></ArticleIdList></Reference></ReferenceList></PubmedData>
            </PubmedArticle></PubmedArticleSet>
            """;

    @Test
    void ris_is_read() {
        var one = only(RIS);

        assertThat(one.draft().shortName()).isEqualTo("Example 2026");
        assertThat(one.draft().citation())
                .isEqualTo(
                        "Example AB, Other C. Ketamine in made-up pain: a second line of the title."
                                + " J Fict Pain 2026;12(3):100-109");
        assertThat(one.draft().published()).isEqualTo("2026-03");
        assertThat(one.draft().doi()).isEqualTo("10.9999/fict.2026.1");
        assertThat(one.problems()).isEmpty();
    }

    @Test
    void nbib_is_read() {
        var one = only(NBIB);

        assertThat(one.draft().pmid()).isEqualTo("99000001");
        assertThat(one.draft().doi()).isEqualTo("10.9999/fict.2");
        assertThat(one.draft().published()).isEqualTo("2026-08");
        assertThat(one.draft().kind()).isEqualTo(SourceKind.TRIAL);
        assertThat(one.draft().citation())
                .isEqualTo(
                        "Example AB, Other C, Third D, et al. Nothing but an example, to be read on"
                                + " two lines. J Fict Pain 2026;4:1-9");
    }

    @Test
    void pubmed_xml_is_read_without_its_document_type() {
        var one = only(XML);

        assertThat(one.draft().citation())
                .isEqualTo(
                        "Example AB, The Fiction Group. On S-ketamine & made-up pain. J Fict"
                                + " 2025;7(1):11-19");
        assertThat(one.draft().doi()).isEqualTo("10.9999/fict.3");
        assertThat(one.draft().pmid()).isEqualTo("99000002");
        assertThat(one.draft().kind()).isEqualTo(SourceKind.SYSTEMATIC_REVIEW);
        assertThat(one.retracted()).isTrue();
    }

    @Test
    void entities_of_a_file_are_never_replaced() {
        var inside = "<!DOCTYPE a [<!ENTITY x \"boom\">]><PubmedArticleSet>&x;</PubmedArticleSet>";
        var outside =
                "<!DOCTYPE a [<!ENTITY x SYSTEM"
                        + " \"file:///etc/passwd\">]><PubmedArticleSet><PubmedArticle><MedlineCitation>"
                        + "<PMID>1</PMID><Article><ArticleTitle>&x;</ArticleTitle></Article>"
                        + "</MedlineCitation></PubmedArticle></PubmedArticleSet>";

        assertThat(refusal(Bibliography.read(inside))).startsWith("The XML cannot be read");
        assertThat(refusal(Bibliography.read(outside)))
                .startsWith("The XML cannot be read")
                .doesNotContain("root");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<PubmedArticleSet><PubmedArticle>",
                "<html><body>404</body></html>",
                "<",
                "<PubmedArticleSet/>"
            })
    void broken_or_other_xml_is_refused_with_a_sentence(String text) {
        assertThat(refusal(Bibliography.read(text))).endsWith(".").hasSizeGreaterThan(20);
    }

    @Test
    void too_deep_or_too_long_is_refused() {
        assertThat(refusal(Bibliography.read("<a>".repeat(1000)))).contains("nested too deep");
        assertThat(refusal(Bibliography.read("x".repeat(Bibliography.LONGEST + 1))))
                .contains("longer than");
        assertThat(refusal(Bibliography.read((RIS).repeat(501)))).contains("more than 500");
    }

    @ParameterizedTest
    @CsvSource({
        "'',                                The file is empty.",
        "'   ',                             The file is empty.",
        "'hello',                           'This is not RIS, NBIB or PubMed XML'",
        "'%PDF-1.7 binary',                 'This is not RIS, NBIB or PubMed XML'",
        "'TY  -',                           'This is not RIS'"
    })
    void what_is_no_bibliography_is_said_to_be_none(String text, String why) {
        assertThat(refusal(Bibliography.read(text))).startsWith(why);
    }

    @Test
    void a_record_without_a_title_is_told_and_the_others_are_read() {
        var reading = done(Bibliography.read("TY  - JOUR\nAU  - Nobody, N\nER  -\n" + RIS + RIS));

        assertThat(reading.found()).hasSize(1);
        assertThat(reading.unread())
                .containsExactly(
                        "Record 1 has no title and is left out.",
                        "Record 3 stands twice in the file and is read once.");
    }

    @Test
    void odd_values_do_no_harm() {
        var odd =
                "TY  - JOUR\r\n"
                        + "TI  - <script>alert(1)</script> \u202e evil\r\n"
                        + "PY  - sometime\r\n"
                        + "DO  - no doi\r\n"
                        + "ER  - \r\n";

        var one = only(odd);

        assertThat(one.draft().published()).isEmpty();
        assertThat(one.draft().doi()).isEmpty();
        assertThat(one.draft().citation()).contains("<script>");
        assertThat(one.problems()).isEmpty();
    }

    @Test
    void what_nobody_sees_is_left_out_of_what_a_file_brings() {
        var one = only(RIS.replace("made-up", "made\u0000-\u202eup\u0007"));

        assertThat(one.draft().citation()).contains("Ketamine in made-up pain");
    }

    @Test
    void a_title_that_never_ends_does_not_keep_the_house_busy() {
        var endless = "TY  - JOUR\nTI  - a\n" + "x\n".repeat(2_400_000);

        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(only(endless).draft().citation()).startsWith("a x x x"));
    }

    @Test
    void a_byte_order_mark_and_windows_lines_are_read() {
        assertThat(only("\uFEFF" + RIS.replace("\n", "\r\n")).draft().shortName())
                .isEqualTo("Example 2026");
    }

    @Test
    void what_the_library_has_is_found_by_doi_or_pubmed_number() {
        var asra =
                RIS.replace("https://doi.org/10.9999/fict.2026.1", "10.1097/aap.0000000000000808");
        var cochrane = NBIB.replace("99000001", "40819842");

        assertThat(
                        done(Bibliography.read(asra))
                                .against(LibrarySnapshot.builtIn())
                                .found()
                                .getFirst()
                                .known())
                .extracting(Publication::id)
                .isEqualTo("ASRA18");
        assertThat(done(Bibliography.read(cochrane)).against(LibrarySnapshot.builtIn()).addable())
                .isEmpty();
    }

    private static Reading.Found only(String text) {
        return done(Bibliography.read(text)).found().getFirst();
    }
}
