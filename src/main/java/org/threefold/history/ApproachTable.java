package org.threefold.history;

import static org.threefold.history.Approach.EDUCATION;
import static org.threefold.history.Approach.EXERCISE;
import static org.threefold.history.Approach.INTERDISCIPLINARY_PROGRAM;
import static org.threefold.history.Approach.INTERVENTIONAL;
import static org.threefold.history.Approach.MANUAL_CAM;
import static org.threefold.history.Approach.NEUROMODULATION;
import static org.threefold.history.Approach.PHYSICAL_REHAB;
import static org.threefold.history.Approach.PSYCHOLOGICAL;
import static org.threefold.history.Approach.SLEEP_WEIGHT_LIFESTYLE;
import static org.threefold.library.VerificationLevel.PRACTICE_POLICY;

import org.threefold.history.ApproachRow.Least;
import org.threefold.settings.PracticePolicy;

import java.util.List;

/// What makes a trial of a treatment without a drug adequate, under one policy:
/// src/docs/clinical/standard-treatments.md, "Treatments without a drug". No guideline gives the
/// numbers.
public record ApproachTable(List<ApproachRow> rows) {

    public static final ApproachTable USUAL = under(PracticePolicy.USUAL);

    public ApproachTable {
        rows = List.copyOf(rows);
    }

    /// A narrower row stands before the wider one of its approach.
    public static ApproachTable under(PracticePolicy its) {
        return new ApproachTable(
                List.of(
                        row(
                                PHYSICAL_REHAB,
                                "physiotherapy, graded activity, graded motor imagery, mirror"
                                        + " therapy",
                                new Least.SessionsOrWeeks(
                                        its.whole(ApproachSettings.REHAB_SESSIONS),
                                        its.whole(ApproachSettings.REHAB_WEEKS))),
                        row(
                                EXERCISE,
                                "supervised or structured exercise",
                                new Least.WeeksAt(
                                        its.whole(ApproachSettings.EXERCISE_WEEKS),
                                        its.whole(ApproachSettings.EXERCISE_RATE))),
                        row(
                                PSYCHOLOGICAL,
                                "CBT for pain, ACT, mindfulness, pain reprocessing, biofeedback,"
                                        + " CBT-I",
                                new Least.Sessions(
                                        its.whole(ApproachSettings.PSYCHOLOGICAL_SESSIONS))),
                        row(
                                INTERDISCIPLINARY_PROGRAM,
                                "functional restoration, pain programme",
                                new Least.Share(its.whole(ApproachSettings.PROGRAMME_SHARE))),
                        supportive(
                                EDUCATION,
                                "pain neuroscience education",
                                new Least.Sessions(its.whole(ApproachSettings.EDUCATION_SESSIONS))),
                        row(
                                INTERVENTIONAL,
                                "nerve block, epidural, radiofrequency, trigger point",
                                new Least.ProceduresWithOutcome(
                                        its.whole(ApproachSettings.PROCEDURES_DONE))),
                        new ApproachRow(
                                NEUROMODULATION,
                                "TENS",
                                "tens",
                                new Least.Weeks(its.whole(ApproachSettings.TENS_WEEKS)),
                                false,
                                PRACTICE_POLICY),
                        row(
                                NEUROMODULATION,
                                "rTMS course, spinal cord stimulation trial",
                                new Least.OutcomeRecorded()),
                        row(
                                MANUAL_CAM,
                                "acupuncture, massage, manipulation, yoga, tai chi",
                                new Least.Sessions(its.whole(ApproachSettings.MANUAL_SESSIONS))),
                        supportive(
                                SLEEP_WEIGHT_LIFESTYLE,
                                "CPAP, CBT-I, weight programme",
                                new Least.OutcomeRecorded())));
    }

    public ApproachRow rowFor(NonDrugTrial trial) {
        return rows.stream().filter(row -> row.fits(trial)).findFirst().orElseThrow();
    }

    private static ApproachRow row(Approach approach, String examples, Least least) {
        return new ApproachRow(approach, examples, null, least, false, PRACTICE_POLICY);
    }

    private static ApproachRow supportive(Approach approach, String examples, Least least) {
        return new ApproachRow(approach, examples, null, least, true, PRACTICE_POLICY);
    }
}
