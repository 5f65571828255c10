package org.threefold.demo;

import static org.threefold.demo.Practice.done;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.threefold.history.Adherence;
import org.threefold.history.Approach;
import org.threefold.history.CourseDraft;
import org.threefold.history.DrugClass;
import org.threefold.history.FunctionChange;
import org.threefold.history.Histories;
import org.threefold.history.ReasonStopped;
import org.threefold.history.TrialDraft;
import org.threefold.history.TrialOutcome;
import org.threefold.kernel.CaseId;

import java.math.BigDecimal;

/// What a person tried before ketamine was asked for: three drugs and a rehabilitation.
@Component
@Profile("demo")
class DemoTrials {

    private final Practice practice;
    private final Histories histories;

    DemoTrials(Practice practice, Histories histories) {
        this.practice = practice;
        this.histories = histories;
    }

    void tell(CaseId caseId) {
        drug(caseId, DrugClass.GABAPENTINOID, "pregabalin", "187832", "450", 8);
        drug(caseId, DrugClass.SNRI, "duloxetine", "72625", "90", 10);
        drug(caseId, DrugClass.TCA, "nortriptyline", "7531", "75", 9);
        var physio =
                new TrialDraft.Treatment.Other(
                        Approach.PHYSICAL_REHAB, "graded motor imagery", 14, 16);
        done(
                histories.recordTrial(
                        practice.staff(Cast.DANA),
                        caseId,
                        new TrialDraft(physio, course(16, TrialOutcome.PARTIAL), false)));
    }

    private void drug(
            CaseId caseId,
            DrugClass drugClass,
            String name,
            String rxNorm,
            String dose,
            int weeks) {
        var drug =
                new TrialDraft.Treatment.Drug(
                        drugClass, name, rxNorm, new BigDecimal(dose), "mg", weeks);
        done(
                histories.recordTrial(
                        practice.staff(Cast.DANA),
                        caseId,
                        new TrialDraft(drug, course(weeks + 4, TrialOutcome.NO_RESPONSE), false)));
    }

    private static CourseDraft course(int weeks, TrialOutcome outcome) {
        return new CourseDraft(
                null,
                null,
                weeks,
                Adherence.GOOD,
                outcome,
                null,
                FunctionChange.SAME,
                ReasonStopped.INEFFECTIVE,
                "",
                null);
    }
}
