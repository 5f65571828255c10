package org.threefold.evaluation;

import org.threefold.forms.AnswerValue;
import org.threefold.forms.Question;
import org.threefold.kernel.Answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/// The evaluation of one case as it is held now, for a reader who may see it: what they may not
/// see is not in it.
///
/// @param names the printed names of everybody who wrote in it
public record Evaluation(
        Map<String, CurrentAnswer> current,
        Map<Section, SectionSignature> signatures,
        Map<UUID, String> names) {

    static Map<String, CurrentAnswer> gather(List<Entry> entries) {
        var byQuestion = new TreeMap<String, List<Entry>>();
        for (var entry : entries)
            byQuestion.computeIfAbsent(entry.question().id(), _ -> new ArrayList<>()).add(entry);
        var held = new LinkedHashMap<String, CurrentAnswer>();
        byQuestion.forEach((question, given) -> held.put(question, CurrentAnswer.of(given)));
        return held;
    }

    public Optional<CurrentAnswer> on(Question question) {
        return Optional.ofNullable(current.get(question.id()));
    }

    /// All that was ever written in a section, in the order of the catalogue, with what is asked no
    /// more.
    public List<CurrentAnswer> in(Section section) {
        return current.values().stream()
                .filter(it -> Section.of(it.question()) == section)
                .sorted(Comparator.comparingInt(it -> Questions.place(it.question())))
                .toList();
    }

    /// The answers to reason with, by question.
    public Map<String, Answer<AnswerValue>> answers() {
        var answers = new LinkedHashMap<String, Answer<AnswerValue>>();
        current.forEach((question, it) -> answers.put(question, it.answer()));
        return answers;
    }

    public Completeness completeness() {
        return Completeness.of(answers());
    }

    public boolean signed(Section section) {
        return signatures.containsKey(section);
    }

    /// Whether what is held of a signed section is still exactly what was signed. What was added
    /// after signing is marked as such and does not break the signature.
    public boolean holds(SectionSignature signature) {
        return Canonical.holds(signature, current);
    }

    public String name(UUID account) {
        return names.getOrDefault(account, "Somebody who has left");
    }
}
