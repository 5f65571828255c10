package org.threefold.history;

import static org.threefold.evidence.Mark.PRACTICE_POLICY;
import static org.threefold.history.Approach.*;

import org.threefold.history.ApproachRow.Least;

import java.util.List;

/// What makes a trial of a treatment without a drug adequate: clinical specification 3.3. All of
/// it is practice policy; no guideline gives the numbers.
public final class ApproachTable {

    /// A narrower row stands before the wider one of its approach.
    public static final List<ApproachRow> ROWS =
            List.of(
                    row(
                            PHYSICAL_REHAB,
                            "physiotherapy, graded activity, graded motor imagery, mirror therapy",
                            new Least.SessionsOrWeeks(6, 6)),
                    row(EXERCISE, "supervised or structured exercise", new Least.WeeksAt(6, 2)),
                    row(
                            PSYCHOLOGICAL,
                            "CBT for pain, ACT, mindfulness, pain reprocessing, biofeedback, CBT-I",
                            new Least.Sessions(6)),
                    row(
                            INTERDISCIPLINARY_PROGRAM,
                            "functional restoration, pain programme",
                            new Least.Share(80)),
                    supportive(EDUCATION, "pain neuroscience education", new Least.Sessions(2)),
                    row(
                            INTERVENTIONAL,
                            "nerve block, epidural, radiofrequency, trigger point",
                            new Least.ProceduresWithOutcome(1)),
                    new ApproachRow(
                            NEUROMODULATION,
                            "TENS",
                            "tens",
                            new Least.Weeks(4),
                            false,
                            PRACTICE_POLICY),
                    row(
                            NEUROMODULATION,
                            "rTMS course, spinal cord stimulation trial",
                            new Least.OutcomeRecorded()),
                    row(
                            MANUAL_CAM,
                            "acupuncture, massage, manipulation, yoga, tai chi",
                            new Least.Sessions(6)),
                    supportive(
                            SLEEP_WEIGHT_LIFESTYLE,
                            "CPAP, weight programme",
                            new Least.OutcomeRecorded()));

    private ApproachTable() {}

    public static ApproachRow rowFor(NonDrugTrial trial) {
        return ROWS.stream().filter(row -> row.fits(trial)).findFirst().orElseThrow();
    }

    private static ApproachRow row(Approach approach, String examples, Least least) {
        return new ApproachRow(approach, examples, null, least, false, PRACTICE_POLICY);
    }

    private static ApproachRow supportive(Approach approach, String examples, Least least) {
        return new ApproachRow(approach, examples, null, least, true, PRACTICE_POLICY);
    }
}
