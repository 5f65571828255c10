package org.threefold.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.threefold.kernel.Ids;
import org.threefold.kernel.PatientId;

import java.util.UUID;

/// One row of `casefile.person_identifier`.
@Entity
@Immutable
@Table(schema = "casefile", name = "person_identifier")
class IdentifierRow {

    @Id private UUID id;
    private UUID personId;
    private String system;

    @Column(name = "value")
    private String number;

    protected IdentifierRow() {}

    static IdentifierRow of(PatientId person, Identifier identifier) {
        var row = new IdentifierRow();
        row.id = Ids.next();
        row.personId = person.value();
        row.system = identifier.system();
        row.number = identifier.value();
        return row;
    }

    Identifier identifier() {
        return new Identifier(system, number);
    }
}
