package org.threefold.review;

import org.threefold.kernel.Days;
import org.threefold.kernel.Discipline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// A decision in the patient's words, for a reading age of 12: which disciplines took part, what
/// they suggest, that somebody would rather do otherwise if so (never who), and what comes next.
///
/// Conditions, reasons and offers are the chair's own sentences; the screen asks for plain ones.
final class PlainWords {

    private static final String BREAK = "\n\n";

    private PlainWords() {}

    static String of(Decision decision, Collection<Position> weighed, LocalDate decidedOn) {
        var parts = new ArrayList<String>();
        parts.add(
                "A pain specialist, a mental-health professional and a therapist looked at your case together on "
                        + Days.patient(decidedOn)
                        + ".");
        parts.addAll(suggestion(decision));
        parts.addAll(otherwise(decision.position(), weighed));
        parts.addAll(next(decision));
        return String.join(BREAK, parts);
    }

    private static List<String> suggestion(Decision decision) {
        return switch (decision) {
            case Decision.Proceed(var how) ->
                    List.of("They think this treatment may be right for you.", bounds(how));
            case Decision.ProceedWithConditions(var conditions, var how) ->
                    List.of(
                            "They think this treatment may be right for you, once some things are in place.",
                            conditions(conditions),
                            bounds(how));
            case Decision.Defer(var day, var missing) ->
                    List.of(
                            "They think it is better to wait. This is not a no.",
                            "What is needed first:\n" + bullets(missing),
                            "They will look at your case again on " + Days.patient(day) + ".");
            case Decision.Decline(var reasons, var instead) ->
                    List.of(
                            "They do not think this treatment is right for you now.",
                            "Why: " + reasons,
                            "What they offer you instead:\n" + bullets(instead));
        };
    }

    private static String bounds(Authorisation how) {
        var sessions =
                how.sessions() == 1
                        ? "They suggest one session."
                        : "They suggest up to %d sessions, at least %d days apart."
                                .formatted(how.sessions(), how.daysApart());
        return sessions
                + " Each time you would get at most "
                + how.ceiling().mgPerKg().toPlainString()
                + " milligrams of ketamine for each kilogram you weigh. The team looks at how you are doing, all together, by "
                + Days.patient(how.reReview())
                + ".";
    }

    private static String conditions(List<Condition> conditions) {
        return bullets(
                conditions.stream()
                        .map(
                                one ->
                                        one.text()
                                                + " ("
                                                + due(one.due())
                                                + "). Your "
                                                + who(one.owner())
                                                + " sees to it.")
                        .toList());
    }

    private static String due(Condition.Due due) {
        return switch (due) {
            case Condition.Due.BeforeFirstSession _ -> "before the first session";
            case Condition.Due.By(var day) -> "by " + Days.patient(day);
        };
    }

    private static String who(Discipline discipline) {
        return switch (discipline) {
            case PAIN -> "pain specialist";
            case MENTAL_HEALTH -> "mental-health professional";
            case THERAPY -> "therapist";
        };
    }

    /// Counts, never names: with three people, a discipline would be a name.
    private static List<String> otherwise(Position decided, Collection<Position> weighed) {
        var said = new ArrayList<String>();
        for (var position : Position.values()) {
            long how = position == decided ? 0 : weighed.stream().filter(position::equals).count();
            if (how > 0) said.add(how(how) + wish(decided, position) + ".");
        }
        if (!said.isEmpty())
            said.add("The team talked about this. Its answer is part of the plan.");
        return said.isEmpty() ? List.of() : List.of(String.join(" ", said));
    }

    private static String how(long many) {
        return many == 1
                ? "One of them would "
                : many == 2 ? "Two of them would " : "All of them would ";
    }

    private static String wish(Position decided, Position other) {
        return switch (other) {
            case PROCEED -> decided.goesOn() ? "start without these steps" : "rather start now";
            case PROCEED_WITH_CONDITIONS ->
                    decided.goesOn()
                            ? "ask for some steps first"
                            : "rather start, with some steps first";
            case DEFER -> "rather wait" + (decided.goesOn() ? " longer" : " and look again");
            case DECLINE -> "rather not start at all";
        };
    }

    private static List<String> next(Decision decision) {
        return switch (decision) {
            case Decision.Proceed _, Decision.ProceedWithConditions _ ->
                    List.of(
                            "Now it is up to you. You can say no, or stop, at any time. It changes nothing about your other care.");
            case Decision.Defer _ ->
                    List.of("Your other care goes on. Tell us if anything changes for you.");
            case Decision.Decline _ ->
                    List.of(
                            "Your other care goes on. You can ask us to explain, and you can ask for a second opinion.");
        };
    }

    private static String bullets(List<String> lines) {
        return "- " + String.join("\n- ", lines);
    }
}
