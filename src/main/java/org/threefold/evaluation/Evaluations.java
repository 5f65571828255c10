package org.threefold.evaluation;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.threefold.access.Access;
import org.threefold.access.Act;
import org.threefold.access.CareTeams;
import org.threefold.access.Permit;
import org.threefold.forms.AnswerValue;
import org.threefold.kernel.Actor;
import org.threefold.kernel.Answer;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Outcome;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// What the three disciplines found out about one candidate, to read. [EvaluationWriting] records
/// and signs it.
@Service
@Transactional
public class Evaluations {

    private final Access access;
    private final CareTeams teams;
    private final EvaluationStore store;

    Evaluations(Access access, CareTeams teams, EvaluationStore store) {
        this.access = access;
        this.teams = teams;
        this.store = store;
        Questions.load();
    }

    /// The evaluation as this reader may see it. Substance use is in it for the seats alone.
    public Outcome<Evaluation> of(Actor by, CaseId caseId) {
        return of(by, caseId, List.of(Section.values()));
    }

    /// The same, for a page that shows these sections of it.
    public Outcome<Evaluation> of(Actor by, CaseId caseId, List<Section> shown) {
        return access.ask(by, Act.READ_EVALUATION, caseId)
                .map(
                        permit -> {
                            shown.forEach(it -> permit.shows(it.title(), it.part2()));
                            return evaluation(permit);
                        });
    }

    /// The evaluation, for a module that holds a clinical permit for this case already.
    @Transactional(propagation = Propagation.MANDATORY)
    public Evaluation evaluation(Permit permit) {
        var entries = readable(permit);
        var writers = entries.stream().map(Entry::by).collect(Collectors.toSet());
        Map<UUID, String> names = writers.isEmpty() ? Map.of() : teams.names(permit, writers);
        return new Evaluation(Evaluation.gather(entries), store.signatures(permit), names);
    }

    /// The answers alone, for a module that reasons with them and shows no author.
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<String, Answer<AnswerValue>> answers(Permit permit) {
        var current = Evaluation.gather(readable(permit));
        return new Evaluation(current, Map.of(), Map.of()).answers();
    }

    /// What is recorded on each question, for a module that reasons with the answers and with when
    /// they were given.
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<String, CurrentAnswer> recorded(Permit permit) {
        return Evaluation.gather(readable(permit));
    }

    /// The words recorded on one question; empty where nobody wrote any, or two answers clash.
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<String> words(Permit permit, String question) {
        return CurrentAnswer.words(store.entries(permit, question));
    }

    private List<Entry> readable(Permit permit) {
        var entries = store.entries(permit);
        if (permit.also(Act.READ_SUBSTANCE_USE)) return entries;
        return entries.stream().filter(it -> !Section.of(it.question()).part2()).toList();
    }

    /// Which sections are signed: no content, for every module that reads where a case stands.
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<Section, SectionSignature> signatures(Permit permit) {
        return store.signatures(permit);
    }
}
