package org.threefold.casefile;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.threefold.access.Access;
import org.threefold.access.Permit;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Ids;
import org.threefold.kernel.Outcome;
import org.threefold.kernel.PatientId;
import org.threefold.live.ChangeKind;
import org.threefold.live.Live;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Opens case files and puts their question.
@Component
class CaseDesk {

    private final CaseStore cases;
    private final PersonStore persons;
    private final ApplicationEventPublisher events;
    private final Live live;
    private final Clock clock;

    CaseDesk(
            CaseStore cases,
            PersonStore persons,
            ApplicationEventPublisher events,
            Live live,
            Clock clock) {
        this.cases = cases;
        this.persons = persons;
        this.events = events;
        this.live = live;
        this.clock = clock;
    }

    void register(Permit permit, Person person, Instant now) {
        persons.append(permit, person, now);
    }

    Optional<Person> person(Permit permit, PatientId id) {
        return persons.find(id.value());
    }

    CaseId open(Permit permit, NewCase opened) {
        var file = file(permit, opened);
        cases.append(permit, file, opened.referral());
        events.publishEvent(new CaseOpened(file.id(), opened.referral(), permit.actor()));
        live.changed(permit, ChangeKind.of("casefile.case.opened"));
        return file.id();
    }

    private CaseFile file(Permit permit, NewCase opened) {
        var now = clock.instant();
        var question =
                new FramedQuestion(
                        Ids.next(),
                        permit.caseId(),
                        opened.question(),
                        permit.staffId(),
                        now,
                        null);
        return new CaseFile(
                permit.caseId(),
                cases.nextNumber(permit, LocalDate.now(clock).getYear()),
                opened.person(),
                opened.condition(),
                List.of(question),
                permit.staffId(),
                now);
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
        var objection = FramedQuestion.objection(words);
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
