package org.threefold.ui.kit;

import com.vaadin.flow.component.UI;
import org.threefold.kernel.Messages;

import java.util.Locale;

/// The messages of a package of pages, in the language of whoever looks at the page.
public final class PageTexts {

    static final PageTexts COMMON = beside(PageTexts.class);

    private final Messages messages;

    private PageTexts(Messages messages) {
        this.messages = messages;
    }

    /// The bundles in the package of this class.
    public static PageTexts beside(Class<?> page) {
        return new PageTexts(Messages.beside(page));
    }

    public String of(String key, Object... values) {
        return messages.text(language(), key, values);
    }

    /// The form of a message for a number; see [Messages#count].
    public String count(String key, long number) {
        return messages.count(language(), key, number);
    }

    public boolean has(String key) {
        return messages.has(key);
    }

    /// The one place that decides in which language a page is read.
    public static Locale language() {
        var ui = UI.getCurrent();
        return ui == null ? Messages.BASE : ui.getLocale();
    }
}
