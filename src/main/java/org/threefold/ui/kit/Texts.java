package org.threefold.ui.kit;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import java.util.Locale;

/// Sentences in the voices a page has: plain, quiet (explains), faint (adds), empty (instead of a
/// list).
public final class Texts {

    private Texts() {}

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

    /// The same words as the beginning of a sentence.
    public static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ENGLISH) + words.substring(1);
    }

    private static Paragraph voiced(String sentence, String look) {
        var paragraph = new Paragraph(sentence);
        paragraph.setClassName(look);
        return paragraph;
    }
}
