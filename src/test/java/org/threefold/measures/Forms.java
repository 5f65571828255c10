package org.threefold.measures;

import org.threefold.forms.AnswerValue;
import org.threefold.forms.Option;
import org.threefold.forms.Question;
import org.threefold.forms.Reply;
import org.threefold.forms.Shape;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Fills in instruments for tests: the answers in the order of the items that are asked.
public final class Forms {

    private Forms() {}

    /// PHQ-9, GAD-7 and others by their points, item 1 first.
    public static Map<String, Reply> points(String instrument, int... points) {
        var replies = new LinkedHashMap<String, Reply>();
        for (int at = 0; at < points.length; at++) {
            var item = InstrumentBook.the(instrument).items().get(at);
            replies.put(item.id(), worth(item, points[at]));
        }
        return replies;
    }

    public static ResponseContent content(String instrument, int... points) {
        return new ResponseContent(InstrumentBook.the(instrument), points(instrument, points));
    }

    static ResponseContent picked(String instrument, Map<String, String> codes) {
        var replies = new LinkedHashMap<String, Reply>();
        codes.forEach((item, code) -> replies.put(item, reply(code)));
        return new ResponseContent(InstrumentBook.the(instrument), replies);
    }

    /// The answer to an item that gives so many points.
    public static Reply worth(Question item, int points) {
        return switch (item.shape()) {
            case Shape.Number _ -> AnswerValue.amount(points);
            case Shape.YesNo _ -> new AnswerValue.YesNo(points == 1);
            case Shape.Choice(List<Option> options, _) ->
                    new AnswerValue.Chosen(
                            options.stream()
                                    .filter(it -> BigDecimal.valueOf(points).equals(it.points()))
                                    .findFirst()
                                    .orElseThrow()
                                    .code());
            case Shape.Day _, Shape.Words _ ->
                    throw new IllegalArgumentException("No points for " + item);
        };
    }

    private static Reply reply(String code) {
        return switch (code) {
            case "true" -> new AnswerValue.YesNo(true);
            case "false" -> new AnswerValue.YesNo(false);
            default -> new AnswerValue.Chosen(code);
        };
    }
}
