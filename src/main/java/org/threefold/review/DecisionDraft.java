package org.threefold.review;

import org.jspecify.annotations.Nullable;
import org.threefold.kernel.Discipline;
import org.threefold.kernel.Outcome;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A decision while the chair is writing it: anything may still be missing.
///
/// @param missing one a line, what has to be there when the team looks again
/// @param offered one a line, what is offered instead
/// @param answers the chair's answer to each dissenting opinion
public record DecisionDraft(
        @Nullable Position position,
        List<Line> conditions,
        @Nullable Integer sessions,
        @Nullable Integer daysApart,
        @Nullable BigDecimal mgPerKg,
        @Nullable LocalDate reReview,
        @Nullable LocalDate revisitOn,
        String missing,
        String reasons,
        String offered,
        Map<UUID, String> answers) {

    public static final DecisionDraft EMPTY =
            new DecisionDraft(null, List.of(), null, null, null, null, null, "", "", "", Map.of());

    /// A condition being written; no day means before the first session.
    public record Line(String text, Discipline owner, @Nullable LocalDate by) {

        static Line of(Condition condition) {
            return new Line(
                    condition.text(),
                    condition.owner(),
                    condition.due() instanceof Condition.Due.By(var day) ? day : null);
        }

        Condition condition() {
            return new Condition(
                    text.strip(),
                    owner,
                    by == null ? new Condition.Due.BeforeFirstSession() : new Condition.Due.By(by));
        }
    }

    /// The fields a gap can stand at.
    public enum Field {
        POSITION,
        CONDITIONS,
        SESSIONS,
        DAYS_APART,
        CEILING,
        RE_REVIEW,
        REVISIT_ON,
        MISSING,
        REASONS,
        OFFERED
    }

    /// What keeps a draft from being recorded, and at which field.
    public record Gap(Field field, String words) {}

    /// A recorded decision, to be written anew.
    public static DecisionDraft of(Minutes minutes) {
        return Anew.draft(minutes);
    }

    /// What is missing or out of bounds on this day.
    public List<Gap> gaps(LocalDate today, DecisionLimits limits) {
        return switch (position) {
            case null -> List.of(new Gap(Field.POSITION, "Choose what is decided."));
            case PROCEED -> bounds(today, limits);
            case PROCEED_WITH_CONDITIONS -> withConditions(today, limits);
            case DEFER -> deferral(today);
            case DECLINE -> decline();
        };
    }

    public Outcome<Decision> decision(LocalDate today, DecisionLimits limits) {
        var gaps = gaps(today, limits);
        return gaps.isEmpty()
                ? new Outcome.Done<>(decision())
                : new Outcome.Refused<>(gaps.getFirst().words());
    }

    /// What is written as an answer, empty ones left out.
    public List<Dissent.Answered> answered() {
        return answers.entrySet().stream()
                .filter(one -> !one.getValue().isBlank())
                .map(
                        one ->
                                new Dissent.Answered(
                                        new Opinion.Id(one.getKey()), one.getValue().strip()))
                .toList();
    }

    private Decision decision() {
        return switch (position) {
            case PROCEED -> new Decision.Proceed(authorisation());
            case PROCEED_WITH_CONDITIONS ->
                    new Decision.ProceedWithConditions(written(), authorisation());
            case DEFER -> new Decision.Defer(present(revisitOn), lines(missing));
            case DECLINE -> new Decision.Decline(reasons.strip(), lines(offered));
            case null -> throw new IllegalStateException("a decision without gaps has a position");
        };
    }

    private Authorisation authorisation() {
        return new Authorisation(
                present(sessions),
                present(daysApart),
                new Authorisation.Ceiling(present(mgPerKg)),
                present(reReview));
    }

    private List<Condition> written() {
        return conditions.stream()
                .filter(one -> !one.text().isBlank())
                .map(Line::condition)
                .toList();
    }

    private List<Gap> withConditions(LocalDate today, DecisionLimits limits) {
        var gaps = new ArrayList<Gap>();
        if (written().isEmpty())
            gaps.add(new Gap(Field.CONDITIONS, "Name at least one condition, or choose Proceed."));
        if (conditions.stream().anyMatch(one -> one.by() != null && one.by().isBefore(today)))
            gaps.add(new Gap(Field.CONDITIONS, "A condition is due in the past."));
        gaps.addAll(bounds(today, limits));
        return gaps;
    }

    private List<Gap> bounds(LocalDate today, DecisionLimits limits) {
        var gaps = new ArrayList<Gap>();
        if (sessions == null || sessions < 1 || sessions > limits.mostSessions())
            gaps.add(
                    new Gap(
                            Field.SESSIONS,
                            "Authorise between 1 and " + limits.mostSessions() + " sessions."));
        if (daysApart == null || daysApart < limits.fewestDaysApart())
            gaps.add(
                    new Gap(
                            Field.DAYS_APART,
                            "Sessions are at least " + limits.fewestDaysApart() + " days apart."));
        if (mgPerKg == null
                || mgPerKg.signum() <= 0
                || mgPerKg.compareTo(limits.highestMgPerKg()) > 0)
            gaps.add(
                    new Gap(
                            Field.CEILING,
                            "The ceiling is above 0 and at most "
                                    + limits.highestMgPerKg()
                                    + " mg/kg."));
        if (reReview == null || !reReview.isAfter(today))
            gaps.add(
                    new Gap(
                            Field.RE_REVIEW,
                            "Set a day after today on which all three look again."));
        return gaps;
    }

    private List<Gap> deferral(LocalDate today) {
        var gaps = new ArrayList<Gap>();
        if (revisitOn == null || !revisitOn.isAfter(today))
            gaps.add(new Gap(Field.REVISIT_ON, "Set a day after today to look again."));
        if (lines(missing).isEmpty())
            gaps.add(new Gap(Field.MISSING, "Say what is missing until then."));
        return gaps;
    }

    private List<Gap> decline() {
        var gaps = new ArrayList<Gap>();
        if (reasons.isBlank()) gaps.add(new Gap(Field.REASONS, "A decline states its reasons."));
        if (lines(offered).isEmpty())
            gaps.add(new Gap(Field.OFFERED, "Say what is offered instead."));
        return gaps;
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static <T> T present(@Nullable T value) {
        if (value == null) throw new IllegalStateException("a decision without gaps is complete");
        return value;
    }
}
