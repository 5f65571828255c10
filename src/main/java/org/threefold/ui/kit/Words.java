package org.threefold.ui.kit;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/// Sentences in the voices a page has: plain, quiet (explains), faint (adds), empty (instead of a
/// list).
public final class Words {

    private Words() {}

    public static Paragraph plain(String sentence) {
        return new Paragraph(sentence);
    }

    public static Paragraph quiet(String sentence) {
        return voiced(sentence, "quiet");
    }

    public static Paragraph faint(String sentence) {
        return voiced(sentence, "small faint");
    }

    public static Paragraph empty(String sentence) {
        return voiced(sentence, "empty");
    }

    /// Read aloud, not seen.
    public static Span unseen(String sentence) {
        var span = new Span(sentence);
        span.setClassName("unseen");
        return span;
    }

    private static Paragraph voiced(String sentence, String look) {
        var paragraph = new Paragraph(sentence);
        paragraph.setClassName(look);
        return paragraph;
    }
}
