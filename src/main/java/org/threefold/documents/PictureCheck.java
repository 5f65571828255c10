package org.threefold.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/// Looks through a picture of somebody else: its size is read before any of it is unpacked. What is
/// unpacked then is a thumbnail, row by row, of every PNG and of a JPEG of one scan. A JPEG of more
/// (one that appears in steps) is unpacked where it is small; of a larger one, its head and that it
/// ends are all that is looked at.
final class PictureCheck {

    /// 50 million: a page of paper at 600 dots an inch has 35.
    static final long MOST_PIXELS = 50_000_000;

    static final int LONGEST_SIDE = 20_000;

    /// A JPEG that appears in steps has some ten.
    static final int MOST_SCANS = 64;

    /// Of a JPEG that is unpacked although it has several scans: some 50 MB of native memory.
    static final long MOST_PIXELS_IN_STEPS = 8_000_000;

    private static final int THUMBNAIL = 256;

    static final String TOO_LARGE =
            "This picture has more than 50 million pixels. Save it smaller, and attach that.";
    static final String UNREADABLE =
            "This picture cannot be read: it is damaged, cut off, or of a rare sort. Save it again"
                    + " as JPEG or PNG, and attach that.";

    private PictureCheck() {}

    static Optional<String> objectionTo(FileType type, byte[] file) {
        int scans = type == FileType.JPEG ? JpegScans.count(file) : 1;
        if (scans < 1 || scans > MOST_SCANS) return Optional.of(UNREADABLE);
        var reader = ImageIO.getImageReadersByFormatName(type.name().toLowerCase(Locale.ROOT));
        return objectionTo(reader.next(), file, scans);
    }

    private static Optional<String> objectionTo(ImageReader reader, byte[] file, int scans) {
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true, true);
            long width = reader.getWidth(0);
            long height = reader.getHeight(0);
            if (width > LONGEST_SIDE || height > LONGEST_SIDE || width * height > MOST_PIXELS)
                return Optional.of(TOO_LARGE);
            if (scans > 1 && width * height > MOST_PIXELS_IN_STEPS) return Optional.empty();
            var warned = new boolean[1];
            reader.addIIOReadWarningListener((_, _) -> warned[0] = true);
            var small = reader.getDefaultReadParam();
            int step = (int) Math.max(1, Math.max(width, height) / THUMBNAIL);
            small.setSourceSubsampling(step, step, 0, 0);
            reader.read(0, small);
            return warned[0] ? Optional.of(UNREADABLE) : Optional.empty();
        } catch (IOException | RuntimeException damaged) {
            return Optional.of(UNREADABLE);
        } finally {
            reader.dispose();
        }
    }
}
