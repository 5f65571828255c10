package org.threefold.ui.portal;

import org.threefold.ui.kit.PageTexts;

/// What patients read in the portal. Keys begin with the name of the bundle: `home.way.title` is in
/// `home.properties`.
final class PortalTexts {

    private static final PageTexts TEXTS = PageTexts.beside(PortalTexts.class);

    private PortalTexts() {}

    static String of(String key, Object... values) {
        return TEXTS.of(key, values);
    }

    /// The form of a message for a number, as `1 minute` and `5 minutes`.
    static String count(String key, long number) {
        return TEXTS.count(key, number);
    }

    static boolean has(String key) {
        return TEXTS.has(key);
    }

    /// What stands in the browser's tab.
    static String title(String words) {
        return of("portal.page", words);
    }
}
