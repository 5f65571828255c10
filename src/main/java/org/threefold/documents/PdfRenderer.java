package org.threefold.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import org.w3c.dom.Document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Objects;
import java.util.TimeZone;
import java.util.logging.Level;

/// Makes PDF of XHTML: tagged, with its language and title, its two fonts inside. No address is
/// ever resolved and none is opened; the same tree and the same moment make the same bytes.
final class PdfRenderer {

    private static final String FAMILY = "Inter";

    /// For each sign that the fonts do not have (they have Latin, Greek and Cyrillic): a white
    /// square, so that nothing is left out in silence.
    private static final String NO_SIGN = "\u25A1";

    static {
        // the renderer keeps loggers of its own and tells of each font it opens
        XRLog.listRegisteredLoggers().forEach(it -> XRLog.setLevel(it, Level.WARNING));
    }

    private final byte[] regular = font("Inter-Regular.ttf");
    private final byte[] bold = font("Inter-SemiBold.ttf");

    private final PaperStyle style = new PaperStyle();

    PdfFile print(DocumentText text, DocumentHead head, Letterhead.Paper paper) {
        var xhtml = DocumentMarkup.of(text, head, style.on(paper));
        var name = text.name() + "-" + head.number() + ".pdf";
        return new PdfFile(name, pdf(xhtml, head.at()));
    }

    private byte[] pdf(Document xhtml, Instant at) {
        try (var renderer = builder(xhtml).buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            return saved(renderer, at);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private PdfRendererBuilder builder(Document xhtml) {
        var builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Threefold");
        builder.useUriResolver((_, _) -> null);
        for (var when : ExternalResourceControlPriority.values())
            builder.useExternalResourceAccessControl((_, _) -> false, when);
        builder.useFont(() -> in(regular), FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(() -> in(bold), FAMILY, 700, FontStyle.NORMAL, true);
        builder.useReplacementText(NO_SIGN);
        builder.withW3cDocument(xhtml, null);
        return builder;
    }

    /// The moment of making it is in its dates and in its identifier, and comes from outside.
    private static byte[] saved(PdfBoxRenderer renderer, Instant at) throws IOException {
        var made = renderer.getPdfDocument();
        made.getDocumentInformation().setCreationDate(calendar(at));
        made.getDocumentInformation().setModificationDate(calendar(at));
        made.setDocumentId(at.toEpochMilli());
        var bytes = new ByteArrayOutputStream();
        made.save(bytes);
        return bytes.toByteArray();
    }

    private static Calendar calendar(Instant at) {
        var day = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        day.setTimeInMillis(at.toEpochMilli());
        return day;
    }

    private static InputStream in(byte[] font) {
        return new ByteArrayInputStream(font);
    }

    private static byte[] font(String name) {
        try (var in = Objects.requireNonNull(PdfRenderer.class.getResourceAsStream(name))) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
