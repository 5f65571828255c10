package org.threefold.notes;

import java.nio.charset.StandardCharsets;

/// Where a ciphertext belongs: table, column, row, case and key. A ciphertext that stands anywhere
/// else is refused by AES-GCM. Each part is preceded by its length, so no two places read alike.
final class AssociatedData {

    private AssociatedData() {}

    static byte[] of(Object... parts) {
        var place = new StringBuilder();
        for (var part : parts) {
            var text = part.toString();
            place.append(text.length()).append(':').append(text).append(';');
        }
        return place.toString().getBytes(StandardCharsets.UTF_8);
    }
}
