package org.threefold.adequacy;

import org.threefold.adequacy.Deficit.DurationShort;
import org.threefold.adequacy.Deficit.PoorAdherence;
import org.threefold.adequacy.Deficit.TooFewSessions;
import org.threefold.history.AdequacyCriteria;
import org.threefold.history.Adherence;
import org.threefold.history.Approach;
import org.threefold.history.ApproachRow;
import org.threefold.history.ApproachRow.Least;
import org.threefold.history.NonDrugTrial;
import org.threefold.history.TrialOutcome;
import org.threefold.history.TrialPolicy;

import java.util.ArrayList;
import java.util.List;

/// Whether one treatment without a drug was tried properly:
/// src/docs/clinical/standard-treatments.md, "Treatments without a drug" and "Judging one trial".
final class NonDrugJudgement {

    private final NonDrugTrial trial;
    private final TrialPolicy policy;
    private final List<String> missing = new ArrayList<>();
    private final List<Deficit> reasons = new ArrayList<>();

    private NonDrugJudgement(NonDrugTrial trial, TrialPolicy policy) {
        this.trial = trial;
        this.policy = policy;
    }

    static Adequacy of(NonDrugTrial trial, AdequacyCriteria by) {
        return new NonDrugJudgement(trial, by.policy()).judge(by.approaches().rowFor(trial));
    }

    private Adequacy judge(ApproachRow row) {
        look(row.least());
        if (trial.course().adherence() == Adherence.POOR) reasons.add(new PoorAdherence());
        if (missing.isEmpty() && reasons.isEmpty())
            return new Adequacy.AdequateByDoseAndTime(because(row));
        return Adequacy.otherwise(
                trial.course(), policy, List.copyOf(missing), List.copyOf(reasons));
    }

    private void look(Least least) {
        switch (least) {
            case Least.Sessions(var count) -> sessions(count);
            case Least.SessionsOrWeeks(var sessions, var weeks) -> sessionsOrWeeks(sessions, weeks);
            case Least.WeeksAt(var weeks, var each) -> {
                weeks(weeks);
                rate(each);
            }
            case Least.Weeks(var count) -> weeks(count);
            case Least.Share(var percent) -> share(percent);
            case Least.ProceduresWithOutcome(var count) -> {
                procedures(count);
                outcome();
            }
            case Least.OutcomeRecorded() -> outcome();
        }
    }

    private void sessions(int needed) {
        var had = trial.sessionsAttended();
        if (had == null) missing.add("how many sessions were attended");
        else if (had < needed)
            reasons.add(new TooFewSessions(counted(had, "session"), counted(needed, "session")));
    }

    private void procedures(int needed) {
        var had = trial.sessionsAttended();
        if (had == null) missing.add("how many procedures were done");
        else if (had < needed)
            reasons.add(
                    new TooFewSessions(counted(had, "procedure"), counted(needed, "procedure")));
    }

    /// Either is enough; only when both are known can both fall short.
    private void sessionsOrWeeks(int sessions, int weeks) {
        var had = trial.sessionsAttended();
        var lasted = trial.course().weeks();
        boolean enough =
                (had != null && had >= sessions) || lasted.filter(it -> it >= weeks).isPresent();
        if (enough) return;
        if (had == null) missing.add("how many sessions were attended");
        if (lasted.isEmpty()) missing.add("how many weeks it lasted");
        if (had == null || lasted.isEmpty()) return;
        reasons.add(
                new TooFewSessions(
                        counted(had, "session") + " in " + counted(lasted.get(), "week"),
                        counted(sessions, "session") + " or " + counted(weeks, "week")));
    }

    private void weeks(int needed) {
        var lasted = trial.course().weeks();
        if (lasted.isEmpty()) missing.add("how many weeks it lasted");
        else if (lasted.get() < needed)
            reasons.add(new DurationShort(lasted.get(), needed, "in all"));
    }

    private void rate(int each) {
        var had = trial.sessionsAttended();
        var lasted = trial.course().weeks();
        if (had == null) missing.add("how many sessions were attended");
        if (had == null || lasted.isEmpty()) return;
        if (had >= each * lasted.get()) return;
        reasons.add(
                new TooFewSessions(
                        counted(had, "session") + " in " + counted(lasted.get(), "week"),
                        each + " a week"));
    }

    private void share(int percent) {
        var had = trial.sessionsAttended();
        var planned = trial.sessionsPlanned();
        if (had == null) missing.add("how many sessions were attended");
        if (planned == null || planned == 0) missing.add("how many sessions were planned");
        if (had == null || planned == null || planned == 0) return;
        if (had * 100 >= planned * percent) return;
        reasons.add(new TooFewSessions(had + " of " + planned + " sessions", percent + "%"));
    }

    private void outcome() {
        if (trial.course().outcome() == TrialOutcome.UNKNOWN) missing.add("what came of it");
    }

    private String because(ApproachRow row) {
        var had = trial.sessionsAttended();
        var lasted = trial.course().weeks();
        var parts = new ArrayList<String>();
        if (had != null)
            parts.add(
                    counted(
                            had,
                            row.approach() == Approach.INTERVENTIONAL ? "procedure" : "session"));
        if (lasted.isPresent()) parts.add(counted(lasted.get(), "week"));
        parts.add("asked for: " + row.least().words());
        return String.join("; ", parts);
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
