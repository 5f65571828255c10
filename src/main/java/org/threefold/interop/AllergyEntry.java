package org.threefold.interop;

import org.hl7.fhir.r4.model.AllergyIntolerance;
import org.hl7.fhir.r4.model.AllergyIntolerance.AllergyIntoleranceCriticality;
import org.threefold.history.Coding;
import org.threefold.history.ReportedFact;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Reads allergies and intolerances. "No known allergy" is kept as the sender's word, under its own
/// name: it is an answer, and not an allergy.
final class AllergyEntry {

    private final ImportContext context;

    AllergyEntry(ImportContext context) {
        this.context = context;
    }

    Taken take(AllergyIntolerance allergy) {
        var objection = Statuses.objection(Statuses.verification(allergy.getVerificationStatus()));
        if (objection.isPresent()) return Taken.leftOut(objection.get());
        var names = names(allergy);
        if (names.isEmpty()) return Taken.leftOut("does not name the substance");
        return Codings.wordless(names)
                .map(code -> Taken.unread("has a code without words that is not known here", code))
                .orElseGet(() -> taken(allergy, names));
    }

    /// The substance, wherever the resource names it. Each substance of a reaction is a fact.
    private List<Coding> names(AllergyIntolerance allergy) {
        var own = Codings.of(allergy.getCode(), context);
        return own.map(List::of)
                .orElseGet(
                        () ->
                                allergy.getReaction().stream()
                                        .flatMap(
                                                it ->
                                                        Codings.of(it.getSubstance(), context)
                                                                .stream())
                                        .distinct()
                                        .toList());
    }

    private Taken taken(AllergyIntolerance allergy, List<Coding> names) {
        return new Taken.Facts(
                names.stream()
                        .map(
                                substance ->
                                        context.fact(
                                                ReportedFact.Kind.ALLERGY,
                                                substance,
                                                words(allergy),
                                                since(allergy),
                                                Statuses.clinical(allergy.getClinicalStatus()),
                                                allergy))
                        .toList(),
                Optional.empty());
    }

    private Span since(AllergyIntolerance allergy) {
        return allergy.hasOnset()
                ? Span.of(allergy.getOnset(), context)
                : Span.from(allergy.getRecordedDateElement(), context);
    }

    private String words(AllergyIntolerance allergy) {
        var reactions =
                allergy.getReaction().stream()
                        .flatMap(reaction -> reaction.getManifestation().stream())
                        .map(manifestation -> Codings.words(manifestation, context))
                        .filter(word -> !word.isBlank())
                        .distinct()
                        .collect(Collectors.joining(", "));
        boolean high = allergy.getCriticality() == AllergyIntoleranceCriticality.HIGH;
        return high ? (reactions.isBlank() ? "high risk" : reactions + "; high risk") : reactions;
    }
}
