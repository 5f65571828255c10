package org.threefold.evaluation;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threefold.access.Access;
import org.threefold.access.Accounts;
import org.threefold.access.FreshFactor;
import org.threefold.access.OwnerActs;
import org.threefold.access.Permit;
import org.threefold.forms.Question;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Outcome;
import org.threefold.live.ChangeKind;
import org.threefold.live.Live;

import java.time.Clock;
import java.time.temporal.ChronoUnit;

/// Records what the three disciplines find out about one candidate. Answers are kept as they are
/// given; signing a section locks it; after that there are addenda, corrections and late entries.
@Service
@Transactional
public class EvaluationWriting {

    private static final String LOCKED =
            "This section is signed. Add an addendum, a correction or a late entry instead.";

    static final String NOT_SIGNED = "This section is not signed yet. Change the answer itself.";

    private static final String SAY_WHO_SAID_WHAT =
            "Write what was asked, and what the patient answered.";

    private static final String NO_ONE_ANSWER =
            "This question has no single answer yet. Answer it in its section.";

    private final Access access;
    private final Accounts accounts;
    private final Evaluations evaluations;
    private final EvaluationStore store;
    private final Live live;
    private final Clock clock;

    EvaluationWriting(
            Access access,
            Accounts accounts,
            Evaluations evaluations,
            EvaluationStore store,
            Live live,
            Clock clock) {
        this.access = access;
        this.accounts = accounts;
        this.evaluations = evaluations;
        this.store = store;
        this.live = live;
        this.clock = clock;
    }

    /// Answers one question of an open section.
    public Outcome<Entry> answer(Actor by, CaseId caseId, NewEntry given) {
        return write(by, caseId, given, Nature.ANSWER, "");
    }

    /// Adds to a signed section, and says why.
    public Outcome<Entry> amend(
            Actor by, CaseId caseId, NewEntry given, Nature nature, String because) {
        if (nature == Nature.ANSWER) return new Outcome.Refused<>(LOCKED);
        if (because.isBlank()) return new Outcome.Refused<>("Say why this is added after signing.");
        return write(by, caseId, given, nature, because.strip());
    }

    /// Records that the question was asked again after somebody else's contradicting word, and that
    /// the answer stays. Refuses while there is no one answer, and without a reason.
    public Outcome<Entry> askedAgain(Actor by, CaseId caseId, Question question, String because) {
        if (because.isBlank()) return new Outcome.Refused<>(SAY_WHO_SAID_WHAT);
        var act = OwnerActs.writing(Section.of(question).owner());
        return access.ask(by, act, caseId, "asked again: " + question.id())
                .then(
                        permit -> {
                            store.share(permit, Section.of(question));
                            var current = evaluations.recorded(permit).get(question.id());
                            if (current == null || current.clashes())
                                return new Outcome.Refused<>(NO_ONE_ANSWER);
                            var same =
                                    new NewEntry(
                                            question,
                                            current.answer(),
                                            current.latest().note(),
                                            current.seen());
                            return new Outcome.Done<>(
                                    append(permit, same, Nature.ASKED_AGAIN, because.strip()));
                        });
    }

    /// Signs a section with the password once more. Refuses while something is missing or two
    /// answers contradict each other.
    public Outcome<SectionSignature> sign(
            Actor by, CaseId caseId, Section section, FreshFactor fresh) {
        return access.ask(by, OwnerActs.signing(section.owner()), caseId, section.title())
                .then(permit -> accounts.confirm(permit, fresh).then(it -> sign(it, section)));
    }

    private Outcome<SectionSignature> sign(Permit permit, Section section) {
        store.close(permit, section);
        var evaluation = evaluations.evaluation(permit);
        var earlier = evaluation.signatures().get(section);
        if (earlier != null) return new Outcome.Done<>(earlier);
        var objection = Signing.objection(section, evaluation);
        if (objection.isPresent()) return new Outcome.Refused<>(objection.get());
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var signature =
                new SectionSignature(
                        section,
                        permit.accountId(),
                        permit.name(),
                        "I have asked, and this is what I found.",
                        Canonical.digest(section, evaluation.current(), now),
                        now);
        store.append(permit, signature);
        live.changed(permit, ChangeKind.of("evaluation.section.signed"));
        return new Outcome.Done<>(signature);
    }

    private Outcome<Entry> write(
            Actor by, CaseId caseId, NewEntry given, Nature nature, String because) {
        var section = Section.of(given.question());
        return access.ask(by, OwnerActs.writing(section.owner()), caseId, given.question().id())
                .then(
                        permit -> {
                            var objection = given.objection();
                            if (objection.isPresent())
                                return new Outcome.Refused<>(objection.get());
                            store.share(permit, section);
                            boolean signed = store.signatures(permit).containsKey(section);
                            if (signed && nature == Nature.ANSWER)
                                return new Outcome.Refused<>(LOCKED);
                            if (!signed && nature != Nature.ANSWER)
                                return new Outcome.Refused<>(NOT_SIGNED);
                            return new Outcome.Done<>(append(permit, given, nature, because));
                        });
    }

    private Entry append(Permit permit, NewEntry given, Nature nature, String because) {
        var entry =
                new Entry(
                        EntryId.next(),
                        permit.caseId(),
                        given.question(),
                        given.answer(),
                        given.note(),
                        nature,
                        because,
                        permit.accountId(),
                        clock.instant(),
                        given.seen());
        store.append(permit, entry);
        live.changed(permit, ChangeKind.of("evaluation.answer.recorded"));
        return entry;
    }
}
