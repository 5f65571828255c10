package org.threefold.documents;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.threefold.support.Clinic;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/// Files to attach, good and bad, made by code.
public final class Papers {

    private Papers() {}

    public static byte[] pdf() {
        return pdf(1, _ -> {});
    }

    public static UploadedFile letter() {
        return Clinic.done(UploadedFile.of(pdf()));
    }

    public static byte[] pdf(int pages, Consumer<PDDocument> change) {
        try (var made = new PDDocument()) {
            for (int page = 0; page < pages; page++) made.addPage(new PDPage());
            change.accept(made);
            return saved(made);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static byte[] locked() {
        return pdf(
                1,
                made -> {
                    try {
                        made.protect(
                                new StandardProtectionPolicy("owner", "", new AccessPermission()));
                    } catch (IOException broken) {
                        throw new UncheckedIOException(broken);
                    }
                });
    }

    static byte[] picture(String format, int width, int height) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(
                    new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    /// A PNG that says it is this large, with nothing behind.
    static byte[] hugePng(int side) {
        var png = picture("png", 2, 2);
        for (int at : new int[] {16, 20})
            for (int i = 0; i < 4; i++) png[at + i] = (byte) (side >> (24 - 8 * i));
        var crc = new CRC32();
        crc.update(png, 12, 17);
        for (int i = 0; i < 4; i++) png[29 + i] = (byte) (crc.getValue() >> (24 - 8 * i));
        return png;
    }

    /// A PDF whose structure unpacks to so many megabytes.
    ///
    /// @param filters as it stands in its dictionary, such as `/FlateDecode`
    static byte[] bomb(int megabytes, String filters) {
        return withObjects(
                deflated(
                        to -> {
                            to.write(ascii("5 0 "));
                            var blank = new byte[1 << 20];
                            Arrays.fill(blank, (byte) ' ');
                            for (int i = 0; i < megabytes; i++) to.write(blank);
                        }),
                filters);
    }

    /// What writes bytes.
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    static byte[] deflated(Writing writing) {
        var packed = new ByteArrayOutputStream();
        try (var to = new DeflaterOutputStream(packed, new Deflater(9))) {
            writing.to(to);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return packed.toByteArray();
    }

    /// A PDF whose pages are in this object stream.
    static byte[] withObjects(byte[] objects, String filters) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(ascii("%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 5 0 R>>endobj\n"));
        int stream = out.size();
        out.writeBytes(
                ascii(
                        "2 0 obj<</Type/Obj#53tm/N 1/First 4/Filter %s/Length %d>>stream\n"
                                .formatted(filters, objects.length)));
        out.writeBytes(objects);
        out.writeBytes(ascii("\nendstream endobj\n"));
        int table = out.size();
        var entries = new ByteArrayOutputStream();
        for (var entry : new int[][] {{0, 0}, {1, 9}, {1, stream}, {1, table}, {0, 0}, {2, 2}}) {
            entries.write(entry[0]);
            for (int shift = 24; shift >= 0; shift -= 8) entries.write(entry[1] >> shift);
            entries.write(0);
        }
        out.writeBytes(
                ascii(
                        "3 0 obj<</Type/XRef/Size 6/W[1 4 1]/Root 1 0 R/Length %d>>stream\n"
                                .formatted(entries.size())));
        out.writeBytes(entries.toByteArray());
        out.writeBytes(ascii("\nendstream endobj\nstartxref\n" + table + "\n%%EOF\n"));
        return out.toByteArray();
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] saved(PDDocument made) throws IOException {
        var bytes = new ByteArrayOutputStream();
        made.save(bytes);
        return bytes.toByteArray();
    }
}
