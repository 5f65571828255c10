package org.threefold.rules;

import org.jspecify.annotations.Nullable;
import org.threefold.evaluation.Questions;
import org.threefold.evaluation.Section;
import org.threefold.forms.Question;
import org.threefold.kernel.Discipline;
import org.threefold.library.Citation;
import org.threefold.settings.PracticePolicy;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// One rule of the book: a sentence with an id, an owner, a weight, its sources, the day this
/// practice adopted it, and a pure function from facts to a finding.
///
/// `owner` is the seat that records a clearance; `advisedBy` is the specialist it asks.
/// `validity` is missing where no period was ever stated: then who clears names the day.
/// `signatures` is how many seats must clear, the owner's among them. `part2` says that it reads
/// substance-use records, so that its finding is for the three seats alone; `forSeats`, that it
/// reads what a patient answered about thoughts of death, with the same effect. `ofTheDay` says
/// that it
/// reads the day of a session: before there is one, it has nothing to say.
public record Rule(
        String id,
        String sentence,
        Discipline owner,
        String advisedBy,
        Severity severity,
        Gate gate,
        List<Citation> citations,
        LocalDate adopted,
        String clearedBy,
        @Nullable Validity validity,
        int signatures,
        boolean part2,
        boolean forSeats,
        boolean ofTheDay,
        Function<Facts, Finding> finds) {

    public Rule {
        if (citations.isEmpty()) throw new IllegalArgumentException(id + " has no source");
        if (sentence.isBlank() || clearedBy.isBlank()) {
            throw new IllegalArgumentException(id + " does not say what it means");
        }
    }

    /// The source that stands beside a finding: the first cited.
    public String source() {
        return citations.getFirst().words();
    }

    /// The facts that it declares to read: ids of questions of the evaluation, and words for
    /// everything else.
    public List<String> reads() {
        return DeclaredReads.of(this);
    }

    /// The same for a reader: the question's own words, and its section.
    public List<String> readsInWords() {
        return reads().stream()
                .map(it -> Questions.find(it).map(Rule::asked).orElse(Checks.large(it)))
                .toList();
    }

    static String asked(Question question) {
        return Section.of(question).title() + ": " + question.text();
    }

    /// What the practice has set otherwise than usual among what it reads, as a sentence to stand
    /// beside its own, which has the usual numbers; empty where all is as usual.
    public String here(PracticePolicy policy) {
        var unusual = policy.unusual();
        if (unusual.isEmpty()) return "";
        var read = reads();
        var set =
                unusual.stream()
                        .filter(it -> read.contains(Facts.SETTING + it.name()))
                        .map(it -> it.name() + ": " + policy.words(it))
                        .collect(Collectors.joining("; "));
        return set.isEmpty() ? "" : "Here: " + set + ".";
    }

    public Domain domain() {
        return Domain.of(id);
    }

    /// What the versions of the book did to it, the first one first.
    public List<Edition.Step> history() {
        return Edition.of(id);
    }

    public Finding of(Facts facts) {
        return finds.apply(facts);
    }
}
