package org.threefold.ui.kit;

import org.threefold.kernel.Answer;

import java.util.Map;

/// What a person answered to one question: yes, no, not known or nothing yet; and their words.
public record Said(Answer<Boolean> answer, String note) {

    static final int LONGEST_NOTE = 4000;
    private static final Map<String, Answer<Boolean>> CHOICES =
            Map.of(
                    "YES", new Answer.Known<>(true),
                    "NO", new Answer.Known<>(false),
                    "NOT_KNOWN", new Answer.NotKnown<>());

    public static Said nothing() {
        return new Said(new Answer.NotAsked<>(), "");
    }

    static Said of(String choice, String note) {
        var kept = note.length() > LONGEST_NOTE ? note.substring(0, LONGEST_NOTE) : note;
        return new Said(CHOICES.getOrDefault(choice, new Answer.NotAsked<>()), kept);
    }

    /// `Yes: rash after the second dose`
    public String words() {
        var chosen =
                switch (answer) {
                    case Answer.Known<Boolean>(var yes) -> yes ? "Yes" : "No";
                    case Answer.NotKnown<Boolean>() -> "Not known";
                    case Answer.NotAsked<Boolean>() -> Facts.NOT_RECORDED;
                };
        return note.isBlank() ? chosen : chosen + ": " + note;
    }

    String choice() {
        return switch (answer) {
            case Answer.Known<Boolean>(var yes) -> yes ? "YES" : "NO";
            case Answer.NotKnown<Boolean>() -> "NOT_KNOWN";
            case Answer.NotAsked<Boolean>() -> "";
        };
    }
}
