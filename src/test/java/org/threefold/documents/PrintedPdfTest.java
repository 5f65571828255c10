package org.threefold.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.threefold.casefile.RecordNumber;
import org.threefold.documents.DocumentText.Reader;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// What a printed document is, whatever it says: read back from its bytes.
class PrintedPdfTest {

    static final DocumentHead HEAD =
            new DocumentHead(
                    List.of("Lakeside Pain Practice", "12 Mill Lane", "Springfield"),
                    "Łucja Þórsdóttir-O’Neill",
                    LocalDate.of(1970, 5, 3),
                    new RecordNumber(2026, 117),
                    Instant.parse("2026-11-30T23:12:00Z"),
                    ZoneId.of("Europe/Berlin"));

    private final PdfRenderer renderer = new PdfRenderer();

    @Test
    void each_page_says_whose_it_is_and_which_of_how_many() throws IOException {
        try (var pdf = read(print(longText(), HEAD))) {
            int pages = pdf.getNumberOfPages();
            assertThat(pages).isGreaterThan(2);
            for (int page = 1; page <= pages; page++)
                assertThat(text(pdf, page))
                        .contains(
                                "Lakeside Pain Practice",
                                "12 Mill Lane",
                                "What your team decided",
                                "Łucja Þórsdóttir-O’Neill · born 3 May 1970 · TF-2026-0117",
                                "Printed 1 December 2026, 00:12 (Europe/Berlin)",
                                "Page " + page + " of " + pages);
        }
    }

    @Test
    void everything_that_was_given_stands_in_it() throws IOException {
        var blocks =
                List.<DocumentBlock>of(
                        new DocumentBlock.Heading("A heading"),
                        new DocumentBlock.Paragraph("A paragraph"),
                        new DocumentBlock.Note("A note"),
                        new DocumentBlock.Bullets(List.of("First item", "Second item")),
                        new DocumentBlock.Table(
                                List.of("Drug", "Dose"), List.of(List.of("Ketamine", "0.5 mg/kg"))),
                        new DocumentBlock.Facts(
                                List.of(new DocumentBlock.Fact("Chair", "Dana Ruiz"))));
        try (var pdf = read(print(text(blocks), HEAD))) {
            assertThat(text(pdf, 1))
                    .contains("A heading", "A paragraph", "A note", "First item", "Second item")
                    .contains("Drug Dose", "Ketamine 0.5 mg/kg", "Chair Dana Ruiz");
        }
    }

    @Test
    void markup_in_a_text_is_text() throws IOException {
        var hostile =
                "<script>alert(1)</script> <img src=\"http://192.0.2.1/a.png\"/> &amp; ]]> </p>"
                        + " <link rel=\"stylesheet\" href=\"file:///etc/passwd\"/>";
        try (var pdf =
                read(print(text(List.of(new DocumentBlock.Paragraph(hostile + "\u0000"))), HEAD))) {
            assertThat(text(pdf, 1).replaceAll("\\s+", " ")).contains(hostile);
            assertThat(pdf.getPage(0).getResources().getXObjectNames()).isEmpty();
        }
    }

    @Test
    void a_reader_program_finds_its_language_its_title_and_its_parts() throws IOException {
        try (var pdf = read(print(longText(), HEAD))) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("en");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("What your team decided");
            assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("pdfuaid");
        }
    }

    @Test
    void its_fonts_are_in_it_and_nothing_acts() throws IOException {
        try (var pdf = read(print(longText(), HEAD))) {
            var fonts = new ArrayList<PDFont>();
            for (PDPage page : pdf.getPages())
                for (COSName name : page.getResources().getFontNames())
                    fonts.add(page.getResources().getFont(name));
            assertThat(fonts).isNotEmpty().allMatch(PDFont::isEmbedded);
            assertThat(fonts).allMatch(it -> it.getName().contains("Inter"));
            assertThat(pdf.getDocumentCatalog().getOpenAction()).isNull();
            PDNameTreeNode<?> scripts =
                    pdf.getDocumentCatalog().getNames() == null
                            ? null
                            : pdf.getDocumentCatalog().getNames().getJavaScript();
            assertThat(scripts).isNull();
        }
    }

    @Test
    void the_same_text_at_the_same_moment_is_the_same_bytes() {
        assertThat(print(longText(), HEAD)).isEqualTo(print(longText(), HEAD));
        assertThat(new PdfRenderer().print(longText(), HEAD, Letterhead.Paper.A4).content())
                .isNotEqualTo(print(longText(), HEAD));
    }

    @Test
    void a_file_is_named_by_the_record_number() {
        assertThat(renderer.print(longText(), HEAD, Letterhead.Paper.A4).name())
                .isEqualTo("decision-TF-2026-0117.pdf");
        assertThatThrownBy(
                        () -> new DocumentText("../x", "", Reader.STAFF, Locale.ENGLISH, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void staff_read_days_as_they_write_them() throws IOException {
        var text = new DocumentText("letter", "A letter", Reader.STAFF, Locale.ENGLISH, List.of());
        try (var pdf = read(print(text, HEAD))) {
            assertThat(text(pdf, 1)).contains("born 03-May-1970", "Printed 01-Dec-2026, 00:12");
        }
    }

    private byte[] print(DocumentText text, DocumentHead head) {
        return renderer.print(text, head, Letterhead.Paper.LETTER).content();
    }

    static DocumentText longText() {
        return text(
                IntStream.range(0, 40)
                        .<DocumentBlock>mapToObj(
                                it ->
                                        new DocumentBlock.Paragraph(
                                                ("Sentence " + it + " of a long decision. ")
                                                        .repeat(9)))
                        .toList());
    }

    private static DocumentText text(List<DocumentBlock> blocks) {
        return new DocumentText(
                "decision", "What your team decided", Reader.PATIENT, Locale.ENGLISH, blocks);
    }

    private static PDDocument read(byte[] pdf) throws IOException {
        return Loader.loadPDF(pdf);
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }
}
