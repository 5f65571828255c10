package org.threefold.interop;

import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.threefold.kernel.Outcome;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The one person the bundle is about, by every name a reference in it can use.
record Subject(Set<String> names) {

    static Subject of(EntryRange range, Patient patient) {
        var byId =
                range.id().isBlank()
                        ? Stream.<String>empty()
                        : Stream.of("Patient/" + range.id(), "urn:uuid:" + range.id());
        var byNumber =
                patient.getIdentifier().stream()
                        .filter(number -> !Codings.orEmpty(number.getValue()).isBlank())
                        .map(
                                number ->
                                        "Patient?identifier="
                                                + Codings.orEmpty(number.getSystem())
                                                + "|"
                                                + number.getValue());
        return new Subject(
                Stream.of(Stream.of(range.fullUrl()), byId, byNumber)
                        .flatMap(each -> each)
                        .filter(name -> !name.isBlank())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /// Whether a finding is about this person. One that names somebody else, or nobody, is refused:
    /// a finding in the wrong chart is worse than none.
    Outcome<Subject> isMeantBy(Reference reference) {
        var said = Codings.orEmpty(reference.getReference()).replaceFirst("/_history/.*$", "");
        if (said.isBlank()) {
            return new Outcome.Refused<>("does not say whom it is about");
        }
        boolean same =
                names.contains(said)
                        || names.stream()
                                .anyMatch(
                                        name ->
                                                name.startsWith("Patient/")
                                                        && said.endsWith("/" + name));
        return same ? new Outcome.Done<>(this) : new Outcome.Refused<>("is about somebody else");
    }
}
