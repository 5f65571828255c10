package org.threefold.history;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.threefold.access.Access;
import org.threefold.access.Act;
import org.threefold.access.Permit;
import org.threefold.casefile.Candidate;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Outcome;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The service of this module: what was reported of the treatment so far, what is taken, what was
/// tried. The pain seat writes; the clinical team reads; a coordinator brings in what a referral
/// reports, and cannot read it afterwards.
@Service
@Transactional
public class Histories {

    private final Access access;
    private final HistoryReading reading;
    private final HistoryWriting writing;
    private final Clock clock;

    Histories(Access access, HistoryReading reading, HistoryWriting writing, Clock clock) {
        this.access = access;
        this.reading = reading;
        this.writing = writing;
        this.clock = clock;
    }

    /// Everything that stands, and what it amounts to.
    public Outcome<TreatmentHistory> of(Actor by, CaseId caseId) {
        return access.ask(by, Act.READ_EVALUATION, caseId, "treatment so far")
                .map(permit -> shown(permit, reading.signed(permit, today())));
    }

    /// The same without the names of those who recorded it, for a module that holds a permit for
    /// this case already, and knows whom it is about.
    @Transactional(propagation = Propagation.MANDATORY)
    public TreatmentHistory of(Permit permit, Optional<Candidate> candidate) {
        return reading.of(permit, candidate, today());
    }

    /// The medications that are taken now, or may be, for a module that holds a permit for this
    /// case already.
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Medication> taken(Permit permit) {
        return reading.taken(permit);
    }

    /// What was reported, each thing once, as it was last reported; likewise.
    @Transactional(propagation = Propagation.MANDATORY)
    public LatestReports reported(Permit permit) {
        return reading.reported(permit);
    }

    /// The treatment as it stood at a moment, weighed by a version of the practice policy: how a
    /// decision explains itself by what held when it was made. Nothing in it can be changed.
    public Outcome<TreatmentHistory> asOf(
            Actor by, CaseId caseId, Instant moment, int policyVersion) {
        return access.ask(by, Act.READ_EVALUATION, caseId, "treatment as of " + moment)
                .map(
                        permit ->
                                shown(
                                        permit,
                                        reading.asOf(
                                                        permit,
                                                        moment,
                                                        LocalDate.ofInstant(
                                                                moment, clock.getZone()),
                                                        policyVersion)
                                                .onlyToRead()));
    }

    /// What the person reacts to, for a module that holds a permit for this case already.
    @Transactional(propagation = Propagation.MANDATORY)
    public Allergies allergies(Permit permit) {
        return reading.allergies(permit);
    }

    /// Scores of questionnaires, and pain as a number, that referrals report, the newest first: as
    /// others measured them. For a module that holds a permit for this case already.
    @Transactional(propagation = Propagation.MANDATORY)
    public List<ReportedFact> scores(Permit permit) {
        var scores = reading.scores(permit);
        shown(permit, scores);
        return scores;
    }

    /// One page of all that referrals reported, kind by kind, the newest first.
    public Outcome<ReportedPage> reported(Actor by, CaseId caseId, ReportedSearch search) {
        return access.ask(by, Act.READ_EVALUATION, caseId, "reported facts")
                .map(
                        permit -> {
                            var page = reading.page(permit, search);
                            shown(permit, page.facts());
                            return page;
                        });
    }

    private static TreatmentHistory shown(Permit permit, TreatmentHistory history) {
        shown(permit, history.reported());
        return history;
    }

    /// Names on the trail what was shown, and apart what tells of substance use.
    private static void shown(Permit permit, List<ReportedFact> facts) {
        permit.shows("Reported in referrals", facts.stream().anyMatch(SubstanceUseTerms::part2));
    }

    /// Stores what a referral reports: all of it or nothing, in the caller's transaction if there
    /// is one. Answers how many entries there were.
    public Outcome<Integer> report(
            Actor by,
            CaseId caseId,
            List<ReportedFact> facts,
            List<Trial> trials,
            List<Medication> medications) {
        return access.ask(by, Act.REPORT_FACTS, caseId)
                .map(permit -> writing.report(permit, facts, trials, medications));
    }

    public Outcome<TrialId> recordTrial(Actor by, CaseId caseId, TrialDraft draft) {
        return trial(by, caseId, Optional.empty(), draft);
    }

    /// A corrected entry takes the place of this one, which stays legible. It counts as confirmed.
    public Outcome<TrialId> correctTrial(Actor by, CaseId caseId, TrialId which, TrialDraft draft) {
        return trial(by, caseId, Optional.of(which), draft);
    }

    /// Stands behind a trial that was only reported.
    public Outcome<TrialId> confirmTrial(Actor by, CaseId caseId, TrialId which) {
        return access.ask(by, Act.WRITE_PAIN_SECTION, caseId, "confirms a treatment trial")
                .then(permit -> writing.confirm(permit, which));
    }

    public Outcome<MedicationId> recordMedication(Actor by, CaseId caseId, MedicationDraft draft) {
        return medication(by, caseId, Optional.empty(), draft);
    }

    /// Another dose, another status: the new line takes the place of this one, which stays legible.
    public Outcome<MedicationId> changeMedication(
            Actor by, CaseId caseId, MedicationId which, MedicationDraft draft) {
        return medication(by, caseId, Optional.of(which), draft);
    }

    /// Stands behind a medication that was only reported.
    public Outcome<MedicationId> confirmMedication(Actor by, CaseId caseId, MedicationId which) {
        return access.ask(by, Act.WRITE_PAIN_SECTION, caseId, "confirms a medication")
                .then(permit -> writing.confirm(permit, which));
    }

    private Outcome<TrialId> trial(
            Actor by, CaseId caseId, Optional<TrialId> replaced, TrialDraft draft) {
        return access.ask(by, Act.WRITE_PAIN_SECTION, caseId, "records a treatment trial")
                .then(
                        permit ->
                                fine(draft.problems(reading.criteria(permit, today())))
                                        .then(_ -> writing.write(permit, replaced, draft)));
    }

    private Outcome<MedicationId> medication(
            Actor by, CaseId caseId, Optional<MedicationId> replaced, MedicationDraft draft) {
        return access.ask(by, Act.WRITE_PAIN_SECTION, caseId, "records a medication")
                .then(
                        permit ->
                                fine(draft.problems(reading.criteria(permit, today())))
                                        .then(_ -> writing.write(permit, replaced, draft)));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Outcome<Boolean> fine(List<HistoryProblem> problems) {
        if (problems.isEmpty()) return new Outcome.Done<>(true);
        var sentences = problems.stream().map(HistoryProblem::sentence).toList();
        return new Outcome.Refused<>(String.join(" ", sentences));
    }
}
