package org.threefold.evaluation;

import org.threefold.forms.Question;
import org.threefold.kernel.Discipline;

import java.util.Arrays;

/// One part of the evaluation, owned by one discipline and read by the others. Every question id
/// begins with the prefix of its section.
public enum Section {
    MEDICAL_HISTORY(
            "medical",
            Discipline.PAIN,
            "Medical history",
            "Finds the illnesses and measurements that would make ketamine unsafe."),
    MEDICATIONS(
            "medications",
            Discipline.PAIN,
            "Current medications",
            "Reconciles what is really taken and what it may do together with ketamine."),
    TREATMENT_TRIALS(
            "trials",
            Discipline.PAIN,
            "Treatment trials",
            "Shows which standard treatments were given a fair chance, and what came of them."),
    PSYCHIATRIC_CONDITIONS(
            "psychiatric",
            Discipline.MENTAL_HEALTH,
            "Psychiatric conditions",
            "Finds present danger, and the histories in which ketamine can do harm."),
    SUBSTANCE_USE(
            "substance",
            Discipline.MENTAL_HEALTH,
            "Substance use",
            "Asks without judgement about use, use disorders, remission and treatment."),
    TREATMENT_EXPECTATIONS(
            "expectations",
            Discipline.THERAPY,
            "Treatment expectations",
            "Learns what the person hopes for, fears, and has understood."),
    GOALS_AND_SUPPORTS(
            "goals",
            Discipline.THERAPY,
            "Goals and supports",
            "Names what should become possible again, and who stands by.");

    private final String prefix;
    private final Discipline owner;
    private final String title;
    private final String purpose;

    Section(String prefix, Discipline owner, String title, String purpose) {
        this.prefix = prefix;
        this.owner = owner;
        this.title = title;
        this.purpose = purpose;
    }

    /// The section a question id belongs to: `psychiatric.mania-now` is psychiatric.
    public static Section of(String questionId) {
        return Arrays.stream(values())
                .filter(section -> questionId.startsWith(section.prefix + "."))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No section: " + questionId));
    }

    public static Section of(Question question) {
        return of(question.id());
    }

    /// The file with its questions.
    String definition() {
        return "/questionnaires/evaluation/" + prefix + ".json";
    }

    public String prefix() {
        return prefix;
    }

    public Discipline owner() {
        return owner;
    }

    public String title() {
        return title;
    }

    public String purpose() {
        return purpose;
    }

    /// Whether answers carry the label of 42 CFR Part 2 from entry on.
    public boolean part2() {
        return this == SUBSTANCE_USE;
    }
}
