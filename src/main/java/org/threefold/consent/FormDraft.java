package org.threefold.consent;

import org.threefold.library.InvisibleCharacters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// A version as the medical director types it: the pages that read otherwise, and of each whether
/// it says something new or is only said better.
public record FormDraft(
        UUID id, int basedOn, Map<ConsentItem, Page> pages, LocalDate from, String why) {

    static final int SHORTEST_WHY = 10;
    static final int LONGEST_WHY = 2000;
    static final int LONGEST_TITLE = 120;
    static final int LONGEST_TEXT = 4000;

    /// @param material whether it says something new
    public record Page(String title, String text, boolean material) {

        public Page {
            title = InvisibleCharacters.without(title).strip();
            text = InvisibleCharacters.without(text.replace("\r\n", "\n")).strip();
        }

        private boolean readsAs(Paragraph before) {
            return title.equals(before.title()) && text.equals(before.text());
        }
    }

    /// What keeps it from being proposed.
    ///
    /// @param item the page that it is about; empty for the day and the reason
    public record Problem(Field field, Optional<ConsentItem> item, String sentence) {}

    public enum Field {
        TITLE,
        TEXT,
        FROM,
        WHY
    }

    public FormDraft {
        pages = Map.copyOf(pages);
        why = InvisibleCharacters.without(why).strip();
    }

    public List<Problem> problems(ConsentForm before, LocalDate today) {
        var all = new ArrayList<Problem>();
        for (var item : ConsentItem.values()) {
            var page = pages.get(item);
            if (page != null) check(item, page, all);
        }
        if (all.isEmpty() && changed(before).isEmpty())
            all.add(problem(Field.WHY, "Nothing reads otherwise than in version " + basedOn + "."));
        if (from.isBefore(today)) all.add(problem(Field.FROM, "A version begins today or later."));
        if (why.length() < SHORTEST_WHY || why.length() > LONGEST_WHY)
            all.add(problem(Field.WHY, "Say why, in 10 to 2,000 characters."));
        return all;
    }

    private static void check(ConsentItem item, Page page, List<Problem> all) {
        if (page.title().isEmpty() || page.title().length() > LONGEST_TITLE)
            all.add(
                    new Problem(
                            Field.TITLE,
                            Optional.of(item),
                            item + " needs a title of 1 to 120 characters."));
        if (page.text().isEmpty() || page.text().length() > LONGEST_TEXT)
            all.add(
                    new Problem(
                            Field.TEXT,
                            Optional.of(item),
                            item + " needs a text of 1 to 4,000 characters."));
    }

    private static Problem problem(Field field, String sentence) {
        return new Problem(field, Optional.empty(), sentence);
    }

    private List<ConsentItem> changed(ConsentForm before) {
        return pages.entrySet().stream()
                .filter(it -> !it.getValue().readsAs(before.paragraph(it.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    /// The whole text. A page that was not touched says nothing new.
    ConsentForm form(ConsentForm before, int version) {
        return new ConsentForm(
                before.key(),
                version,
                before.language(),
                before.title(),
                before.paragraphs().stream().map(this::paragraph).toList());
    }

    private Paragraph paragraph(Paragraph before) {
        var page = pages.get(before.item());
        return page == null || page.readsAs(before)
                ? new Paragraph(
                        before.item(), before.title(), before.text(), false, before.sources())
                : new Paragraph(
                        before.item(),
                        page.title(),
                        page.text(),
                        page.material(),
                        before.sources());
    }
}
