package org.threefold.consent;

import static java.util.stream.Collectors.joining;

import org.threefold.kernel.Messages;

import java.util.List;
import java.util.Locale;

/// What is agreed to and what is chosen, as the patient reads it: in the portal before they sign,
/// and on their copy afterwards, in the same words.
public final class TermWords {

    private static final Messages WORDS = Messages.beside(TermWords.class);

    private final Locale language;

    /// What it is about, and what it is.
    public record Term(String name, String value) {}

    public TermWords(Locale language) {
        this.language = language;
    }

    public List<Term> scope(Offer offer) {
        var scope = offer.scope();
        return List.of(
                term("profile", text("profile." + scope.profile())),
                term("route", text("route." + scope.route())),
                term("dose", text("dose.value", scope.mgPerKg().toPlainString())),
                term("sessions", String.valueOf(scope.sessions())),
                term("months", text("months.value", offer.months())));
    }

    public List<Term> choices(Choices it) {
        return List.of(
                term("touch", of(it.touch())),
                term("recording", text(it.recording() ? "yes" : "no")),
                term("sharing", shared(it)));
    }

    public String of(Touch touch) {
        return text(touch.name());
    }

    public String of(SharedWith who) {
        return text(who.name());
    }

    private String shared(Choices it) {
        if (it.sharing().isEmpty()) return text("nobody");
        return it.inOrder().stream().map(this::of).collect(joining(", "));
    }

    private Term term(String name, String value) {
        return new Term(text(name), value);
    }

    private String text(String key, Object... values) {
        return WORDS.text(language, "terms." + key, values);
    }
}
