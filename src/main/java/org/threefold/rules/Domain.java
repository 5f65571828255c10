package org.threefold.rules;

import java.util.Arrays;
import java.util.List;

/// The part of medicine a rule belongs to. The id of a rule says it.
public enum Domain {
    PSYCHIATRIC("Psychiatric", "PSY"),
    HEART_AND_LUNGS("Heart and lungs", "CV", "RSP"),
    NERVES_AND_EYES("Nerves and eyes", "NEU", "EYE"),
    OTHER_MEDICAL(
            "Liver to other medical",
            "HEP",
            "REN",
            "END",
            "GU",
            "POR",
            "ALG",
            "ANE",
            "AGE",
            "OB",
            "WT",
            "BMI",
            "NPO",
            "INF"),
    SUBSTANCE_USE("Substance use", "SUD"),
    INTERACTIONS("Drug interactions", "DDI"),
    LOGISTICS("Logistics", "LOG");

    private final String words;
    private final List<String> prefixes;

    Domain(String words, String... prefixes) {
        this.words = words;
        this.prefixes = List.of(prefixes);
    }

    public String words() {
        return words;
    }

    /// Refuses a rule whose id belongs nowhere: that is a bug in the book.
    static Domain of(String ruleId) {
        var prefix = ruleId.substring(0, ruleId.indexOf('-'));
        return Arrays.stream(values())
                .filter(it -> it.prefixes.contains(prefix))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(ruleId + " belongs nowhere"));
    }
}
