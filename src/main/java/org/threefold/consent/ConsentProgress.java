package org.threefold.consent;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// How far an offer has come: what was read and understood, the talk, and capacity.
///
/// @param capacity the last note of a seat that is not yes four times, of whatever offer; without
///     one, the last note for this offer
/// @param answered in the round that is going on, by question
public record ConsentProgress(
        Set<ConsentItem> read,
        List<TeachBackRound> rounds,
        Map<String, String> answered,
        Optional<ConsentTalk> talk,
        Optional<CapacityNote> capacity) {

    public ConsentProgress {
        read = Set.copyOf(read);
        rounds = List.copyOf(rounds);
        answered = Map.copyOf(answered);
    }

    static ConsentProgress of(ConsentFacts facts, Offer offer) {
        var id = offer.id();
        var rounds = ConsentFacts.Of.only(id, facts.rounds());
        var answered = new HashMap<String, String>();
        for (var it : ConsentFacts.Of.only(id, facts.answers()))
            if (it.round() == rounds.size() + 1) answered.put(it.question(), it.code());
        var read = EnumSet.noneOf(ConsentItem.class);
        read.addAll(ConsentFacts.Of.only(id, facts.read()));
        return new ConsentProgress(
                read,
                rounds,
                answered,
                last(ConsentFacts.Of.only(id, facts.talks())),
                facts.doubt().or(() -> last(ConsentFacts.Of.only(id, facts.capacity()))));
    }

    private static <T> Optional<T> last(List<T> all) {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /// The page where the patient stopped.
    public Optional<ConsentItem> nextPage() {
        return Arrays.stream(ConsentItem.values()).filter(it -> !read.contains(it)).findFirst();
    }

    public boolean passed() {
        return rounds.stream().anyMatch(TeachBackRound::passed);
    }

    /// Three rounds were not enough: nothing more is asked, somebody talks with the patient.
    public boolean stopped() {
        return !passed() && rounds.size() >= TeachBackQuestions.ROUNDS;
    }

    /// The questions passed, or a clinician found the talk enough where they did not.
    public boolean taught() {
        return passed() || stopped() && talk.filter(this::teaches).isPresent();
    }

    /// Nobody finds beforehand that a talk will be enough: it is noted after the last round.
    private boolean teaches(ConsentTalk it) {
        return it.foundEnough() && it.at().isAfter(rounds.getLast().at());
    }

    public int round() {
        return rounds.size() + 1;
    }

    /// What was understood in the rounds that are over.
    Set<String> understood() {
        var all = new LinkedHashSet<String>();
        for (var it : rounds)
            it.answers()
                    .forEach(
                            (question, code) -> {
                                if (isRight(question, it.number(), code)) all.add(question);
                            });
        return all;
    }

    private static boolean isRight(String question, int round, String code) {
        return TeachBackQuestions.find(question).filter(it -> it.isRight(round, code)).isPresent();
    }

    /// The questions of the round that is going on, in their order; none once it is over for good.
    public List<ConsentQuestion> asked() {
        if (passed() || stopped()) return List.of();
        var known = understood();
        return TeachBackQuestions.all().stream().filter(it -> !known.contains(it.id())).toList();
    }

    /// Those that have no answer yet.
    public List<ConsentQuestion> toAnswer() {
        return asked().stream().filter(it -> !answered.containsKey(it.id())).toList();
    }

    /// What signing still waits for, in the order in which it is done.
    public List<Missing> missing() {
        return Arrays.stream(Missing.values()).filter(this::lacks).toList();
    }

    /// The same for a paper: it was read and asked on paper, and a clinician found it enough.
    List<Missing> missingOnPaper() {
        boolean enough = passed() || talk.filter(ConsentTalk::foundEnough).isPresent();
        return missing().stream()
                .filter(it -> it != Missing.PAGES && (it != Missing.QUESTIONS || !enough))
                .toList();
    }

    private boolean lacks(Missing what) {
        return switch (what) {
            case PAGES -> nextPage().isPresent();
            case QUESTIONS -> !taught();
            case TALK -> talk.isEmpty();
            case CAPACITY -> capacity.isEmpty();
            case ABILITY -> capacity.filter(it -> !it.given()).isPresent();
        };
    }

    /// What may be missing before a signature.
    public enum Missing {
        PAGES("All sixteen pages are read"),
        QUESTIONS("The questions show that it came across"),
        TALK("A clinician has talked with the patient, and written the answers down"),
        CAPACITY("A seat has noted capacity"),
        ABILITY("All four abilities are given");

        private final String words;

        Missing(String words) {
            this.words = words;
        }

        /// What must be so, as staff read it.
        public String words() {
            return words;
        }
    }
}
