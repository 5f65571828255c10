package org.threefold.interop;

import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;
import org.threefold.history.Coding;
import org.threefold.history.Measurement;
import org.threefold.history.ObservationKind;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The value of one observation, or of one part of a panel.
sealed interface Value {

    /// A number and a unit, and nothing else.
    Pattern AMOUNT = Pattern.compile("(\\d{1,6}(?:\\.\\d{1,4})?) ?([^\\d\\s].{0,40})");

    /// A number in the unit of its kind, or words.
    record Understood(Coding name, @Nullable Measurement measured, @Nullable String said)
            implements Value {}

    /// Of a kind we know, and not to be used.
    record Unusable(String why) implements Value {}

    /// Of a kind that Threefold does not read.
    record NotOurs() implements Value {}

    static Value of(ObservationKind kind, Coding name, @Nullable Type sent, ImportContext context) {
        return switch (sent) {
            case Quantity quantity when quantity.getValue() != null ->
                    kind == ObservationKind.SUICIDE_SCREEN
                            ? said(kind, name, points(quantity))
                            : number(kind, name, quantity);
            case IntegerType whole when whole.getValue() != null ->
                    of(kind, name, new Quantity(whole.getValue()), context);
            case CodeableConcept concept -> chosen(kind, name, concept, context);
            case StringType text ->
                    said(kind, name, context.clean(Codings.orEmpty(text.getValue()), 300));
            case BooleanType yes when yes.getValue() != null ->
                    said(kind, name, yes.getValue() ? "Yes" : "No");
            case null, default -> new Unusable("has no value");
        };
    }

    /// An answer on thoughts of death that is no number is kept in its words: a rule asks for it.
    static Value orWords(ObservationKind kind, Coding name, Value read, String words) {
        return kind == ObservationKind.PHQ9_ITEM9 && read instanceof Unusable && !words.isBlank()
                ? new Understood(name, null, words)
                : read;
    }

    static String words(@Nullable Type sent, ImportContext context) {
        return switch (sent) {
            case CodeableConcept concept -> Codings.words(concept, context);
            case BooleanType yes when yes.getValue() != null -> yes.getValue() ? "Yes" : "No";
            case Quantity quantity when quantity.getValue() != null -> points(quantity);
            case PrimitiveType<?> plain ->
                    context.clean(Codings.orEmpty(plain.getValueAsString()), 300);
            case null, default -> "";
        };
    }

    /// Of a screen for suicide: by which screen a number was counted, nobody tells. So it is said,
    /// and taken neither for a result nor for nothing.
    private static String points(Quantity quantity) {
        var comparator = quantity.hasComparator() ? quantity.getComparator().toCode() + " " : "";
        return comparator + quantity.getValue().toPlainString();
    }

    private static String unit(Quantity quantity) {
        var unit = quantity.hasUnit() ? quantity.getUnit() : quantity.getCode();
        return Codings.orEmpty(unit).isBlank() ? "none" : Clean.text(unit, 40);
    }

    private static Value number(ObservationKind kind, Coding name, Quantity quantity) {
        var range = Plausible.of(kind);
        var amount = range.unit().read(quantity);
        if (amount.isEmpty()) {
            return new Unusable(
                    "has a unit that its kind is not measured in (%s)".formatted(unit(quantity)));
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

    /// A choice among answers: by the points that its codings and words agree on, or its words.
    private static Value chosen(
            ObservationKind kind, Coding name, CodeableConcept concept, ImportContext context) {
        var words = Codings.words(concept, context);
        if (kind.unit().isEmpty()) return said(kind, name, words);
        var points =
                Stream.concat(
                                concept.getCoding().stream().map(it -> Points.of(kind, it)),
                                Stream.of(Points.of(kind, Codings.orEmpty(concept.getText()))))
                        .flatMap(Optional::stream)
                        .map(BigDecimal::stripTrailingZeros)
                        .distinct()
                        .toList();
        return points.size() == 1
                ? number(kind, name, new Quantity().setValue(points.getFirst()))
                : new Unusable("has words where its kind has a number (" + words + ")");
    }

    /// Words; where its kind has a number, a number in words with the unit of its kind.
    private static Value said(ObservationKind kind, Coding name, String words) {
        if (words.isBlank()) {
            return new Unusable("has no value");
        }
        if (kind.unit().isEmpty()) {
            return new Understood(name, null, words);
        }
        return Points.of(kind, words)
                .map(points -> new Quantity().setValue(points))
                .or(() -> amount(words))
                .map(quantity -> number(kind, name, quantity))
                .orElseGet(
                        () ->
                                new Unusable(
                                        "has words where its kind has a number (" + words + ")"));
    }

    private static Optional<Quantity> amount(String words) {
        var found = AMOUNT.matcher(words.strip());
        return found.matches()
                ? Optional.of(
                        new Quantity()
                                .setValue(new BigDecimal(found.group(1)))
                                .setUnit(found.group(2)))
                : Optional.empty();
    }
}
