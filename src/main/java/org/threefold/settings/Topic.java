package org.threefold.settings;

/// What a group of settings is about, in the order of the page.
public enum Topic {
    TRIALS("Adequate trials", "How much must have been tried before ketamine is considered."),
    OVERRIDES("Trials by condition", "Where one condition asks for something else."),
    DRUGS("Drug trials", "The dose and the weeks that make a trial of a drug adequate."),
    APPROACHES("Other treatments", "What makes a trial of a treatment without a drug adequate."),
    CLEARANCES("Clearances", "How long the owner's clearance of a finding holds."),
    SCREENING("Screening", "Limits and periods that the screening rules read."),
    DAY("Day of a session", "Limits before and during a session."),
    COURSE("Course and stewardship", "How many sessions, how far apart, when to stop."),
    THERAPY("Preparation and integration", "What stands around each session."),
    OPIOIDS("Opioids", "When taking fewer opioids counts as benefit."),
    SAFETY("Alarms and opening hours", "When an alarm widens, and what patients are promised.");

    private final String words;
    private final String sentence;

    Topic(String words, String sentence) {
        this.words = words;
        this.sentence = sentence;
    }

    public String words() {
        return words;
    }

    public String sentence() {
        return sentence;
    }
}
