package org.threefold.rules;

import org.threefold.history.ObservationKind;
import org.threefold.kernel.Answer;
import org.threefold.kernel.Days;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/// The way in which a rule reads a measurement. What the team recorded counts if it is fresh;
/// what a referral reports can worry, and never reassures. A stale number does neither.
final class Measurements {

    private Measurements() {}

    static Check measured(Measure measure, Limit given, Severity severity) {
        return facts -> {
            var limit = given.in(facts);
            var alarm = alarm(facts, measure, limit, severity);
            return alarm.concerns().isEmpty()
                    ? own(facts, measure, limit, severity)
                    : alarm.and(own(facts, measure, limit, severity).withoutRemarks());
        };
    }

    private static CheckResult own(Facts facts, Measure measure, Limit limit, Severity severity) {
        if (facts.doesNotApply(measure.value())) return CheckResult.clear();
        var value = facts.amount(measure.value());
        if (value.isEmpty()) return absent(facts, measure);
        var day = facts.day(measure.day());
        if (day.filter(it -> !measure.fresh(it, facts)).isPresent()) {
            return stale(facts, measure, value.get(), day.get());
        }
        if (limit.crossedBy(value.get())) {
            return concern(measure, limit, severity, value.get(), on(day));
        }
        return day.isPresent() ? CheckResult.clear() : undated(measure);
    }

    /// Nothing of our own: say what the referral has, so that somebody can confirm it.
    private static CheckResult absent(Facts facts, Measure measure) {
        var question = facts.firstOpen(measure.value());
        var why =
                facts.answer(question) instanceof Answer.NotKnown
                        ? Gap.Why.NOT_KNOWN
                        : Gap.Why.NOT_RECORDED;
        var gap = CheckResult.gap(question, why, Checks.wording(question));
        return reported(facts, measure)
                .map(
                        it ->
                                gap.and(
                                        CheckResult.gap(
                                                question,
                                                Gap.Why.NOT_USABLE,
                                                notConfirmed(measure, it))))
                .orElse(gap);
    }

    /// A fresh reported value across the limit is a concern, unless ours is as new. Where several
    /// are of one day, one that crosses it is enough.
    private static CheckResult alarm(Facts facts, Measure measure, Limit limit, Severity severity) {
        return Stream.ofNullable(measure.reported())
                .flatMap(kind -> facts.ofTheLatestDay(kind).stream())
                .filter(reading -> limit.crossedBy(reading.value()))
                .filter(reading -> counts(facts, measure, reading.on()))
                .findFirst()
                .map(
                        reading ->
                                concern(
                                        measure,
                                        limit,
                                        severity,
                                        reading.value(),
                                        " on "
                                                + Days.staff(reading.on())
                                                + ", "
                                                + reading.origin().words()))
                .orElse(CheckResult.clear());
    }

    /// What questionnaires say of a thing of which the evaluation keeps no day, so that nobody can
    /// tell which is newer: either is enough. It worries while it is fresh, and never reassures.
    static Check answered(ObservationKind kind, String name, Limit given, Severity severity) {
        return facts -> {
            var limit = given.in(facts);
            var since = facts.since(FreshnessSettings.QUESTIONNAIRE);
            return facts.each(kind).stream()
                    .filter(it -> !it.on().isBefore(since) && limit.crossedBy(it.value()))
                    .map(it -> CheckResult.concern(severity, words(name, it, limit)))
                    .reduce(CheckResult.clear(), CheckResult::and);
        };
    }

    private static String words(String name, Reading reading, Limit limit) {
        return "%s: %s on %s, %s: %s."
                .formatted(
                        name,
                        reading.value().toPlainString(),
                        Days.staff(reading.on()),
                        reading.origin().words(),
                        limit.words());
    }

    /// What a referral reports of it in words, where that worries: as a number would.
    static Check inWords(Measure measure, Severity severity) {
        return facts ->
                Stream.ofNullable(measure.reported())
                        .flatMap(kind -> facts.screens(kind).stream())
                        .filter(it -> it.on().filter(on -> !counts(facts, measure, on)).isEmpty())
                        .map(it -> CheckResult.concern(severity, inWords(it)))
                        .reduce(CheckResult.clear(), CheckResult::and);
    }

    private static boolean counts(Facts facts, Measure measure, LocalDate on) {
        return measure.fresh(on, facts) && !ownIsAsNew(facts, measure, on);
    }

    private static String inWords(ReportedScreen reported) {
        return "%s, reported by the referral without a number.".formatted(reported.words());
    }

    private static boolean ownIsAsNew(Facts facts, Measure measure, LocalDate reportedOn) {
        return facts.amount(measure.value()).isPresent()
                && facts.day(measure.day()).filter(day -> !day.isBefore(reportedOn)).isPresent();
    }

    private static Optional<Reading> reported(Facts facts, Measure measure) {
        return Optional.ofNullable(measure.reported()).flatMap(facts::latest);
    }

    private static CheckResult concern(
            Measure measure, Limit limit, Severity severity, BigDecimal value, String on) {
        return CheckResult.concern(
                severity,
                "%s %s %s%s: %s."
                        .formatted(
                                measure.words(),
                                value.toPlainString(),
                                measure.unit(),
                                on,
                                limit.words()));
    }

    private static CheckResult stale(
            Facts facts, Measure measure, BigDecimal value, LocalDate day) {
        return CheckResult.gap(
                measure.day(),
                Gap.Why.NOT_USABLE,
                "%s of %s was %s; that is over %s ago."
                        .formatted(
                                measure.words(),
                                Days.staff(day),
                                value.toPlainString(),
                                facts.words(measure.keeps())));
    }

    private static CheckResult undated(Measure measure) {
        return CheckResult.gap(measure.day(), Gap.Why.NOT_RECORDED, Checks.wording(measure.day()));
    }

    private static String notConfirmed(Measure measure, Reading reading) {
        return "%s %s %s of %s; not confirmed."
                .formatted(
                        reading.origin().beginning(),
                        measure.words(),
                        reading.value().toPlainString(),
                        Days.staff(reading.on()));
    }

    private static String on(Optional<LocalDate> day) {
        return day.map(it -> " on " + Days.staff(it)).orElse("");
    }
}
