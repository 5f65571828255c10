package org.threefold.rules;

import static org.threefold.kernel.Discipline.PAIN;
import static org.threefold.library.Sources.CONVENTION;
import static org.threefold.library.Sources.KETAMINE_LABEL;
import static org.threefold.library.Sources.POLICY;
import static org.threefold.rules.Checks.anyOf;
import static org.threefold.rules.DayChecks.ifYes;
import static org.threefold.rules.Gate.SESSION;
import static org.threefold.rules.RuleDraft.rule;
import static org.threefold.rules.Severity.CAUTION;
import static org.threefold.rules.Severity.REQUIRES_CLEARANCE;

import org.threefold.forms.AnswerValue;
import org.threefold.kernel.Days;

import java.util.List;

/// Liver, blood sugar and bladder during a course.
final class OrgansOfTheDayRules {

    private static final List<DayQuestion> BLADDER =
            List.of(
                    DayQuestion.BLADDER_FREQUENCY,
                    DayQuestion.BLADDER_URGENCY,
                    DayQuestion.BLADDER_DYSURIA,
                    DayQuestion.BLADDER_HEMATURIA,
                    DayQuestion.BLADDER_PAIN);

    static final List<Rule> ALL =
            List.of(
                    rule(
                                    "HEP-05",
                                    "On maintenance, liver tests are due every 6 sessions or 3"
                                            + " months.")
                            .owner(PAIN, "Session monitor")
                            .weighs(CAUTION, SESSION)
                            .from(
                                    POLICY.policy("6 sessions or 3 months"),
                                    KETAMINE_LABEL.memory("periodic liver tests"))
                            .cleared("Liver tests.", Validity.LABORATORY)
                            .findsOnTheDay(OrgansOfTheDayRules::liver),
                    rule(
                                    "END-03",
                                    "Insulin, a sulfonylurea or a glinide while fasting calls for"
                                            + " caution.")
                            .owner(PAIN, "Session monitor")
                            .weighs(CAUTION, SESSION)
                            .from(
                                    POLICY.policy("insulin or sulfonylurea while fasting"),
                                    CONVENTION.memory("repaglinide and nateglinide beside them"))
                            .cleared("Blood glucose checked.")
                            .findsOnTheDay(OrgansOfTheDayRules::glucose),
                    rule(
                                    "GU-02",
                                    "One new urinary symptom during a course calls for caution;"
                                            + " two, or blood in the urine, stop it until urology"
                                            + " clears.")
                            .owner(PAIN, "Session monitor and urologist")
                            .weighs(CAUTION, SESSION)
                            .from(
                                    POLICY.policy("one symptom; two symptoms or blood"),
                                    KETAMINE_LABEL.checked("urinary symptoms with long-term use"))
                            .cleared("Urinalysis and culture; urology.")
                            .findsOnTheDay(OrgansOfTheDayRules::bladder));

    private OrgansOfTheDayRules() {}

    private static CheckResult liver(Facts facts) {
        if (facts.session().no(DayQuestion.MAINTENANCE)) return CheckResult.clear();
        if (!facts.session().yes(DayQuestion.MAINTENANCE)) {
            return ifYes(DayQuestion.MAINTENANCE, CAUTION, "").on(facts);
        }
        return DayChecks.ifAmount(
                        DayQuestion.SESSIONS_SINCE_LIVER_TESTS,
                        Limit.atLeast(FreshnessSettings.LIVER_SESSIONS),
                        CAUTION)
                .on(facts)
                .and(Checks.read(facts, "medical.liver-tests-on", value -> tested(facts, value)));
    }

    private static CheckResult tested(Facts facts, AnswerValue value) {
        return value instanceof AnswerValue.On(var day)
                        && day.isBefore(facts.since(FreshnessSettings.LIVER_TESTS))
                ? CheckResult.concern(
                        CAUTION,
                        "The latest liver tests are of "
                                + Days.staff(day)
                                + ": over "
                                + facts.words(FreshnessSettings.LIVER_TESTS)
                                + " ago.")
                : CheckResult.clear();
    }

    private static CheckResult glucose(Facts facts) {
        if (facts.session().no(DayQuestion.FASTING)) return CheckResult.clear();
        var taken = Medicines.taken(facts, InteractionClass.GLUCOSE_LOWERING);
        if (taken.isEmpty()) return Medicines.gaps(facts);
        return ifYes(DayQuestion.FASTING, CAUTION, Medicines.words(taken) + ", and fasting.")
                .on(facts);
    }

    private static CheckResult bladder(Facts facts) {
        long symptoms = BLADDER.stream().filter(facts.session()::yes).count();
        boolean stop = symptoms > 1 || facts.session().yes(DayQuestion.BLADDER_HEMATURIA);
        var severity = stop ? REQUIRES_CLEARANCE : CAUTION;
        var checks =
                BLADDER.stream()
                        .map(symptom -> ifYes(symptom, severity, symptom.words() + "."))
                        .toArray(Check[]::new);
        return anyOf(checks).on(facts);
    }
}
