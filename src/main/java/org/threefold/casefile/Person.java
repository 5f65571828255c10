package org.threefold.casefile;

import org.threefold.kernel.PatientId;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;

/// A person as the practice knows them. Made from a [PersonDraft] without problems; refuses a blank
/// family name. Whoever has one name only has no given name.
public record Person(
        PatientId id,
        String family,
        String given,
        LocalDate birthDate,
        Sex sex,
        List<Identifier> identifiers,
        Contact contact) {

    public Person {
        if (family.isBlank()) {
            throw new IllegalArgumentException("A person has a family name");
        }
        identifiers = List.copyOf(identifiers);
    }

    /// Completed years of life. Whoever was born on 29 February is a year older on 1 March where
    /// the year has no 29th: practice policy, the later of the two days.
    public int ageOn(LocalDate day) {
        return Period.between(birthDate, day).getYears();
    }

    /// As it stands on top of the case: the family name in capitals, so that nobody takes one name
    /// for the other.
    public String bannerName() {
        var capitals = family.toUpperCase(Locale.ROOT);
        return given.isBlank() ? capitals : capitals + ", " + given;
    }

    /// As one speaks of the person.
    public String fullName() {
        return (given + " " + family).strip();
    }
}
