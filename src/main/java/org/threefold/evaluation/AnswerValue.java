package org.threefold.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;

/// The value of an answer that is known. Whether it is known at all is `kernel.Answer`.
public sealed interface AnswerValue {

    record YesNo(boolean yes) implements AnswerValue {}

    /// The key of the option, never its words.
    record Chosen(String key) implements AnswerValue {}

    /// In the unit of the question.
    record Amount(BigDecimal value) implements AnswerValue {}

    record On(LocalDate day) implements AnswerValue {}

    record Text(String words) implements AnswerValue {}
}
