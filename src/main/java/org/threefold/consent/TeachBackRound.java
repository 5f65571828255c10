package org.threefold.consent;

import java.time.Instant;
import java.util.Map;

/// One round of questions that is over. The first asks all ten; the next those that were answered
/// wrongly, in other words.
///
/// @param answers the code that was chosen, by question
/// @param correct how many of the ten are understood now, those of earlier rounds too
/// @param critical how many of the four critical ones
public record TeachBackRound(
        int number,
        String formSha256,
        Map<String, String> answers,
        int correct,
        int critical,
        boolean passed,
        Instant at) {

    public TeachBackRound {
        answers = Map.copyOf(answers);
    }

    static boolean passes(int correct, int critical) {
        return correct >= TeachBackQuestions.PASS && critical == TeachBackQuestions.CRITICAL;
    }
}
