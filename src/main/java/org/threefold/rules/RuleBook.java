package org.threefold.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All rules, under one version. A screening names the version it was made with.
public final class RuleBook {

    public static final String VERSION = Editions.last().version();

    private static final List<Rule> RULES =
            Stream.of(
                            PsychiatricRules.ALL,
                            SuicidalityRules.ALL,
                            MentalStateRules.ALL,
                            CardiovascularRules.ALL,
                            CirculationRules.ALL,
                            RespiratoryRules.ALL,
                            AirwayOfTheDayRules.ALL,
                            NeurologicalRules.ALL,
                            HepaticRules.ALL,
                            OtherMedicalRules.ALL,
                            PregnancyRules.ALL,
                            OrgansOfTheDayRules.ALL,
                            BodyOfTheDayRules.ALL,
                            SubstanceUseRules.ALL,
                            SedationRules.ALL,
                            InteractionRules.ALL,
                            ExposureRules.ALL,
                            PressureRules.ALL,
                            MedicineListRules.ALL,
                            HomeRules.ALL,
                            PaperRules.ALL,
                            PriorTreatmentRules.ALL,
                            ExpectationRules.ALL)
                    .flatMap(List::stream)
                    .toList();

    private static final Map<String, Rule> BY_ID =
            RULES.stream().collect(Collectors.toUnmodifiableMap(Rule::id, Function.identity()));

    private RuleBook() {}

    public static List<Rule> rules() {
        return RULES;
    }

    /// Its versions, the first one first.
    public static List<Edition> editions() {
        return Editions.ALL;
    }

    /// The ids of the facts that this rule looked at on this chart: what a clear rule rests on.
    ///
    /// @param said all that is recorded, in its order
    public static List<String> restsOn(Rule rule, Facts facts, List<FactSaid> said) {
        var read = FactDependencies.by(rule, facts);
        return said.stream().map(FactSaid::id).filter(read::contains).toList();
    }

    public static Optional<Rule> find(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    /// All rules speak, not only the first to object; but for those that need the day of a
    /// session.
    public static List<Screened> screen(Facts facts) {
        return screen(facts, rule -> !rule.ofTheDay());
    }

    /// What is asked on a dosing day: every rule of the session or of both gates, with the person
    /// as known before it and the day as known now.
    public static List<Screened> screen(Facts facts, SessionDay day) {
        return screen(facts.on(day), rule -> rule.gate().onDosingDays());
    }

    private static List<Screened> screen(Facts facts, Predicate<Rule> asked) {
        return RULES.stream()
                .filter(asked)
                .map(rule -> new Screened(rule, rule.of(facts)))
                .toList();
    }
}
