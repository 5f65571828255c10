package org.threefold.screening;

import org.threefold.evaluation.Questions;
import org.threefold.forms.Question;
import org.threefold.kernel.Discipline;
import org.threefold.rules.Finding;
import org.threefold.rules.Rule;
import org.threefold.rules.Screened;
import org.threefold.rules.Severity;
import org.threefold.settings.PracticePolicy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// One screening finding: a rule, what it found, and how that stands today.
/// `holds` is how long a clearance of it may hold under the policy in force, where that is stated;
/// `here` is what the practice has set otherwise than the rule's sentence says, if anything.
public record AssessedFinding(
        Rule rule, Finding finding, FindingStatus status, String holds, String here) {

    static AssessedFinding of(
            Screened screened,
            Map<String, List<Clearance>> clearances,
            LocalDate today,
            PracticePolicy policy) {
        var ours = clearances.getOrDefault(screened.rule().id(), List.of());
        return new AssessedFinding(
                screened.rule(),
                screened.finding(),
                FindingStatus.of(screened, ours, today),
                holds(screened.rule(), policy),
                screened.rule().here(policy));
    }

    private static String holds(Rule rule, PracticePolicy policy) {
        var validity = rule.validity();
        return validity == null ? "" : validity.words(policy);
    }

    /// The rule's sentence, and beside it what is otherwise here.
    public String asks() {
        return (rule.sentence() + " " + here).strip();
    }

    public boolean open() {
        return status instanceof FindingStatus.Open;
    }

    /// The seats that have to act on it: its owner; where others must sign with the owner and the
    /// owner has, those who have not.
    public Set<Discipline> waitsFor() {
        var seats = signed().stream().map(Clearance::seat).collect(Collectors.toSet());
        if (!seats.contains(rule.owner())) return Set.of(rule.owner());
        return Arrays.stream(Discipline.values())
                .filter(it -> !seats.contains(it))
                .collect(Collectors.toSet());
    }

    /// The clearances that hold while another seat has still to sign.
    public List<Clearance> signed() {
        return status instanceof FindingStatus.Open(_, _, var by) ? by : List.of();
    }

    /// What it weighs now; a finding that is not known weighs as missing information.
    public Severity severity() {
        return switch (finding) {
            case Finding.Concern(var severity, _, _, _) -> severity;
            case Finding.Unknown _, Finding.Clear _ -> Severity.INFO_MISSING;
        };
    }

    /// The finding as a sentence; empty where the rule found nothing.
    public String sentence() {
        return switch (finding) {
            case Finding.Concern(_, var observed, _, _) -> observed;
            case Finding.Unknown unknown -> unknown.sentence();
            case Finding.Clear() -> "";
        };
    }

    /// The finding in a line of a list: where much is missing, the first of it and how much more.
    public String gist() {
        return switch (finding) {
            case Finding.Concern(_, var observed, _, _) -> observed;
            case Finding.Unknown unknown -> unknown.gist();
            case Finding.Clear() -> "";
        };
    }

    /// Whether it rests, in whole or in part, on what the patient answered at home alone.
    public boolean onlyTheirWord() {
        return finding instanceof Finding.Concern concern && !concern.confirmed();
    }

    /// Whether a clinician answered, and the patient or the referral says otherwise.
    public boolean contradicted() {
        return finding instanceof Finding.Concern concern && concern.contradicts();
    }

    /// The questions that have to be asked, or asked again, in person.
    public List<Question> toConfirm() {
        return finding instanceof Finding.Concern concern
                ? concern.toConfirm().stream().map(Questions::the).toList()
                : List.of();
    }

    /// Whether its owner can record a clearance: never for what is absolute, and what is not known,
    /// or what only the patient says, is answered, not cleared.
    public boolean clearable() {
        return finding instanceof Finding.Concern(var severity, _, _, _)
                && !onlyTheirWord()
                && (severity == Severity.REQUIRES_CLEARANCE || severity == Severity.CAUTION);
    }
}
