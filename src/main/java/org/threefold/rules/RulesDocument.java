package org.threefold.rules;

import org.threefold.kernel.Days;
import org.threefold.library.Citation;
import org.threefold.library.Source;
import org.threefold.library.Sources;
import org.threefold.library.VerificationLevel;
import org.threefold.settings.PracticePolicy;

import java.util.Arrays;
import java.util.stream.Collectors;

/// The rule book as a clinician reads it on paper, printed from the rules themselves.
final class RulesDocument {

    private RulesDocument() {}

    static String markdown() {
        return """
        # The rules of screening

        Rule book %s, %d rules. Printed from the code; a test fails when this page lags behind.

        Rules find; people decide. A rule says *clear*, *concern* or *unknown*; what is not known
        is never clear. A concern that is absolute has no clearance: only a corrected fact reopens
        the case. Every number marked as practice policy is a default of this practice, with no
        guideline behind it. Not medical advice.

        ## How far a source was checked

        %s

        ## Rules

        %s
        ## Sources

        %s
        """
                .formatted(RuleBook.VERSION, RuleBook.rules().size(), marks(), rules(), sources());
    }

    private static String marks() {
        return Arrays.stream(VerificationLevel.values())
                .map(mark -> "- **" + mark.name() + "**: " + mark.words() + ".")
                .collect(Collectors.joining("\n"));
    }

    private static String rules() {
        return RuleBook.rules().stream().map(RulesDocument::rule).collect(Collectors.joining("\n"));
    }

    private static String rule(Rule rule) {
        return """
        ### %s

        %s

        - Weight: %s, %s
        - Reads: %s
        - Owner: %s; advised by: %s
        - Cleared by: %s%s
        - Adopted: %s
        - Sources:
        %s
        """
                .formatted(
                        rule.id(),
                        rule.sentence(),
                        rule.severity().words(),
                        rule.gate().words(),
                        String.join("; ", rule.reads()),
                        rule.owner().words(),
                        rule.advisedBy(),
                        rule.clearedBy(),
                        holds(rule),
                        Days.staff(rule.adopted()),
                        rule.citations().stream()
                                .map(RulesDocument::citation)
                                .collect(Collectors.joining("\n")));
    }

    private static String holds(Rule rule) {
        var validity = rule.validity();
        if (validity == null && rule.severity() == Severity.ABSOLUTE) return "";
        var until =
                validity == null
                        ? "until the day that who clears it names"
                        : validity.words(PracticePolicy.USUAL);
        var seats = rule.signatures() > 1 ? "; signed by " + rule.signatures() + " seats" : "";
        return "\n- A clearance holds: " + until + seats;
    }

    private static String citation(Citation citation) {
        return "  - " + citation.words();
    }

    private static String sources() {
        return Sources.all().stream().map(RulesDocument::source).collect(Collectors.joining("\n"));
    }

    private static String source(Source source) {
        return "- **%s** (%s): %s. %s"
                .formatted(source.shortName(), source.id(), source.citation(), source.locator());
    }
}
