package org.threefold.interop;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Where one entry's resource lies in the file. `from` and `to` are byte offsets; an entry without
/// a resource is empty.
record EntryRange(
        int entry,
        String type,
        String fullUrl,
        String id,
        int from,
        int to,
        Optional<String> objection) {

    String text(SentFile file) {
        return new String(file.bytes(), from, to - from, StandardCharsets.UTF_8);
    }

    boolean is(String resourceType) {
        return type.equals(resourceType);
    }
}
