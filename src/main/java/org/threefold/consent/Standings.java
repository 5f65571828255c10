package org.threefold.consent;

import org.threefold.consent.ConsentStanding.Active;
import org.threefold.consent.ConsentStanding.Expired;
import org.threefold.consent.ConsentStanding.None;
import org.threefold.consent.ConsentStanding.Offered;
import org.threefold.consent.ConsentStanding.ReconsentDue;
import org.threefold.consent.ConsentStanding.ReconsentDue.Because;
import org.threefold.consent.ConsentStanding.Refused;
import org.threefold.consent.ConsentStanding.Taught;
import org.threefold.consent.ConsentStanding.Withdrawn;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Reads the standing of a consent off its facts. What was signed and not ended goes before
/// everything; then what the patient ended last; then what was offered. An ending ends the offer
/// that it names and every one before, whatever was signed of them and whenever.
final class Standings {

    private final ConsentFacts facts;
    private final LocalDate today;

    private Standings(ConsentFacts facts, LocalDate today) {
        this.facts = facts;
        this.today = today;
    }

    static ConsentStanding of(ConsentFacts facts, LocalDate today) {
        return new Standings(facts, today).standing();
    }

    /// The offer that the patient may read and answer, and staff talk about: the last one, while it
    /// holds and is not signed, ended or out of date.
    static Optional<Offer> open(ConsentFacts facts, LocalDate today) {
        var here = new Standings(facts, today);
        return facts.lastOffer().filter(it -> !here.over(it) && here.outdated(it).isEmpty());
    }

    /// A paper of that offer which two others have not looked at yet.
    static Optional<ConsentSignature> paperToCheck(ConsentFacts facts, LocalDate today) {
        return open(facts, today).flatMap(facts::paperToCheck);
    }

    /// Why nothing can be offered now; empty where the pain seat may.
    static Optional<None.Why> obstacle(ConsentFacts facts, LocalDate today) {
        return new Standings(facts, today).obstacle();
    }

    private ConsentStanding standing() {
        var held = facts.held();
        if (held.isPresent()) return signed(held.get());
        var end = facts.lastOffer().flatMap(facts::end);
        return end.map(Standings::ended).orElseGet(this::pending);
    }

    private static ConsentStanding ended(ConsentEnding it) {
        return switch (it.kind()) {
            case WITHDRAWN -> new Withdrawn(it);
            case REFUSED -> new Refused(it);
        };
    }

    private ConsentStanding signed(ConsentSignature it) {
        var offer = facts.offer(it.offer());
        var expires = it.on().plusMonths(offer.months());
        if (!today.isBefore(expires)) return new Expired(it, offer, expires);
        var because = because(it, offer);
        if (!because.isEmpty()) return new ReconsentDue(it, offer, because);
        return new Active(it, offer, facts.chosen(it), expires, newerText(offer));
    }

    private Set<Because> because(ConsentSignature it, Offer offer) {
        var all = EnumSet.noneOf(Because.class);
        if (!facts.intact(it)) all.add(Because.TEXT_NOT_SIGNED);
        if (!facts.newSince(offer, today).isEmpty()) all.add(Because.FORM_CHANGED);
        if (facts.decided().filter(now -> now.decision().equals(offer.decision())).isEmpty())
            all.add(Because.DECISION_SUPERSEDED);
        if (facts.doubt().isPresent()) all.add(Because.CAPACITY_CHANGED);
        if (otherScope(offer)) all.add(Because.SCOPE_CHANGED);
        return all;
    }

    /// The decision authorises otherwise, or the pain seat has offered another kind or route.
    private boolean otherScope(Offer signed) {
        boolean decided =
                facts.decided()
                        .filter(DecidedScope::goesOn)
                        .filter(
                                now ->
                                        now.sessions() != signed.scope().sessions()
                                                || now.mgPerKg().compareTo(signed.scope().mgPerKg())
                                                        != 0)
                        .isPresent();
        boolean offered =
                facts.lastOffer().filter(it -> !it.scope().equals(signed.scope())).isPresent();
        return decided || offered;
    }

    private Optional<Integer> newerText(Offer offer) {
        return facts.forms()
                .inForce(today)
                .map(FormVersion::number)
                .filter(it -> it > offer.formVersion());
    }

    private ConsentStanding pending() {
        var obstacle = obstacle();
        if (obstacle.isPresent()) return new None(obstacle.get());
        if (facts.lastOffer().isEmpty()) return new None(None.Why.NOT_OFFERED);
        var offer = facts.lastOffer().get();
        var outdated = outdated(offer);
        if (outdated.isPresent()) return new None(outdated.get());
        var progress = ConsentProgress.of(facts, offer);
        return progress.taught()
                ? new Taught(offer, progress, progress.missing())
                : new Offered(offer, progress);
    }

    private Optional<None.Why> obstacle() {
        if (facts.decided().isEmpty()) return Optional.of(None.Why.NO_DECISION);
        if (!facts.decided().get().goesOn()) return Optional.of(None.Why.NOT_GOING_ON);
        if (facts.forms().inForce(today).isEmpty()) return Optional.of(None.Why.NO_FORM);
        return Optional.empty();
    }

    private Optional<None.Why> outdated(Offer offer) {
        var obstacle = obstacle();
        if (obstacle.isPresent()) return obstacle;
        var now = facts.decided().orElseThrow();
        boolean same =
                now.decision().equals(offer.decision())
                        && now.sessions() == offer.scope().sessions()
                        && now.mgPerKg().compareTo(offer.scope().mgPerKg()) == 0;
        if (!same) return Optional.of(None.Why.DECISION_CHANGED);
        if (!facts.isIntact(offer)) return Optional.of(None.Why.OTHER_TEXT);
        return facts.newSince(offer, today).isEmpty()
                ? Optional.empty()
                : Optional.of(None.Why.FORM_CHANGED);
    }

    private boolean over(Offer offer) {
        boolean signed =
                facts.signatures().stream()
                        .anyMatch(it -> it.counts() && it.offer().equals(offer.id()));
        return signed || facts.end(offer).isPresent();
    }
}
