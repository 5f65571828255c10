package org.threefold.evaluation;

import static org.threefold.evaluation.Question.amount;
import static org.threefold.evaluation.Question.choice;
import static org.threefold.evaluation.Question.day;
import static org.threefold.evaluation.Question.option;
import static org.threefold.evaluation.Question.words;
import static org.threefold.evaluation.Question.yesNo;
import static org.threefold.evaluation.Questions.group;
import static org.threefold.evaluation.Questions.sheet;

import java.util.List;

/// Psychiatric conditions: present danger first, then the histories in which ketamine can harm.
final class PsychiatricQuestions {

    static final List<Question> ALL =
            sheet(psychosis(), mood(), suicidality(), scores(), trauma(), other(), consent());

    private PsychiatricQuestions() {}

    private static List<Question> psychosis() {
        return group(
                "Psychosis",
                yesNo("psychiatric.psychosis-now", "Hallucinations or delusions now"),
                yesNo("psychiatric.psychosis-episode", "Acute psychotic episode, ever"),
                day("psychiatric.psychosis-ended-on", "Day the latest episode ended")
                        .after("psychiatric.psychosis-episode"),
                yesNo("psychiatric.psychotic-disorder", "Primary psychotic disorder, ever")
                        .hint(
                                "Schizophrenia, schizoaffective, delusional or unspecified; also in remission."),
                yesNo("psychiatric.psychosis-secondary", "Brief or secondary psychosis in the past")
                        .hint("Substance-induced, medical, postpartum or with delirium."),
                yesNo(
                        "psychiatric.family-psychosis",
                        "Schizophrenia or bipolar I with psychosis in a parent, sibling or child"),
                yesNo(
                        "psychiatric.prolonged-reaction",
                        "Psychotic or dissociative reaction of over 24 hours to ketamine or a psychedelic, ever"));
    }

    private static List<Question> mood() {
        return group(
                "Mood",
                yesNo("psychiatric.mania-now", "Mania, hypomania or a mixed episode now"),
                yesNo("psychiatric.bipolar", "Bipolar I disorder or mania, ever"),
                words("psychiatric.mood-history", "Depression and treatment so far").optional());
    }

    private static List<Question> suicidality() {
        return group(
                "Suicidality",
                choice(
                                "psychiatric.asq",
                                "ASQ result, asked in person",
                                option("negative", "Negative: all answers no"),
                                option(
                                        "non-acute",
                                        "Positive, not acute: any of 1 to 4 yes or refused, 5 no"),
                                option(
                                        "acute",
                                        "Positive, acute: thoughts of killing oneself right now"))
                        .hint(
                                "Acute: no dosing, one-to-one observation, full evaluation at once. 988."),
                day("psychiatric.asq-on", "Day the ASQ was asked"),
                choice(
                                "psychiatric.c-ssrs",
                                "C-SSRS screener result, where it was asked",
                                option("none", "Nothing reported: all answers no"),
                                option("low", "Low: items 1 or 2 alone"),
                                option("moderate", "Moderate: item 3, or item 6 ever"),
                                option("high", "High: item 4, item 5, or item 6 within 3 months"))
                        .hint("High is as an acute ASQ. It takes no ASQ's place.")
                        .optional(),
                day("psychiatric.c-ssrs-on", "Day the C-SSRS screener was asked").optional(),
                yesNo("psychiatric.suicide-plan", "Suicidal intent or plan in the past month"),
                yesNo("psychiatric.suicide-behavior", "Suicide attempt or preparation, ever"),
                day("psychiatric.suicide-behavior-on", "Day of the latest")
                        .after("psychiatric.suicide-behavior"),
                words("psychiatric.safety-plan", "Safety plan").optional());
    }

    private static List<Question> scores() {
        return group(
                "Scores",
                amount("psychiatric.phq9-total", "PHQ-9 total", "of 27", "0", "27"),
                amount(
                        "psychiatric.phq9-item9",
                        "PHQ-9 item 9, thoughts of death or self-harm",
                        "of 3",
                        "0",
                        "3"),
                day("psychiatric.phq9-on", "Day of the PHQ-9"),
                amount("psychiatric.gad7-total", "GAD-7 total", "of 21", "0", "21"),
                day("psychiatric.gad7-on", "Day of the GAD-7"),
                yesNo("psychiatric.panic-disorder", "Panic disorder"));
    }

    private static List<Question> trauma() {
        return group(
                "Trauma and dissociation",
                yesNo("psychiatric.ptsd-severe", "Severe PTSD or complex trauma"),
                yesNo("psychiatric.dissociative-disorder", "Dissociative disorder"),
                words("psychiatric.trauma-notes", "What the team must know to prepare safely")
                        .optional());
    }

    private static List<Question> other() {
        return group(
                "Stability and cognition",
                yesNo(
                        "psychiatric.personality-unstable",
                        "Severe personality disorder with instability"),
                yesNo("psychiatric.hospitalized", "Psychiatric hospitalization, ever"),
                day("psychiatric.hospitalized-until", "Last day of the latest stay")
                        .after("psychiatric.hospitalized"),
                yesNo("psychiatric.delirium", "Delirium, ever"),
                yesNo("psychiatric.delirium-now", "Delirium now").after("psychiatric.delirium"),
                day("psychiatric.delirium-ended-on", "Day the latest delirium ended")
                        .hint("Leave open while it lasts.")
                        .after("psychiatric.delirium")
                        .optional(),
                yesNo("psychiatric.dementia", "Dementia or major neurocognitive disorder"));
    }

    private static List<Question> consent() {
        return group(
                "Capacity and free will",
                yesNo("psychiatric.lacks-capacity", "Lacks capacity to consent"),
                yesNo("psychiatric.surrogate", "A lawful surrogate can consent")
                        .after("psychiatric.lacks-capacity"),
                yesNo(
                        "psychiatric.not-voluntary",
                        "Coerced, or mandated by a court or an employer"));
    }
}
