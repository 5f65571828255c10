package org.threefold.documents;

/// How many scans a JPEG has, by its markers. With one, it is unpacked row by row; with more, all
/// of its coefficients are held in native memory, some 6 bytes a pixel.
final class JpegScans {

    private static final int START_OF_SCAN = 0xDA;
    private static final int END = 0xD9;

    private JpegScans() {}

    /// @return scans up to the marker that ends the picture, or 0 where it does not end
    static int count(byte[] file) {
        int scans = 0;
        int at = 2;
        while (at + 1 < file.length) {
            if (isMarker(file, at, END)) return scans;
            if (isMarker(file, at, START_OF_SCAN)) scans++;
            boolean segment = (file[at] & 0xFF) == 0xFF && !isFill(file[at + 1]);
            at += segment ? 2 + length(file, at + 2) : 1;
        }
        return 0;
    }

    private static int length(byte[] file, int at) {
        return at + 1 < file.length ? (file[at] & 0xFF) << 8 | file[at + 1] & 0xFF : 0;
    }

    private static boolean isMarker(byte[] file, int at, int marker) {
        return at + 1 < file.length && (file[at] & 0xFF) == 0xFF && (file[at + 1] & 0xFF) == marker;
    }

    /// What follows 0xFF within the data of a scan, or between segments, and begins no segment.
    private static boolean isFill(byte next) {
        int value = next & 0xFF;
        return value <= 0x01 || value == 0xFF || value >= 0xD0 && value <= 0xD8;
    }
}
