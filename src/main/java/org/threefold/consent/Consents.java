package org.threefold.consent;

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
import org.threefold.kernel.Messages;
import org.threefold.kernel.Outcome;
import org.threefold.rules.Route;

import java.util.Map;
import java.util.UUID;

/// What the team does about a consent: offers it, talks, judges capacity, records paper, and
/// records what it was told. The patient's part is [OwnConsent].
@Service
@Transactional
public class Consents {

    private final Access access;
    private final Accounts accounts;
    private final TeamDesk desk;
    private final ConsentCopy copies;

    Consents(Access access, Accounts accounts, TeamDesk desk, ConsentCopy copies) {
        this.access = access;
        this.accounts = accounts;
        this.desk = desk;
        this.copies = copies;
    }

    public Outcome<ConsentView> of(Actor by, CaseId caseId) {
        return access.ask(by, Act.READ_CONSENT, caseId).map(desk::view);
    }

    /// The patient's copy of what was signed, as a file.
    public Outcome<PdfFile> download(Actor by, CaseId caseId, UUID signature) {
        return access.ask(by, Act.DOWNLOAD_CONSENT, caseId, "signature " + signature)
                .then(permit -> copies.of(permit, signature, Messages.BASE));
    }

    /// Where the consent of the case stands, for a module that holds a permit for it.
    @Transactional(propagation = Propagation.MANDATORY)
    public ConsentStanding standing(Permit permit) {
        return desk.standing(permit);
    }

    /// From the pain seat: for which kind of session and by which route. Dose and number are those
    /// of the decision.
    public Outcome<ConsentView> offer(
            Actor by, CaseId caseId, UUID id, ProtocolProfile profile, Route route) {
        return access.ask(by, Act.OFFER_CONSENT, caseId)
                .then(permit -> desk.offer(permit, id, profile, route));
    }

    public Outcome<ConsentView> noteTalk(Actor by, CaseId caseId, TalkDraft draft) {
        return access.ask(by, Act.NOTE_CONSENT_TALK, caseId)
                .then(permit -> desk.talk(permit, draft));
    }

    public Outcome<ConsentView> noteCapacity(
            Actor by, CaseId caseId, UUID id, Map<Ability, CapacityNote.Judgement> judged) {
        return access.ask(by, Act.NOTE_CAPACITY, caseId)
                .then(permit -> desk.capacity(permit, id, judged));
    }

    /// Records what was signed on paper. It counts once two others have looked at it.
    public Outcome<ConsentView> recordPaper(Actor by, CaseId caseId, PaperDraft draft) {
        return access.ask(by, Act.RECORD_PAPER_CONSENT, caseId)
                .then(permit -> desk.paper(permit, draft));
    }

    /// "I have seen the paper, and it says so", with a fresh factor.
    public Outcome<ConsentView> checkPaper(
            Actor by, CaseId caseId, UUID signature, FreshFactor fresh) {
        return access.ask(by, Act.CHECK_PAPER_CONSENT, caseId)
                .then(
                        permit ->
                                accounts.confirm(permit, fresh)
                                        .then(it -> desk.check(it, signature)));
    }

    /// The patient told somebody of the team that they take it back, or say no. At once.
    public Outcome<ConsentView> recordEnd(Actor by, CaseId caseId, EndingDraft draft) {
        return access.ask(by, Act.RECORD_CONSENT_END, caseId, draft.kind() + " " + draft.part())
                .then(permit -> desk.end(permit, draft));
    }
}
