package org.threefold.appraisal;

import org.threefold.library.Trait;
import org.threefold.rules.Finding;
import org.threefold.screening.AssessedFinding;
import org.threefold.screening.Screening;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// By which rules the chart says whether a trait is there. A rule that reads substance-use records
/// is none of them: the sheet is for readers who may not see those.
final class Traits {

    static final Map<Trait, List<String>> RULES = rules();

    private Traits() {}

    static Map<Trait, Presence> of(Screening screening) {
        var found = new EnumMap<Trait, Presence>(Trait.class);
        RULES.forEach((trait, rules) -> found.put(trait, presence(screening, rules)));
        return found;
    }

    /// A concern of one rule is enough, if more than the patient's answer at home speaks for it;
    /// that there is none, all of them must say.
    private static Presence presence(Screening screening, List<String> rules) {
        var findings =
                rules.stream()
                        .map(screening::on)
                        .map(it -> it.map(AssessedFinding::finding))
                        .toList();
        if (findings.stream().anyMatch(it -> it.filter(Traits::confirmed).isPresent()))
            return Presence.PRESENT;
        return findings.stream()
                        .allMatch(it -> it.filter(Finding.Clear.class::isInstance).isPresent())
                ? Presence.ABSENT
                : Presence.NOT_KNOWN;
    }

    private static boolean confirmed(Finding finding) {
        return finding instanceof Finding.Concern concern && concern.confirmed();
    }

    private static Map<Trait, List<String>> rules() {
        var rules = new EnumMap<Trait, List<String>>(Trait.class);
        rules.put(Trait.HEART_RISK, List.of("CV-03", "CV-04", "CV-05"));
        rules.put(Trait.HIGH_PRESSURE, List.of("CV-06"));
        rules.put(Trait.BREATHING_RISK, List.of("RSP-01", "RSP-02"));
        rules.put(Trait.RAISED_PRESSURE, List.of("NEU-01", "EYE-01"));
        rules.put(Trait.LIVER_DISEASE, List.of("HEP-01", "HEP-02", "HEP-03"));
        rules.put(Trait.BLADDER_DISEASE, List.of("GU-01"));
        rules.put(Trait.PSYCHOSIS, List.of("PSY-01", "PSY-02", "PSY-03"));
        rules.put(Trait.MANIA, List.of("PSY-05", "PSY-06"));
        rules.put(Trait.SEVERE_DEPRESSION, List.of("PSY-10"));
        rules.put(Trait.PREGNANCY, List.of("OB-01"));
        rules.put(Trait.BENZODIAZEPINE, List.of("DDI-01"));
        rules.put(Trait.LAMOTRIGINE, List.of("DDI-03"));
        rules.put(Trait.OPIOID, List.of("DDI-10"));
        rules.put(Trait.SEDATIVE, List.of("DDI-02"));
        rules.put(Trait.ANTIPSYCHOTIC, List.of("DDI-13"));
        rules.put(Trait.MAO_INHIBITOR, List.of("DDI-04"));
        rules.put(Trait.STIMULANT, List.of("DDI-05"));
        rules.put(Trait.ENZYME_MEDICINE, List.of("DDI-07", "DDI-08", "DDI-09"));
        return rules;
    }
}
