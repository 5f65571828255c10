package org.threefold.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threefold.support.Clinic.done;
import static org.threefold.support.Clinic.refusal;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;

/// What is let in and what is refused, by its bytes, and that no bomb is unpacked whole.
class UploadedFileTest {

    static Stream<Arguments> good() {
        return Stream.of(
                Arguments.of("a PDF", Papers.pdf(), FileType.PDF),
                Arguments.of("the most pages", Papers.pdf(500, _ -> {}), FileType.PDF),
                Arguments.of("one that the portal printed", printed(), FileType.PDF),
                Arguments.of("a JPEG", Papers.picture("jpg", 900, 700), FileType.JPEG),
                Arguments.of("a PNG", Papers.picture("png", 900, 700), FileType.PNG));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("good")
    void let_in(String what, byte[] file, FileType type) {
        assertThat(done(UploadedFile.of(file)).type()).isEqualTo(type);
    }

    static Stream<Arguments> bad() {
        return Stream.of(
                Arguments.of("nothing", new byte[0], UploadedFile.EMPTY),
                Arguments.of("a text", Papers.ascii("Dear colleague"), UploadedFile.OTHER_TYPE),
                Arguments.of(
                        "a page",
                        Papers.ascii("<html><script>1</script>"),
                        UploadedFile.OTHER_TYPE),
                Arguments.of(
                        "a picture that is a program (SVG)",
                        Papers.ascii("<svg xmlns='http://www.w3.org/2000/svg'/>"),
                        UploadedFile.OTHER_TYPE),
                Arguments.of("a GIF", Papers.picture("gif", 9, 9), UploadedFile.OTHER_TYPE),
                Arguments.of(
                        "a packed file", Papers.ascii("PK\u0003\u0004"), UploadedFile.OTHER_TYPE),
                Arguments.of("21 MB", new byte[UploadedFile.LARGEST + 1], UploadedFile.TOO_LARGE),
                Arguments.of(
                        "a page that begins as a PDF",
                        Papers.ascii("%PDF-1.7\n<script>alert(1)</script>"),
                        PdfCheck.UNREADABLE),
                Arguments.of("half a PDF", half(Papers.pdf(20, _ -> {})), PdfCheck.UNREADABLE),
                Arguments.of("an encrypted PDF", Papers.locked(), PdfCheck.ENCRYPTED),
                Arguments.of("a PDF with a script", script(), PdfCheck.SCRIPT),
                Arguments.of("a PDF that starts a program", launching(), PdfCheck.LAUNCHES),
                Arguments.of("a PDF with a file inside", embedding(), PdfCheck.EMBEDDED),
                Arguments.of("501 pages", Papers.pdf(501, _ -> {}), PdfCheck.PAGES),
                Arguments.of("no page", Papers.pdf(0, _ -> {}), PdfCheck.NO_PAGES),
                Arguments.of(
                        "a PDF that unpacks to 400 MB",
                        Papers.bomb(400, "/FlateDecode"),
                        PdfCheck.TOO_MUCH),
                Arguments.of(
                        "the same in a list of filters",
                        Papers.bomb(400, "[/Fl#61teDecode]"),
                        PdfCheck.TOO_MUCH),
                Arguments.of(
                        "a PDF whose structure is packed twice",
                        Papers.bomb(400, "[/FlateDecode/FlateDecode]"),
                        PdfCheck.UNREADABLE),
                Arguments.of(
                        "a PDF with a row of a gigabyte",
                        Papers.bomb(
                                1, "/FlateDecode/DecodeParms<</Predictor 12/Columns 2000000000>>"),
                        PdfCheck.UNREADABLE),
                Arguments.of(
                        "half a JPEG",
                        half(Papers.picture("jpg", 900, 700)),
                        PictureCheck.UNREADABLE),
                Arguments.of(
                        "half a PNG",
                        half(Papers.picture("png", 900, 700)),
                        PictureCheck.UNREADABLE),
                Arguments.of(
                        "a PNG of 19,000 by 19,000",
                        Papers.hugePng(19_000),
                        PictureCheck.TOO_LARGE),
                Arguments.of(
                        "a PNG of 2 billion by 2 billion",
                        Papers.hugePng(2_000_000_000),
                        PictureCheck.TOO_LARGE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bad")
    void refused_in_words(String what, byte[] file, String why) {
        assertThat(refusal(UploadedFile.of(file))).isEqualTo(why);
    }

    @Test
    void what_is_announced_as_larger_is_not_read() {
        var read = new int[1];
        var endless =
                new InputStream() {
                    @Override
                    public int read() {
                        return read[0]++;
                    }
                };

        assertThat(refusal(UploadedFile.receive(endless, UploadedFile.LARGEST + 1L)))
                .isEqualTo(UploadedFile.TOO_LARGE);
        assertThat(read[0]).isZero();
        assertThat(refusal(UploadedFile.receive(endless, -1))).isEqualTo(UploadedFile.TOO_LARGE);
        assertThat(read[0]).isEqualTo(UploadedFile.LARGEST + 1);
    }

    @Test
    void what_stops_half_way_or_goes_on_is_not_kept() {
        var pdf = Papers.pdf();
        var broken =
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("connection reset");
                    }
                };

        for (var refused :
                Arrays.asList(
                        UploadedFile.receive(new ByteArrayInputStream(half(pdf)), pdf.length),
                        UploadedFile.receive(new ByteArrayInputStream(pdf), pdf.length - 9),
                        UploadedFile.receive(broken, pdf.length)))
            assertThat(refusal(refused)).isEqualTo(UploadedFile.STOPPED);
        assertThat(done(UploadedFile.receive(new ByteArrayInputStream(pdf), pdf.length)).type())
                .isEqualTo(FileType.PDF);
    }

    private static byte[] printed() {
        return new PdfRenderer()
                .print(PrintedPdfTest.longText(), PrintedPdfTest.HEAD, Letterhead.Paper.A4)
                .content();
    }

    private static byte[] script() {
        return Papers.pdf(
                1,
                made ->
                        made.getDocumentCatalog()
                                .setOpenAction(new PDActionJavaScript("app.alert('x')")));
    }

    private static byte[] launching() {
        return Papers.pdf(
                1,
                made -> {
                    var additional = new COSDictionary();
                    additional.setItem(COSName.O, new PDActionLaunch());
                    made.getPage(0).getCOSObject().setItem(COSName.AA, additional);
                });
    }

    private static byte[] embedding() {
        return Papers.pdf(1, UploadedFileTest::embed);
    }

    private static void embed(PDDocument made) {
        var tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of("a.exe", new PDComplexFileSpecification()));
        var names = new PDDocumentNameDictionary(made.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        made.getDocumentCatalog().setNames(names);
    }

    private static byte[] half(byte[] file) {
        return Arrays.copyOf(file, file.length / 2);
    }
}
