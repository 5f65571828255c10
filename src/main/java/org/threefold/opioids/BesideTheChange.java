package org.threefold.opioids;

import org.threefold.kernel.Answer;

import java.math.BigDecimal;

/// What else changed over the same time: a fall in opioids is no gain while the person is worse.
///
/// `peg` and `phq9` are follow-up minus baseline, so above zero is worse. `substitution` is a new
/// benzodiazepine, alcohol or an illicit substance; `cows` the score of withdrawal.
public record BesideTheChange(
        Answer<BigDecimal> peg,
        Answer<Integer> phq9,
        Answer<Boolean> substitution,
        Answer<Boolean> agreed,
        Answer<Integer> cows) {}
