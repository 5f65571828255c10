package org.threefold.opioids;

import org.threefold.kernel.Answer;
import org.threefold.library.Citation;
import org.threefold.library.Sources;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// A daily dose from which something is to be considered: src/docs/clinical/opioids.md,
/// "Thresholds". A caution, never a limit.
public record Threshold(BigDecimal mmePerDay, String sentence, Citation basis) {

    static final String OFFER = "offer naloxone";

    public static final Threshold FIFTY =
            new Threshold(
                    BigDecimal.valueOf(50),
                    "From 50 MME a day: weigh benefit and risk again, and "
                            + OFFER
                            + ". Many people have no further benefit above it.",
                    Sources.CDC22.memory("50 MME a day"));

    public static final Threshold NINETY =
            new Threshold(
                    BigDecimal.valueOf(90),
                    "From 90 MME a day: some states and payers set a marker here. The guideline of"
                            + " 2022 no longer does; the one of 2016 did.",
                    Sources.CDC22.memory("90 MME a day, dropped"));

    private static final List<Threshold> ALL = List.of(FIFTY, NINETY);

    static List<Threshold> all() {
        return ALL;
    }

    /// What there is to say about a total: that it is reached, or that nobody can tell.
    Optional<Caution> judge(DailyTotal total, boolean naloxoneIsListed) {
        return switch (total.reaches(mmePerDay)) {
            case Answer.Known<Boolean>(var reached) when reached ->
                    Optional.of(new Caution(said(naloxoneIsListed), basis));
            case Answer.Known<Boolean> _, Answer.NotAsked<Boolean> _ -> Optional.empty();
            case Answer.NotKnown<Boolean> _ -> Optional.of(new Caution(notKnown(), basis));
        };
    }

    private String said(boolean naloxoneIsListed) {
        return naloxoneIsListed
                ? sentence.replace(", and " + OFFER, ". Naloxone is on the list")
                : sentence;
    }

    private String notKnown() {
        return "Whether %s MME a day are reached is not known: not everything could be counted."
                .formatted(mmePerDay.toPlainString());
    }
}
