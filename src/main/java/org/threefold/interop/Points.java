package org.threefold.interop;

import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Quantity;
import org.threefold.history.ObservationKind;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// How many points an answer in codes or words is worth. One reader for observations and for
/// questionnaires. Where code, weight and words disagree, it is worth nothing that is known.
final class Points {

    /// The answers of PHQ and GAD items: src/docs/clinical/instrument-texts.md, "Answers of PHQ-9
    /// and GAD-7".
    private static final Map<String, Integer> BY_CODE =
            Map.of("LA6568-5", 0, "LA6569-3", 1, "LA6570-1", 2, "LA6571-9", 3);

    private static final Map<String, Integer> BY_WORDS =
            Map.of(
                    "not at all", 0,
                    "several days", 1,
                    "more than half the days", 2,
                    "more than half of the days", 2,
                    "nearly every day", 3);

    private static final List<String> WEIGHTS =
            List.of(
                    "http://hl7.org/fhir/StructureDefinition/ordinalValue",
                    "http://hl7.org/fhir/StructureDefinition/itemWeight");

    private static final Pattern TOTAL =
            Pattern.compile(
                    "(\\d{1,3}(?:\\.\\d{1,3})?)(?: ?(?:/|of|out of) ?(\\d{1,3}))?(?: ?points?)?");
    private static final Pattern NUMBERED =
            Pattern.compile(
                    "(?:([0-9]{1,2})\\s*[-=:.)]+\\s*)?(\\D+?)(?:\\s*[(\\[]([0-9]{1,2})[)\\]])?");

    private Points() {}

    /// Points of a choice; nothing where its parts disagree, or none of them tells.
    static Optional<BigDecimal> of(ObservationKind kind, Coding choice) {
        var told =
                Stream.of(
                                Optional.ofNullable(BY_CODE.get(Codings.orEmpty(choice.getCode())))
                                        .map(BigDecimal::valueOf),
                                weight(choice),
                                of(kind, Codings.orEmpty(choice.getDisplay())),
                                choice.hasDisplay()
                                        ? Optional.<BigDecimal>empty()
                                        : of(kind, Codings.orEmpty(choice.getCode())))
                        .flatMap(Optional::stream)
                        .map(BigDecimal::stripTrailingZeros)
                        .distinct()
                        .toList();
        return told.size() == 1 ? Optional.of(told.getFirst()) : Optional.empty();
    }

    /// Points in words: a number by itself, perhaps of its highest; or the words of a choice.
    static Optional<BigDecimal> of(ObservationKind kind, String words) {
        var small = words.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        var total = TOTAL.matcher(small);
        if (total.matches()) {
            boolean fits =
                    total.group(2) == null
                            || Plausible.of(kind).isHighest(new BigDecimal(total.group(2)));
            return fits ? Optional.of(new BigDecimal(total.group(1))) : Optional.empty();
        }
        var choice = NUMBERED.matcher(small);
        if (!choice.matches()) return Optional.empty();
        var points = BY_WORDS.get(choice.group(2).strip());
        var number = choice.group(1) == null ? choice.group(3) : choice.group(1);
        if (points == null) return Optional.empty();
        boolean agree = number == null || number.equals(points.toString());
        return agree ? Optional.of(BigDecimal.valueOf(points)) : Optional.empty();
    }

    private static Optional<BigDecimal> weight(Coding choice) {
        return choice.getExtension().stream()
                .filter(it -> WEIGHTS.contains(Codings.orEmpty(it.getUrl())))
                .flatMap(
                        it ->
                                switch (it.getValue()) {
                                    case DecimalType number when number.getValue() != null ->
                                            Stream.of(number.getValue());
                                    case IntegerType whole when whole.getValue() != null ->
                                            Stream.of(BigDecimal.valueOf(whole.getValue()));
                                    case Quantity amount when amount.getValue() != null ->
                                            Stream.of(amount.getValue());
                                    case null, default -> Stream.<BigDecimal>empty();
                                })
                .findFirst();
    }
}
