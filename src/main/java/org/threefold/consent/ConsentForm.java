package org.threefold.consent;

import org.threefold.kernel.Sha256;

import java.util.Arrays;
import java.util.List;

/// One version of the text, as patients read it. It refuses to lack one of the sixteen items, or to
/// have them in another order.
///
/// @param key which form, such as `ketamine`
/// @param language two letters of ISO 639-1
public record ConsentForm(
        String key, int version, String language, String title, List<Paragraph> paragraphs) {

    public ConsentForm {
        paragraphs = List.copyOf(paragraphs);
        if (!paragraphs.stream()
                .map(Paragraph::item)
                .toList()
                .equals(Arrays.asList(ConsentItem.values())))
            throw new IllegalArgumentException(key + " has sixteen items in their order");
    }

    public Paragraph paragraph(ConsentItem item) {
        return paragraphs.get(item.ordinal());
    }

    /// 64 hexadecimal digits over exactly what is shown: form, version, language, and the title and
    /// text of each page. What is material, and the sources, are not shown and not in it.
    public String sha256() {
        var shown = new ShownText("consent form 1");
        shown.line("key", key).line("version", version).line("language", language);
        shown.line("title", title);
        for (var it : paragraphs)
            shown.line("item", it.item()).line("title", it.title()).line("text", it.text());
        return Sha256.hex(shown.text());
    }

    /// The pages that read otherwise than in another version.
    public List<ConsentItem> differsFrom(ConsentForm other) {
        return paragraphs.stream()
                .filter(it -> !it.readsAs(other.paragraph(it.item())))
                .map(Paragraph::item)
                .toList();
    }

    public List<ConsentItem> material() {
        return paragraphs.stream().filter(Paragraph::material).map(Paragraph::item).toList();
    }
}
