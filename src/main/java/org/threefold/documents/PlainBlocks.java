package org.threefold.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Plain text as the team wrote it, as blocks of a document: paragraphs between empty lines, and
/// lists of lines that begin with a hyphen.
public final class PlainBlocks {

    private static final String BULLET = "- ";

    private PlainBlocks() {}

    public static List<DocumentBlock> of(String text) {
        return Arrays.stream(text.strip().split("\n\\s*\n"))
                .flatMap(part -> part(part).stream())
                .toList();
    }

    private static List<DocumentBlock> part(String part) {
        var blocks = new ArrayList<DocumentBlock>();
        var words = part.lines().filter(line -> !line.startsWith(BULLET)).toList();
        var bullets = part.lines().filter(line -> line.startsWith(BULLET)).toList();
        if (!words.isEmpty()) blocks.add(new DocumentBlock.Paragraph(String.join(" ", words)));
        if (!bullets.isEmpty())
            blocks.add(
                    new DocumentBlock.Bullets(
                            bullets.stream().map(it -> it.substring(BULLET.length())).toList()));
        return blocks;
    }
}
