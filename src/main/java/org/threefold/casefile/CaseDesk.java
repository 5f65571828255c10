package org.threefold.casefile;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.threefold.access.Access;
import org.threefold.access.Act;
import org.threefold.access.Permit;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Ids;
import org.threefold.kernel.Outcome;
import org.threefold.kernel.PatientId;
import org.threefold.live.ChangeKind;
import org.threefold.live.Live;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Where a referral becomes a case, and its question is put.
@Component
class CaseDesk {

    private final Access access;
    private final ReferralDesk referrals;
    private final CaseStore cases;
    private final ApplicationEventPublisher events;
    private final Live live;
    private final Clock clock;

    CaseDesk(
            Access access,
            ReferralDesk referrals,
            CaseStore cases,
            ApplicationEventPublisher events,
            Live live,
            Clock clock) {
        this.access = access;
        this.referrals = referrals;
        this.cases = cases;
        this.events = events;
        this.live = live;
        this.clock = clock;
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
        var objection = Said.objection(record, acceptance.framedQuestion());
        if (objection.isPresent()) {
            return new Outcome.Refused<>(objection.get());
        }
        var person = whose(record.referral(), acceptance.sameAs());
        if (person.isEmpty()) {
            return new Outcome.Refused<>("The person chosen as the same one is not known here.");
        }
        var caseId = CaseId.next();
        return access.ask(permit.actor(), Act.FRAME_QUESTION, caseId, "opens the case")
                .map(opening -> open(permit, opening, acceptance, record.referral(), person.get()));
    }

    private CaseId open(
            Permit permit,
            Permit opening,
            Acceptance acceptance,
            Referral referral,
            Person person) {
        var file = file(opening, acceptance, referral, person);
        cases.append(opening, file, referral.id());
        referrals.append(
                permit,
                acceptance.command(),
                referral,
                new ReferralOutcome.Accepted(file.id(), acceptance.framedQuestion()));
        events.publishEvent(new CaseOpened(file.id(), referral.id(), permit.actor()));
        live.changed(opening, ChangeKind.of("casefile.case.opened"));
        return file.id();
    }

    private CaseFile file(Permit opening, Acceptance acceptance, Referral referral, Person person) {
        var now = clock.instant();
        var question =
                new FramedQuestion(
                        Ids.next(),
                        opening.caseId(),
                        acceptance.framedQuestion(),
                        opening.staffId(),
                        now,
                        null);
        return new CaseFile(
                opening.caseId(),
                cases.nextNumber(opening, LocalDate.now(clock).getYear()),
                person,
                referral.condition(),
                List.of(question),
                opening.staffId(),
                now);
    }

    private Optional<Person> whose(Referral referral, @Nullable PatientId sameAs) {
        return sameAs == null ? Optional.of(referral.person()) : cases.person(sameAs);
    }

    Outcome<CaseFile> find(Permit permit) {
        return file(permit)
                .<Outcome<CaseFile>>map(Outcome.Done::new)
                .orElseGet(() -> new Outcome.Refused<>(Access.NOT_FOUND));
    }

    Optional<CaseFile> file(Permit permit) {
        return cases.find(permit);
    }

    Optional<FramedQuestion> question(Permit permit) {
        return cases.question(permit);
    }

    Optional<Candidate> candidate(Permit permit) {
        return cases.candidate(permit);
    }

    Optional<CaseSpan> span(Permit permit) {
        return cases.span(permit);
    }

    Outcome<CaseFile> reframe(Permit permit, UUID command, String words) {
        cases.waitForTurn(permit);
        return find(permit)
                .then(
                        file ->
                                file.hasQuestion(command)
                                        ? new Outcome.Done<>(file)
                                        : reframe(permit, command, file, words));
    }

    private Outcome<CaseFile> reframe(Permit permit, UUID command, CaseFile file, String words) {
        var objection = Said.objectionTo(words);
        if (objection.isPresent()) {
            return new Outcome.Refused<>(objection.get());
        }
        cases.append(
                permit,
                new FramedQuestion(
                        command,
                        file.id(),
                        words,
                        permit.staffId(),
                        clock.instant(),
                        file.question().id()));
        live.changed(permit, ChangeKind.of("casefile.question.framed"));
        return find(permit);
    }
}
