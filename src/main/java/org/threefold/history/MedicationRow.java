package org.threefold.history;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;
import org.threefold.access.Permit;
import org.threefold.kernel.CaseId;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// A [Medication] as a row.
@Entity
@Immutable
@Table(schema = "history", name = "medication")
@NullUnmarked
class MedicationRow {

    @Id private UUID id;
    private UUID caseId;
    private String codeSystem;
    private String code;
    private String display;
    private BigDecimal dose;
    private String unit;
    private String frequency;
    private LocalDate since;

    @Enumerated(EnumType.STRING)
    private Medication.Status status;

    @Enumerated(EnumType.STRING)
    private Confirmation confirmation;

    private UUID supersedes;
    private UUID recordedBy;
    private Instant recordedAt;

    protected MedicationRow() {}

    static MedicationRow of(Permit permit, Medication it, Instant at) {
        var row = new MedicationRow();
        row.id = it.id().value();
        row.caseId = it.caseId().value();
        row.codeSystem = it.drug().system();
        row.code = it.drug().code();
        row.display = it.drug().display();
        row.frequency = it.frequency();
        row.since = it.since();
        row.status = it.status();
        row.confirmation = it.confirmation();
        row.supersedes = it.supersedes() == null ? null : it.supersedes().value();
        row.taken(it.dose());
        row.recordedBy = permit.accountId();
        row.recordedAt = at;
        return row;
    }

    private void taken(Measurement amount) {
        if (amount == null) return;
        dose = amount.value();
        unit = amount.unit();
    }

    Medication medication() {
        return new Medication(
                new MedicationId(id),
                new CaseId(caseId),
                new Coding(codeSystem, code, display),
                dose == null ? null : new Measurement(dose, unit),
                frequency,
                since,
                status,
                confirmation,
                supersedes == null ? null : new MedicationId(supersedes));
    }

    UUID by() {
        return recordedBy;
    }

    Instant at() {
        return recordedAt;
    }
}
