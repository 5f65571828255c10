package org.threefold.referral;

import org.jspecify.annotations.Nullable;
import org.threefold.casefile.Contact;
import org.threefold.casefile.Identifier;
import org.threefold.casefile.Person;
import org.threefold.casefile.PlainText;
import org.threefold.casefile.Sex;
import org.threefold.kernel.PatientId;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A person as somebody wrote them down: typed into the form or read from a bundle, with whatever
/// is missing or wrong. [#problems] says what; without problems it becomes a [Person].
public record PersonDraft(
        String family,
        String given,
        @Nullable LocalDate birthDate,
        Sex sex,
        List<Identifier> identifiers,
        Contact contact) {

    static final int LONGEST_NAME = 120;
    static final int OLDEST_YEARS = 120;
    static final int ADULT_YEARS = 18;

    public PersonDraft {
        family = family.strip();
        given = given.strip();
        identifiers = List.copyOf(identifiers);
    }

    public List<Problem> problems(LocalDate today) {
        return Stream.of(names(), birth(today), numbers(), ContactRules.problems(contact))
                .flatMap(found -> found)
                .toList();
    }

    /// What the coordinator should know before accepting, though it is no error.
    public Optional<String> notice(LocalDate today) {
        if (birthDate == null || !birthDate.isAfter(today.minusYears(ADULT_YEARS))) {
            return Optional.empty();
        }
        return Optional.of(
                "This person is under 18. The practice may look at the referral, but ketamine for"
                        + " pain has hardly been studied in minors: say so to the referrer.");
    }

    /// @throws IllegalStateException when there are problems left
    public Person person(PatientId id, LocalDate today) {
        var born = birthDate;
        var problems = problems(today);
        if (born == null || !problems.isEmpty()) {
            throw new IllegalStateException("This person still has problems: " + problems.size());
        }
        return new Person(id, family, given, born, sex, identifiers, contact);
    }

    private Stream<Problem> names() {
        return Stream.of(
                        Problem.when(
                                family.isEmpty(), ReferralField.FAMILY, "Give the family name."),
                        Problem.in(
                                ReferralField.FAMILY,
                                PlainText.objectionToName(family, LONGEST_NAME)),
                        Problem.in(
                                ReferralField.GIVEN,
                                PlainText.objectionToName(given, LONGEST_NAME)))
                .flatMap(found -> found);
    }

    private Stream<Problem> birth(LocalDate today) {
        if (birthDate == null) {
            return Stream.of(
                    new Problem(ReferralField.BIRTH_DATE, "Give the date of birth in full."));
        }
        return Stream.concat(
                Problem.when(
                        birthDate.isAfter(today),
                        ReferralField.BIRTH_DATE,
                        "The date of birth lies in the future."),
                Problem.when(
                        birthDate.isBefore(today.minusYears(OLDEST_YEARS)),
                        ReferralField.BIRTH_DATE,
                        "The date of birth is more than 120 years ago."));
    }

    private Stream<Problem> numbers() {
        return identifiers.stream()
                .map(number -> number.system() + number.value())
                .flatMap(
                        text ->
                                Problem.in(
                                        ReferralField.IDENTIFIER,
                                        PlainText.objectionToLine(text, 400)));
    }
}
