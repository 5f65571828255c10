package org.threefold.interop;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/// What the first bytes of a file give away: packed, XML, a document, or not text in UTF-8.
enum FileSignature {
    GZIP("1f8b", "The file is packed (gzip). Please send the JSON file itself."),
    ZIP("504b", "The file is packed (zip). Please send the JSON file itself."),
    BZIP("425a68", "The file is packed (bzip2). Please send the JSON file itself."),
    XZ("fd377a58", "The file is packed (xz). Please send the JSON file itself."),
    SEVEN("377abcaf", "The file is packed (7z). Please send the JSON file itself."),
    ZSTD("28b52ffd", "The file is packed (zstd). Please send the JSON file itself."),
    PDF("25504446", "The file is a PDF. Threefold reads FHIR R4 bundles as JSON."),
    WIDEST_BIG("0000feff", FileSignature.UTF_32),
    WIDEST_SMALL("fffe0000", FileSignature.UTF_32),
    WIDEST_BIG_BARE("0000007b", FileSignature.UTF_32),
    WIDEST_SMALL_BARE("7b000000", FileSignature.UTF_32),
    WIDE_BIG_BARE("007b", FileSignature.UTF_16),
    WIDE_SMALL_BARE("7b00", FileSignature.UTF_16),
    WIDE_BIG("feff", FileSignature.UTF_16),
    WIDE_SMALL("fffe", FileSignature.UTF_16);

    static final int LENGTH = 64;

    private static final String UTF_16 =
            "The text is UTF-16. FHIR as JSON is UTF-8; please export it again.";
    private static final String UTF_32 =
            "The text is UTF-32. FHIR as JSON is UTF-8; please export it again.";

    private static final String NOT_JSON =
            "The file is not JSON. Threefold reads FHIR R4 bundles as JSON.";

    private final byte[] magic;
    private final String objection;

    FileSignature(String magic, String objection) {
        this.magic = HexFormat.of().parseHex(magic);
        this.objection = objection;
    }

    static Optional<String> objectionTo(byte[] opening) {
        for (var known : values()) {
            if (known.opens(opening)) {
                return Optional.of(known.objection);
            }
        }
        for (byte character : opening)
            if (character == 0)
                return Optional.of(
                        "The text is not UTF-8: it has zero bytes, as UTF-16 and UTF-32 have. Please export it again.");
        return switch (firstCharacter(opening)) {
            case '{' -> Optional.empty();
            case 0 -> Optional.of("The file is empty.");
            case '<' ->
                    Optional.of("The file is XML. Threefold reads FHIR R4 bundles as JSON only.");
            case '[' -> Optional.of("The file is a JSON list, not a FHIR bundle.");
            default -> Optional.of(NOT_JSON);
        };
    }

    private boolean opens(byte[] opening) {
        return opening.length >= magic.length
                && Arrays.equals(magic, Arrays.copyOf(opening, magic.length));
    }

    /// The first character that is neither white space nor the mark of UTF-8; 0 if there is none.
    private static int firstCharacter(byte[] opening) {
        for (byte character : opening) {
            boolean skipped =
                    switch (character) {
                        case ' ', '\t', '\r', '\n', (byte) 0xef, (byte) 0xbb, (byte) 0xbf -> true;
                        default -> false;
                    };
            if (!skipped) {
                return character == 0 ? '?' : character;
            }
        }
        return opening.length == LENGTH ? '?' : 0;
    }
}
