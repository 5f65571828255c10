package org.threefold.documents;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.InflaterInputStream;

/// Reads the structure of a PDF of somebody else. Streams are unpacked up to a limit in all; those
/// that are packed in another way than the structure of a PDF is (pictures) stay packed.
/// What is damaged is not repaired.
final class BoundedPdfParser extends PDFParser {

    /// Bytes unpacked in all. Of 1,000 pages of text the structure takes less than 10 MB.
    static final long MOST_UNPACKED = 48L * 1024 * 1024;

    /// The widest row that a predictor is let work on, in bits. A row of structure is some bytes.
    private static final long WIDEST_ROW = 65_536L;

    private long unpacked;

    BoundedPdfParser(byte[] file) throws IOException {
        super(new RandomAccessReadBuffer(file));
    }

    /// Whether more of it would have been unpacked than is let in. What is wrong with one object is
    /// swallowed by whoever asks for it.
    boolean isTooMuch() {
        return unpacked > MOST_UNPACKED;
    }

    /// More of it would be unpacked than is let in.
    private static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1;
    }

    /// What is encrypted could be measured only after it was decrypted, so it is not read at all.
    static final class Encrypted extends IOException {
        private static final long serialVersionUID = 1;
    }

    @Override
    protected void prepareDecryption() throws IOException {
        if (document.getTrailer().containsKey(COSName.ENCRYPT)) throw new Encrypted();
    }

    @Override
    protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
        var stream = super.parseCOSStream(dictionary);
        if (!isPacked(stream)) return stream;
        if (isDeflated(stream) && !hasWideRows(stream)) measure(stream);
        else stream.removeItem(COSName.FILTER);
        return stream;
    }

    private static boolean isPacked(COSStream stream) {
        return stream.getFilters() != null;
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

    /// Counts what it unpacks to, keeping none of it.
    private void measure(COSStream stream) throws IOException {
        var chunk = new byte[8192];
        try (InputStream raw = stream.createRawInputStream();
                var unpacking = new InflaterInputStream(raw)) {
            for (int read = unpacking.read(chunk); read >= 0; read = unpacking.read(chunk)) {
                unpacked += read;
                if (unpacked > MOST_UNPACKED) throw new TooMuch();
            }
        } catch (TooMuch bomb) {
            throw bomb;
        } catch (IOException damaged) {
            stream.removeItem(COSName.FILTER);
        }
    }
}
