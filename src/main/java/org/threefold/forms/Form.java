package org.threefold.forms;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Questions that are asked together, in their order: which of them are reached, given the answers
/// so far, and which of those still miss one. Immutable and about no person.
public final class Form {

    private final List<Question> questions;
    private final Map<String, Question> byId = new HashMap<>();

    public Form(List<Question> questions) {
        this.questions = List.copyOf(questions);
        questions.forEach(it -> byId.put(it.id(), it));
    }

    /// All of them, those that are asked no more too.
    public List<Question> questions() {
        return questions;
    }

    public Optional<Question> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// The questions that are to be asked, given the answers so far.
    public List<Question> asked(Replies replies) {
        return questions.stream().filter(it -> !it.retired() && asks(it, replies)).toList();
    }

    /// Those still without an answer that has to be there. That nobody knows is an answer, and so
    /// is that somebody did not want to give one.
    public List<Question> missing(Replies replies) {
        return asked(replies).stream()
                .filter(it -> it.required() && replies.to(it.id()) == null)
                .toList();
    }

    /// Whether the question has been reached.
    public boolean asks(Question question, Replies replies) {
        return question.asking().always() || reached(question, replies, new HashSet<>());
    }

    /// The answer that counts: to a question that is asked.
    public Optional<Reply> reply(String id, Replies replies) {
        return find(id).filter(it -> asks(it, replies))
                .flatMap(it -> Optional.ofNullable(replies.to(id)));
    }

    /// `above` are the questions that led here: a ring of conditions asks nothing.
    private boolean reached(Question question, Replies replies, Set<String> above) {
        var groups = question.asking().groups();
        if (groups.isEmpty()) return true;
        if (!above.add(question.id())) return false;
        return groups.stream().allMatch(it -> holds(it, replies, above));
    }

    private boolean holds(Asking.Group group, Replies replies, Set<String> above) {
        var each =
                group.conditions().stream()
                        .map(it -> Optional.of(holds(it, replies, new HashSet<>(above))))
                        .toList();
        return group.behavior().isMet(each).orElse(false);
    }

    private boolean holds(Condition condition, Replies replies, Set<String> above) {
        return condition.holds(counted(condition.question(), replies, above));
    }

    private @Nullable Reply counted(String id, Replies replies, Set<String> above) {
        var question = byId.get(id);
        return question != null && reached(question, replies, above) ? replies.to(id) : null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Form it && it.questions.equals(questions);
    }

    @Override
    public int hashCode() {
        return questions.hashCode();
    }
}
