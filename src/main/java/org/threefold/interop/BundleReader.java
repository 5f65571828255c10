package org.threefold.interop;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.threefold.kernel.Outcome;
import org.threefold.referral.PersonDraft;

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

    private static IParser parser(ImportContext context, String type) {
        return FhirContext.forR4Cached()
                .newJsonParser()
                .setParserErrorHandler(new UnreadParts(context, type));
    }

    private Reading read() {
        return switch (BundleScan.of(file)) {
            case Outcome.Refused<List<EntryRange>>(var why) -> new Reading.NotUnderstood(why);
            case Outcome.Done<List<EntryRange>>(var slices) -> aboutOnePerson(slices);
        };
    }

    private Reading aboutOnePerson(List<EntryRange> slices) {
        var patients = slices.stream().filter(range -> range.is("Patient")).toList();
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

    private Reading about(EntryRange range, List<EntryRange> slices) {
        var context = ImportContext.of(UUID.randomUUID(), today);
        Patient patient;
        PersonDraft person;
        try {
            patient =
                    parser(context, "Patient")
                            .parseResource(
                                    Patient.class, PatientText.mended(range.text(file), context));
            person = new PersonEntry(context, patient).draft();
        } catch (RuntimeException notFhir) {
            return new Reading.NotUnderstood("The patient in the bundle is not a FHIR R4 Patient.");
        }
        person.notice(today).ifPresent(context::notice);
        return new EntriesReading(file, context, Subject.of(range, patient)).read(person, slices);
    }

    /// One entry's resource; nothing more of the bundle is built. What the parser does not know of
    /// it is named in the frame.
    static Resource parse(EntryRange range, SentFile file, ImportContext context) {
        return (Resource) parser(context, range.type()).parseResource(range.text(file));
    }
}
