package org.threefold.evaluation;

import org.threefold.forms.AnswerValue;
import org.threefold.forms.Question;
import org.threefold.kernel.Answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// What is held of one question: its entries, oldest first, and those that nobody superseded.
///
/// @param heads the newest first; more than one when people answered at the same time without
///     seeing each other and did not say the same
public record CurrentAnswer(List<Entry> history, List<Entry> heads) {

    static CurrentAnswer of(List<Entry> entries) {
        var history = entries.stream().sorted(Comparator.comparing(Entry::at)).toList();
        var heads = new ArrayList<Entry>();
        for (var entry : standing(history).reversed()) {
            if (heads.stream().noneMatch(entry::saysTheSameAs)) heads.add(entry);
        }
        return new CurrentAnswer(history, List.copyOf(heads));
    }

    /// The words that these entries come to; empty without any, or while two of them clash.
    static Optional<String> words(List<Entry> entries) {
        return !entries.isEmpty()
                        && of(entries).answer()
                                instanceof Answer.Known<AnswerValue>(AnswerValue.Text(var words))
                ? Optional.of(words)
                : Optional.empty();
    }

    public Question question() {
        return latest().question();
    }

    public Entry latest() {
        return heads.getFirst();
    }

    /// Whether two people answered differently, and nobody has settled it.
    public boolean clashes() {
        return heads.size() > 1;
    }

    /// The answer to reason with. While two answers stand, nothing is known.
    public Answer<AnswerValue> answer() {
        return clashes() ? new Answer.NotKnown<>() : latest().answer();
    }

    /// Whether the answer was recorded as asked again, and nothing was said after that.
    public boolean askedAgain() {
        return !clashes() && latest().nature() == Nature.ASKED_AGAIN;
    }

    /// What somebody who sees this now has before their eyes: their entry supersedes it.
    public List<EntryId> seen() {
        return standing(history).stream().map(Entry::id).toList();
    }

    private static List<Entry> standing(List<Entry> history) {
        var replaced = new HashSet<EntryId>();
        history.forEach(entry -> replaced.addAll(entry.supersedes()));
        return history.stream().filter(entry -> !replaced.contains(entry.id())).toList();
    }
}
