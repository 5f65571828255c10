package org.threefold.measures;

/// Who needs the answers besides the patient. The database keeps the same line.
public enum KeptFor {
    TEAM("Answers and totals: the clinical team"),
    SEATS("Answers: the three seats. Totals: the clinical team"),
    PART2("Answers and totals: the three seats alone (substance use)");

    private final String words;

    KeptFor(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
