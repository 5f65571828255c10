package org.threefold.screening;

import org.threefold.history.Medication;
import org.threefold.history.ReportedFact;
import org.threefold.kernel.Answer;
import org.threefold.kernel.PracticeClock;
import org.threefold.opioids.DailyTotal;
import org.threefold.rules.Facts;
import org.threefold.rules.Medicine;
import org.threefold.rules.Morphine;
import org.threefold.rules.PatientReport;
import org.threefold.rules.SessionDay;
import org.threefold.rules.StandardCare;
import org.threefold.settings.PracticePolicy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the rules read where nothing but a referral is known.
public final class ReportedToRules {

    private static final PracticeClock CLOCK = PracticeClock.system(ZoneOffset.UTC);

    private ReportedToRules() {}

    public static Facts facts(
            List<ReportedFact> reported, List<Medication> taken, LocalDate today) {
        return new Facts(
                today,
                new Answer.NotAsked<>(),
                Map.of(),
                PatientReport.NONE,
                FromReferral.readings(reported),
                FromReferral.conditions(reported),
                FromReferral.screens(reported, Map.of(), CLOCK),
                new StandardCare.NotShown(List.of()),
                Medicine.all(taken, Map.of()),
                Morphine.of(DailyTotal.of(taken), Map.of()),
                Set.of(),
                SessionDay.of(today),
                false,
                PracticePolicy.USUAL);
    }
}
