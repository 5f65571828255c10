package org.threefold.review;

import org.jspecify.annotations.Nullable;
import org.threefold.kernel.Outcome;

import java.util.ArrayList;
import java.util.List;

/// An opinion while it is being typed: anything may still be missing. Seen by its author alone.
///
/// @param conditions one a line, as typed
public record Draft(
        @Nullable Position position,
        String reasons,
        String conditions,
        String whatWouldChangeMyMind) {

    public static final Draft EMPTY = new Draft(null, "", "", "");

    /// Longest text of one field, in characters.
    public static final int LONGEST = 8_000;

    /// The fields a gap can stand at.
    public enum Field {
        POSITION,
        REASONS,
        CONDITIONS,
        CHANGE
    }

    /// What keeps a draft from being signed, and at which field.
    public record Gap(Field field, String words) {}

    public static Draft of(Statement said) {
        return new Draft(
                said.position(),
                said.reasons(),
                String.join("\n", said.conditions()),
                said.whatWouldChangeMyMind());
    }

    public Outcome<Statement> statement() {
        if (position == null || !gaps().isEmpty())
            return new Outcome.Refused<>(gaps().getFirst().words());
        return new Outcome.Done<>(
                new Statement(position, reasons.strip(), lines(), whatWouldChangeMyMind.strip()));
    }

    public List<Gap> gaps() {
        var gaps = new ArrayList<Gap>();
        if (position == null) gaps.add(new Gap(Field.POSITION, "Choose a position."));
        if (reasons.isBlank()) gaps.add(new Gap(Field.REASONS, "Write your reasons."));
        if (position == Position.PROCEED_WITH_CONDITIONS && lines().isEmpty())
            gaps.add(new Gap(Field.CONDITIONS, "Name at least one condition, or choose Proceed."));
        if (position == Position.PROCEED && !lines().isEmpty())
            gaps.add(
                    new Gap(
                            Field.CONDITIONS,
                            "Proceed has no conditions. Choose Proceed, with conditions."));
        if (whatWouldChangeMyMind.isBlank())
            gaps.add(new Gap(Field.CHANGE, "Say what would change your mind."));
        tooLong(Field.REASONS, reasons, gaps);
        tooLong(Field.CONDITIONS, conditions, gaps);
        tooLong(Field.CHANGE, whatWouldChangeMyMind, gaps);
        return gaps;
    }

    private List<String> lines() {
        return conditions.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static void tooLong(Field field, String text, List<Gap> gaps) {
        if (text.length() > LONGEST)
            gaps.add(new Gap(field, "Keep this under " + LONGEST + " characters."));
    }
}
