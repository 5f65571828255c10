package org.threefold.preparation;

import java.util.List;

/// One block of a page, from top to bottom. Nothing nests: a page for a phone needs no more.
public sealed interface Block {

    record Heading(List<Span> spans) implements Block {}

    record Paragraph(List<Span> spans) implements Block {}

    record Bullets(List<List<Span>> items) implements Block {}

    /// The words of the block, one sentence run a line.
    default List<String> lines() {
        return switch (this) {
            case Heading(var spans) -> List.of(Span.plain(spans));
            case Paragraph(var spans) -> List.of(Span.plain(spans));
            case Bullets(var items) -> items.stream().map(Span::plain).toList();
        };
    }

    /// The keys of the sources that the block points to.
    default List<String> cited() {
        return switch (this) {
            case Heading(var spans) -> keys(spans);
            case Paragraph(var spans) -> keys(spans);
            case Bullets(var items) ->
                    items.stream().flatMap(spans -> keys(spans).stream()).toList();
        };
    }

    private static List<String> keys(List<Span> spans) {
        return spans.stream()
                .filter(Span.Cite.class::isInstance)
                .map(span -> ((Span.Cite) span).key())
                .toList();
    }
}
