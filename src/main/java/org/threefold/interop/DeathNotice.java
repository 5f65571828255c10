package org.threefold.interop;

import org.threefold.history.Coding;
import org.threefold.history.ReportedFact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// What a bundle reports of the person's death, all of its notices together.
///
/// @param on the day, where the bundle gives one day and no other; none where days differ
/// @param says the sentences of the notices, each with the resource it stands in
record DeathNotice(Optional<LocalDate> on, String says) {

    /// What every notice of a death is coded with: the element of Patient that says it.
    static final String SYSTEM = "http://hl7.org/fhir/StructureDefinition/Patient";

    static final String CODE = "Patient.deceased";

    private static final String BEFORE_CODES = "The record says that this person has died";

    static Coding coding(String sentence) {
        return new Coding(SYSTEM, CODE, sentence);
    }

    /// Nothing where no notice tells of a death. Bundles kept before notices had codes are known by
    /// their sentence.
    static Optional<DeathNotice> of(List<ReportedFact> facts) {
        var told = facts.stream().filter(isOfDeath()).toList();
        if (told.isEmpty()) return Optional.empty();
        var days =
                told.stream()
                        .flatMap(it -> Optional.ofNullable(it.start()).stream())
                        .distinct()
                        .toList();
        var says = told.stream().map(DeathNotice::sentence).collect(Collectors.joining(" "));
        return Optional.of(
                new DeathNotice(
                        days.size() == 1 ? Optional.of(days.getFirst()) : Optional.empty(), says));
    }

    private static String sentence(ReportedFact fact) {
        return fact.coding().words() + " Source: " + fact.by().resource() + ".";
    }

    private static Predicate<ReportedFact> isOfDeath() {
        return fact ->
                fact.kind() == ReportedFact.Kind.NOTICE
                        && (fact.coding().is(SYSTEM, CODE)
                                || fact.coding().words().startsWith(BEFORE_CODES));
    }
}
