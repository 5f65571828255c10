package org.threefold.intake;

import static org.threefold.intake.HomeQuestion.inWords;
import static org.threefold.intake.HomeQuestion.yesNo;

import java.util.List;

/// What a person knows of their mind, of what they use, of their home and their hopes. In our own
/// words.
final class LifeQuestions {

    private LifeQuestions() {}

    static List<HomeQuestion> mind() {
        return List.of(
                yesNo(
                        Chapter.MIND,
                        "psychiatric.psychosis-now",
                        "hallucinat",
                        "psychosis",
                        "psychoses",
                        "psychot"),
                yesNo(
                        Chapter.MIND,
                        "psychiatric.psychotic-disorder",
                        "schizo",
                        "psychosis",
                        "psychoses",
                        "psychot"),
                yesNo(Chapter.MIND, "psychiatric.family-psychosis"),
                yesNo(Chapter.MIND, "psychiatric.bipolar", "bipolar", "mania", "manic"),
                yesNo(Chapter.MIND, "psychiatric.prolonged-reaction"),
                yesNo(
                        Chapter.MIND,
                        "psychiatric.ptsd-severe",
                        "posttraumatic",
                        "post traumatic",
                        "ptsd"),
                yesNo(Chapter.MIND, "psychiatric.panic-disorder", "panic"),
                yesNo(Chapter.MIND, "psychiatric.dissociative-disorder", "dissociative"),
                yesNo(Chapter.MIND, "psychiatric.hospitalized"),
                yesNo(Chapter.MIND, "psychiatric.not-voluntary"));
    }

    static List<HomeQuestion> use() {
        return List.of(
                yesNo(Chapter.USE, "substance.alcohol-disorder", "alcoholism", "alcohol"),
                yesNo(Chapter.USE, "substance.cannabis-use", "cannabis"),
                yesNo(Chapter.USE, "substance.opioids-use", "opioid"),
                yesNo(Chapter.USE, "substance.stimulants-use", "cocaine", "amphetamine"),
                yesNo(Chapter.USE, "substance.dissociatives-disorder", "ketamine", "phencyclidine"),
                yesNo(Chapter.USE, "substance.dissociatives-recent"));
    }

    static List<HomeQuestion> home() {
        return List.of(
                yesNo(Chapter.HOME, "goals.escort"),
                yesNo(Chapter.HOME, "goals.adult-at-home"),
                yesNo(Chapter.HOME, "goals.home-safe"),
                yesNo(Chapter.HOME, "expectations.zero-pain"),
                yesNo(Chapter.HOME, "expectations.last-resort"),
                inWords(Chapter.HOME, "goals.functional"));
    }
}
