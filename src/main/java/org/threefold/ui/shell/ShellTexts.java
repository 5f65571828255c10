package org.threefold.ui.shell;

import org.threefold.ui.kit.PageTexts;

/// What is read on the pages around the portal and the clinic: the way in, one's account, a page in
/// place of a page. Keys begin with the name of the bundle.
final class ShellTexts {

    private static final PageTexts TEXTS = PageTexts.beside(ShellTexts.class);

    private ShellTexts() {}

    static String of(String key, Object... values) {
        return TEXTS.of(key, values);
    }

    /// What stands in the browser's tab.
    static String title(String words) {
        return of("login.page", words);
    }
}
