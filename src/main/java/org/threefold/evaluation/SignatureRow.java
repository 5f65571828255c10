package org.threefold.evaluation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Ids;

import java.time.Instant;
import java.util.UUID;

/// One row of `evaluation.signature`.
@Entity
@Immutable
@Table(schema = "evaluation", name = "signature")
class SignatureRow {

    @Id UUID id;
    UUID caseId;
    String section;
    UUID accountId;
    String name;
    String meaning;
    String digest;
    Instant at;

    static SignatureRow of(CaseId caseId, SectionSignature signature) {
        var row = new SignatureRow();
        row.id = Ids.next();
        row.caseId = caseId.value();
        row.section = signature.section().name();
        row.accountId = signature.by();
        row.name = signature.name();
        row.meaning = signature.meaning();
        row.digest = signature.digest();
        row.at = signature.at();
        return row;
    }

    SectionSignature signature() {
        return new SectionSignature(Section.valueOf(section), accountId, name, meaning, digest, at);
    }
}
