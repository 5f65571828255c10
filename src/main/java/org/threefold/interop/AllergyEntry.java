package org.threefold.interop;

import org.hl7.fhir.r4.model.AllergyIntolerance;
import org.hl7.fhir.r4.model.AllergyIntolerance.AllergyIntoleranceCriticality;
import org.threefold.history.ReportedFact;

import java.util.Set;
import java.util.stream.Collectors;

/// Reads allergies and intolerances. "No known allergy" is kept as the sender's word, under its own
/// name: it is an answer, and not an allergy.
final class AllergyEntry {

    private static final Set<String> NOT_SO = Set.of("refuted", "entered-in-error");

    private final Frame frame;

    AllergyEntry(Frame frame) {
        this.frame = frame;
    }

    Taken take(AllergyIntolerance allergy) {
        var verification = ConditionEntry.code(allergy.getVerificationStatus());
        if (NOT_SO.contains(verification)) {
            return Taken.leftOut(
                    verification.equals("refuted") ? "was refuted" : "was entered in error");
        }
        return Codings.of(allergy.getCode(), frame)
                .map(
                        substance ->
                                Taken.one(
                                        frame.fact(
                                                ReportedFact.Kind.ALLERGY,
                                                substance,
                                                words(allergy),
                                                since(allergy),
                                                ConditionEntry.code(allergy.getClinicalStatus()),
                                                allergy)))
                .orElseGet(() -> Taken.leftOut("does not name the substance"));
    }

    private Span since(AllergyIntolerance allergy) {
        return allergy.hasOnset()
                ? Span.of(allergy.getOnset(), frame)
                : Span.from(allergy.getRecordedDateElement(), frame);
    }

    private String words(AllergyIntolerance allergy) {
        var reactions =
                allergy.getReaction().stream()
                        .flatMap(reaction -> reaction.getManifestation().stream())
                        .map(manifestation -> Codings.words(manifestation, frame))
                        .filter(word -> !word.isBlank())
                        .distinct()
                        .collect(Collectors.joining(", "));
        boolean high = allergy.getCriticality() == AllergyIntoleranceCriticality.HIGH;
        return high ? (reactions.isBlank() ? "high risk" : reactions + "; high risk") : reactions;
    }
}
