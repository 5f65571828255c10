package org.threefold.interop;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;
import org.threefold.history.ObservationKind;
import org.threefold.history.ReportedFact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads the observations whose meaning `history` knows: vital signs, pain and other scores, liver
/// tests, pregnancy. A panel (blood pressure) is read by its parts.
final class ObservationEntry {

    private static final Set<String> VOID = Set.of("entered-in-error", "cancelled");

    private final Frame frame;

    ObservationEntry(Frame frame) {
        this.frame = frame;
    }

    Taken take(Observation observation) {
        var status = observation.getStatus() == null ? "" : observation.getStatus().toCode();
        if (VOID.contains(status)) {
            return Taken.leftOut(
                    status.equals("cancelled") ? "was cancelled" : "was entered in error");
        }
        return switch (made(observation)) {
            case When.Day(var day) ->
                    onDay(observation, new Span(Optional.of(day), Optional.empty(), ""), status);
            case When.Rough _ -> Taken.leftOut("gives no exact day");
            case When.Missing _ -> Taken.leftOut("gives no day");
            case When.Wrong(var why) -> Taken.leftOut("is " + why);
        };
    }

    private When made(Observation observation) {
        var moment =
                switch (observation.getEffective()) {
                    case DateTimeType day -> When.of(day, frame.today());
                    case InstantType instant -> When.of(instant, frame.today());
                    case Period period -> When.of(period.getStartElement(), frame.today());
                    case null, default -> new When.Missing();
                };
        return moment instanceof When.Missing
                ? When.of(observation.getIssuedElement(), frame.today())
                : moment;
    }

    private Taken onDay(Observation observation, Span day, String status) {
        var read = new ArrayList<Value>();
        read.add(value(observation.getCode(), observation.getValue()));
        observation
                .getComponent()
                .forEach(part -> read.add(value(part.getCode(), part.getValue())));
        var facts =
                read.stream()
                        .filter(Value.Understood.class::isInstance)
                        .map(Value.Understood.class::cast)
                        .map(understood -> frame.measured(understood, day, status, observation))
                        .toList();
        return facts.isEmpty() ? nothing(observation, read) : kept(facts, read);
    }

    private Taken kept(List<ReportedFact> facts, List<Value> read) {
        read.forEach(
                value -> {
                    if (value instanceof Value.Unusable(var why)) {
                        frame.notice("Part of an observation was left out: it " + why + ".");
                    }
                });
        return new Taken.Facts(facts, Optional.empty());
    }

    private Value value(CodeableConcept code, @Nullable Type value) {
        for (var name : Codings.all(code, frame)) {
            var kind = ObservationKind.of(name);
            if (kind.isPresent()) {
                return Value.of(kind.get(), name, value, frame);
            }
        }
        return new Value.NotOurs();
    }

    private Taken nothing(Observation observation, List<Value> read) {
        return read.stream()
                .filter(Value.Unusable.class::isInstance)
                .map(Value.Unusable.class::cast)
                .map(unusable -> Taken.leftOut(unusable.why()))
                .findFirst()
                .orElseGet(() -> unread(observation));
    }

    private Taken unread(Observation observation) {
        var name = Codings.words(observation.getCode(), frame);
        return new Taken.LeftOut("is not a measurement that Threefold reads", name);
    }
}
