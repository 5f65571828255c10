package org.threefold.intake;

import static org.threefold.intake.HomeQuestion.inWords;
import static org.threefold.intake.HomeQuestion.yesNo;

import java.util.List;

/// What a person knows of their mind, of what they use, of their home and their hopes. In our own
/// words.
final class LifeQuestions {

    private static final String MIND = "Your mind";
    private static final String USE = "Alcohol and drugs";
    private static final String HOME = "Your home and your hopes";

    private LifeQuestions() {}

    static List<HomeQuestion> mind() {
        return List.of(
                yesNo(
                        MIND,
                        "psychiatric.psychosis-now",
                        "Do you hear or see things now that other people do not?",
                        "hallucinat",
                        "psychosis",
                        "psychoses",
                        "psychot"),
                yesNo(
                        MIND,
                        "psychiatric.psychotic-disorder",
                        "Has a doctor ever said that you have schizophrenia or another psychosis?",
                        "schizo",
                        "psychosis",
                        "psychoses",
                        "psychot"),
                yesNo(
                        MIND,
                        "psychiatric.family-psychosis",
                        "Does a parent, brother, sister or child of yours have schizophrenia?"),
                yesNo(
                        MIND,
                        "psychiatric.bipolar",
                        "Has a doctor ever said that you have bipolar illness or mania?",
                        "bipolar",
                        "mania",
                        "manic"),
                yesNo(
                        MIND,
                        "psychiatric.prolonged-reaction",
                        "Did ketamine or a drug like it ever leave you confused for more than a"
                                + " day?"),
                yesNo(
                        MIND,
                        "psychiatric.ptsd-severe",
                        "Do bad memories of something terrible still take over your days?",
                        "posttraumatic",
                        "post traumatic",
                        "ptsd"),
                yesNo(MIND, "psychiatric.panic-disorder", "Do you have panic attacks?", "panic"),
                yesNo(
                        MIND,
                        "psychiatric.dissociative-disorder",
                        "Do you often feel cut off from yourself or from what is around you?",
                        "dissociative"),
                yesNo(
                        MIND,
                        "psychiatric.hospitalized",
                        "Have you ever stayed in a hospital because of your mental health?"),
                yesNo(
                        MIND,
                        "psychiatric.not-voluntary",
                        "Is somebody making you do this, such as a court or your boss?"));
    }

    static List<HomeQuestion> use() {
        return List.of(
                yesNo(
                        USE,
                        "substance.alcohol-disorder",
                        "Has drinking ever been a problem for you?",
                        "alcoholism",
                        "alcohol"),
                yesNo(
                        USE,
                        "substance.cannabis-use",
                        "Have you used cannabis (weed) in the past year?",
                        "cannabis"),
                yesNo(
                        USE,
                        "substance.opioids-use",
                        "In the past year, did you take more pain medicine than your doctor told"
                                + " you to?",
                        "opioid"),
                yesNo(
                        USE,
                        "substance.stimulants-use",
                        "Have you used cocaine, speed or meth in the past year?",
                        "cocaine",
                        "amphetamine"),
                yesNo(
                        USE,
                        "substance.dissociatives-disorder",
                        "Has ketamine or PCP ever been a problem for you?",
                        "ketamine",
                        "phencyclidine"),
                yesNo(
                        USE,
                        "substance.dissociatives-recent",
                        "In the past 3 months, did you use ketamine that no doctor gave you?"));
    }

    static List<HomeQuestion> home() {
        return List.of(
                yesNo(HOME, "goals.escort", "Can an adult take you home after a treatment?"),
                yesNo(
                        HOME,
                        "goals.adult-at-home",
                        "Would an adult be with you for the rest of that day?"),
                yesNo(HOME, "goals.home-safe", "Do you feel safe at home?"),
                yesNo(HOME, "expectations.zero-pain", "Do you expect to have no pain at all?"),
                yesNo(
                        HOME,
                        "expectations.last-resort",
                        "Do you feel that this is your last chance?"),
                inWords(HOME, "goals.functional", "What would you like to be able to do again?"));
    }
}
