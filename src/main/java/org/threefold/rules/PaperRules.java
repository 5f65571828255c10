package org.threefold.rules;

import static org.threefold.kernel.Discipline.PAIN;
import static org.threefold.kernel.Discipline.THERAPY;
import static org.threefold.library.Sources.ADDY;
import static org.threefold.library.Sources.ASA23;
import static org.threefold.library.Sources.CONVENTION;
import static org.threefold.library.Sources.DROZDZ22;
import static org.threefold.library.Sources.POLICY;
import static org.threefold.rules.DayChecks.ifAmount;
import static org.threefold.rules.DayChecks.ifNo;
import static org.threefold.rules.Gate.BOTH;
import static org.threefold.rules.Gate.INTAKE;
import static org.threefold.rules.Gate.SESSION;
import static org.threefold.rules.RuleDraft.rule;
import static org.threefold.rules.Severity.INFO_MISSING;

import org.threefold.forms.AnswerValue;
import org.threefold.kernel.Days;

import java.util.List;

/// What must be signed, held, booked and closed.
final class PaperRules {

    static final List<Rule> ALL =
            List.of(
                    rule(
                                    "LOG-03",
                                    "Informed consent is signed, not older than 12 months, and of"
                                            + " this route and protocol.")
                            .owner(PAIN, "Pain specialist")
                            .weighs(INFO_MISSING, BOTH)
                            .from(
                                    CONVENTION.memory("informed consent"),
                                    POLICY.policy("12 months; a change of route or protocol"))
                            .cleared("Consent signed.")
                            .findsOnTheDay(PaperRules::consent),
                    rule("LOG-04", "A preparation session was held before the first dose.")
                            .owner(THERAPY, "Therapist")
                            .weighs(INFO_MISSING, SESSION)
                            .from(
                                    ADDY.checked("preparation"),
                                    DROZDZ22.checked("preparation before dosing"))
                            .cleared("A preparation session.")
                            .findsOnTheDay(
                                    ifAmount(
                                            DayQuestion.PREPARATION_SESSIONS,
                                            Limit.below("1"),
                                            INFO_MISSING)),
                    rule("LOG-05", "An integration contact is booked within its window.")
                            .owner(THERAPY, "Therapist")
                            .weighs(INFO_MISSING, SESSION)
                            .from(ADDY.checked("integration"))
                            .cleared("An integration contact booked.")
                            .findsOnTheDay(
                                    ifNo(
                                            DayQuestion.INTEGRATION_BOOKED,
                                            INFO_MISSING,
                                            "No integration contact is booked within the"
                                                    + " window.")),
                    rule("LOG-06", "The previous session is closed: its outcome and its effects.")
                            .owner(PAIN, "Session monitor")
                            .weighs(INFO_MISSING, SESSION)
                            .from(POLICY.policy("outcome and adverse effects closed"))
                            .cleared("The open items closed.")
                            .findsOnTheDay(
                                    ifAmount(
                                            DayQuestion.PREVIOUS_OPEN_ITEMS,
                                            Limit.atLeast("1"),
                                            INFO_MISSING)),
                    rule(
                                    "LOG-08",
                                    "Pain, mental health and the medical side have each signed what"
                                            + " they found.")
                            .owner(THERAPY, "Care coordinator")
                            .weighs(INFO_MISSING, INTAKE)
                            .from(
                                    ADDY.checked("an interdisciplinary evaluation"),
                                    ASA23.checked("within multidisciplinary care"))
                            .cleared("The sections signed.")
                            .finds(SignedInput::complete));

    private PaperRules() {}

    private static CheckResult consent(Facts facts) {
        var signed =
                ifNo(DayQuestion.CONSENT_SIGNED, INFO_MISSING, "No informed consent is signed.")
                        .on(facts);
        if (!facts.session().yes(DayQuestion.CONSENT_SIGNED)) return signed;
        return ifNo(
                        DayQuestion.CONSENT_COVERS_PLAN,
                        INFO_MISSING,
                        "The consent is for another route or protocol.")
                .on(facts)
                .and(
                        DayChecks.read(
                                facts, DayQuestion.CONSENT_SIGNED_ON, value -> age(facts, value)));
    }

    private static CheckResult age(Facts facts, AnswerValue value) {
        return value instanceof AnswerValue.On(var day)
                        && day.isBefore(facts.since(FreshnessSettings.CONSENT))
                ? CheckResult.concern(
                        INFO_MISSING,
                        "The consent is of "
                                + Days.staff(day)
                                + ": over "
                                + facts.words(FreshnessSettings.CONSENT)
                                + " ago.")
                : CheckResult.clear();
    }
}
