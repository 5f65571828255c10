package org.threefold.ui.portal;

import com.vaadin.flow.component.html.Anchor;

/// Where the patient's pages are.
enum PortalRoute {
    HOME("portal", "portal.nav.home"),
    INTAKE("portal/intake", "portal.nav.intake"),
    QUESTIONS("portal/questions", "portal.nav.questions"),
    READ("portal/read", "portal.nav.read"),
    DECISION("portal/decision", "portal.nav.decision"),
    CONSENT("portal/consent", "portal.nav.consent"),
    DIARY("portal/diary", "portal.nav.diary"),
    RECORD("portal/record", "portal.nav.record"),
    WHO_LOOKED("portal/who-looked", "portal.nav.who-looked");

    private final String path;
    private final String key;

    PortalRoute(String path, String key) {
        this.path = path;
        this.key = key;
    }

    String path() {
        return path;
    }

    String words() {
        return PortalTexts.of(key);
    }

    Anchor link() {
        return link(words());
    }

    Anchor link(String other) {
        return new Anchor(path, other);
    }

    /// The way to one questionnaire.
    static String asking(String instrument) {
        return QUESTIONS.path + "/" + instrument;
    }

    /// The way to what speaks for and against.
    static Anchor sheet(String words) {
        return new Anchor(HOME.path + "/sheet", words);
    }

    /// The way to one page of the library.
    static Anchor reading(String slug, String title) {
        return new Anchor(READ.path + "/" + slug, title);
    }
}
