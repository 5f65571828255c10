package org.threefold.documents;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/// Small files that become large in memory, and the sentences that refuse them.
final class Bombs {

    private static final int MB = 1 << 20;

    private Bombs() {}

    record Bomb(byte[] file, String refusal) {}

    static Map<String, Bomb> all() {
        var all = new LinkedHashMap<String, byte[]>();
        all.put("47 MB of empty texts", packed("[", "()".repeat(47 * MB / 2)));
        all.put("9 MB of empty texts", packed("[", "()".repeat(9 * MB / 2)));
        all.put("9 MB of empty dictionaries", packed("[", "<<>>".repeat(9 * MB / 4)));
        all.put("9 MB of empty lists", packed("[", "[]".repeat(9 * MB / 2)));
        all.put("9 MB of references", packed("[", numbered("%d 0 R ", 700_000)));
        all.put("9 MB of fractions", packed("[", ".5 ".repeat(3 * MB)));
        all.put("a million names", packed("[", numbered("/n%d", 1_000_000)));
        all.put("a million keys", packed("<<", numbered("/n%d 1", 900_000)));
        all.put("lists 100,000 deep", packed("", "[".repeat(100_000)));
        all.put("dictionaries 100,000 deep", packed("", "<</A".repeat(100_000)));
        all.put("lists 101 deep", packed("", "[".repeat(101) + "]".repeat(101)));
        all.put("an object stream that lists 900,000", listing(900_000));
        all.put("19 MB of texts that are not packed", plain("[" + "()".repeat(19 * MB / 2)));
        all.put("60,000 names that are not packed", plain("[" + numbered("/m%d", 60_000)));
        all.put("lists 100,000 deep, not packed", plain("[".repeat(100_000)));
        all.put("a cross-reference stream of 9 million", entries(9 * MB, "[1 0 0]"));
        all.put("a cross-reference table of 400,000", table(400_000));
        all.put("a cross-reference table of one line", table("0 ".repeat(9 * MB)));
        all.put("lengths that lead to lengths", lengths(2_000));
        var bombs = new LinkedHashMap<String, Bomb>();
        all.forEach((what, file) -> bombs.put(what, new Bomb(file, PdfCheck.TOO_MUCH)));
        bombs.put("entries without a width", new Bomb(entries(9, "[0 0 0]"), PdfCheck.UNREADABLE));
        bombs.put(
                "a PNG of 60,000 by 60,000",
                new Bomb(Papers.hugePng(60_000), PictureCheck.TOO_LARGE));
        bombs.put(
                "a JPEG of 60,000 by 60,000",
                new Bomb(hugeJpeg(60_000, Papers.picture("jpg", 9, 9)), PictureCheck.TOO_LARGE));
        return bombs;
    }

    private static byte[] packed(String begin, String objects) {
        return Papers.withObjects(
                Papers.deflated(to -> to.write(bytes("5 0 " + begin + objects))), "/FlateDecode");
    }

    private static byte[] listing(int objects) {
        var list = Papers.deflated(to -> to.write(bytes(numbered("%d 0 ", objects))));
        return Papers.withObjects(list, "/FlateDecode/N " + objects + "/First 8000000");
    }

    private static byte[] plain(String pages) {
        var head = "%PDF-1.7\n1 0 obj<</Type/Catalog/Pages ";
        int at = head.length() - "1 0 obj<</Type/Catalog/Pages ".length();
        var body = head + pages + ">>endobj\n";
        return bytes(
                body
                        + "xref\n0 2\n0000000000 65535 f \n%010d 00000 n \n".formatted(at)
                        + "trailer<</Size 2/Root 1 0 R>>\nstartxref\n"
                        + body.length()
                        + "\n%%EOF\n");
    }

    private static byte[] entries(int bytes, String widths) {
        var packed = Papers.deflated(to -> to.write(new byte[bytes]));
        return bytes(
                "%PDF-1.7\n1 0 obj<</Type/XRef/Size 2000000000/W"
                        + widths
                        + "/Root 2 0 R/Filter/FlateDecode/Length "
                        + packed.length
                        + ">>stream\n"
                        + new String(packed, StandardCharsets.ISO_8859_1)
                        + "\nendstream endobj\nstartxref\n9\n%%EOF\n");
    }

    private static byte[] table(int entries) {
        return table(numbered("%d 0 n\n", entries));
    }

    private static byte[] table(String lines) {
        return bytes(
                "%PDF-1.7\nxref\n0 99999999\n"
                        + lines
                        + "\ntrailer<</Size 2/Root 1 0 R>>\nstartxref\n9\n%%EOF\n");
    }

    /// Each stream says that its length is the next one.
    private static byte[] lengths(int howMany) {
        var body = new StringBuilder("%PDF-1.7\n");
        var entries = new StringBuilder("xref\n0 %d\n0000000000 65535 f \n".formatted(howMany + 1));
        for (int i = 1; i <= howMany; i++) {
            entries.append("%010d 00000 n \n".formatted(body.length()));
            body.append(
                    "%d 0 obj<</Type/Catalog/Length %d 0 R>>stream\nx\nendstream endobj\n"
                            .formatted(i, i + 1));
        }
        int start = body.length();
        return bytes(
                body
                        + entries.toString()
                        + "trailer<</Root 1 0 R>>\nstartxref\n"
                        + start
                        + "\n%%EOF\n");
    }

    /// Says in its frame header that it is so large.
    private static byte[] hugeJpeg(int side, byte[] jpeg) {
        for (int at = 2; at + 9 < jpeg.length; at++)
            if ((jpeg[at] & 0xFF) == 0xFF && (jpeg[at + 1] & 0xFF) == 0xC0)
                for (int i = 5; i <= 8; i++) jpeg[at + i] = (byte) (i % 2 == 1 ? side >> 8 : side);
        return jpeg;
    }

    private static String numbered(String pattern, int howMany) {
        var all = new StringBuilder();
        int at = pattern.indexOf("%d");
        for (int i = 1; i <= howMany; i++)
            all.append(pattern, 0, at).append(i).append(pattern, at + 2, pattern.length());
        return all.toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
