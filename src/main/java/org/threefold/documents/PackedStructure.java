package org.threefold.documents;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.InflaterInputStream;

/// Measures a stream of the structure of a PDF before PDFBox unpacks it, which it does without a
/// limit. Refused is what is packed in another way than once by deflate.
final class PackedStructure {

    /// The widest row that a predictor is let work on, in bits. A row of structure is some bytes.
    private static final long WIDEST_ROW = 65_536L;

    private PackedStructure() {}

    /// Bytes that it unpacks to, none of which are kept.
    static long measure(COSStream stream, PdfBounds bounds) throws IOException {
        boolean packed = stream.getFilters() != null;
        if (packed && (!isDeflated(stream) || hasWideRows(stream)))
            throw bounds.unreadable("Packed in a rare way");
        try (InputStream raw = stream.createRawInputStream();
                var unpacking = packed ? new InflaterInputStream(raw) : raw) {
            return measure(unpacking, bounds);
        } catch (PdfBounds.TooMuch bomb) {
            throw bomb;
        } catch (IOException damaged) {
            throw bounds.unreadable("It does not unpack");
        }
    }

    private static long measure(InputStream unpacking, PdfBounds bounds) throws IOException {
        var chunk = new byte[8192];
        long all = 0;
        for (int read = unpacking.read(chunk); read >= 0; read = unpacking.read(chunk)) {
            bounds.unpacked(read);
            all += read;
        }
        return all;
    }

    /// Packed once, by deflate.
    private static boolean isDeflated(COSStream stream) {
        COSBase filters = stream.getFilters();
        if (filters instanceof COSArray several)
            return several.size() == 1 && COSName.FLATE_DECODE.equals(several.getObject(0));
        return COSName.FLATE_DECODE.equals(filters);
    }

    private static boolean hasWideRows(COSStream stream) {
        COSBase parameters = stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
        if (parameters == null) return false;
        if (parameters instanceof COSArray several && several.size() == 1)
            parameters = several.getObject(0);
        if (!(parameters instanceof COSDictionary row)) return true;
        long columns = row.getInt(COSName.COLUMNS, 1);
        long colors = row.getInt(COSName.COLORS, 1);
        long bits = row.getInt(COSName.BITS_PER_COMPONENT, 8);
        boolean positive = columns > 0 && colors > 0 && colors < 100 && bits > 0 && bits < 100;
        return !positive || columns * colors * bits > WIDEST_ROW;
    }
}
