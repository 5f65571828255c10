package org.threefold.ui.portal;

import com.vaadin.flow.component.html.Anchor;

/// Where the patient's pages are.
enum PortalRoute {
    HOME("portal", "Where I stand"),
    INTAKE("portal/intake", "About me"),
    QUESTIONS("portal/questions", "Questions"),
    READ("portal/read", "To read"),
    DECISION("portal/decision", "What was decided"),
    DIARY("portal/diary", "My diary"),
    RECORD("portal/record", "My record"),
    WHO_LOOKED("portal/who-looked", "Who looked");

    private final String path;
    private final String words;

    PortalRoute(String path, String words) {
        this.path = path;
        this.words = words;
    }

    String path() {
        return path;
    }

    String words() {
        return words;
    }

    Anchor link() {
        return link(words);
    }

    Anchor link(String other) {
        return new Anchor(path, other);
    }

    /// The way to one questionnaire.
    static String asking(String instrument) {
        return QUESTIONS.path + "/" + instrument;
    }

    /// The way to one page of the library.
    static Anchor reading(String slug, String title) {
        return new Anchor(READ.path + "/" + slug, title);
    }
}
