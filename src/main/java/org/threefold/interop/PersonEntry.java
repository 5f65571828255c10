package org.threefold.interop;

import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Patient;
import org.jspecify.annotations.Nullable;
import org.threefold.casefile.Contact;
import org.threefold.casefile.Identifier;
import org.threefold.casefile.Sex;
import org.threefold.kernel.Days;
import org.threefold.referral.PersonDraft;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Reads who the bundle is about. What cannot stand in a name is for the caller to refuse.
///
/// Of the numbers only those of health records are kept: a social security, driver's licence or
/// passport number is not needed to judge a case.
final class PersonEntry {

    private static final Map<String, String> NOT_NEEDED =
            Map.of(
                    "SS", "social security number",
                    "SB", "social security number",
                    "DL", "driver's licence number",
                    "PPN", "passport number");

    private final ImportContext context;
    private final Patient patient;

    PersonEntry(ImportContext context, Patient patient) {
        this.context = context;
        this.patient = patient;
    }

    PersonDraft draft() {
        var name = name();
        sayOfTheRecord();
        var bare =
                new PersonDraft(
                        line(name.getFamily()),
                        name.getGiven().stream()
                                .map(given -> line(given.getValue()))
                                .collect(Collectors.joining(" ")),
                        birthDate(),
                        patient.hasGender()
                                ? Sex.fromFhir(patient.getGender().toCode())
                                : Sex.UNKNOWN,
                        numbers(),
                        Contact.NONE);
        return new ContactEntry(context, patient).addedTo(bare);
    }

    private static boolean isFalse(Patient patient) {
        return patient.hasDeceasedBooleanType() && !patient.getDeceasedBooleanType().booleanValue();
    }

    private HumanName name() {
        return NameInForce.of(patient.getName(), context.today())
                .map(this::inParts)
                .orElseGet(HumanName::new);
    }

    /// A name in one piece is taken apart at its comma, else before its last word, and that is
    /// said.
    /// Who has one name has a family name.
    private HumanName inParts(HumanName name) {
        if (name.hasFamily() || name.getGiven().size() > 1) return oneName(name);
        var whole = line(name.hasText() ? name.getText() : name.getGivenAsSingleString());
        int comma = whole.indexOf(',');
        int gap = whole.lastIndexOf(' ');
        if (comma < 1 && gap < 0) return oneName(new HumanName().setFamily(whole));
        context.notice("The name came in one piece. Check which part is the family name.");
        return comma > 0
                ? new HumanName()
                        .setFamily(whole.substring(0, comma).strip())
                        .addGiven(whole.substring(comma + 1).strip())
                : new HumanName()
                        .setFamily(whole.substring(gap + 1))
                        .addGiven(whole.substring(0, gap));
    }

    private HumanName oneName(HumanName name) {
        if (name.hasFamily() && !name.hasGiven() && !name.getFamily().isBlank())
            context.notice("The record has one name only. Complete it if there is another.");
        return name.hasFamily() ? name : new HumanName().setFamily(name.getGivenAsSingleString());
    }

    /// Where only the year or the month is known, the day stays open and what is known is said.
    private @Nullable LocalDate birthDate() {
        var text = Codings.orEmpty(patient.getBirthDateElement().getValueAsString());
        if (text.length() == 10) return LocalDate.parse(text);
        if (!text.isEmpty())
            context.notice(
                    "The record gives the date of birth only as %s. Complete it.".formatted(text));
        return null;
    }

    private void sayOfTheRecord() {
        if (patient.hasDeceased() && !isFalse(patient)) {
            var day = dayOfDeath();
            context.sayOfDeath(
                    "The record says that this person has died%s.".formatted(when(day)),
                    day,
                    context.by(patient).resource());
        }
        for (var link : patient.getLink()) sayLink(link);
        if (patient.hasActive() && !patient.getActive())
            context.sayOfTheRecord("The sender no longer uses this record of the person.", patient);
    }

    /// Where no day can be told, as it was sent: a year, a month.
    private String when(Optional<LocalDate> day) {
        if (day.isPresent()) return ", on " + Days.staff(day.get());
        return patient.hasDeceasedDateTimeType()
                ? ", in " + line(patient.getDeceasedDateTimeType().getValueAsString())
                : "";
    }

    private Optional<LocalDate> dayOfDeath() {
        return patient.hasDeceasedDateTimeType()
                ? When.of(patient.getDeceasedDateTimeType(), context.today()).asDay()
                : Optional.empty();
    }

    private void sayLink(Patient.PatientLinkComponent link) {
        var other = line(link.getOther().getDisplay());
        var named = other.isEmpty() ? line(link.getOther().getReference()) : other;
        var words =
                switch (link.getType()) {
                    case REPLACEDBY ->
                            "The record was replaced by another (%s): ask the sender for that one.";
                    case REFER -> "The record refers to another for what is current (%s).";
                    case SEEALSO -> "There is another record of this person (%s).";
                    case REPLACES, NULL -> "";
                    case null -> "The record is linked to another (%s).";
                };
        if (!words.isEmpty()) context.sayOfTheRecord(words.formatted(named), patient);
    }

    private List<Identifier> numbers() {
        var sent =
                patient.getIdentifier().stream()
                        .filter(number -> !line(number.getValue()).isBlank())
                        .toList();
        var leftOut =
                sent.stream()
                        .map(PersonEntry::notNeeded)
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .collect(Collectors.joining(", "));
        if (!leftOut.isEmpty()) {
            context.notice("Numbers that are not needed here were left out: " + leftOut + ".");
        }
        return sent.stream()
                .filter(number -> notNeeded(number).isEmpty())
                .map(number -> new Identifier(line(number.getSystem()), line(number.getValue())))
                .distinct()
                .toList();
    }

    /// What the number is, if it is one of those that are not kept.
    private static String notNeeded(org.hl7.fhir.r4.model.Identifier number) {
        return Codings.orEmpty(number.getSystem()).endsWith("us-ssn")
                ? "social security number"
                : NOT_NEEDED.getOrDefault(ConditionEntry.code(number.getType()), "");
    }

    private String line(@Nullable String sent) {
        return context.clean(Codings.orEmpty(sent), 110);
    }
}
