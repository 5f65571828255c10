package org.threefold.measures;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// An instrument with what was answered so far. What a later answer made irrelevant stays kept, and
/// does not count.
public record ResponseContent(Instrument instrument, Map<String, Reply> replies) {

    public ResponseContent {
        replies = Map.copyOf(replies);
    }

    /// The items that are to be asked, given the answers so far.
    public List<Item> asked() {
        return instrument.items().stream().filter(it -> applies(it, new HashSet<>())).toList();
    }

    /// The items still without an answer that has to be there.
    public List<Item> open() {
        return asked().stream()
                .filter(it -> it.required() && !replies.containsKey(it.linkId()))
                .toList();
    }

    /// The answer that counts: to an item that is asked.
    public Optional<Reply> reply(String linkId) {
        return instrument
                .item(linkId)
                .filter(it -> applies(it, new HashSet<>()))
                .flatMap(it -> Optional.ofNullable(replies.get(linkId)));
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
            case Reply.Amount(var value) -> Optional.of(value);
            case Reply.YesNo(var yes) -> Optional.of(yes ? BigDecimal.ONE : BigDecimal.ZERO);
            case Reply.Picked(var code) ->
                    shape instanceof Shape.Choice choice
                            ? choice.option(code).flatMap(it -> Optional.ofNullable(it.points()))
                            : Optional.empty();
            case Reply.On _, Reply.Words _, Reply.Declined _ -> Optional.empty();
        };
    }

    /// `above` are the items that led here: a ring of conditions asks nothing.
    private boolean applies(Item item, Set<String> above) {
        var groups = item.asking().groups();
        if (groups.isEmpty()) return true;
        if (!above.add(item.linkId())) return false;
        return groups.stream().allMatch(it -> holds(it, above));
    }

    private boolean holds(Asking.Group group, Set<String> above) {
        var conditions = group.conditions().stream();
        return group.all()
                ? conditions.allMatch(it -> holds(it, new HashSet<>(above)))
                : conditions.anyMatch(it -> holds(it, new HashSet<>(above)));
    }

    private boolean holds(Condition condition, Set<String> above) {
        var answered =
                instrument
                        .item(condition.linkId())
                        .filter(it -> applies(it, above))
                        .flatMap(it -> Optional.ofNullable(replies.get(it.linkId())));
        if (condition.operator() == Condition.Operator.EXISTS)
            return condition.than().equals(new Reply.YesNo(answered.isPresent()));
        return answered.filter(condition::holds).isPresent();
    }
}
