package org.threefold.referral;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.threefold.access.Access;
import org.threefold.access.Act;
import org.threefold.access.Permit;
import org.threefold.casefile.CaseFiles;
import org.threefold.casefile.NewCase;
import org.threefold.casefile.Person;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Outcome;
import org.threefold.kernel.PatientId;

import java.util.Optional;

/// Accepts a referral: opens its case, once.
@Component
class AcceptanceDesk {

    private final Access access;
    private final ReferralDesk referrals;
    private final CaseFiles cases;

    AcceptanceDesk(Access access, ReferralDesk referrals, CaseFiles cases) {
        this.access = access;
        this.referrals = referrals;
        this.cases = cases;
    }

    Outcome<CaseId> accept(Permit permit, Acceptance acceptance) {
        return referrals
                .forSaying(permit, acceptance.referral())
                .then(
                        record ->
                                record.has(acceptance.command()) && record.openedCase().isPresent()
                                        ? new Outcome.Done<>(record.openedCase().get())
                                        : accept(permit, acceptance, record));
    }

    private Outcome<CaseId> accept(Permit permit, Acceptance acceptance, ReferralRecord record) {
        var objection = record.objectionTo(acceptance.framedQuestion());
        if (objection.isPresent()) return new Outcome.Refused<>(objection.get());
        var person = whose(permit, record.referral(), acceptance.sameAs());
        if (person.isEmpty())
            return new Outcome.Refused<>("The person chosen as the same one is not known here.");
        return access.ask(permit.actor(), Act.FRAME_QUESTION, CaseId.next(), "opens the case")
                .map(opening -> open(permit, opening, acceptance, record.referral(), person.get()));
    }

    private CaseId open(
            Permit permit,
            Permit opening,
            Acceptance acceptance,
            Referral referral,
            Person person) {
        var question = acceptance.framedQuestion();
        var opened =
                cases.open(
                        opening,
                        new NewCase(referral.id(), person, referral.condition(), question));
        referrals.append(
                permit,
                acceptance.command(),
                referral,
                new ReferralOutcome.Accepted(opened, question));
        return opened;
    }

    private Optional<Person> whose(Permit permit, Referral referral, @Nullable PatientId sameAs) {
        return sameAs == null ? Optional.of(referral.person()) : cases.person(permit, sameAs);
    }
}
