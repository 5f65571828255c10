package org.threefold.access;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Outcome;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Emergency access ("break glass"): a clinician without a place on a case opens it for sixty
/// minutes, with a reason, under a fresh factor. The privacy officer and the seats are told in the
/// same transaction, and an officer who is not the same person reviews it. It reads the chart and
/// acts on alarms, and opens nothing else; see decision 0040.
@Service
@Transactional
public class Emergencies {

    /// The topic on which officers hear that one was opened, ended or reviewed; see `live`.
    public static final UUID TOPIC = UUID.fromString("00000000-0000-7000-8000-00000e3e6000");

    /// The same for a case that does not exist and a record number that does not fit.
    public static final String NOTHING_FOUND =
            "Nothing was opened. Check the record number and the date of birth.";

    private static final String NOT_FOR_OFFICERS =
            "Emergency access is for clinicians. A privacy officer or coordinator opens none.";

    private static final int LONGEST_REVIEW = 2000;
    private static final int LONGEST_NUMBER = 20;

    private final Access access;
    private final Accounts accounts;
    private final EmergencyStore store;
    private final EmergencyCases cases;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Emergencies(
            Access access,
            Accounts accounts,
            EmergencyStore store,
            EmergencyCases cases,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.accounts = accounts;
        this.store = store;
        this.cases = cases;
        this.events = events;
        this.clock = clock;
    }

    /// Opens the case for sixty minutes.
    public Outcome<OpenEmergency> open(
            Actor by, CaseId caseId, EmergencyDraft draft, FreshFactor fresh) {
        return access.ask(by, Act.BREAK_THE_GLASS, caseId, draft.toString())
                .then(permit -> open(permit, draft, fresh));
    }

    /// The same by what somebody knows who has the patient before them. Names cannot be looked
    /// through, and whoever finds nothing learns nothing.
    ///
    /// @param number the record number as it was typed
    public Outcome<OpenEmergency> open(
            Actor by, String number, LocalDate born, EmergencyDraft draft, FreshFactor fresh) {
        return access.ask(by, Act.FIND_IN_EMERGENCY, cut(number) + ", " + draft.reason())
                .then(permit -> confirmed(permit, draft, fresh))
                .then(permit -> find(permit, number, born))
                .then(
                        found ->
                                access.ask(by, Act.BREAK_THE_GLASS, found, draft.toString())
                                        .then(permit -> open(permit, draft)));
    }

    private static String cut(String number) {
        return number.substring(0, Math.min(number.length(), LONGEST_NUMBER));
    }

    private Outcome<CaseId> find(Permit permit, String number, LocalDate born) {
        return cases.find(permit, number, born)
                .<Outcome<CaseId>>map(Outcome.Done::new)
                .orElseGet(() -> refused(NOTHING_FOUND));
    }

    private Outcome<OpenEmergency> open(Permit permit, EmergencyDraft draft, FreshFactor fresh) {
        return confirmed(permit, draft, fresh)
                .then(it -> cases.exists(it) ? open(it, draft) : refused(NOTHING_FOUND));
    }

    private Outcome<Permit> confirmed(Permit permit, EmergencyDraft draft, FreshFactor fresh) {
        if (permit.has(Role.PRIVACY_OFFICER) || permit.has(Role.COORDINATOR))
            return refused(NOT_FOR_OFFICERS);
        var objection = draft.objection();
        if (objection.isPresent()) return refused(objection.get());
        return accounts.confirm(permit, fresh);
    }

    private Outcome<OpenEmergency> open(Permit permit, EmergencyDraft draft) {
        var objection = store.open(permit, draft, clock.instant());
        if (objection.isPresent()) return refused(objection.get());
        return current(permit)
                .map(
                        open -> {
                            events.publishEvent(new EmergencyOpened(permit, open.ends()));
                            return (Outcome<OpenEmergency>) new Outcome.Done<>(open);
                        })
                .orElseGet(() -> refused("The hour of this emergency access is over."));
    }

    /// Ends one's own before its time.
    public Outcome<Boolean> end(Actor by, CaseId caseId) {
        return access.ask(by, Act.END_EMERGENCY, caseId)
                .then(
                        permit ->
                                store.end(permit, clock.instant())
                                        ? new Outcome.Done<>(true)
                                        : refused("Your emergency access has ended already."));
    }

    /// Those that are open to whoever asks.
    public Outcome<List<OpenEmergency>> mine(Actor by) {
        return access.ask(by, Act.LIST_CASES, "opened in an emergency")
                .map(
                        permit -> {
                            var open = store.own();
                            var ids = open.stream().map(OpenEmergency::caseId).toList();
                            access.shown(permit, ids);
                            var numbers = cases.numbers(permit, ids);
                            return open.stream()
                                    .map(it -> it.numbered(numbers.getOrDefault(it.caseId(), "")))
                                    .toList();
                        });
    }

    /// The one by which the holder of this permit is on the case, if there is one.
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<OpenEmergency> current(Permit permit) {
        return store.own().stream().filter(it -> it.caseId().equals(permit.caseId())).findFirst();
    }

    /// For officers: those that wait for a review first, then the newest.
    public Outcome<List<EmergencyRecord>> list(Actor by, int from, int howMany) {
        return access.ask(by, Act.READ_EMERGENCIES, "list after " + from)
                .map(permit -> list(permit, from, howMany));
    }

    private List<EmergencyRecord> list(Permit permit, int from, int howMany) {
        var found = store.list(from, howMany);
        var ids = found.stream().map(EmergencyRecord::caseId).distinct().toList();
        access.shown(permit, ids);
        var numbers = cases.numbers(permit, ids);
        return found.stream().map(it -> it.numbered(numbers.get(it.caseId()))).toList();
    }

    /// How many wait for a review by whoever asks.
    public Outcome<Long> toReview(Actor by) {
        return access.ask(by, Act.READ_EMERGENCIES, "count").map(_ -> store.toReview());
    }

    /// Says what the review found. Refused to whoever had the access themselves.
    public Outcome<UUID> review(Actor by, UUID id, EmergencyFinding finding, String words) {
        var why = words.strip();
        return access.ask(by, Act.REVIEW_EMERGENCY, "of " + id + ": " + finding + ". " + why)
                .then(permit -> review(permit, id, finding, why));
    }

    private Outcome<UUID> review(Permit permit, UUID id, EmergencyFinding finding, String why) {
        if (why.isEmpty()) return refused("Say what the review found, in a sentence.");
        if (why.length() > LONGEST_REVIEW)
            return refused("Say it in at most " + LONGEST_REVIEW + " characters.");
        return store.review(permit, id, finding, why, clock.instant())
                .<Outcome<UUID>>map(Outcome.Refused::new)
                .orElseGet(() -> new Outcome.Done<>(id));
    }

    private static <T> Outcome<T> refused(String why) {
        return new Outcome.Refused<>(why);
    }
}
