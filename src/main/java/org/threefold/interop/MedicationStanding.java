package org.threefold.interop;

import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.MedicationDispense;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.MedicationStatement;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;

import java.time.LocalDate;
import java.util.Optional;

/// From when to when a medicine is or was taken, and whether it is taken now. That a pharmacy may
/// no longer dispense an order does not end the taking: an order that is called active is taken,
/// and a notice asks.
final class MedicationStanding {

    private final ImportContext context;

    MedicationStanding(ImportContext context) {
        this.context = context;
    }

    /// A plan that reports what the patient takes is no proposal: US Core writes it so.
    static boolean proposed(MedicationRequest request) {
        boolean reported =
                request.getReported() instanceof Reference
                        || (request.getReported() instanceof BooleanType said
                                && said.booleanValue());
        return switch (request.getIntent()) {
            case PROPOSAL, OPTION -> true;
            case PLAN -> !reported;
            case null, default -> false;
        };
    }

    /// From the day of writing; to the end of validity only where the order itself has ended.
    Span span(MedicationRequest request, String status) {
        var validity = request.getDispenseRequest().getValidityPeriod();
        var written = Span.from(request.getAuthoredOnElement(), context);
        var begun =
                written.start().isPresent()
                        ? written
                        : Span.from(validity.getStartElement(), context);
        return over(status) ? begun.until(past(validity.getEndElement())) : begun;
    }

    Span span(MedicationStatement statement) {
        if (!(statement.getEffective() instanceof Period period))
            return Span.of(statement.getEffective(), context);
        return Span.from(period.getStartElement(), context).until(past(period.getEndElement()));
    }

    Prescription.Now now(MedicationRequest request, String status, String name) {
        var end = past(request.getDispenseRequest().getValidityPeriod().getEndElement());
        var now = byStatus(status);
        if (now == Prescription.Now.TAKEN && end.isPresent())
            context.notice(
                    "%s is called active, but could be dispensed only until %s: ask whether it is still taken."
                            .formatted(name, end.get()));
        return now;
    }

    /// A statement whose time is over and that is still called active contradicts itself.
    Prescription.Now now(String status, Span span, String name) {
        var now = byStatus(status);
        if (now != Prescription.Now.TAKEN || span.end().isEmpty()) return now;
        context.notice(
                "%s is called taken, but its time ended on %s: ask whether it is still taken."
                        .formatted(name, span.end().get()));
        return Prescription.Now.NOT_SAID;
    }

    /// A supply that ran out as long ago as it lasted was taken; of a later one nobody said whether
    /// it is taken now.
    Prescription.Now now(MedicationDispense dispense) {
        var handed = When.of(dispense.getWhenHandedOverElement(), context.today()).asDay();
        var days = dispense.getDaysSupply().getValue();
        boolean ranOut =
                handed.isPresent()
                        && days != null
                        && days.intValue() >= 0
                        && handed.get()
                                .plusDays(days.intValue())
                                .isBefore(context.today().minusDays(days.intValue()));
        return ranOut ? Prescription.Now.PAST : Prescription.Now.NOT_SAID;
    }

    private static boolean over(String status) {
        return byStatus(status) == Prescription.Now.PAST;
    }

    private static Prescription.Now byStatus(String status) {
        return switch (status) {
            case "active", "intended" -> Prescription.Now.TAKEN;
            case "on-hold" -> Prescription.Now.HELD;
            case "stopped", "completed" -> Prescription.Now.PAST;
            default -> Prescription.Now.NOT_SAID;
        };
    }

    /// A day that is over; until today or later is still going on.
    private Optional<LocalDate> past(BaseDateTimeType moment) {
        if (moment == null
                || moment.getValueAsString() == null
                || moment.getValueAsString().length() < 10) return Optional.empty();
        var day = LocalDate.parse(moment.getValueAsString().substring(0, 10));
        return day.isBefore(context.today()) && day.getYear() >= 1900
                ? Optional.of(day)
                : Optional.empty();
    }
}
