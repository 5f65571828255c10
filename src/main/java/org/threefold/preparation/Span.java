package org.threefold.preparation;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;

/// A run of words on a page. There is no raw HTML: what is not one of these is not on a page.
public sealed interface Span {

    record Plain(String words) implements Span {}

    record Strong(List<Span> spans) implements Span {}

    record Stressed(List<Span> spans) implements Span {}

    record Link(List<Span> spans, URI to) implements Span {}

    /// Points to a [Reference] of the same page by its key.
    record Cite(String key) implements Span {}

    /// The words alone, as they are read aloud.
    default String plain() {
        return switch (this) {
            case Plain(var words) -> words;
            case Strong(var spans) -> plain(spans);
            case Stressed(var spans) -> plain(spans);
            case Link(var spans, _) -> plain(spans);
            case Cite _ -> "";
        };
    }

    static String plain(List<Span> spans) {
        return spans.stream().map(Span::plain).collect(Collectors.joining());
    }
}
