package org.threefold.forms;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// When a question is asked: what another one must have been answered (`enableWhen` of FHIR R4). A
/// question without an answer fulfils nothing but "was not answered".
public record Condition(String question, Operator operator, AnswerValue than)
        implements Operator.Expected<Reply> {

    private static final AnswerValue YES = new AnswerValue.YesNo(true);

    /// Whether it asks for no more than a yes.
    boolean yes() {
        return operator == Operator.EQUALS && than.equals(YES);
    }

    /// Two answers that have no order between them fulfil no comparison.
    boolean holds(@Nullable Reply reply) {
        return operator.isMet(reply == null ? List.of() : List.of(reply), this).orElse(false);
    }

    @Override
    public Optional<Boolean> anyAnswer() {
        return than instanceof AnswerValue.YesNo(var yes) ? Optional.of(yes) : Optional.empty();
    }

    @Override
    public Optional<Boolean> isEqual(Reply reply) {
        return order(reply).map(it -> it == 0).or(() -> Optional.of(than.equals(reply)));
    }

    @Override
    public Optional<Integer> order(Reply reply) {
        if (reply instanceof AnswerValue.Amount(BigDecimal one)
                && than instanceof AnswerValue.Amount(BigDecimal other))
            return Optional.of(one.compareTo(other));
        if (reply instanceof AnswerValue.On(LocalDate one)
                && than instanceof AnswerValue.On(LocalDate other))
            return Optional.of(one.compareTo(other));
        return Optional.empty();
    }
}
