package org.threefold.opioids;

import org.threefold.evidence.Citation;
import org.threefold.evidence.Sources;
import org.threefold.evidence.Studies;
import org.threefold.history.Criterion;
import org.threefold.history.Criterion.Result;
import org.threefold.kernel.Answer;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;

/// Whether a change in opioids counts as a benefit: clinical specification 6.4, practice policy.
/// Never one bare yes: each condition by itself, and what is not known stays open.
public record OpioidBenefit(List<Criterion> criteria) {

    public static final Citation BASIS =
            Sources.POLICY.policy("when a reduction of opioids counts as benefit");

    /// To be shown beside every such judgement.
    public static final Caution STATEMENT =
            new Caution(
                    "No ketamine chronic-pain RCT in the 2025 Cochrane review reported opioid use.",
                    Studies.COCHRANE25.secondary("no data on opioid use"));

    private static final BigDecimal WORSE_PEG = BigDecimal.ONE;
    private static final int WORSE_PHQ9 = 5;
    private static final int WITHDRAWAL = 13;

    public static OpioidBenefit of(OpioidChange change, BesideTheChange beside) {
        return new OpioidBenefit(
                List.of(
                        less(change),
                        met("PEG not worse by 1 or more", beside.peg(), OpioidBenefit::bearable),
                        met("PHQ-9 not worse by 5 or more", beside.phq9(), it -> it < WORSE_PHQ9),
                        met(
                                "No new benzodiazepine, alcohol or illicit substance instead",
                                beside.substitution(),
                                it -> !it),
                        met("The patient agreed to less", beside.agreed(), it -> it),
                        met("COWS below 13", beside.cows(), it -> it < WITHDRAWAL)));
    }

    /// One that is not met settles it; otherwise one that is not known leaves it open.
    public Result overall() {
        if (holds(Result.FAIL)) return Result.FAIL;
        return holds(Result.UNKNOWN) ? Result.UNKNOWN : Result.PASS;
    }

    private boolean holds(Result result) {
        return criteria.stream().anyMatch(it -> it.result() == result);
    }

    private static boolean bearable(BigDecimal pegChange) {
        return pegChange.compareTo(WORSE_PEG) < 0;
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
