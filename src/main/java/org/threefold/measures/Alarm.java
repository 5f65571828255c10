package org.threefold.measures;

import org.threefold.forms.AnswerValue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// An answer that somebody has to act on at once.
public enum Alarm {
    THOUGHTS("Thoughts of death or self-harm (PHQ-9 item 9 above zero)"),
    ASQ_POSITIVE("ASQ positive, not acute so far: brief safety assessment before leaving"),
    ASQ_ACUTE(
            "ASQ positive and acute: no dosing, one-to-one observation, immediate full evaluation"),
    COLUMBIA("C-SSRS moderate or high");

    private static final List<String> COLUMBIA_ITEMS = List.of("3", "4", "5", "6");

    private final String words;

    Alarm(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /// Read off the answers so far: nobody waits for the end of the questionnaire.
    public static Optional<Alarm> in(ResponseContent content) {
        return switch (content.instrument().key()) {
            case "phq-9" -> content.points("9").filter(it -> it.signum() > 0).map(_ -> THOUGHTS);
            case "asq" -> asq(content);
            case "c-ssrs-screener" -> columbia(content);
            default -> Optional.empty();
        };
    }

    /// Whether an answer to this item can raise an alarm.
    static boolean asks(String instrument, String linkId) {
        return switch (instrument) {
            case "phq-9" -> linkId.equals("9");
            case "asq" -> true;
            case "c-ssrs-screener" -> COLUMBIA_ITEMS.contains(linkId);
            default -> false;
        };
    }

    /// The items whose answers it was read off.
    List<String> items(ResponseContent content) {
        return switch (this) {
            case THOUGHTS -> List.of("9");
            case ASQ_POSITIVE, ASQ_ACUTE ->
                    Stream.of("1", "2", "3", "4", "5")
                            .filter(it -> Formula.Asq.positive(content, it))
                            .toList();
            case COLUMBIA ->
                    COLUMBIA_ITEMS.stream()
                            .filter(it -> content.says(it, new AnswerValue.YesNo(true)))
                            .toList();
        };
    }

    private static Optional<Alarm> asq(ResponseContent content) {
        if (content.says("5", new AnswerValue.Chosen("yes"))) return Optional.of(ASQ_ACUTE);
        return Formula.Asq.positive(content) ? Optional.of(ASQ_POSITIVE) : Optional.empty();
    }

    private static Optional<Alarm> columbia(ResponseContent content) {
        var yes = new AnswerValue.YesNo(true);
        return COLUMBIA_ITEMS.stream()
                .filter(it -> content.says(it, yes))
                .findFirst()
                .map(_ -> COLUMBIA);
    }
}
