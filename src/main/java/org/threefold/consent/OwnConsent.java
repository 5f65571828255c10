package org.threefold.consent;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threefold.access.Access;
import org.threefold.access.Accounts;
import org.threefold.access.Act;
import org.threefold.access.FreshFactor;
import org.threefold.documents.PdfFile;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Outcome;

import java.util.Locale;
import java.util.UUID;

/// What the patient does with their own consent: reads, chooses, answers, signs, and takes it back.
/// Nobody does it for them, save that a clinician may record what was signed on paper or what they
/// were told; see [Consents].
@Service
@Transactional
public class OwnConsent {

    private final Access access;
    private final Accounts accounts;
    private final PatientDesk desk;
    private final ConsentCopy copies;

    OwnConsent(Access access, Accounts accounts, PatientDesk desk, ConsentCopy copies) {
        this.access = access;
        this.accounts = accounts;
        this.desk = desk;
        this.copies = copies;
    }

    public Outcome<MyConsent> mine(Actor me, CaseId caseId) {
        return access.ask(me, Act.READ_OWN_CONSENT, caseId).map(desk::mine);
    }

    /// The copy of what one signed, as a file: at once, and any time later.
    public Outcome<PdfFile> download(Actor me, CaseId caseId, UUID signature, Locale language) {
        return access.ask(me, Act.DOWNLOAD_OWN_CONSENT, caseId, "signature " + signature)
                .then(permit -> copies.of(permit, signature, language));
    }

    /// "I have read this page."
    public Outcome<MyConsent> read(Actor me, CaseId caseId, UUID offer, ConsentItem item) {
        return access.ask(me, Act.ANSWER_CONSENT, caseId, "reads " + item)
                .then(permit -> desk.read(permit, offer, item));
    }

    /// What goes with the text: touch, recording, sharing. One may choose again until one signs.
    public Outcome<MyConsent> choose(Actor me, CaseId caseId, UUID offer, Choices choices) {
        return access.ask(me, Act.ANSWER_CONSENT, caseId, "chooses")
                .then(permit -> desk.choose(permit, offer, choices));
    }

    /// Answers a question of the round that is going on, once. The last answer ends the round.
    public Outcome<MyConsent> answer(
            Actor me, CaseId caseId, UUID offer, String question, String code) {
        return access.ask(me, Act.ANSWER_CONSENT, caseId, "answers")
                .then(permit -> desk.answer(permit, offer, question, code));
    }

    /// Signs, with a fresh factor.
    public Outcome<MyConsent> sign(Actor me, CaseId caseId, SigningDraft draft, FreshFactor fresh) {
        return access.ask(me, Act.SIGN_CONSENT, caseId)
                .then(permit -> accounts.confirm(permit, fresh).then(it -> desk.sign(it, draft)));
    }

    /// Takes back what was signed, whole or in part, at once and without a reason.
    public Outcome<MyConsent> withdraw(Actor me, CaseId caseId, UUID id, ConsentEnding.Part part) {
        return access.ask(me, Act.END_OWN_CONSENT, caseId, "withdraws " + part)
                .then(permit -> desk.withdraw(permit, id, part));
    }

    /// Says no to what is offered, without a reason.
    public Outcome<MyConsent> refuse(Actor me, CaseId caseId, UUID id) {
        return access.ask(me, Act.END_OWN_CONSENT, caseId, "refuses")
                .then(permit -> desk.refuse(permit, id));
    }
}
