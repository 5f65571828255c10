package org.threefold.audit;

import org.threefold.kernel.Sha256;
import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

/// The state of the whole trail at a moment, signed and linked to the seal before it. As a line of
/// text: JSON, a tab, the signature in Base64.
///
/// @param number from 1 on, without gaps
/// @param previous SHA-256 of the line before, in hexadecimal; empty in the first
/// @param chains those that changed; in the first seal of a file, all
record Seal(long number, Instant at, String previous, List<SealedChain> chains) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    Seal {
        chains = List.copyOf(chains);
    }

    /// A seal as it was read, with its line.
    record Read(Seal seal, String line, String said, byte[] signature) {}

    String signed(SealKey key) {
        var said = JSON.writeValueAsString(this);
        return said + "\t" + Base64.getEncoder().encodeToString(key.sign(bytes(said)));
    }

    /// Throws where the line is no seal: cut short, or changed beyond reading.
    static Read read(String line) {
        int tab = line.lastIndexOf('\t');
        if (tab < 0) throw new IllegalArgumentException("no signature");
        var said = line.substring(0, tab);
        return new Read(
                JSON.readValue(said, Seal.class),
                line,
                said,
                Base64.getDecoder().decode(line.substring(tab + 1)));
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String digest(String line) {
        return Sha256.hex(line);
    }
}
