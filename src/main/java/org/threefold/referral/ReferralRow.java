package org.threefold.referral;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.threefold.casefile.ConditionColumns;
import org.threefold.casefile.Person;
import org.threefold.casefile.ReferralId;
import org.threefold.kernel.StaffId;

import java.time.Instant;
import java.util.UUID;

/// One row of `casefile.referral`; its person is a row of `casefile.person`.
@Entity
@Immutable
@Table(schema = "casefile", name = "referral")
class ReferralRow {

    @Id private UUID id;
    private UUID command;
    private UUID personId;
    @Embedded private ConditionColumns condition;
    private String question;

    @Enumerated(EnumType.STRING)
    private Urgency urgency;

    private String referrerName;
    private String organisation;
    private String contact;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    private String note;
    private UUID enteredBy;
    private Instant receivedAt;

    protected ReferralRow() {}

    static ReferralRow of(UUID command, Referral referral) {
        var row = new ReferralRow();
        row.id = referral.id().value();
        row.command = command;
        row.personId = referral.person().id().value();
        row.asks(referral);
        row.cameFrom(referral);
        return row;
    }

    Referral referral(Person person) {
        return new Referral(
                new ReferralId(id),
                person,
                condition.condition(),
                question,
                urgency,
                new Referrer(referrerName, organisation, contact),
                origin,
                note,
                new StaffId(enteredBy),
                receivedAt);
    }

    UUID personId() {
        return personId;
    }

    private void asks(Referral referral) {
        condition = ConditionColumns.of(referral.condition());
        question = referral.question();
        urgency = referral.urgency();
        note = referral.note();
    }

    private void cameFrom(Referral referral) {
        referrerName = referral.referrer().name();
        organisation = referral.referrer().organisation();
        contact = referral.referrer().contact();
        origin = referral.origin();
        enteredBy = referral.enteredBy().value();
        receivedAt = referral.receivedAt();
    }
}
