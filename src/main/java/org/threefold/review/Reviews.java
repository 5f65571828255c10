package org.threefold.review;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.threefold.access.Access;
import org.threefold.access.Accounts;
import org.threefold.access.Act;
import org.threefold.access.FreshFactor;
import org.threefold.access.Permit;
import org.threefold.documents.PdfFile;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Outcome;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What the team says about a case: rounds, opinions, decisions.
///
/// Every command carries an id made when its form opened: sending it again answers with what came
/// of it the first time.
@Service
@Transactional
public class Reviews {

    private final Access access;
    private final Accounts accounts;
    private final RoundDesk rounds;
    private final OpinionDesk opinions;
    private final DecisionDesk decisions;
    private final DraftDesk drafts;
    private final DecisionPdf ownPdf;
    private final CaseDecisionPdf casePdf;

    Reviews(
            Access access,
            Accounts accounts,
            RoundDesk rounds,
            OpinionDesk opinions,
            DecisionDesk decisions,
            DraftDesk drafts,
            DecisionPdf ownPdf,
            CaseDecisionPdf casePdf) {
        this.access = access;
        this.accounts = accounts;
        this.rounds = rounds;
        this.opinions = opinions;
        this.decisions = decisions;
        this.drafts = drafts;
        this.ownPdf = ownPdf;
        this.casePdf = casePdf;
    }

    /// The review as this person may see it. Opinions of others are in it once all three have
    /// signed; see [Reveal].
    public Outcome<CaseReview> of(Actor by, CaseId caseId) {
        return access.ask(by, Act.READ_REVIEW, caseId).map(rounds::reviewWithSheet);
    }

    /// The same without the open items, for a module that holds a permit of a member of
    /// staff for this case.
    @Transactional(propagation = Propagation.MANDATORY)
    public List<RoundView> rounds(Permit permit) {
        return rounds.rounds(permit, rounds.seats(permit));
    }

    /// Asks again after a decision that all three have signed. The earlier round is kept.
    public Outcome<Round> reopen(
            Actor by, CaseId caseId, Round.Id id, String question, String because) {
        return access.ask(by, Act.REOPEN_REVIEW, caseId)
                .then(permit -> opinions.reopen(permit, id, question, because));
    }

    /// What this person was writing, here or elsewhere; empty at first.
    public Outcome<Draft> draft(Actor by, CaseId caseId) {
        return access.ask(by, Act.DRAFT_OPINION, caseId, "opens").then(drafts::opinion);
    }

    public Outcome<Instant> save(Actor by, CaseId caseId, Draft draft) {
        return access.ask(by, Act.DRAFT_OPINION, caseId, "saves")
                .then(permit -> drafts.save(permit, draft));
    }

    /// Signs an opinion from one's own seat, with a fresh factor. It replaces the one
    /// signed before, which is kept.
    public Outcome<Opinion> signOpinion(
            Actor by, CaseId caseId, Opinion.Id id, Draft draft, FreshFactor fresh) {
        return access.ask(by, Act.GIVE_OPINION, caseId)
                .then(
                        permit ->
                                accounts.confirm(permit, fresh)
                                        .then(it -> opinions.sign(it, id, draft)));
    }

    /// The decision this person was writing as chair; empty at first.
    public Outcome<DecisionDraft> decisionDraft(Actor by, CaseId caseId) {
        return access.ask(by, Act.DRAFT_DECISION, caseId, "opens").then(drafts::decision);
    }

    public Outcome<Instant> save(Actor by, CaseId caseId, DecisionDraft draft) {
        return access.ask(by, Act.DRAFT_DECISION, caseId, "saves")
                .then(permit -> drafts.save(permit, draft));
    }

    /// Records the decision, as chair. Refuses while anything stands in the way, a dissent is not
    /// answered, or somebody else has recorded one that this one does not replace.
    ///
    /// @param instead the decision that this one replaces, where one was recorded already
    public Outcome<Ruling> decide(
            Actor by,
            CaseId caseId,
            Minutes.Id id,
            DecisionDraft draft,
            Minutes.@Nullable Id instead) {
        return access.ask(by, Act.DECIDE, caseId)
                .then(permit -> decisions.decide(permit, id, draft, instead));
    }

    /// Signs the decision from one's own seat, with a fresh factor. The third signature
    /// locks it.
    public Outcome<Ruling> signDecision(Actor by, CaseId caseId, Minutes.Id id, FreshFactor fresh) {
        return access.ask(by, Act.SIGN_DECISION, caseId)
                .then(permit -> accounts.confirm(permit, fresh).then(it -> decisions.sign(it, id)));
    }

    /// The last decision that all three have signed, for a module that holds a permit for it.
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Decided> lastLocked(Permit permit) {
        return decisions.lastLocked(permit);
    }

    /// What the team decided about oneself: nothing before all three have signed.
    public Outcome<Optional<Decided>> decisionFor(Actor.Patient me, CaseId caseId) {
        return access.ask(me, Act.READ_OWN_DECISION, caseId).map(decisions::lastLocked);
    }

    /// The same as a file.
    public Outcome<PdfFile> download(Actor.Patient me, CaseId caseId, Locale language) {
        return access.ask(me, Act.DOWNLOAD_OWN_DECISION, caseId)
                .then(permit -> ownPdf.own(permit, language));
    }

    /// The last decision that all three have signed, as a file for staff.
    public Outcome<PdfFile> download(Actor by, CaseId caseId) {
        return access.ask(by, Act.DOWNLOAD_DECISION, caseId).then(casePdf::of);
    }
}
