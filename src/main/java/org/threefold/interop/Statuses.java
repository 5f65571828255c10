package org.threefold.interop;

import org.hl7.fhir.r4.model.CodeableConcept;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A status that a sender gave as codes and words: which of FHIR's codes it is, wherever it is
/// among the codings, and also where it is in words alone. FHIR's own code systems come before
/// anybody else's codes; of two different statuses of one rank the first in FHIR's list counts, so
/// that the order of the codings decides nothing.
final class Statuses {

    private static final String FHIR = "http://terminology.hl7.org/CodeSystem/";

    private static final List<String> VERIFICATION =
            List.of(
                    "entered-in-error",
                    "refuted",
                    "differential",
                    "provisional",
                    "unconfirmed",
                    "confirmed");
    private static final List<String> CLINICAL =
            List.of("active", "recurrence", "relapse", "remission", "inactive", "resolved");
    private static final Map<String, String> OTHER_WORDS =
            Map.of(
                    "ruled-out", "refuted",
                    "entered-in-err", "entered-in-error",
                    "error", "entered-in-error",
                    "current", "active",
                    "suspected", "provisional");

    private Statuses() {}

    /// The verification status in FHIR's code; empty where none was given or it is no known one.
    static String verification(CodeableConcept sent) {
        return one(sent, VERIFICATION);
    }

    /// The clinical status likewise.
    static String clinical(CodeableConcept sent) {
        return one(sent, CLINICAL);
    }

    /// Why something with this verification status is not so; nothing where it may be.
    static Optional<String> objection(String verification) {
        return switch (verification) {
            case "refuted" -> Optional.of("was refuted");
            case "entered-in-error" -> Optional.of("was entered in error");
            default -> Optional.empty();
        };
    }

    private static String one(CodeableConcept sent, List<String> known) {
        var own =
                sent.getCoding().stream()
                        .filter(it -> Codings.orEmpty(it.getSystem()).startsWith(FHIR))
                        .map(it -> Codings.orEmpty(it.getCode()));
        var others =
                Stream.concat(
                        sent.getCoding().stream()
                                .flatMap(
                                        it ->
                                                Stream.of(
                                                        Codings.orEmpty(it.getCode()),
                                                        Codings.orEmpty(it.getDisplay()))),
                        Stream.of(Codings.orEmpty(sent.getText())));
        return first(own, known).or(() -> first(others, known)).orElse("");
    }

    private static Optional<String> first(Stream<String> said, List<String> known) {
        var given = said.map(Statuses::asCode).toList();
        return known.stream().filter(given::contains).findFirst();
    }

    private static String asCode(String said) {
        var code = said.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
        return OTHER_WORDS.getOrDefault(code, code);
    }
}
