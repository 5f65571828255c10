package org.threefold.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Plain text as the team wrote it, as blocks: paragraphs between empty lines, and lists of lines
/// that begin with a hyphen. Every line is in one of them, in its order. Screens and documents
/// take it from here, so that both show the same.
public final class PlainBlocks {

    private static final String BULLET = "- ";

    private PlainBlocks() {}

    public static List<DocumentBlock.Plain> of(String text) {
        return Arrays.stream(text.strip().split("\n\\s*\n"))
                .flatMap(part -> part(part).stream())
                .toList();
    }

    private static List<DocumentBlock.Plain> part(String part) {
        var blocks = new ArrayList<DocumentBlock.Plain>();
        var run = new ArrayList<String>();
        for (var line : part.lines().toList()) {
            if (!run.isEmpty() && isBullet(run.getFirst()) != isBullet(line)) {
                blocks.add(block(run));
                run.clear();
            }
            run.add(line);
        }
        if (!part.isBlank()) blocks.add(block(run));
        return blocks;
    }

    private static DocumentBlock.Plain block(List<String> run) {
        return isBullet(run.getFirst())
                ? new DocumentBlock.Bullets(
                        run.stream().map(it -> it.substring(BULLET.length())).toList())
                : new DocumentBlock.Paragraph(String.join(" ", run));
    }

    private static boolean isBullet(String line) {
        return line.startsWith(BULLET);
    }
}
