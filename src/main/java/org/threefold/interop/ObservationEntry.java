package org.threefold.interop;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Timing;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;
import org.threefold.history.Coding;
import org.threefold.history.ObservationKind;
import org.threefold.history.ReportedFact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads the observations whose meaning `history` knows: vital signs, pain and other scores, liver
/// tests, pregnancy. A panel (blood pressure) is read by its parts.
final class ObservationEntry {

    /// Blood pressure as a whole, under which some records write "128/82".
    private static final Set<String> PANELS = Set.of("85354-9", "55284-4");

    private static final Pattern PRESSURE =
            Pattern.compile("(\\d{2,3}) ?/ ?(\\d{2,3})(?: ?mm ?\\[?[Hh][Gg]\\]?)?");

    private static final Set<String> VOID = Set.of("entered-in-error", "cancelled");

    private final ImportContext context;

    ObservationEntry(ImportContext context) {
        this.context = context;
    }

    Taken take(Observation observation) {
        var status = observation.getStatus() == null ? "" : observation.getStatus().toCode();
        if (VOID.contains(status)) {
            return Taken.leftOut(
                    status.equals("cancelled") ? "was cancelled" : "was entered in error");
        }
        return switch (made(observation)) {
            case When.Day day -> onDay(observation, Span.on(day), status);
            case When.Rough _ -> unread(observation, "gives no exact day");
            case When.Missing _ -> unread(observation, "gives no day");
            case When.Wrong(var why) -> unread(observation, "is " + why);
        };
    }

    private When made(Observation observation) {
        var moment =
                switch (observation.getEffective()) {
                    case DateTimeType day -> When.of(day, context.today());
                    case InstantType instant -> When.of(instant, context.today());
                    case Period period -> When.of(period.getStartElement(), context.today());
                    case Timing timing when timing.hasEvent() ->
                            When.of(timing.getEvent().getLast(), context.today());
                    case null, default -> new When.Missing();
                };
        return moment instanceof When.Missing
                ? When.of(observation.getIssuedElement(), context.today())
                : moment;
    }

    private Taken onDay(Observation observation, Span day, String status) {
        var read = new ArrayList<Value>();
        boolean panel = observation.hasComponent() || observation.hasHasMember();
        if (!panel || observation.hasValue())
            read.addAll(values(observation.getCode(), value(observation)));
        observation.getComponent().forEach(part -> read.add(part(part)));
        var facts =
                read.stream()
                        .filter(Value.Understood.class::isInstance)
                        .map(Value.Understood.class::cast)
                        .map(understood -> context.measured(understood, day, status, observation))
                        .toList();
        return facts.isEmpty() ? nothing(observation, read) : kept(facts, read);
    }

    private Taken kept(List<ReportedFact> facts, List<Value> read) {
        read.forEach(
                value -> {
                    if (value instanceof Value.Unusable(var why)) {
                        context.notice("Part of an observation was left out: it " + why + ".");
                    }
                });
        return new Taken.Facts(facts, Optional.empty());
    }

    /// A result without a value may have its meaning in the interpretation.
    private static @Nullable Type value(Observation observation) {
        return observation.hasValue()
                ? observation.getValue()
                : observation.getInterpretation().stream().findFirst().orElse(null);
    }

    private Value part(Observation.ObservationComponentComponent part) {
        var value = value(part.getCode(), part.getValue());
        if (value instanceof Value.NotOurs)
            context.unreadPart("Observation, a part: " + Codings.words(part.getCode(), context));
        return value;
    }

    /// A blood pressure in words is two values; anything else is one.
    private List<Value> values(CodeableConcept code, @Nullable Type value) {
        var pressure =
                value instanceof StringType text
                        ? PRESSURE.matcher(Codings.orEmpty(text.getValue()).strip())
                        : PRESSURE.matcher("");
        boolean both =
                code.getCoding().stream()
                        .anyMatch(
                                it ->
                                        Coding.LOINC.equals(it.getSystem())
                                                && PANELS.contains(it.getCode()));
        return both && pressure.matches()
                ? List.of(
                        pressure("8480-6", pressure.group(1)),
                        pressure("8462-4", pressure.group(2)))
                : List.of(value(code, value));
    }

    private Value pressure(String code, String number) {
        var kind = ObservationKind.of(new Coding(Coding.LOINC, code, null)).orElseThrow();
        var quantity = new Quantity().setValue(new BigDecimal(number)).setUnit("mm[Hg]");
        return Value.of(kind, new Coding(Coding.LOINC, code, kind.words()), quantity, context);
    }

    private Value value(CodeableConcept code, @Nullable Type value) {
        for (var name : Codings.all(code, context)) {
            var kind = ObservationKind.of(name);
            if (kind.isPresent()) {
                var read = Value.of(kind.get(), name, value, context);
                return Value.orWords(kind.get(), name, read, Value.words(value, context));
            }
        }
        return new Value.NotOurs();
    }

    private Taken nothing(Observation observation, List<Value> read) {
        return read.stream()
                .filter(Value.Unusable.class::isInstance)
                .map(Value.Unusable.class::cast)
                .map(unusable -> unread(observation, unusable.why()))
                .findFirst()
                .orElseGet(() -> unread(observation, "is not a measurement that Threefold reads"));
    }

    private Taken unread(Observation observation, String why) {
        var name =
                Codings.all(observation.getCode(), context).stream()
                        .map(
                                code ->
                                        ObservationKind.of(code)
                                                .map(ObservationKind::words)
                                                .orElse(code.words()))
                        .findFirst()
                        .orElse("An observation without a name");
        return Taken.unread(why, name);
    }
}
