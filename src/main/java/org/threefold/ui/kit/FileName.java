package org.threefold.ui.kit;

import com.vaadin.flow.server.streams.UploadEvent;
import org.threefold.library.InvisibleCharacters;

/// The name under which a file was sent, as text that can be shown and kept: without characters
/// that nobody sees (the database takes no NUL), and at most 120 characters long.
public final class FileName {

    private static final int LONGEST = 120;

    private FileName() {}

    public static String of(UploadEvent event) {
        return of(event.getFileName());
    }

    static String of(String sent) {
        var seen = InvisibleCharacters.without(sent).replaceAll("\\s+", " ").strip();
        int longest = Math.min(LONGEST, seen.codePointCount(0, seen.length()));
        return seen.substring(0, seen.offsetByCodePoints(0, longest));
    }
}
