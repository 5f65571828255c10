package org.threefold.review;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.threefold.appraisal.KeptSheet;
import org.threefold.appraisal.SheetId;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.StaffId;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/// One row of `review.decision`: a decision and its bounds. Conditions, opinions and signatures
/// stand in tables of their own.
@Entity
@Immutable
@Table(schema = "review", name = "decision")
class DecisionRow {

    @Id private UUID id;
    private UUID caseId;
    private UUID roundId;
    private String question;
    private String position;
    private @Nullable Integer sessions;
    private @Nullable Integer daysApart;
    private @Nullable BigDecimal mgPerKg;
    private @Nullable LocalDate reReview;
    private @Nullable LocalDate revisitOn;
    private String reasons = "";
    private String lines = "";
    private String plainWords;
    private UUID chair;
    private String chairName;
    private Instant recordedAt;
    private @Nullable UUID supersedes;
    private @Nullable UUID sheetId;
    private @Nullable String sheetSha256;
    private @Nullable String sheetLibrary;
    private @Nullable Integer policy;

    protected DecisionRow() {}

    static DecisionRow of(CaseId caseId, Minutes minutes) {
        var row = new DecisionRow();
        row.id = minutes.id().value();
        row.caseId = caseId.value();
        row.roundId = minutes.round().value();
        row.question = minutes.question();
        row.plainWords = minutes.plainWords();
        row.chair = minutes.chair().value();
        row.chairName = minutes.chairName();
        row.recordedAt = minutes.at();
        row.supersedes = minutes.supersedes() == null ? null : minutes.supersedes().value();
        row.policy = minutes.policy();
        row.write(minutes.decision());
        row.rest(minutes.sheet());
        return row;
    }

    private void rest(KeptSheet.@Nullable Ref sheet) {
        if (sheet == null) return;
        sheetId = sheet.id().value();
        sheetSha256 = sheet.sha256();
        sheetLibrary = sheet.library();
    }

    private KeptSheet.@Nullable Ref sheet() {
        return sheetId == null
                ? null
                : new KeptSheet.Ref(
                        new SheetId(sheetId),
                        Objects.requireNonNull(sheetLibrary),
                        Objects.requireNonNull(sheetSha256));
    }

    private void write(Decision decision) {
        position = decision.position().name();
        switch (decision) {
            case Decision.Proceed(var how) -> bound(how);
            case Decision.ProceedWithConditions(_, var how) -> bound(how);
            case Decision.Defer(var day, var missing) -> {
                revisitOn = day;
                lines = String.join("\n", missing);
            }
            case Decision.Decline(var why, var instead) -> {
                reasons = why;
                lines = String.join("\n", instead);
            }
        }
    }

    private void bound(Authorisation how) {
        sessions = how.sessions();
        daysApart = how.daysApart();
        mgPerKg = how.ceiling().mgPerKg();
        reReview = how.reReview();
    }

    Decision decision(List<Condition> conditions) {
        return switch (Position.valueOf(position)) {
            case PROCEED -> new Decision.Proceed(bounds());
            case PROCEED_WITH_CONDITIONS ->
                    new Decision.ProceedWithConditions(conditions, bounds());
            case DEFER ->
                    new Decision.Defer(Objects.requireNonNull(revisitOn), lines.lines().toList());
            case DECLINE -> new Decision.Decline(reasons, lines.lines().toList());
        };
    }

    private Authorisation bounds() {
        return new Authorisation(
                Objects.requireNonNull(sessions),
                Objects.requireNonNull(daysApart),
                new Authorisation.Ceiling(Objects.requireNonNull(mgPerKg)),
                Objects.requireNonNull(reReview));
    }

    UUID id() {
        return id;
    }

    boolean answers(Round.Id round) {
        return roundId.equals(round.value());
    }

    Decided decided(List<Condition> conditions, List<Ruling.SeatSignature> signatures) {
        return new Decided(
                new Minutes.Id(id),
                new Round.Id(roundId),
                decision(conditions),
                plainWords,
                chairName,
                recordedAt,
                signatures.stream().map(Ruling.SeatSignature::seat).toList(),
                sheetId == null ? null : new SheetId(sheetId));
    }

    Minutes minutes(List<Condition> conditions, List<Weighed> weighed) {
        return new Minutes(
                new Minutes.Id(id),
                new Round.Id(roundId),
                question,
                decision(conditions),
                weighed,
                plainWords,
                new StaffId(chair),
                chairName,
                recordedAt,
                supersedes == null ? null : new Minutes.Id(supersedes),
                sheet(),
                policy);
    }
}
