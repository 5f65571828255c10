package org.threefold.ui.clinic.evaluation;

import org.threefold.evaluation.Entry;
import org.threefold.evaluation.Evaluation;
import org.threefold.evaluation.Nature;
import org.threefold.forms.AnswerValue;
import org.threefold.kernel.Answer;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.Facts;

import java.time.ZoneId;

/// Entries in words: who, when, and what.
final class Signed {

    private Signed() {}

    /// "Dr. Ilse Kagan, 14-Nov-2026 16:40", and what it is when it came after signing.
    static String by(Entry entry, Evaluation evaluation, ZoneId zone) {
        return by(entry, evaluation, Dates.moment(entry.at(), zone));
    }

    /// The same by its day, where the history of the section has the moment.
    static String byDay(Entry entry, Evaluation evaluation, ZoneId zone) {
        return by(entry, evaluation, Dates.day(entry.at(), zone));
    }

    private static String by(Entry entry, Evaluation evaluation, String when) {
        var words = evaluation.name(entry.by()) + ", " + when;
        if (entry.nature() == Nature.ANSWER) return words;
        return entry.nature().words() + " by " + words + ": " + entry.because();
    }

    static String answer(Entry entry) {
        var value =
                switch (entry.answer()) {
                    case Answer.Known<AnswerValue>(var known) -> entry.question().words(known);
                    case Answer.NotKnown<AnswerValue> _ -> "Not known";
                    case Answer.NotAsked<AnswerValue> _ -> Facts.NOT_RECORDED;
                };
        return entry.note().isEmpty() ? value : value + ". " + entry.note();
    }
}
