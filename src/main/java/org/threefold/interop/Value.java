package org.threefold.interop;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;
import org.threefold.history.Coding;
import org.threefold.history.Measurement;
import org.threefold.history.ObservationKind;

/// The value of one observation, or of one part of a panel.
sealed interface Value {

    /// A number in the unit of its kind, or words.
    record Understood(Coding name, @Nullable Measurement measured, @Nullable String said)
            implements Value {}

    /// Of a kind we know, and not to be used.
    record Unusable(String why) implements Value {}

    /// Of a kind that Threefold does not read.
    record NotOurs() implements Value {}

    static Value of(ObservationKind kind, Coding name, @Nullable Type sent, Frame frame) {
        return switch (sent) {
            case Quantity quantity when quantity.getValue() != null -> number(kind, name, quantity);
            case IntegerType whole when whole.getValue() != null ->
                    number(kind, name, new Quantity(whole.getValue()));
            case CodeableConcept concept -> said(kind, name, Codings.words(concept, frame));
            case StringType text ->
                    said(kind, name, frame.clean(Codings.orEmpty(text.getValue()), 300));
            case null, default -> new Unusable("has no value");
        };
    }

    private static Value number(ObservationKind kind, Coding name, Quantity quantity) {
        var range = Plausible.of(kind);
        var amount = range.unit().read(quantity);
        if (amount.isEmpty()) {
            return new Unusable("has a unit that its kind is not measured in");
        }
        var value = amount.get();
        if (value.signum() < 0) {
            return new Unusable("has a value below zero");
        }
        if (!range.holds(value)) {
            return new Unusable("has a value that cannot be");
        }
        var measured = new Measurement(value, kind.unit());
        return quantity.hasComparator()
                ? new Understood(
                        name, null, quantity.getComparator().toCode() + " " + measured.words())
                : new Understood(name, measured, null);
    }

    private static Value said(ObservationKind kind, Coding name, String words) {
        if (words.isBlank()) {
            return new Unusable("has no value");
        }
        return kind.unit().isEmpty()
                ? new Understood(name, null, words)
                : new Unusable("has words where its kind has a number");
    }
}
