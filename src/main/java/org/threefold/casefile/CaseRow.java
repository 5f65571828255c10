package org.threefold.casefile;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

import java.time.Instant;
import java.util.UUID;

/// One row of `casefile.case_file`; its person and its questions are rows of their own.
@Entity
@Immutable
@Table(schema = "casefile", name = "case_file")
class CaseRow {

    @Id private UUID id;
    private UUID personId;
    private UUID referralId;
    private int recordYear;
    private int recordSerial;
    @Embedded private ConditionColumns condition;
    private UUID openedBy;
    private Instant openedAt;

    protected CaseRow() {}

    static CaseRow of(CaseFile file, ReferralId referral) {
        var row = new CaseRow();
        row.id = file.id().value();
        row.personId = file.person().id().value();
        row.referralId = referral.value();
        row.recordYear = file.number().year();
        row.recordSerial = file.number().serial();
        row.condition = ConditionColumns.of(file.condition());
        row.openedBy = file.openedBy().value();
        row.openedAt = file.openedAt();
        return row;
    }
}
