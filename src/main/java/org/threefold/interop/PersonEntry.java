package org.threefold.interop;

import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Patient;
import org.jspecify.annotations.Nullable;
import org.threefold.casefile.Contact;
import org.threefold.casefile.Identifier;
import org.threefold.casefile.PersonDraft;
import org.threefold.casefile.Sex;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    private static final Set<String> FORMER = Set.of("old", "maiden", "anonymous");

    private final Frame frame;
    private final Patient patient;

    PersonEntry(Frame frame, Patient patient) {
        this.frame = frame;
        this.patient = patient;
    }

    PersonDraft draft() {
        var name = name();
        if (patient.hasDeceased() && !isFalse(patient)) {
            frame.notice("The record says that this person has died.");
        }
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
        return new ContactEntry(frame, patient).addedTo(bare);
    }

    private static boolean isFalse(Patient patient) {
        return patient.hasDeceasedBooleanType() && !patient.getDeceasedBooleanType().booleanValue();
    }

    /// The official name, else the usual one, else the first that is not a former one.
    private HumanName name() {
        return Stream.of("official", "usual", "")
                .flatMap(
                        use ->
                                patient.getName().stream()
                                        .filter(
                                                name ->
                                                        use.equals(use(name))
                                                                || isCurrent(use, name)))
                .findFirst()
                .map(this::inParts)
                .orElseGet(HumanName::new);
    }

    /// A name in one piece is taken apart before its last word, and that is said.
    private HumanName inParts(HumanName name) {
        var whole = line(name.getText());
        int gap = whole.lastIndexOf(' ');
        if (name.hasFamily() || name.hasGiven() || gap < 0) {
            return name;
        }
        frame.notice("The name came in one piece. Check which part is the family name.");
        return new HumanName()
                .setFamily(whole.substring(gap + 1))
                .addGiven(whole.substring(0, gap));
    }

    private static boolean isCurrent(String use, HumanName name) {
        return use.isEmpty() && !FORMER.contains(use(name));
    }

    private static String use(HumanName name) {
        return name.getUse() == null ? "" : name.getUse().toCode();
    }

    private @Nullable LocalDate birthDate() {
        var text = Codings.orEmpty(patient.getBirthDateElement().getValueAsString());
        return text.length() == 10 ? LocalDate.parse(text) : null;
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
            frame.notice("Numbers that are not needed here were left out: " + leftOut + ".");
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
        return frame.clean(Codings.orEmpty(sent), 110);
    }
}
