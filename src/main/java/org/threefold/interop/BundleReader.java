package org.threefold.interop;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.LenientErrorHandler;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.threefold.casefile.PersonDraft;
import org.threefold.casefile.Problem;
import org.threefold.kernel.Outcome;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Reads a referrer's record: a FHIR R4 bundle as JSON, of at most 20 MB, about one person.
///
/// The whole file is walked once without building anything; then each entry is parsed by itself,
/// so a large bundle never stands in memory as one tree of FHIR objects.
final class BundleReader {

    private final SentFile file;
    private final LocalDate today;

    private BundleReader(SentFile file, LocalDate today) {
        this.file = file;
        this.today = today;
    }

    /// Nothing of the file is stored.
    static Reading read(SentFile file, LocalDate today) {
        return new BundleReader(file, today).read();
    }

    static IParser parser() {
        return FhirContext.forR4Cached()
                .newJsonParser()
                .setParserErrorHandler(new LenientErrorHandler(false));
    }

    private Reading read() {
        return switch (BundleScan.of(file)) {
            case Outcome.Refused<List<Slice>>(var why) -> new Reading.NotUnderstood(why);
            case Outcome.Done<List<Slice>>(var slices) -> aboutOnePerson(slices);
        };
    }

    private Reading aboutOnePerson(List<Slice> slices) {
        var patients = slices.stream().filter(slice -> slice.is("Patient")).toList();
        return switch (patients.size()) {
            case 0 ->
                    new Reading.NotUnderstood(
                            "The bundle has no patient, so nobody knows whom it is about.");
            case 1 -> about(patients.getFirst(), slices);
            default ->
                    new Reading.NotUnderstood(
                            "The bundle holds %d patients. A referral is about one person; please send one bundle for each."
                                    .formatted(patients.size()));
        };
    }

    private Reading about(Slice slice, List<Slice> slices) {
        var frame = Frame.of(UUID.randomUUID(), today);
        Patient patient;
        PersonDraft person;
        try {
            patient = parser().parseResource(Patient.class, slice.text(file));
            person = new PersonEntry(frame, patient).draft();
        } catch (RuntimeException notFhir) {
            return new Reading.NotUnderstood("The patient in the bundle is not a FHIR R4 Patient.");
        }
        var problems = person.problems(today);
        if (!problems.isEmpty()) {
            return refused(problems.getFirst());
        }
        person.notice(today).ifPresent(frame::notice);
        return new EntriesReading(file, frame, Subject.of(slice, patient)).read(person, slices);
    }

    private static Reading refused(Problem problem) {
        return new Reading.NotUnderstood(
                "The patient cannot be taken over. %s: %s"
                        .formatted(problem.field().words(), problem.sentence()));
    }

    /// One entry's resource; nothing more of the bundle is built.
    static Resource parse(String text) {
        return (Resource) parser().parseResource(text);
    }
}
