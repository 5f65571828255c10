package org.threefold.history;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Whether a reported condition, procedure or medicine tells of substance use (42 CFR Part 2) or of
/// a criminal record: shown to the clinical team, and counted for everybody else. The words are
/// general medical language and the medicines those given for nothing else, both from memory. A
/// medicine that treats pain as well is not among them.
public final class SubstanceUseTerms {

    private static final List<String> TERMS =
            List.of(
                    "alcohol",
                    "drinking",
                    "drunk",
                    "substance",
                    "drug abuse",
                    "drug addict",
                    "drug dependence",
                    "drug misuse",
                    "drug overdose",
                    "drug seeking",
                    "misuse",
                    "abuse",
                    "addict",
                    "opioid use disorder",
                    "opioid dependence",
                    "use disorder",
                    "cannabis",
                    "marijuana",
                    "cocaine",
                    "heroin",
                    "amphetamine",
                    "phencyclidine",
                    "intoxicat",
                    "detoxif",
                    "criminal record",
                    "has a criminal");

    private static final List<String> MEDICINES =
            List.of("disulfiram", "antabuse", "acamprosate", "campral", "lofexidine", "suboxone");

    private static final Set<ObservationKind> SCORES =
            EnumSet.of(
                    ObservationKind.AUDIT_C,
                    ObservationKind.DAST10,
                    ObservationKind.TAPS,
                    ObservationKind.TAPS_OTHER);

    private SubstanceUseTerms() {}

    /// Whether reading it is reading a record of substance use: what the words tell, and the scores
    /// that the database keeps to the three seats.
    static boolean part2(ReportedFact fact) {
        return tell(fact) || fact.observes().filter(SCORES::contains).isPresent();
    }

    public static boolean tell(ReportedFact fact) {
        return switch (fact.kind()) {
            case CONDITION, PROCEDURE -> name(fact).names(TERMS);
            case MEDICATION -> name(fact).names(MEDICINES);
            case FAMILY, ALLERGY, OBSERVATION, QUESTIONNAIRE, NOTICE -> false;
        };
    }

    private static ReportedName name(ReportedFact fact) {
        return ReportedName.of(fact.coding().words());
    }
}
