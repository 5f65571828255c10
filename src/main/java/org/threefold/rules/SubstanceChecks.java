package org.threefold.rules;

import static org.threefold.rules.Checks.anyOf;
import static org.threefold.rules.Checks.ifAmount;
import static org.threefold.rules.Checks.ifYes;
import static org.threefold.rules.Measurements.answered;
import static org.threefold.rules.Measurements.measured;
import static org.threefold.rules.Severity.ABSOLUTE;
import static org.threefold.rules.Severity.CAUTION;
import static org.threefold.rules.Severity.INFO_MISSING;
import static org.threefold.rules.Severity.REQUIRES_CLEARANCE;

import org.threefold.forms.AnswerValue;
import org.threefold.history.ObservationKind;
import org.threefold.kernel.Days;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// How the substance-use rules read their facts, substance by substance.
final class SubstanceChecks {

    private static final List<String> SUBSTANCES =
            List.of(
                    "alcohol",
                    "cannabis",
                    "opioids",
                    "stimulants",
                    "sedatives",
                    "dissociatives",
                    "other");

    private static final Limit TAPS_LIKELY = Limit.atLeast("2");

    private SubstanceChecks() {}

    static CheckResult active(Facts facts) {
        var taps = facts.amount("substance.taps-highest").isPresent();
        return all(facts, SubstanceChecks::activeDisorder)
                .and(intoxication(facts))
                .and(
                        taps
                                ? ifAmount(
                                                "substance.taps-highest",
                                                TAPS_LIKELY,
                                                REQUIRES_CLEARANCE)
                                        .on(facts)
                                : CheckResult.clear())
                .and(
                        answered(
                                        ObservationKind.TAPS,
                                        "TAPS part 2, a substance",
                                        TAPS_LIKELY,
                                        REQUIRES_CLEARANCE)
                                .on(facts));
    }

    static CheckResult dissociatives(Facts facts) {
        return anyOf(
                        ifYes(
                                "substance.dissociatives-disorder-now",
                                ABSOLUTE,
                                "Ketamine or dissociative use disorder now."),
                        ifYes(
                                "substance.dissociatives-disorder",
                                REQUIRES_CLEARANCE,
                                "Ketamine or dissociative use disorder in the history."),
                        ifYes(
                                "substance.dissociatives-recent",
                                REQUIRES_CLEARANCE,
                                "Non-medical ketamine, PCP or other dissociative in the past 3"
                                        + " months."),
                        answered(
                                ObservationKind.TAPS_OTHER,
                                "TAPS item 9, another drug, which may be ketamine",
                                Limit.atLeast("1"),
                                REQUIRES_CLEARANCE))
                .on(facts);
    }

    static CheckResult earlyRemission(Facts facts) {
        return all(facts, substance -> it -> remission(it, substance));
    }

    /// At 8 everybody needs clearance, at 4 everybody caution; at 3 it depends on the cut-off.
    static CheckResult alcohol(Facts facts) {
        var clearance =
                measured(
                                Measure.AUDIT_C_TOTAL,
                                Limit.atLeast(ScreeningSettings.AUDIT_C_HIGH),
                                REQUIRES_CLEARANCE)
                        .on(facts);
        if (!clearance.concerns().isEmpty()) return clearance;
        var caution = measured(Measure.AUDIT_C_TOTAL, Limit.atLeast("4"), CAUTION).on(facts);
        if (!caution.concerns().isEmpty()) return caution;
        var lower = measured(Measure.AUDIT_C_TOTAL, Limit.atLeast("3"), CAUTION).on(facts);
        if (lower.concerns().isEmpty()) return lower;
        return Checks.read(
                facts,
                "substance.audit-c-cutoff",
                value -> value.equals(new AnswerValue.Chosen("three")) ? lower : caution);
    }

    static CheckResult monitoringProgramme(Facts facts) {
        if (facts.no("medications.pdmp-checked")) {
            return CheckResult.concern(INFO_MISSING, "The monitoring programme was not queried.");
        }
        return Checks.read(
                facts,
                "medications.pdmp-checked-on",
                value ->
                        value instanceof AnswerValue.On(var day)
                                        && day.isBefore(
                                                facts.since(FreshnessSettings.MONITORING_PROGRAMME))
                                ? CheckResult.concern(
                                        INFO_MISSING,
                                        "The monitoring programme was last queried on "
                                                + Days.staff(day)
                                                + ".")
                                : CheckResult.clear());
    }

    /// Without a test nothing is known: no test is not an expected test.
    static CheckResult urineTest(Facts facts) {
        return facts.no("substance.urine-tested")
                ? CheckResult.gap(
                        "substance.urine-tested",
                        Gap.Why.NOT_USABLE,
                        "No urine drug test was done.")
                : ifYes(
                                "substance.urine-unexpected",
                                REQUIRES_CLEARANCE,
                                "Unexpected urine drug test.")
                        .on(facts);
    }

    private static Check activeDisorder(String substance) {
        var question = "substance." + substance + "-disorder-now";
        return ifYes(
                question,
                REQUIRES_CLEARANCE,
                named(substance) + ": moderate or severe disorder now.");
    }

    private static CheckResult remission(Facts facts, String substance) {
        if (facts.yes("substance." + substance + "-disorder-now")) return CheckResult.clear();
        return Checks.read(
                facts,
                "substance." + substance + "-remission-since",
                value ->
                        value instanceof AnswerValue.On(var since) && isEarly(facts, since)
                                ? CheckResult.concern(
                                        REQUIRES_CLEARANCE,
                                        named(substance)
                                                + ": in remission only since "
                                                + Days.staff(since)
                                                + ".")
                                : CheckResult.clear());
    }

    private static boolean isEarly(Facts facts, LocalDate since) {
        return since.isAfter(facts.since(ScreeningSettings.REMISSION));
    }

    /// Absolute on the day it was seen, and where nobody wrote the day down; later a concern.
    private static CheckResult intoxication(Facts facts) {
        var today =
                facts.day("substance.intoxicated-on")
                        .map(day -> !day.isBefore(facts.today()))
                        .orElse(true);
        var severity = today ? ABSOLUTE : REQUIRES_CLEARANCE;
        return ifYes("substance.intoxicated", severity, "Intoxicated or in withdrawal when seen.")
                .on(facts);
    }

    private static CheckResult all(Facts facts, Function<String, Check> perSubstance) {
        return SUBSTANCES.stream()
                .map(substance -> perSubstance.apply(substance).on(facts))
                .reduce(CheckResult.clear(), CheckResult::and);
    }

    private static String named(String substance) {
        return switch (substance) {
            case "other" -> "Another substance";
            default -> substance.substring(0, 1).toUpperCase(Locale.ROOT) + substance.substring(1);
        };
    }
}
