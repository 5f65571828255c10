package org.threefold.consent;

import org.springframework.stereotype.Component;
import org.threefold.access.Permit;
import org.threefold.consent.ConsentEnding.Channel;
import org.threefold.consent.ConsentEnding.Kind;
import org.threefold.consent.ConsentEnding.Part;
import org.threefold.kernel.Ids;
import org.threefold.kernel.Outcome;
import org.threefold.live.ChangeKind;
import org.threefold.live.Live;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// What the patient does with what is offered, and with what they signed.
@Component
class PatientDesk {

    private final ConsentReader reader;
    private final ConsentStore store;
    private final SignatureStore signatures;
    private final TeachBackDesk questions;
    private final LastDoses doses;
    private final Live live;
    private final Clock clock;

    PatientDesk(
            ConsentReader reader,
            ConsentStore store,
            SignatureStore signatures,
            TeachBackDesk questions,
            LastDoses doses,
            Live live,
            Clock clock) {
        this.reader = reader;
        this.store = store;
        this.signatures = signatures;
        this.questions = questions;
        this.doses = doses;
        this.live = live;
        this.clock = clock;
    }

    MyConsent mine(Permit permit) {
        return mine(permit, reader.of(permit));
    }

    Outcome<MyConsent> read(Permit permit, UUID offer, ConsentItem item) {
        return open(
                permit,
                offer,
                it -> {
                    if (!it.progress().read().contains(item)) {
                        store.append(permit, it.offer(), item, now());
                        changed(permit, "consent.page.read");
                    }
                    return done(permit);
                });
    }

    Outcome<MyConsent> choose(Permit permit, UUID offer, Choices choices) {
        return open(
                permit,
                offer,
                it -> {
                    if (!it.choices().equals(choices)) {
                        store.append(permit, it.offer(), Ids.next(), choices, now());
                        changed(permit, "consent.choice.made");
                    }
                    return done(permit);
                });
    }

    Outcome<MyConsent> answer(Permit permit, UUID offer, String question, String code) {
        return open(
                permit,
                offer,
                it -> {
                    var objection =
                            questions.answer(
                                    permit, it.offer(), it.progress(), question, code, now());
                    if (objection.isPresent()) return objection.get().refused();
                    changed(permit, "consent.question.answered");
                    return done(permit);
                });
    }

    Outcome<MyConsent> sign(Permit permit, SigningDraft draft) {
        var facts = reader.of(permit);
        if (facts.signatures().stream().anyMatch(it -> it.id().equals(draft.id())))
            return new Outcome.Done<>(mine(permit, facts));
        return open(permit, draft.offer(), it -> sign(permit, draft, it));
    }

    private Outcome<MyConsent> sign(Permit permit, SigningDraft draft, MyConsent.Open it) {
        var objection =
                SigningRule.objection(it.progress().missing(), doses.of(permit), now())
                        .or(() -> objection(permit, draft, it));
        if (objection.isPresent()) return objection.get().refused();
        signatures.append(
                permit,
                it.offer(),
                new ConsentSignature(
                        draft.id(),
                        it.offer().id(),
                        ConsentSignature.Manner.ELECTRONIC,
                        it.offer().formSha256(),
                        it.shownSha256(),
                        it.meaning(),
                        draft.typedName(),
                        "",
                        it.choices(),
                        LocalDate.now(clock),
                        permit.accountId(),
                        permit.name(),
                        now(),
                        List.of()));
        changed(permit, "consent.signature.given");
        return done(permit);
    }

    private static Optional<ConsentReason> objection(
            Permit permit, SigningDraft draft, MyConsent.Open it) {
        if (!it.shownSha256().equals(draft.shownSha256()))
            return Optional.of(ConsentReason.OTHER_TEXT);
        if (!SigningRule.sameName(permit.name(), draft.typedName()))
            return Optional.of(ConsentReason.OTHER_NAME);
        return draft.agrees() ? Optional.empty() : Optional.of(ConsentReason.NOT_AGREED);
    }

    Outcome<MyConsent> withdraw(Permit permit, UUID id, Part part) {
        var facts = reader.of(permit);
        if (ended(facts, id)) return new Outcome.Done<>(mine(permit, facts));
        var mine = mine(permit, facts);
        if (!mine.mayWithdraw() || !left(facts, part))
            return ConsentReason.NOTHING_TO_END.refused();
        return end(permit, facts, id, Kind.WITHDRAWN, part);
    }

    Outcome<MyConsent> refuse(Permit permit, UUID id) {
        var facts = reader.of(permit);
        if (ended(facts, id)) return new Outcome.Done<>(mine(permit, facts));
        if (Standings.open(facts, LocalDate.now(clock)).isEmpty())
            return ConsentReason.NOTHING_TO_END.refused();
        return end(permit, facts, id, Kind.REFUSED, Part.ALL);
    }

    private Outcome<MyConsent> end(
            Permit permit, ConsentFacts facts, UUID id, Kind kind, Part part) {
        var offer = facts.endedBy(part).orElseThrow().id();
        var portal = Channel.PORTAL;
        signatures.append(
                permit, new ConsentEnding(id, offer, kind, part, portal, "", permit.name(), now()));
        changed(permit, kind == Kind.REFUSED ? "consent.offer.refused" : "consent.signature.ended");
        return done(permit);
    }

    private static boolean ended(ConsentFacts facts, UUID id) {
        return facts.endings().stream().anyMatch(it -> it.id().equals(id));
    }

    private static boolean left(ConsentFacts facts, Part part) {
        return facts.lastSigned().filter(it -> facts.chosen(it).has(part)).isPresent();
    }

    /// Goes on where this offer is the one that is open.
    private Outcome<MyConsent> open(
            Permit permit, UUID offer, Function<MyConsent.Open, Outcome<MyConsent>> act) {
        return mine(permit)
                .open()
                .filter(it -> it.offer().id().equals(offer))
                .map(act)
                .orElseGet(ConsentReason.NOT_OPEN::refused);
    }

    private Outcome<MyConsent> done(Permit permit) {
        return new Outcome.Done<>(mine(permit));
    }

    private MyConsent mine(Permit permit, ConsentFacts facts) {
        return OwnViews.of(permit, facts, LocalDate.now(clock));
    }

    private void changed(Permit permit, String kind) {
        live.changed(permit, ChangeKind.of(kind));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
