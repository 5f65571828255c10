package org.threefold.screening;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// All rules, under one version. A screening names the version it was made with.
public final class RuleBook {

    public static final String VERSION = "2026-11";

    private static final List<Rule> RULES =
            Stream.of(
                            PsychiatricRules.ALL,
                            MentalStateRules.ALL,
                            CardiovascularRules.ALL,
                            CirculationRules.ALL,
                            RespiratoryRules.ALL,
                            NeurologicalRules.ALL,
                            HepaticRules.ALL,
                            OtherMedicalRules.ALL,
                            PregnancyRules.ALL,
                            SubstanceUseRules.ALL,
                            PriorTreatmentRules.ALL,
                            ExpectationRules.ALL)
                    .flatMap(List::stream)
                    .toList();

    private RuleBook() {}

    public static List<Rule> rules() {
        return RULES;
    }

    public static Optional<Rule> find(String id) {
        return RULES.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /// All rules speak, not only the first to object.
    public static List<Screened> screen(Facts facts) {
        return RULES.stream().map(rule -> new Screened(rule, rule.of(facts))).toList();
    }
}
