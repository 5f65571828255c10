package org.threefold.interop;

import org.hl7.fhir.r4.model.Age;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// From when to when something held, as far as it is known to the day; what is known less well
/// stands in `words`. A date that cannot be is left out, and said.
record Span(
        Optional<LocalDate> start, Optional<LocalDate> end, String words, @Nullable Instant at) {

    Span(Optional<LocalDate> start, Optional<LocalDate> end, String words) {
        this(start, end, words, null);
    }

    /// One day, and the moment where the time of day is known.
    static Span on(When.Day day) {
        return new Span(Optional.of(day.day()), Optional.empty(), "", day.at());
    }

    static Span of(@Nullable Type sent, ImportContext context) {
        return switch (sent) {
            case Period period ->
                    between(period.getStartElement(), period.getEndElement(), context);
            case BaseDateTimeType moment -> from(moment, context);
            case Age age when age.getValue() != null ->
                    said("from age " + age.getValue().toPlainString());
            case StringType text -> said(context.clean(Codings.orEmpty(text.getValue()), 100));
            case null, default -> said("");
        };
    }

    static Span from(@Nullable BaseDateTimeType moment, ImportContext context) {
        return between(moment, null, context);
    }

    static Span between(
            @Nullable BaseDateTimeType from, @Nullable BaseDateTimeType to, ImportContext context) {
        var start = When.of(from, context.today());
        var end = When.of(to, context.today());
        sayWrong(start, context);
        sayWrong(end, context);
        var words =
                Stream.of(rough("since ", start), rough("until ", end))
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(" "));
        return ordered(start.asDay(), end.asDay(), words, context);
    }

    Span until(Optional<LocalDate> last) {
        return last.isPresent() && start.isPresent() && last.get().isBefore(start.get())
                ? this
                : new Span(start, last, words);
    }

    private static Span ordered(
            Optional<LocalDate> start,
            Optional<LocalDate> end,
            String words,
            ImportContext context) {
        boolean turned = start.isPresent() && end.isPresent() && end.get().isBefore(start.get());
        if (turned) {
            context.notice("An end before its start was left out.");
        }
        return new Span(start, turned ? Optional.empty() : end, words);
    }

    private static void sayWrong(When when, ImportContext context) {
        if (when instanceof When.Wrong(var why)) {
            context.notice("A date was left out: " + why + ".");
        }
    }

    private static String rough(String preposition, When when) {
        return when instanceof When.Rough(var words) ? preposition + words : "";
    }

    private static Span said(String words) {
        return new Span(Optional.empty(), Optional.empty(), words);
    }
}
