package org.threefold.rules;

import org.threefold.forms.AnswerValue;
import org.threefold.kernel.Answer;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The way in which a rule reads what is taken. A medicine of the class is a concern, whether it is
/// certainly taken or maybe; that none is on the list clears only where the list was reconciled
/// with the patient, says what is taken without prescription, and names nothing unrecognised.
final class Medicines {

    static final String WITHOUT_PRESCRIPTION = "medications.over-the-counter-which";

    private Medicines() {}

    static Check ifTaken(InteractionClass sought, Severity severity, String effect) {
        return facts -> {
            var taken = taken(facts, sought);
            return taken.isEmpty()
                    ? gaps(facts)
                    : CheckResult.concern(severity, words(taken) + ": " + effect);
        };
    }

    /// The same where the evaluation asks for the class in a question of its own; either suffices.
    static Check ifTaken(
            InteractionClass sought, String question, Severity severity, String effect) {
        return facts -> {
            if (!taken(facts, sought).isEmpty()) {
                return ifTaken(sought, severity, effect).on(facts);
            }
            var said = Checks.wording(question) + ": " + effect;
            if (facts.yes(question)) return CheckResult.concern(severity, "Recorded as " + said);
            return gaps(facts).and(Checks.ifYes(question, severity, said).on(facts));
        };
    }

    static List<Medicine> taken(Facts facts, InteractionClass sought) {
        return facts.medicines().stream().filter(it -> it.classes().contains(sought)).toList();
    }

    static List<Medicine> unrecognised(Facts facts) {
        return facts.medicines().stream().filter(Predicate.not(Medicine::known)).toList();
    }

    static String words(List<Medicine> medicines) {
        return medicines.stream().map(Medicine::words).distinct().collect(Collectors.joining(", "));
    }

    /// What keeps the list from saying that something is not taken. That the patient takes
    /// something without prescription is told once, by DDI-18.
    static CheckResult gaps(Facts facts) {
        var list =
                Checks.read(
                                facts,
                                "medications.reconciled",
                                value ->
                                        value.equals(new AnswerValue.YesNo(true))
                                                ? CheckResult.clear()
                                                : unreconciled())
                        .and(
                                Checks.recorded(
                                        facts, WITHOUT_PRESCRIPTION, _ -> CheckResult.clear()));
        return unrecognised(facts).isEmpty() ? list : list.and(unnamed());
    }

    /// Whether opioids of 50 MME a day or more are taken, so far as it is known.
    static boolean muchMorphine(Facts facts) {
        return facts.morphine() instanceof Answer.Known<BigDecimal>(var mg)
                && Limit.atLeast("50").crossedBy(mg);
    }

    /// What is missing of the morphine equivalent, where opioids may be taken.
    static CheckResult morphineGap(Facts facts) {
        if (taken(facts, InteractionClass.OPIOID).isEmpty() && facts.no("medications.opioids")) {
            return CheckResult.clear();
        }
        var question = facts.firstOpen("medications.mme");
        return switch (facts.morphine()) {
            case Answer.Known<BigDecimal> _ -> CheckResult.clear();
            case Answer.NotKnown<BigDecimal> _ ->
                    CheckResult.gap(question, Gap.Why.NOT_KNOWN, Checks.wording(question));
            case Answer.NotAsked<BigDecimal> _ ->
                    CheckResult.gap(question, Gap.Why.NOT_RECORDED, Checks.wording(question));
        };
    }

    private static CheckResult unreconciled() {
        return CheckResult.gap(
                "medications.reconciled",
                Gap.Why.NOT_USABLE,
                "The list of medicines was not reconciled with the patient.");
    }

    private static CheckResult unnamed() {
        return CheckResult.gap(
                "",
                Gap.Why.NOT_USABLE,
                "A medicine on the list is not recognised; DDI-18 names it.");
    }
}
