package org.threefold.interop;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Dosage;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Range;
import org.hl7.fhir.r4.model.Ratio;
import org.threefold.history.Measurement;
import org.threefold.medicine.DoseText;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One instruction of a prescription: the amount of one taking where it is given in a field, and
/// everything else in the words that the reader of dose instructions knows.
///
/// Fields count before the text; the text counts where the fields do not say the whole, or where
/// only it has a limit. Where both are whole and differ, the words say so, and nobody reads one.
record DosageWords(Optional<Measurement> amount, String amountWords, String words) {

    /// The unit of a dose that only says how many.
    static final String PIECE = "1";

    private static final int LONGEST = 200;
    private static final Map<String, String> PLURALS =
            Map.of(
                    "tablet",
                    "tablets",
                    "capsule",
                    "capsules",
                    "film",
                    "films",
                    "pill",
                    "pills",
                    "patch",
                    "patches",
                    "spray",
                    "sprays",
                    "drop",
                    "drops");

    static DosageWords of(Dosage dosage, ImportContext context) {
        var amount = amount(dosage, context);
        var amountWords = amountWords(amount);
        var timing = TimingWords.of(dosage.getTiming());
        var text = text(dosage, context);
        var often = often(amountWords, timing, text, dosage.hasMaxDosePerPeriod());
        var all = joined(often, limit(dosage, context), asNeeded(dosage, often, context));
        boolean said = !amountWords.isBlank() && hasAmount(often);
        return new DosageWords(amount, said ? "" : amountWords, all);
    }

    /// Everything in words, for an instruction among several.
    String whole(String duration) {
        return Stream.of(joined(amountWords, words), words.contains("for ") ? "" : duration)
                .filter(it -> !it.isBlank())
                .collect(Collectors.joining(" "));
    }

    private static String often(String amount, String timing, String text, boolean limited) {
        if (text.isBlank() || DoseText.read(text).equals(new DoseText.NotKnown(DoseText.NOTHING)))
            return timing.isBlank() ? text : timing;
        var read = DoseText.read(text);
        boolean whole = read instanceof DoseText.Known known && known.complete();
        if (timing.isBlank()) return text;
        if (amount.isBlank()) return whole ? text : partly(read, timing, text);
        if (!whole) return timing;
        var fields = DoseText.read(amount + " " + timing);
        if (!limited && limits(read)) return text;
        return Agreement.between(fields, read)
                ? timing
                : timing + " (the text says \"" + text + "\")";
    }

    /// The text has the amount, or something that nobody can read; the fields say how often.
    private static String partly(DoseText read, String timing, String text) {
        boolean rated =
                read instanceof DoseText.Known known
                        && known.steps().stream()
                                .flatMap(it -> it.takings().stream())
                                .anyMatch(it -> it.timesADay() != null);
        return rated ? timing : text + ", " + timing;
    }

    private static boolean limits(DoseText read) {
        return read instanceof DoseText.Known known
                && known.steps().stream().anyMatch(it -> !it.most().isEmpty());
    }

    private static boolean hasAmount(String words) {
        return DoseText.read(words) instanceof DoseText.Known known
                && known.steps().stream()
                        .flatMap(it -> it.takings().stream())
                        .anyMatch(it -> !it.amounts().isEmpty());
    }

    private static String text(Dosage dosage, ImportContext context) {
        var sent =
                dosage.hasText()
                        ? dosage.getText()
                        : Codings.orEmpty(dosage.getPatientInstruction());
        return context.clean(Codings.orEmpty(sent), LONGEST).replace(" (qualifier value)", "");
    }

    private static String asNeeded(Dosage dosage, String words, ImportContext context) {
        boolean plain =
                dosage.hasAsNeededBooleanType() && dosage.getAsNeededBooleanType().booleanValue();
        boolean reasoned = dosage.hasAsNeededCodeableConcept();
        if (!plain && !reasoned) return "";
        boolean said =
                words.toLowerCase(Locale.ROOT).matches("(?s).*\\b(?:needed|prn|required)\\b.*");
        var reason = reasoned ? reason(dosage.getAsNeededCodeableConcept(), context) : "";
        if (said && (reason.isBlank() || words.contains(reason))) return "";
        return reason.isBlank() ? "as needed" : "as needed for " + reason;
    }

    private static String reason(CodeableConcept concept, ImportContext context) {
        return Codings.words(concept, context);
    }

    private static String limit(Dosage dosage, ImportContext context) {
        if (dosage.hasMaxDosePerPeriod()) return limit(dosage.getMaxDosePerPeriod(), context);
        return "";
    }

    /// "at most 4 tablets in 24 hours"
    private static String limit(Ratio most, ImportContext context) {
        var value = most.getNumerator().getValue();
        var span = most.getDenominator();
        var unit = span.hasCode() ? span.getCode() : Codings.orEmpty(span.getUnit());
        if (value == null) return "at most an amount that is not given";
        var amount = new Measurement(Clean.number(value), unit(most.getNumerator(), context));
        var so = "at most " + words(amount).replace(" at a time", " pieces");
        var time = span.getValue() == null ? BigDecimal.ONE : span.getValue();
        return switch (unit.toLowerCase(Locale.ROOT)) {
            case "d", "day", "days" ->
                    time.compareTo(BigDecimal.ONE) == 0
                            ? so + " a day"
                            : so + " in " + plain(time.multiply(BigDecimal.valueOf(24))) + " hours";
            case "h", "hr", "hour", "hours" -> so + " in " + plain(time) + " hours";
            default -> so + " in a time that cannot be read";
        };
    }

    private static Optional<Measurement> amount(Dosage dosage, ImportContext context) {
        return dosage.getDoseAndRate().stream()
                .filter(rate -> rate.hasDoseQuantity() || rate.hasDoseRange())
                .map(
                        rate ->
                                rate.hasDoseQuantity()
                                        ? rate.getDoseQuantity()
                                        : most(rate.getDoseRange()))
                .flatMap(quantity -> amount(quantity, context).stream())
                .findFirst();
    }

    private static Quantity most(Range range) {
        return range.hasHigh() ? range.getHigh() : range.getLow();
    }

    private static Optional<Measurement> amount(Quantity quantity, ImportContext context) {
        var value = quantity.getValue();
        if (value == null || value.signum() <= 0) {
            if (value != null)
                context.notice("A dose of zero or below was left out of a medication.");
            return Optional.empty();
        }
        return Optional.of(new Measurement(Clean.number(value), unit(quantity, context)));
    }

    private static String unit(Quantity quantity, ImportContext context) {
        var sent = quantity.hasUnit() ? quantity.getUnit() : quantity.getCode();
        var unit = context.clean(Codings.orEmpty(sent), 30).replaceAll("[{}]", "");
        return unit.isBlank() ? PIECE : unit;
    }

    private static String amountWords(Optional<Measurement> amount) {
        return amount.map(DosageWords::words).orElse("");
    }

    static String words(Measurement dose) {
        var value = plain(dose.value());
        if (dose.unit().equals(PIECE)) return value + " at a time";
        boolean one = dose.value().compareTo(BigDecimal.ONE) <= 0;
        return value + " " + (one ? dose.unit() : PLURALS.getOrDefault(dose.unit(), dose.unit()));
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(it -> !it.isBlank()).collect(Collectors.joining(", "));
    }

    private static String plain(BigDecimal number) {
        return Clean.number(number).toPlainString();
    }
}
