package org.threefold.preparation;

import org.threefold.forms.TeachBack;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// One page's file, taken apart: head and text.
final class MaterialText {

    private static final String FENCE = "---";

    private MaterialText() {}

    /// Reads a page. A page that breaks a rule of [Material] is a bug, found by the build.
    static Material read(String slug, String file, List<TeachBack> questions) {
        var lines = file.lines().toList();
        int text = lines.subList(1, lines.size()).indexOf(FENCE) + 2;
        if (!lines.getFirst().equals(FENCE) || text < 2)
            throw new IllegalArgumentException(slug + " needs a head and a text");
        return material(
                slug,
                FrontMatter.of(lines.subList(1, text - 1)),
                Markdown.blocks(String.join("\n", lines.subList(text, lines.size()))),
                questions);
    }

    private static Material material(
            String slug, FrontMatter head, List<Block> text, List<TeachBack> questions) {
        return new Material(
                new MaterialId(slug, head.number("version")),
                head.value("title"),
                LocalDate.parse(head.value("date")),
                head.number("minutes"),
                Phase.valueOf(head.value("phase").toUpperCase(Locale.ROOT)),
                head.number("place"),
                head.value("summary"),
                head.references(),
                text,
                questions);
    }
}
