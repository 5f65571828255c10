package org.threefold.measures;

import org.threefold.forms.AnswerValue;
import org.threefold.forms.Question;
import org.threefold.forms.Reply;
import org.threefold.forms.Shape;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An instrument with what was answered so far. What a later answer made irrelevant stays kept, and
/// does not count.
public record ResponseContent(Instrument instrument, Map<String, Reply> replies) {

    public ResponseContent {
        replies = Map.copyOf(replies);
    }

    /// The items that are to be asked, given the answers so far.
    public List<Question> asked() {
        return instrument.form().asked(replies::get);
    }

    /// The items still without an answer that has to be there.
    public List<Question> open() {
        return instrument.form().missing(replies::get);
    }

    /// The answer that counts: to an item that is asked.
    public Optional<Reply> reply(String linkId) {
        return instrument.form().reply(linkId, replies::get);
    }

    public boolean says(String linkId, Reply expected) {
        return reply(linkId).filter(expected::equals).isPresent();
    }

    /// What an answer is worth; nothing where it is missing, declined or without points.
    public Optional<BigDecimal> points(String linkId) {
        return reply(linkId)
                .flatMap(it -> points(instrument.item(linkId).orElseThrow().shape(), it));
    }

    /// Those of these items that give no points.
    List<String> without(Collection<String> linkIds) {
        return linkIds.stream().filter(it -> points(it).isEmpty()).toList();
    }

    private static Optional<BigDecimal> points(Shape shape, Reply reply) {
        return switch (reply) {
            case AnswerValue.Amount(var value) -> Optional.of(value);
            case AnswerValue.YesNo(var yes) -> Optional.of(yes ? BigDecimal.ONE : BigDecimal.ZERO);
            case AnswerValue.Chosen(var code) ->
                    shape instanceof Shape.Choice choice ? choice.points(code) : Optional.empty();
            case AnswerValue.On _, AnswerValue.Text _, Reply.Declined _, Reply.NotKnown _ ->
                    Optional.empty();
        };
    }
}
