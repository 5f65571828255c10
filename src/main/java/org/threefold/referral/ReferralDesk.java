package org.threefold.referral;

import org.springframework.stereotype.Component;
import org.threefold.access.Permit;
import org.threefold.casefile.ReferralId;
import org.threefold.kernel.Outcome;
import org.threefold.kernel.Page;
import org.threefold.kernel.PatientId;
import org.threefold.live.Live;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// Where referrals are taken in and answered, once it is settled who may.
@Component
class ReferralDesk {

    static final String NO_SUCH_REFERRAL = "There is no such referral among yours.";

    private final ReferralStore referrals;
    private final ReferralList list;
    private final DuplicateSearch duplicates;
    private final UnsentStore unsent;
    private final Live live;
    private final Clock clock;

    ReferralDesk(
            ReferralStore referrals,
            ReferralList list,
            DuplicateSearch duplicates,
            UnsentStore unsent,
            Live live,
            Clock clock) {
        this.referrals = referrals;
        this.list = list;
        this.duplicates = duplicates;
        this.unsent = unsent;
        this.live = live;
        this.clock = clock;
    }

    Outcome<ReferralId> record(Permit permit, ReferralDraft draft) {
        var before = referrals.madeBy(permit, draft.command());
        if (before.isPresent()) {
            return new Outcome.Done<>(before.get());
        }
        var problems = draft.problems(LocalDate.now(clock));
        if (!problems.isEmpty()) {
            var first = problems.getFirst();
            return new Outcome.Refused<>(first.field().words() + ": " + first.sentence());
        }
        var referral = referral(permit, draft);
        referrals.append(permit, draft.command(), referral);
        unsent.sent(permit, draft.command());
        tell(referral);
        return new Outcome.Done<>(referral.id());
    }

    Outcome<UnsentReferral> keep(Permit permit, UnsentReferral typed) {
        if (typed.size() > UnsentReferral.LONGEST) {
            return new Outcome.Refused<>("This is too long to be kept. Shorten the note.");
        }
        unsent.keep(permit, typed, clock.instant());
        return new Outcome.Done<>(typed);
    }

    Optional<UnsentReferral> unsent(Permit permit) {
        return unsent.find(permit);
    }

    boolean forget(Permit permit) {
        return unsent.forget(permit);
    }

    List<ReferralLine> lines(Permit permit, ReferralFilter filter, int from, int howMany) {
        return list.lines(permit, filter, from, howMany);
    }

    Page<ReferralLine> page(
            Permit permit, ReferralFilter filter, ReferralOrder order, int from, int howMany) {
        return list.page(permit, filter, order, from, howMany);
    }

    List<ReferralLine> sent(Permit permit, int from, int howMany) {
        return list.sentBy(permit, from, howMany);
    }

    Outcome<ReferralRecord> find(Permit permit, ReferralId id) {
        return referrals
                .find(permit, id)
                .<Outcome<ReferralRecord>>map(Outcome.Done::new)
                .orElseGet(() -> new Outcome.Refused<>(NO_SUCH_REFERRAL));
    }

    Outcome<List<Duplicate>> duplicates(Permit permit, ReferralId id) {
        return find(permit, id).map(found -> duplicates.of(permit, found.referral().person()));
    }

    List<Duplicate> duplicates(Permit permit, PersonDraft person) {
        return duplicates.of(permit, person);
    }

    Outcome<ReferralRecord> say(
            Permit permit,
            UUID command,
            ReferralId id,
            String text,
            Function<String, ReferralOutcome> outcome) {
        return forSaying(permit, id)
                .then(
                        record ->
                                record.has(command)
                                        ? new Outcome.Done<>(record)
                                        : say(permit, command, record, text.strip(), outcome));
    }

    /// The referral, as it stands while nobody else may answer it.
    Outcome<ReferralRecord> forSaying(Permit permit, ReferralId id) {
        referrals.waitForTurn(id.value());
        return find(permit, id);
    }

    private Outcome<ReferralRecord> say(
            Permit permit,
            UUID command,
            ReferralRecord record,
            String words,
            Function<String, ReferralOutcome> outcome) {
        var objection = record.objectionTo(words);
        if (objection.isPresent()) {
            return new Outcome.Refused<>(objection.get());
        }
        append(permit, command, record.referral(), outcome.apply(words));
        return find(permit, record.referral().id());
    }

    void append(Permit permit, UUID command, Referral referral, ReferralOutcome outcome) {
        var step =
                new ReferralStep(
                        command, referral.id(), outcome, permit.staffId(), clock.instant());
        referrals.append(permit, step);
        tell(referral);
    }

    /// The coordinator's list, and the sender's.
    private void tell(Referral referral) {
        live.tell(Referrals.TOPIC);
        live.tell(referral.enteredBy().value());
    }

    private Referral referral(Permit permit, ReferralDraft draft) {
        return draft.referral(
                ReferralId.next(),
                draft.person().person(PatientId.next(), LocalDate.now(clock)),
                permit.staffId(),
                clock.instant());
    }
}
