package org.threefold.forms;

import java.math.BigDecimal;
import java.time.LocalDate;

/// An answer that says something. The names of these records and of their components are part of
/// what signatures are over: they stay.
public sealed interface AnswerValue extends Reply {

    record YesNo(boolean yes) implements AnswerValue {}

    /// The key of the option, never its words.
    record Chosen(String key) implements AnswerValue {}

    /// In the unit of the question.
    record Amount(BigDecimal value) implements AnswerValue {}

    record On(LocalDate day) implements AnswerValue {}

    record Text(String words) implements AnswerValue {}

    static AnswerValue amount(long value) {
        return new Amount(BigDecimal.valueOf(value));
    }
}
