package org.threefold.library;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/// One thing that one source says, and about whom. `sentence` is for clinicians, `plain` for
/// patients. `disputedBy` names the statements that say otherwise.
///
/// It is about a person whose kind of pain is among `topics`, whose age lies in the range, and who
/// has every one of `when`. Refuses to be about no kind of pain, or to say nothing.
public record Statement(
        String id,
        Kind kind,
        Set<Topic> topics,
        AgeRange ages,
        Set<Trait> when,
        Horizon horizon,
        @Nullable Effect effect,
        Certainty certainty,
        String population,
        Dated dated,
        Citation citation,
        String sentence,
        String plain,
        Set<String> disputedBy) {

    /// What a statement is for on a sheet.
    public enum Kind {
        BENEFIT("What may help"),
        RISK("What may harm"),
        EXPERIENCE("What it is like"),
        UNKNOWN("What nobody knows"),
        ALTERNATIVE("What else there is"),
        COST("Cost and coverage");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public Statement {
        topics = Set.copyOf(topics);
        when = Set.copyOf(when);
        disputedBy = Set.copyOf(disputedBy);
        if (topics.isEmpty()) throw new IllegalArgumentException(id + " is about nobody");
        if (sentence.isBlank() || plain.isBlank())
            throw new IllegalArgumentException(id + " says nothing, or not to everybody");
        if (disputedBy.contains(id)) throw new IllegalArgumentException(id + " disputes itself");
    }

    public Source source() {
        return citation.source();
    }

    public boolean about(Topic topic) {
        return topics.contains(topic);
    }

    /// The sentence with its figure, where there is one.
    public String full() {
        if (effect == null) return sentence;
        var bare = sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
        return bare + " (" + effect.words() + ").";
    }
}
