package org.threefold.consent;

import org.springframework.stereotype.Component;
import org.threefold.access.Permit;
import org.threefold.casefile.CaseFiles;
import org.threefold.consent.ConsentEnding.Channel;
import org.threefold.consent.ConsentEnding.Kind;
import org.threefold.kernel.Outcome;
import org.threefold.live.ChangeKind;
import org.threefold.live.Live;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/// Where the seats record what the patient signed on paper, look at it, and record what they were
/// told.
@Component
class SignedDesk {

    static final String NO_NAME = "Write the name as it stands on the paper.";
    static final String OTHER_NAME =
            "This is not the name on the record. Say in 10 to 500 characters why it is this person.";
    static final String PAPER_WAITS = "Another paper waits for two to look at it.";
    static final String NO_PAPER = "There is no paper to look at.";
    static final String OWN_PAPER = "You recorded it. Two others look at it.";
    static final String PAPER_IS_OVER =
            "What was signed here is over: the patient ended it, it was offered anew, or the team or"
                    + " the text says otherwise since. Sign a new paper.";
    static final String LONG_WORDS = "At most 2,000 characters.";
    static final String NOTHING_TO_END = "There is nothing to end.";
    static final String PORTAL = "What is said in the portal, the patient says there.";

    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST_REASON = 500;

    private final SignatureStore store;
    private final CaseFiles cases;
    private final LastDoses doses;
    private final Live live;
    private final Clock clock;

    SignedDesk(SignatureStore store, CaseFiles cases, LastDoses doses, Live live, Clock clock) {
        this.store = store;
        this.cases = cases;
        this.doses = doses;
        this.live = live;
        this.clock = clock;
    }

    Outcome<Boolean> paper(Permit permit, ConsentFacts facts, Offer offer, PaperDraft draft) {
        if (facts.paperToCheck(offer).isPresent()) return new Outcome.Refused<>(PAPER_WAITS);
        var objection = rule(permit, facts, offer).objection(draft.on());
        if (objection.isPresent()) return new Outcome.Refused<>(objection.get());
        if (draft.typedName().length() < 2 || draft.typedName().length() > 200)
            return new Outcome.Refused<>(NO_NAME);
        boolean same = isOfRecord(permit, draft.typedName());
        var reason = same ? "" : draft.nameReason();
        if (!same && (reason.length() < SHORTEST_REASON || reason.length() > LONGEST_REASON))
            return new Outcome.Refused<>(OTHER_NAME);
        var meaning = OwnViews.meaning(OwnViews.ON_PAPER);
        store.append(
                permit,
                offer,
                new ConsentSignature(
                        draft.id(),
                        offer.id(),
                        ConsentSignature.Manner.PAPER,
                        offer.formSha256(),
                        ConsentSignature.shown(offer, draft.choices(), meaning),
                        meaning,
                        draft.typedName(),
                        reason,
                        draft.choices(),
                        draft.on(),
                        permit.accountId(),
                        permit.name(),
                        now(),
                        List.of()));
        live.changed(permit, ChangeKind.of("consent.paper.recorded"));
        return new Outcome.Done<>(true);
    }

    private PaperRule rule(Permit permit, ConsentFacts facts, Offer offer) {
        return new PaperRule(facts, offer, doses.of(permit), LocalDate.now(clock), clock.getZone());
    }

    private boolean isOfRecord(Permit permit, String typed) {
        return cases.file(permit)
                .filter(it -> SigningRule.sameName(it.person().fullName(), typed))
                .isPresent();
    }

    Outcome<Boolean> check(Permit permit, ConsentFacts facts, UUID signature) {
        var found =
                facts.signatures().stream()
                        .filter(it -> it.id().equals(signature))
                        .filter(it -> it.manner() == ConsentSignature.Manner.PAPER)
                        .findFirst();
        if (found.isEmpty()) return new Outcome.Refused<>(NO_PAPER);
        var paper = found.get();
        if (paper.checks().stream().anyMatch(it -> it.by().equals(permit.accountId())))
            return new Outcome.Done<>(true);
        if (paper.counts()) return new Outcome.Refused<>(NO_PAPER);
        if (paper.recordedBy().equals(permit.accountId())) return new Outcome.Refused<>(OWN_PAPER);
        var open = Standings.open(facts, LocalDate.now(clock));
        if (open.filter(it -> it.id().equals(paper.offer())).isEmpty())
            return new Outcome.Refused<>(PAPER_IS_OVER);
        var objection = rule(permit, facts, open.get()).objection(paper.on());
        if (objection.isPresent()) return new Outcome.Refused<>(objection.get());
        store.check(permit, signature, now());
        live.changed(permit, ChangeKind.of("consent.paper.checked"));
        return new Outcome.Done<>(true);
    }

    Outcome<Boolean> end(Permit permit, ConsentFacts facts, EndingDraft draft) {
        if (facts.endings().stream().anyMatch(it -> it.id().equals(draft.id())))
            return new Outcome.Done<>(true);
        if (draft.channel() == Channel.PORTAL) return new Outcome.Refused<>(PORTAL);
        if (draft.words().length() > EndingDraft.LONGEST) return new Outcome.Refused<>(LONG_WORDS);
        if (!possible(facts, draft)) return new Outcome.Refused<>(NOTHING_TO_END);
        store.append(
                permit,
                new ConsentEnding(
                        draft.id(),
                        facts.endedBy(draft.part()).orElseThrow().id(),
                        draft.kind(),
                        draft.part(),
                        draft.channel(),
                        draft.words(),
                        permit.name(),
                        now()));
        live.changed(permit, ChangeKind.of("consent.signature.ended"));
        return new Outcome.Done<>(true);
    }

    private boolean possible(ConsentFacts facts, EndingDraft draft) {
        var today = LocalDate.now(clock);
        if (draft.kind() == Kind.REFUSED) return Standings.open(facts, today).isPresent();
        return switch (Standings.of(facts, today)) {
            case ConsentStanding.Active(_, _, var choices, _, _) -> choices.has(draft.part());
            case ConsentStanding.ReconsentDue(var signed, _, _) ->
                    facts.chosen(signed).has(draft.part());
            case ConsentStanding.Expired(var signed, _, _) ->
                    facts.chosen(signed).has(draft.part());
            case ConsentStanding.None _,
                    ConsentStanding.Offered _,
                    ConsentStanding.Taught _,
                    ConsentStanding.Withdrawn _,
                    ConsentStanding.Refused _ ->
                    false;
        };
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
