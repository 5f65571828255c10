package org.threefold.measures;

import org.threefold.forms.AnswerCheck;
import org.threefold.forms.AnswerValue;
import org.threefold.forms.Misfit;
import org.threefold.forms.Question;
import org.threefold.forms.Reply;
import org.threefold.forms.Shape;
import org.threefold.kernel.Reason;

import java.math.BigDecimal;
import java.util.Optional;

/// Why a reply is not one that an item can have. Beyond what fits a question anywhere, no text is
/// empty here, no number is finer than two decimals, and nobody answers that it is not known.
final class ReplyCheck {

    private static final int DECIMALS = 2;

    private ReplyCheck() {}

    /// What is wrong with it.
    static Optional<Reason> problem(Question item, Reply reply) {
        if (reply instanceof Reply.NotKnown) return Optional.of(AnswerReason.NO_OPTION);
        if (reply instanceof AnswerValue.Text(var words) && words.isBlank())
            return Optional.of(AnswerReason.EMPTY);
        var misfit = AnswerCheck.misfit(item, reply);
        if (misfit.isPresent()) return Optional.of(reason(misfit.get(), item.shape()));
        return reply instanceof AnswerValue.Amount(var value)
                        && item.shape() instanceof Shape.Number number
                        && fine(value, number)
                ? Optional.of(new NumberReason(number))
                : Optional.empty();
    }

    private static boolean fine(BigDecimal value, Shape.Number number) {
        return number.decimals() && value.scale() > DECIMALS;
    }

    private static Reason reason(Misfit misfit, Shape shape) {
        if (misfit == Misfit.TOO_LONG) return AnswerReason.TOO_LONG;
        return misfit == Misfit.OUT_OF_RANGE && shape instanceof Shape.Number number
                ? new NumberReason(number)
                : AnswerReason.NO_OPTION;
    }
}
