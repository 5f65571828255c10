package org.threefold.history;

import org.threefold.history.ReportedFact.Kind;
import org.threefold.settings.PolicyVersion;

import java.util.List;
import java.util.Optional;

/// What is known of one person's treatment so far.
///
/// `reported` holds each thing a referral named once, as it was last reported; the full list is
/// read a page at a time. `medications` and `trials` are the entries that stand; `replaced` are
/// the trials that a later entry corrected or confirmed, and `former` the medications likewise.
/// `criteria` are what trials are judged by under the `policy` in force; see `adequacy`.
/// `writable` says whether whoever reads it holds the seat that writes it.
public record TreatmentHistory(
        List<ReportedFact> reported,
        List<Recorded<Medication>> medications,
        List<Recorded<Medication>> former,
        List<Recorded<Trial>> trials,
        List<Recorded<Trial>> replaced,
        AdequacyCriteria criteria,
        PolicyVersion policy,
        boolean writable) {

    /// The same, for looking back.
    TreatmentHistory onlyToRead() {
        return new TreatmentHistory(
                reported, medications, former, trials, replaced, criteria, policy, false);
    }

    public List<ReportedFact> reported(Kind kind) {
        return reported.stream().filter(fact -> fact.kind() == kind).toList();
    }

    /// The last reported observation of this kind.
    public Optional<ReportedFact> latest(ObservationKind kind) {
        return LatestReports.of(reported).of(kind);
    }

    /// The medications that are taken now, or may be.
    public List<Medication> taken() {
        return medications.stream().map(Recorded::fact).filter(Medication::isTaken).toList();
    }
}
