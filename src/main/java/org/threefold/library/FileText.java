package org.threefold.library;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// The text of a bibliography as it came: UTF-8, or UTF-16 where its mark says so; what is neither
/// is read as Windows-1252, which older reference managers write.
public final class FileText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private FileText() {}

    public static String of(byte[] file) {
        if (file.length > 1 && (marked(file, 0xfe, 0xff) || marked(file, 0xff, 0xfe)))
            return new String(file, StandardCharsets.UTF_16);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
        } catch (CharacterCodingException other) {
            return new String(file, WINDOWS);
        }
    }

    private static boolean marked(byte[] file, int first, int second) {
        return (file[0] & 0xff) == first && (file[1] & 0xff) == second;
    }
}
