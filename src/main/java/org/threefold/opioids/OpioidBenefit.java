package org.threefold.opioids;

import org.threefold.history.Criterion;
import org.threefold.history.Criterion.Result;
import org.threefold.kernel.Answer;
import org.threefold.library.Citation;
import org.threefold.library.Sources;
import org.threefold.library.Studies;
import org.threefold.settings.PracticePolicy;

import java.util.List;
import java.util.function.Predicate;

/// Whether a change in opioids counts as a benefit: src/docs/clinical/opioids.md, "When less is a
/// benefit"; practice policy. Never one bare yes: each condition by itself, and what is not known
/// stays open.
public record OpioidBenefit(List<Criterion> criteria) {

    public static final Citation BASIS =
            Sources.POLICY.policy("when a reduction of opioids counts as benefit");

    /// To be shown beside every such judgement.
    public static final Caution STATEMENT =
            new Caution(
                    "No ketamine chronic-pain RCT in the 2025 Cochrane review reported opioid use.",
                    Studies.COCHRANE25.secondary("no data on opioid use"));

    public static OpioidBenefit of(
            OpioidChange change, BesideTheChange beside, PracticePolicy policy) {
        var peg = policy.of(OpioidSettings.WORSE_PEG);
        int phq9 = policy.of(OpioidSettings.WORSE_PHQ9).intValue();
        int withdrawal = policy.of(OpioidSettings.WITHDRAWAL).intValue();
        return new OpioidBenefit(
                List.of(
                        less(change),
                        met(
                                "PEG not worse by " + peg.toPlainString() + " or more",
                                beside.peg(),
                                it -> it.compareTo(peg) < 0),
                        met(
                                "PHQ-9 not worse by " + phq9 + " or more",
                                beside.phq9(),
                                it -> it < phq9),
                        met(
                                "No new benzodiazepine, alcohol or illicit substance instead",
                                beside.substitution(),
                                it -> !it),
                        met("The patient agreed to less", beside.agreed(), it -> it),
                        met("COWS below " + withdrawal, beside.cows(), it -> it < withdrawal)));
    }

    /// One that is not met settles it; otherwise one that is not known leaves it open.
    public Result overall() {
        if (holds(Result.FAIL)) return Result.FAIL;
        return holds(Result.UNKNOWN) ? Result.UNKNOWN : Result.PASS;
    }

    private boolean holds(Result result) {
        return criteria.stream().anyMatch(it -> it.result() == result);
    }

    private static Criterion less(OpioidChange change) {
        var asked = "Less opioid is taken";
        return switch (change) {
            case OpioidChange.Changed(_, _, var extent) ->
                    new Criterion(
                            asked, extent.isLess() ? Result.PASS : Result.FAIL, extent.words());
            case OpioidChange.Transition() ->
                    new Criterion(asked, Result.FAIL, "a transition to buprenorphine, not a fall");
            case OpioidChange.NotKnown(var missing) ->
                    new Criterion(asked, Result.UNKNOWN, "missing: " + missing);
        };
    }

    private static <T> Criterion met(String asked, Answer<T> answer, Predicate<T> fine) {
        return switch (answer) {
            case Answer.Known<T>(var said) ->
                    new Criterion(
                            asked, fine.test(said) ? Result.PASS : Result.FAIL, said.toString());
            case Answer.NotKnown<T> _ -> new Criterion(asked, Result.UNKNOWN, "not known");
            case Answer.NotAsked<T> _ -> new Criterion(asked, Result.UNKNOWN, "not recorded");
        };
    }
}
