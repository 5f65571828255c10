package org.threefold.interop;

import org.threefold.history.Medication;
import org.threefold.history.MedicationTrial;
import org.threefold.history.NonDrugTrial;
import org.threefold.history.ReportedFact;
import org.threefold.kernel.CaseId;

import java.util.List;

/// What a bundle says of one person, in the words of `history`; nothing of it confirmed.
///
/// A referral comes before its case. Until the case is opened the facts bear a stand-in for its
/// id; [#forCase] names the real one.
public record Findings(
        List<ReportedFact> facts,
        List<Medication> medications,
        List<MedicationTrial> drugTrials,
        List<NonDrugTrial> otherTrials) {

    public Findings {
        facts = List.copyOf(facts);
        medications = List.copyOf(medications);
        drugTrials = List.copyOf(drugTrials);
        otherTrials = List.copyOf(otherTrials);
    }

    public Findings forCase(CaseId caseId) {
        return new Findings(
                facts.stream().map(fact -> of(caseId, fact)).toList(),
                medications.stream().map(medication -> of(caseId, medication)).toList(),
                drugTrials.stream().map(trial -> of(caseId, trial)).toList(),
                otherTrials.stream().map(trial -> of(caseId, trial)).toList());
    }

    public List<ReportedFact> of(ReportedFact.Kind kind) {
        return facts.stream().filter(fact -> fact.kind() == kind).toList();
    }

    private static ReportedFact of(CaseId caseId, ReportedFact it) {
        return new ReportedFact(
                it.id(),
                caseId,
                it.kind(),
                it.coding(),
                it.measured(),
                it.said(),
                it.start(),
                it.end(),
                it.status(),
                it.by());
    }

    private static Medication of(CaseId caseId, Medication it) {
        return new Medication(
                it.id(),
                caseId,
                it.drug(),
                it.dose(),
                it.frequency(),
                it.since(),
                it.status(),
                it.confirmation(),
                it.supersedes());
    }

    private static MedicationTrial of(CaseId caseId, MedicationTrial it) {
        return new MedicationTrial(
                it.id(),
                caseId,
                it.drugClass(),
                it.drug(),
                it.maxDailyDose(),
                it.weeksAtMinimum(),
                it.course(),
                it.confirmation(),
                it.supersedes());
    }

    private static NonDrugTrial of(CaseId caseId, NonDrugTrial it) {
        return new NonDrugTrial(
                it.id(),
                caseId,
                it.approach(),
                it.name(),
                it.sessionsAttended(),
                it.sessionsPlanned(),
                it.course(),
                it.confirmation(),
                it.supersedes());
    }
}
