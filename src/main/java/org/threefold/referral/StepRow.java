package org.threefold.referral;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.threefold.casefile.ReferralId;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.StaffId;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/// One row of `casefile.referral_outcome`.
@Entity
@Immutable
@Table(schema = "casefile", name = "referral_outcome")
class StepRow {

    enum Kind {
        ACCEPTED,
        MORE_ASKED,
        ANSWERED,
        DECLINED
    }

    @Id private UUID id;
    private UUID referralId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String words;
    private @Nullable UUID caseId;
    private UUID saidBy;
    private Instant saidAt;

    protected StepRow() {}

    static StepRow of(ReferralStep step) {
        var row = new StepRow();
        row.id = step.id();
        row.referralId = step.referral().value();
        row.saidBy = step.by().value();
        row.saidAt = step.at();
        row.says(step.outcome());
        return row;
    }

    ReferralStep step() {
        return new ReferralStep(
                id, new ReferralId(referralId), outcome(), new StaffId(saidBy), saidAt);
    }

    private void says(ReferralOutcome outcome) {
        switch (outcome) {
            case ReferralOutcome.Accepted(var opened, var question) -> {
                says(Kind.ACCEPTED, question);
                caseId = opened.value();
            }
            case ReferralOutcome.MoreAsked(var what) -> says(Kind.MORE_ASKED, what);
            case ReferralOutcome.Answered(var text) -> says(Kind.ANSWERED, text);
            case ReferralOutcome.Declined(var reason) -> says(Kind.DECLINED, reason);
        }
    }

    private void says(Kind which, String text) {
        kind = which;
        words = text;
    }

    private ReferralOutcome outcome() {
        return switch (kind) {
            case ACCEPTED ->
                    new ReferralOutcome.Accepted(new CaseId(Objects.requireNonNull(caseId)), words);
            case MORE_ASKED -> new ReferralOutcome.MoreAsked(words);
            case ANSWERED -> new ReferralOutcome.Answered(words);
            case DECLINED -> new ReferralOutcome.Declined(words);
        };
    }
}
