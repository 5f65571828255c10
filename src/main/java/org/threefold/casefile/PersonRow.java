package org.threefold.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.threefold.kernel.PatientId;
import org.threefold.kernel.StaffId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// One row of `casefile.person`; the identifiers are rows of their own.
@Entity
@Immutable
@Table(schema = "casefile", name = "person")
class PersonRow {

    @Id private UUID id;
    private String family;
    private String given;
    private LocalDate birthDate;

    @Enumerated(EnumType.STRING)
    private Sex sex;

    private String phone;
    private String email;
    private String address;
    private String language;
    private UUID recordedBy;
    private Instant recordedAt;

    protected PersonRow() {}

    static PersonRow of(Person person, StaffId by, Instant at) {
        var row = new PersonRow();
        row.id = person.id().value();
        row.family = person.family();
        row.given = person.given();
        row.birthDate = person.birthDate();
        row.sex = person.sex();
        row.reachedBy(person.contact());
        row.recordedBy = by.value();
        row.recordedAt = at;
        return row;
    }

    Person person(List<Identifier> identifiers) {
        return new Person(new PatientId(id), family, given, birthDate, sex, identifiers, contact());
    }

    private void reachedBy(Contact contact) {
        phone = contact.phone();
        email = contact.email();
        address = String.join("\n", contact.addressLines());
        language = contact.language();
    }

    private Contact contact() {
        return new Contact(phone, email, address.lines().toList(), language);
    }
}
