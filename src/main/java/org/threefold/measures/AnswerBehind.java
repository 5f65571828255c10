package org.threefold.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The answers behind an alarm as they are now: those that raised it, all others of the form, and
/// the same questions the last time they were answered.
///
/// @param others empty where nothing else was answered yet
public record AnswerBehind(
        String instrument, List<Answered> raised, List<Answered> others, Optional<Before> before) {

    public AnswerBehind {
        raised = List.copyOf(raised);
        others = List.copyOf(others);
    }

    /// A question and its answer, in the words that were chosen.
    public record Answered(String question, String answer) {}

    /// @param about the day it spoke of
    public record Before(LocalDate about, List<Answered> answers) {}
}
