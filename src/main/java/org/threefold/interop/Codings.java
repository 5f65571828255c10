package org.threefold.interop;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.jspecify.annotations.Nullable;
import org.threefold.history.Coding;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Chooses one name for a concept that a sender coded several times. Public systems come first
/// (ICD-10-CM, LOINC, RxNorm); SNOMED CT is referred to and never bundled as a table.
final class Codings {

    static final String ICD10 = "http://hl7.org/fhir/sid/icd-10-cm";
    static final String SNOMED = "http://snomed.info/sct";

    private static final int LONGEST_WORDS = 300;
    private static final int LONGEST_CODE = 60;
    private static final int UNKNOWN_SYSTEM = 9;
    private static final Map<String, Integer> ORDER =
            Map.of(ICD10, 1, Coding.LOINC, 2, Coding.RXNORM, 3, SNOMED, 4);

    private Codings() {}

    /// The best name, if the concept has any.
    static Optional<Coding> of(CodeableConcept concept, ImportContext context) {
        return all(concept, context).stream().findFirst();
    }

    /// Every name, the best first; a concept in words only has one. A coding without words has
    /// those of the concept, else of another of its codings, else of the bundled table.
    static List<Coding> all(CodeableConcept concept, ImportContext context) {
        var own = context.clean(orEmpty(concept.getText()), LONGEST_WORDS);
        var text = own.isBlank() ? displayed(concept, context) : own;
        var coded =
                concept.getCoding().stream()
                        .sorted(
                                Comparator.comparing(
                                        it ->
                                                ORDER.getOrDefault(
                                                        orEmpty(it.getSystem()), UNKNOWN_SYSTEM)))
                        .flatMap(it -> coding(it, text, context))
                        .toList();
        if (!coded.isEmpty() || text.isBlank()) {
            return coded;
        }
        return List.of(Coding.named(text));
    }

    /// Words for a concept that is only shown; empty if it has none.
    static String words(CodeableConcept concept, ImportContext context) {
        return of(concept, context).map(Coding::words).orElse("");
    }

    private static Stream<Coding> coding(
            org.hl7.fhir.r4.model.Coding sent, String text, ImportContext context) {
        var code = context.clean(orEmpty(sent.getCode()), LONGEST_CODE);
        var display = context.clean(orEmpty(sent.getDisplay()), LONGEST_WORDS);
        var system = context.clean(orEmpty(sent.getSystem()), 200);
        var given = display.isBlank() ? text : display;
        var words =
                given.isBlank() || given.equals(code)
                        ? CodeNames.of(system, code)
                                .map(name -> name + " (by its code " + code + ")")
                                .orElse(given)
                        : given;
        return code.isBlank() && words.isBlank()
                ? Stream.empty()
                : Stream.of(new Coding(system, code, words));
    }

    /// The first words among its codings: they name those that have none.
    private static String displayed(CodeableConcept concept, ImportContext context) {
        return concept.getCoding().stream()
                .filter(it -> !orEmpty(it.getDisplay()).equals(it.getCode()))
                .map(it -> context.clean(orEmpty(it.getDisplay()), LONGEST_WORDS))
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElse("");
    }

    /// The code of a thing that no coding has words for; nothing where one has.
    static Optional<String> wordless(List<Coding> names) {
        boolean named =
                names.stream()
                        .anyMatch(
                                name ->
                                        !orEmpty(name.display()).isBlank()
                                                && !orEmpty(name.display()).equals(name.code()));
        return named ? Optional.empty() : names.stream().map(Coding::words).findFirst();
    }

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
