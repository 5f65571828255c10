package org.threefold.interop;

import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.ContactPoint;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointSystem;
import org.hl7.fhir.r4.model.Patient;
import org.jspecify.annotations.Nullable;
import org.threefold.casefile.Contact;
import org.threefold.referral.PersonDraft;
import org.threefold.referral.ReferralField;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads how the person is reached. A part that is none (a phone number without digits) is left
/// out, and that is said; nobody is refused for it.
final class ContactEntry {

    private static final Map<String, String> LANGUAGES = Map.of("en", "English", "es", "Spanish");

    private final ImportContext context;
    private final Patient patient;

    ContactEntry(ImportContext context, Patient patient) {
        this.context = context;
        this.patient = patient;
    }

    /// Leaves out each part of the contact that the referral would object to.
    PersonDraft addedTo(PersonDraft person) {
        var sent = contact();
        var wrong =
                with(person, sent).problems(context.today()).stream()
                        .map(problem -> problem.field())
                        .filter(
                                field ->
                                        switch (field) {
                                            case PHONE, EMAIL, ADDRESS, LANGUAGE -> true;
                                            default -> false;
                                        })
                        .collect(Collectors.toSet());
        wrong.forEach(
                field ->
                        context.notice(
                                field.words() + " was left out: it does not look like one."));
        return with(
                person,
                new Contact(
                        wrong.contains(ReferralField.PHONE) ? "" : sent.phone(),
                        wrong.contains(ReferralField.EMAIL) ? "" : sent.email(),
                        wrong.contains(ReferralField.ADDRESS) ? List.of() : sent.addressLines(),
                        wrong.contains(ReferralField.LANGUAGE) ? "" : sent.language()));
    }

    private static PersonDraft with(PersonDraft person, Contact contact) {
        return new PersonDraft(
                person.family(),
                person.given(),
                person.birthDate(),
                person.sex(),
                person.identifiers(),
                contact);
    }

    private Contact contact() {
        return new Contact(
                telecom(ContactPointSystem.PHONE),
                telecom(ContactPointSystem.EMAIL),
                address(),
                language());
    }

    private String telecom(ContactPointSystem system) {
        return patient.getTelecom().stream()
                .filter(
                        point ->
                                point.getSystem() == system
                                        && point.getUse() != ContactPoint.ContactPointUse.OLD
                                        && NameInForce.holds(point.getPeriod(), context.today()))
                .sorted(
                        Comparator.comparing(
                                point -> point.hasRank() ? point.getRank() : Integer.MAX_VALUE))
                .map(point -> line(point.getValue()))
                .map(
                        number ->
                                number.replaceFirst("^tel:", "")
                                        .replaceFirst("^\\((\\d+)\\)\\s*", "$1-"))
                .filter(number -> !number.isBlank())
                .findFirst()
                .orElse("");
    }

    private List<String> address() {
        return patient.getAddress().stream()
                .filter(
                        address ->
                                address.getUse() != Address.AddressUse.OLD
                                        && NameInForce.holds(address.getPeriod(), context.today()))
                .findFirst()
                .map(this::lines)
                .orElse(List.of());
    }

    private List<String> lines(Address address) {
        var town =
                Stream.of(
                                address.getCity(),
                                address.getState(),
                                address.getPostalCode(),
                                address.getCountry())
                        .map(this::line)
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(", "));
        return Stream.concat(
                        address.getLine().stream().map(each -> line(each.getValue())),
                        Stream.of(town))
                .filter(each -> !each.isBlank())
                .toList();
    }

    private String language() {
        return patient.getCommunication().stream()
                .map(spoken -> spoken.getLanguage())
                .map(
                        language ->
                                Optional.ofNullable(
                                                LANGUAGES.get(
                                                        ConditionEntry.code(language)
                                                                .replaceFirst("-.*", "")))
                                        .orElseGet(() -> line(Codings.words(language, context))))
                .findFirst()
                .orElse("");
    }

    private String line(@Nullable String sent) {
        return context.clean(Codings.orEmpty(sent), 110);
    }
}
