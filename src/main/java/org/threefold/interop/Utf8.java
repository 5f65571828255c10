package org.threefold.interop;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Whether a text is UTF-8, and if not, in which line it is not.
final class Utf8 {

    private static final int STEP = 8192;

    private Utf8() {}

    static Optional<String> objectionTo(byte[] text) {
        var decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        var bytes = ByteBuffer.wrap(text);
        var characters = CharBuffer.allocate(STEP);
        while (true) {
            var result = decoder.decode(bytes, characters, true);
            if (result.isError()) return Optional.of(sentence(text, bytes.position()));
            if (result.isUnderflow()) return Optional.empty();
            characters.clear();
        }
    }

    private static String sentence(byte[] text, int at) {
        int line = 1;
        for (int each = 0; each < at; each++) if (text[each] == '\n') line++;
        return "The text is not UTF-8 (line %d); it may be Windows-1252. FHIR as JSON is UTF-8; please export it again."
                .formatted(line);
    }
}
