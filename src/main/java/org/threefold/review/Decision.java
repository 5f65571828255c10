package org.threefold.review;

import static java.util.stream.Collectors.joining;

import org.threefold.kernel.Days;

import java.time.LocalDate;
import java.util.List;

/// What the team decides, in the four ways there are. Each says what it needs to be acted on.
public sealed interface Decision {

    record Proceed(Authorisation authorisation) implements Decision {}

    record ProceedWithConditions(List<Condition> conditions, Authorisation authorisation)
            implements Decision {
        public ProceedWithConditions {
            conditions = List.copyOf(conditions);
            if (conditions.isEmpty())
                throw new IllegalArgumentException(
                        "Name at least one condition, or choose Proceed.");
        }
    }

    /// @param missing what has to be there when the team looks again
    record Defer(LocalDate revisitOn, List<String> missing) implements Decision {
        public Defer {
            missing = List.copyOf(missing);
            if (missing.isEmpty() || missing.stream().anyMatch(String::isBlank))
                throw new IllegalArgumentException("Say what is missing until then.");
        }
    }

    /// @param offeredInstead nobody is sent away with nothing
    record Decline(String reasons, List<String> offeredInstead) implements Decision {
        public Decline {
            offeredInstead = List.copyOf(offeredInstead);
            if (reasons.isBlank())
                throw new IllegalArgumentException("A decline states its reasons.");
            if (offeredInstead.isEmpty() || offeredInstead.stream().anyMatch(String::isBlank))
                throw new IllegalArgumentException("Say what is offered instead.");
        }
    }

    default Position position() {
        return switch (this) {
            case Proceed _ -> Position.PROCEED;
            case ProceedWithConditions _ -> Position.PROCEED_WITH_CONDITIONS;
            case Defer _ -> Position.DEFER;
            case Decline _ -> Position.DECLINE;
        };
    }

    /// For staff, in one line.
    default String sentence() {
        return switch (this) {
            case Proceed(var how) -> "Proceed. " + how.sentence();
            case ProceedWithConditions(var conditions, var how) ->
                    "Proceed, provided: " + listed(conditions) + ". " + how.sentence();
            case Defer(var day, var missing) ->
                    "Defer to "
                            + Days.staff(day)
                            + ". Missing until then: "
                            + String.join("; ", missing)
                            + ".";
            case Decline(var reasons, var instead) ->
                    "Decline. " + reasons + " Offered instead: " + String.join("; ", instead) + ".";
        };
    }

    private static String listed(List<Condition> conditions) {
        return conditions.stream()
                .map(
                        one ->
                                one.text()
                                        + " ("
                                        + one.owner().words()
                                        + ", "
                                        + one.due().words()
                                        + ")")
                .collect(joining("; "));
    }
}
