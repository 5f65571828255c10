package org.threefold.review;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// A recorded decision turned back into a draft, for a chair who records it anew.
final class Anew {

    private Anew() {}

    static DecisionDraft draft(Minutes minutes) {
        var answers = answers(minutes);
        return switch (minutes.decision()) {
            case Decision.Proceed(var how) -> goingOn(Position.PROCEED, List.of(), how, answers);
            case Decision.ProceedWithConditions(var conditions, var how) ->
                    goingOn(Position.PROCEED_WITH_CONDITIONS, conditions, how, answers);
            case Decision.Defer(var day, var missing) ->
                    stopping(Position.DEFER, day, String.join("\n", missing), "", "", answers);
            case Decision.Decline(var why, var instead) ->
                    stopping(Position.DECLINE, null, "", why, String.join("\n", instead), answers);
        };
    }

    private static Map<UUID, String> answers(Minutes minutes) {
        return minutes.dissent().stream()
                .collect(
                        Collectors.toMap(
                                one -> one.opinion().value(), one -> String.valueOf(one.answer())));
    }

    private static DecisionDraft goingOn(
            Position position,
            List<Condition> conditions,
            Authorisation how,
            Map<UUID, String> answers) {
        var lines = conditions.stream().map(DecisionDraft.Line::of).toList();
        var most = how.ceiling().mgPerKg();
        return new DecisionDraft(
                position,
                lines,
                how.sessions(),
                how.daysApart(),
                most,
                how.reReview(),
                null,
                "",
                "",
                "",
                answers);
    }

    private static DecisionDraft stopping(
            Position position,
            @Nullable LocalDate day,
            String missing,
            String reasons,
            String offered,
            Map<UUID, String> answers) {
        return new DecisionDraft(
                position, List.of(), null, null, null, null, day, missing, reasons, offered,
                answers);
    }
}
