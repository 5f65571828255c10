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

/// A [Trial] as a row: the columns of its kind are filled, the others are empty.
@Entity
@Immutable
@Table(schema = "history", name = "trial")
@NullUnmarked
class TrialRow {

    enum Kind {
        MEDICATION,
        NON_DRUG
    }

    @Id private UUID id;
    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private DrugClass drugClass;

    private String codeSystem;
    private String code;
    private String display;
    private BigDecimal dose;
    private String unit;
    private Integer weeksAtMinimum;

    @Enumerated(EnumType.STRING)
    private Approach approach;

    private Integer sessionsAttended;
    private Integer sessionsPlanned;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private Integer totalWeeks;

    @Enumerated(EnumType.STRING)
    private Adherence adherence;

    @Enumerated(EnumType.STRING)
    private TrialOutcome outcome;

    private Integer painChange;

    @Enumerated(EnumType.STRING)
    private FunctionChange functionChange;

    @Enumerated(EnumType.STRING)
    private ReasonStopped stopped;

    private String adverseEffect;
    private Integer grade;

    @Enumerated(EnumType.STRING)
    private Confirmation confirmation;

    private UUID supersedes;
    private UUID recordedBy;
    private Instant recordedAt;

    protected TrialRow() {}

    static TrialRow of(Permit permit, Trial trial, Instant at) {
        var row = new TrialRow();
        row.id = trial.id().value();
        row.caseId = trial.caseId().value();
        row.confirmation = trial.confirmation();
        row.supersedes = trial.supersedes() == null ? null : trial.supersedes().value();
        row.recordedBy = permit.accountId();
        row.recordedAt = at;
        switch (trial) {
            case MedicationTrial drug -> row.tried(drug);
            case NonDrugTrial other -> row.tried(other);
        }
        row.went(trial.course());
        return row;
    }

    private void tried(MedicationTrial trial) {
        kind = Kind.MEDICATION;
        drugClass = trial.drugClass();
        codeSystem = trial.drug().system();
        code = trial.drug().code();
        display = trial.drug().display();
        weeksAtMinimum = trial.weeksAtMinimum();
        if (trial.maxDailyDose() == null) return;
        dose = trial.maxDailyDose().value();
        unit = trial.maxDailyDose().unit();
    }

    private void tried(NonDrugTrial trial) {
        kind = Kind.NON_DRUG;
        approach = trial.approach();
        display = trial.name();
        sessionsAttended = trial.sessionsAttended();
        sessionsPlanned = trial.sessionsPlanned();
    }

    private void went(TrialCourse course) {
        startsOn = course.start();
        endsOn = course.end();
        totalWeeks = course.totalWeeks();
        adherence = course.adherence();
        outcome = course.outcome();
        painChange = course.painChange();
        functionChange = course.function();
        stopped = course.stopped();
        if (course.adverseEffect() == null) return;
        adverseEffect = course.adverseEffect().words();
        grade = course.adverseEffect().grade();
    }

    Trial trial() {
        return switch (kind) {
            case MEDICATION -> medication();
            case NON_DRUG -> nonDrug();
        };
    }

    private MedicationTrial medication() {
        return new MedicationTrial(
                new TrialId(id),
                new CaseId(caseId),
                drugClass,
                new Coding(codeSystem, code, display),
                dose == null ? null : new Measurement(dose, unit),
                weeksAtMinimum,
                course(),
                confirmation,
                before());
    }

    private NonDrugTrial nonDrug() {
        return new NonDrugTrial(
                new TrialId(id),
                new CaseId(caseId),
                approach,
                display,
                sessionsAttended,
                sessionsPlanned,
                course(),
                confirmation,
                before());
    }

    private TrialCourse course() {
        var harm = adverseEffect == null ? null : new AdverseEffect(adverseEffect, grade);
        return new TrialCourse(
                startsOn,
                endsOn,
                totalWeeks,
                adherence,
                outcome,
                painChange,
                functionChange,
                stopped,
                harm);
    }

    private TrialId before() {
        return supersedes == null ? null : new TrialId(supersedes);
    }

    UUID by() {
        return recordedBy;
    }

    Instant at() {
        return recordedAt;
    }
}
