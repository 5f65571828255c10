package org.threefold.preparation;

import org.threefold.kernel.Messages;

import java.util.Locale;

/// When a page is due. Every page may be read at any time; the phase only says which come
/// first.
public enum Phase {
    DECIDING("phases.deciding"),
    PREPARING("phases.preparing"),
    AFTERWARDS("phases.afterwards");

    private static final Messages TEXTS = Messages.beside(Phase.class);

    private final String key;

    Phase(String key) {
        this.key = key;
    }

    /// As a heading that the team reads.
    public String words() {
        return words(Messages.BASE);
    }

    /// As a heading for the patient.
    public String words(Locale language) {
        return TEXTS.text(language, key);
    }
}
