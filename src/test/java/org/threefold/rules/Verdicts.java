package org.threefold.rules;

/// What a rule says, in one word for a table.
final class Verdicts {

    private Verdicts() {}

    static String of(String ruleId, Facts facts) {
        return switch (RuleBook.find(ruleId).orElseThrow().of(facts)) {
            case Finding.Clear() -> "clear";
            case Finding.Concern(var severity, _, _, _) -> severity.name();
            case Finding.Unknown _ -> "unknown";
        };
    }
}
