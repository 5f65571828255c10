package org.threefold.consent;

import org.threefold.access.Act;
import org.threefold.access.Permit;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Makes the view of the team from the facts, for whoever holds the permit.
final class ConsentViews {

    private static final Map<ConsentView.May, Act> ACTS =
            Map.of(
                    ConsentView.May.OFFER, Act.OFFER_CONSENT,
                    ConsentView.May.TALK, Act.NOTE_CONSENT_TALK,
                    ConsentView.May.CAPACITY, Act.NOTE_CAPACITY,
                    ConsentView.May.PAPER, Act.RECORD_PAPER_CONSENT,
                    ConsentView.May.END, Act.RECORD_CONSENT_END);

    private ConsentViews() {}

    static ConsentView of(Permit permit, ConsentFacts facts, LocalDate today) {
        return new ConsentView(
                Standings.of(facts, today),
                today,
                facts.lastOffer().map(it -> offered(facts, it)),
                Standings.open(facts, today).isPresent(),
                Standings.obstacle(facts, today),
                facts.decided().filter(DecidedScope::goesOn).map(ConsentViews::bounds).orElse(""),
                Standings.paperToCheck(facts, today),
                mayCheck(permit, Standings.paperToCheck(facts, today)),
                facts.signatures(),
                facts.endings(),
                may(permit));
    }

    private static ConsentView.Offered offered(ConsentFacts facts, Offer it) {
        return new ConsentView.Offered(
                it, facts.form(it), ConsentProgress.of(facts, it), facts.chosen(it));
    }

    private static String bounds(DecidedScope it) {
        return "at most %s mg/kg, %d %s"
                .formatted(
                        it.mgPerKg().stripTrailingZeros().toPlainString(),
                        it.sessions(),
                        it.sessions() == 1 ? "session" : "sessions");
    }

    private static boolean mayCheck(Permit permit, Optional<ConsentSignature> paper) {
        return permit.also(Act.CHECK_PAPER_CONSENT)
                && paper.filter(it -> !it.recordedBy().equals(permit.accountId()))
                        .filter(
                                it ->
                                        it.checks().stream()
                                                .noneMatch(
                                                        check ->
                                                                check.by()
                                                                        .equals(
                                                                                permit
                                                                                        .accountId())))
                        .isPresent();
    }

    private static Set<ConsentView.May> may(Permit permit) {
        var all = EnumSet.noneOf(ConsentView.May.class);
        ACTS.forEach(
                (what, act) -> {
                    if (permit.also(act)) all.add(what);
                });
        return all;
    }
}
