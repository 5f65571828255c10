package org.threefold.interop;

import org.hl7.fhir.r4.model.AllergyIntolerance;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.FamilyMemberHistory;
import org.hl7.fhir.r4.model.Medication;
import org.hl7.fhir.r4.model.MedicationAdministration;
import org.hl7.fhir.r4.model.MedicationDispense;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.MedicationStatement;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.threefold.history.ReportedFact;
import org.threefold.kernel.Outcome;
import org.threefold.referral.PersonDraft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads the entries of one bundle, one after the other, and keeps the account.
final class EntriesReading {

    private final SentFile file;
    private final ImportContext context;
    private final Subject subject;
    private final MedicineNames medicines;
    private final AskedForms forms;
    private final ConditionEntry conditions;
    private final ProcedureEntry procedures;
    private final List<ReportedFact> facts = new ArrayList<>();
    private final List<Prescription> prescriptions = new ArrayList<>();
    private final List<ImportReport.Line> understood = new ArrayList<>();
    private final List<ImportReport.Line> leftOut = new ArrayList<>();
    private final List<ImportReport.Line> unread = new ArrayList<>();
    private final Map<String, Set<String>> seen = new HashMap<>();

    EntriesReading(SentFile file, ImportContext context, Subject subject) {
        this.file = file;
        this.context = context;
        this.subject = subject;
        this.medicines = new MedicineNames(context);
        this.forms = new AskedForms(context);
        this.conditions = new ConditionEntry(context);
        this.procedures = new ProcedureEntry(context);
    }

    Reading.Understood read(PersonDraft person, List<EntryRange> slices) {
        slices.stream().filter(range -> range.is("Medication")).forEach(this::learnMedicine);
        slices.stream()
                .filter(range -> range.is("Questionnaire"))
                .forEach(range -> forms.learn(range, file));
        slices.forEach(this::take);
        new DeathEntries(file, context, subject).say(slices);
        facts.addAll(context.ofTheRecord());
        var findings =
                new Findings(
                        facts,
                        new Medicines(context).from(prescriptions),
                        new DrugTrials(context).from(prescriptions),
                        procedures.trials());
        return new Reading.Understood(
                context.importId(),
                person,
                conditions.pain(),
                findings,
                ImportReport.of(understood, leftOut, unread, context.unreadParts()),
                context.notices());
    }

    private void learnMedicine(EntryRange range) {
        try {
            if (BundleReader.parse(range, file, context) instanceof Medication medication) {
                medicines.learn(range, medication);
            }
        } catch (RuntimeException notFhir) {
            context.notice("A medicine of the bundle could not be read.");
        }
    }

    private void take(EntryRange range) {
        switch (look(range)) {
            case Taken.Facts(var read, var prescription) -> {
                understood.add(new ImportReport.Line(range.type(), "", 1));
                facts.addAll(read);
                prescription.ifPresent(prescriptions::add);
            }
            case Taken.LeftOut(var why, var what) -> leave(range, why, what);
        }
    }

    private void leave(EntryRange range, String why, String what) {
        leftOut.add(new ImportReport.Line(typeOf(range), why, 1));
        if (!what.isBlank()) {
            unread.add(new ImportReport.Line(what, "", 1));
        }
    }

    private Taken look(EntryRange range) {
        if (range.objection().isPresent()) {
            return Taken.leftOut(range.objection().get());
        }
        if (isRepeated(range)) {
            return Taken.leftOut("stands in the bundle twice");
        }
        return switch (range.type()) {
            case "Patient" -> new Taken.Facts(List.of(), Optional.empty());
            case "Medication" ->
                    Taken.leftOut(
                            "names a medicine; it is read with the prescription that refers to it");
            case String type when NotRead.reasonFor(type).isPresent() ->
                    Taken.leftOut(NotRead.reasonFor(type).get());
            default -> attempt(range);
        };
    }

    /// The same text twice is one entry. Two servers may give one number to two things, and what
    /// is there in two versions is read in both.
    private boolean isRepeated(EntryRange range) {
        if (range.id().isBlank()) return false;
        var name = range.fullUrl().isBlank() ? range.type() + "/" + range.id() : range.fullUrl();
        var texts = seen.computeIfAbsent(name, _ -> new HashSet<>());
        if (!texts.add(range.text(file))) return true;
        if (texts.size() > 1)
            context.notice(
                    "%s stands in the bundle in several versions; each is read."
                            .formatted(Clean.text(name, 100)));
        return false;
    }

    /// HAPI answers odd input with exceptions of many kinds, and so do dates that are none; each
    /// costs the sender one entry, and the account says so.
    private Taken attempt(EntryRange range) {
        try {
            return about(BundleReader.parse(range, file, context));
        } catch (UnreadParts.NotAllowed wrong) {
            return Taken.unread(
                    "has a value that FHIR R4 does not allow",
                    typeOf(range) + ": " + wrong.value());
        } catch (RuntimeException notFhir) {
            return Taken.leftOut("is not what FHIR R4 says of its type");
        }
    }

    private Taken about(Resource resource) {
        return switch (subject.isMeantBy(subjectOf(resource))) {
            case Outcome.Refused<Subject>(var why) -> Taken.leftOut(why);
            case Outcome.Done<Subject> _ -> facts(resource);
        };
    }

    private static Reference subjectOf(Resource resource) {
        return switch (resource) {
            case Condition it -> it.getSubject();
            case AllergyIntolerance it -> it.getPatient();
            case MedicationRequest it -> it.getSubject();
            case MedicationStatement it -> it.getSubject();
            case MedicationDispense it -> it.getSubject();
            case MedicationAdministration it -> it.getSubject();
            case Observation it -> it.getSubject();
            case Procedure it -> it.getSubject();
            case QuestionnaireResponse it -> it.getSubject();
            case FamilyMemberHistory it -> it.getPatient();
            default -> new Reference();
        };
    }

    private Taken facts(Resource resource) {
        return switch (resource) {
            case Condition it -> conditions.take(it);
            case AllergyIntolerance it -> new AllergyEntry(context).take(it);
            case MedicationRequest it -> new MedicationEntry(context, medicines).take(it);
            case MedicationStatement it -> new MedicationEntry(context, medicines).take(it);
            case MedicationDispense it -> new MedicationEntry(context, medicines).take(it);
            case MedicationAdministration it -> new MedicationEntry(context, medicines).take(it);
            case Observation it -> new ObservationEntry(context).take(it);
            case Procedure it -> procedures.take(it);
            case QuestionnaireResponse it -> new QuestionnaireEntry(context, forms).take(it);
            case FamilyMemberHistory it -> new FamilyEntry(context).take(it);
            default -> Taken.leftOut(NotRead.OTHER);
        };
    }

    private static String typeOf(EntryRange range) {
        return range.type().isBlank() ? "Without a resource" : Clean.text(range.type(), 60);
    }
}
