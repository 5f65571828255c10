package org.threefold.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the checks of one rule came to: concerns and gaps, before they become one finding.
record CheckResult(List<Finding.Concern> concerns, List<Gap> gaps) {

    static CheckResult clear() {
        return new CheckResult(List.of(), List.of());
    }

    static CheckResult concern(Severity severity, String observed) {
        return new CheckResult(List.of(new Finding.Concern(severity, observed)), List.of());
    }

    static CheckResult gap(String question, Gap.Why why, String words) {
        return new CheckResult(List.of(), List.of(new Gap(question, why, words)));
    }

    CheckResult and(CheckResult other) {
        var both = new ArrayList<>(concerns);
        both.addAll(other.concerns);
        var missing = new LinkedHashSet<>(gaps);
        missing.addAll(other.gaps);
        return new CheckResult(List.copyOf(both), List.copyOf(missing));
    }

    /// The same without what was said about numbers that could not be used.
    CheckResult withoutRemarks() {
        return new CheckResult(
                concerns, gaps.stream().filter(gap -> gap.why() != Gap.Why.NOT_USABLE).toList());
    }

    /// The same, each concern beginning with the day on which it was observed.
    CheckResult observedOn(String day) {
        return new CheckResult(concerns.stream().map(it -> it.onThe(day)).toList(), gaps);
    }

    /// The heaviest concern wins and all of them are told; a gap beside a concern is told too.
    Finding finding(String reported) {
        if (!concerns.isEmpty())
            return new Finding.Concern(
                    heaviest(),
                    observedBeside(reported),
                    toConfirm(),
                    concerns.stream().anyMatch(Finding.Concern::contradicts));
        if (gaps.isEmpty()) return new Finding.Clear();
        return new Finding.Unknown(missing(), questions(), reported);
    }

    /// What the referral reports is said once.
    private String observedBeside(String reported) {
        var observed = sentence(observed());
        return observed.contains("eferral reports")
                ? observed
                : sentence(Stream.of(observed, reported));
    }

    private Severity heaviest() {
        return concerns.stream()
                .map(Finding.Concern::severity)
                .reduce((one, other) -> one.outweighs(other) ? one : other)
                .orElseThrow();
    }

    private List<String> toConfirm() {
        return concerns.stream().flatMap(it -> it.toConfirm().stream()).distinct().toList();
    }

    private Stream<String> observed() {
        var told = concerns.stream().map(Finding.Concern::observed).distinct();
        return Stream.concat(told, Stream.of(missing()));
    }

    private List<String> questions() {
        return gaps.stream().map(Gap::question).filter(id -> !id.isEmpty()).distinct().toList();
    }

    private String missing() {
        return sentence(
                Stream.of(
                        listed("Not recorded: ", Gap.Why.NOT_RECORDED, "."),
                        listed("Asked, not known: ", Gap.Why.NOT_KNOWN, "."),
                        listed("", Gap.Why.NOT_USABLE, "")));
    }

    private String listed(String start, Gap.Why why, String end) {
        var words =
                gaps.stream().filter(gap -> gap.why() == why).map(Gap::words).distinct().toList();
        var joint = why == Gap.Why.NOT_USABLE ? " " : "; ";
        return words.isEmpty() ? "" : start + String.join(joint, words) + end;
    }

    private static String sentence(Stream<String> parts) {
        return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }
}
