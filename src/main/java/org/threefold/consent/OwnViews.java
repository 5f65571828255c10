package org.threefold.consent;

import org.threefold.access.Permit;
import org.threefold.kernel.Messages;

import java.time.LocalDate;

/// Makes a patient's own view from the facts.
final class OwnViews {

    /// What a signature given here says.
    static final String HERE = "signing.meaning";

    /// What one on paper says.
    static final String ON_PAPER = "signing.paper";

    private OwnViews() {}

    static MyConsent of(Permit permit, ConsentFacts facts, LocalDate today) {
        return new MyConsent(
                Standings.of(facts, today),
                Standings.open(facts, today).map(it -> open(facts, it)),
                facts.lastSigned().map(it -> signed(facts, it)),
                facts.signed(),
                permit.name(),
                facts.endings());
    }

    private static MyConsent.Open open(ConsentFacts facts, Offer offer) {
        var choices = facts.chosen(offer);
        var meaning = meaning(HERE);
        return new MyConsent.Open(
                offer,
                facts.form(offer),
                ConsentProgress.of(facts, offer),
                choices,
                meaning,
                ConsentSignature.shown(offer, choices, meaning));
    }

    private static MyConsent.Signed signed(ConsentFacts facts, ConsentSignature it) {
        var offer = facts.offer(it.offer());
        return new MyConsent.Signed(it, offer, facts.form(offer), facts.chosen(it));
    }

    static String meaning(String key) {
        return Messages.beside(OwnViews.class).text(Messages.BASE, key);
    }
}
