package org.threefold.casefile;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.threefold.access.Access;
import org.threefold.access.Act;
import org.threefold.access.Permit;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Outcome;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Referrals, and the cases that come of them.
///
/// Every command carries an id made when its form opened: sending it again answers with what came
/// of it the first time.
@Service
@Transactional
public class CaseFiles {

    /// The topic on which changes of the list of referrals are told; see `live`.
    public static final UUID REFERRALS = new UUID(0x0000_7265_6665_7272L, 0x8000_0000_0000_0001L);

    private final Access access;
    private final ReferralDesk desk;
    private final CaseDesk cases;

    CaseFiles(Access access, ReferralDesk desk, CaseDesk cases) {
        this.access = access;
        this.desk = desk;
        this.cases = cases;
    }

    /// Records a referral. Refuses a draft with problems; [ReferralDraft#problems] says which.
    public Outcome<ReferralId> refer(Actor by, ReferralDraft draft) {
        return access.ask(by, Act.SEND_REFERRAL, draft.origin().words())
                .then(permit -> desk.record(permit, draft));
    }

    /// Keeps what is typed and not sent yet: one form a person, theirs alone, until it is recorded.
    public Outcome<UnsentReferral> keepUnsent(Actor by, UnsentReferral typed) {
        return access.ask(by, Act.DRAFT_REFERRAL, "keeps what is typed")
                .then(permit -> desk.keep(permit, typed));
    }

    /// What was typed earlier and never sent.
    public Outcome<Optional<UnsentReferral>> unsent(Actor by) {
        return access.ask(by, Act.DRAFT_REFERRAL, "opens the form").map(desk::unsent);
    }

    /// Throws away what was typed.
    public Outcome<Boolean> forgetUnsent(Actor by) {
        return access.ask(by, Act.DRAFT_REFERRAL, "empties the form").map(desk::forget);
    }

    public Outcome<List<ReferralLine>> referrals(
            Actor by, ReferralFilter filter, int from, int howMany) {
        return access.ask(by, Act.READ_REFERRALS, "list")
                .map(permit -> desk.lines(permit, filter, from, howMany));
    }

    public Outcome<ReferralRecord> referral(Actor by, ReferralId id) {
        return access.ask(by, Act.READ_REFERRALS, "referral " + id)
                .then(permit -> desk.find(permit, id));
    }

    /// The referrals that whoever asks has sent.
    public Outcome<List<ReferralLine>> sent(Actor by, int from, int howMany) {
        return access.ask(by, Act.READ_OWN_REFERRALS, "list")
                .map(permit -> desk.sent(permit, from, howMany));
    }

    /// A referral, for whoever sent it.
    public Outcome<ReferralRecord> sentReferral(Actor by, ReferralId id) {
        return access.ask(by, Act.READ_OWN_REFERRALS, "referral " + id)
                .then(permit -> desk.find(permit, id));
    }

    /// Persons known already who may be the one referred.
    public Outcome<List<Duplicate>> duplicates(Actor by, ReferralId id) {
        return access.ask(by, Act.READ_REFERRALS, "duplicates of referral " + id)
                .then(permit -> desk.duplicates(permit, id));
    }

    /// The same, before anything is recorded.
    public Outcome<List<Duplicate>> duplicates(Actor by, PersonDraft person) {
        return access.ask(by, Act.READ_REFERRALS, "duplicates before recording")
                .map(permit -> desk.duplicates(permit, person));
    }

    public Outcome<ReferralRecord> askForMore(Actor by, UUID command, ReferralId id, String what) {
        return access.ask(by, Act.TRIAGE_REFERRAL, "ask for more on " + id)
                .then(
                        permit ->
                                desk.say(
                                        permit, command, id, what, ReferralOutcome.MoreAsked::new));
    }

    /// What was asked for, from the sender, or from the coordinator after a call.
    public Outcome<ReferralRecord> answer(Actor by, UUID command, ReferralId id, String text) {
        return access.ask(by, Act.SEND_REFERRAL, "answer on " + id)
                .then(permit -> desk.say(permit, command, id, text, ReferralOutcome.Answered::new));
    }

    public Outcome<ReferralRecord> decline(Actor by, UUID command, ReferralId id, String reason) {
        return access.ask(by, Act.TRIAGE_REFERRAL, "decline " + id)
                .then(
                        permit ->
                                desk.say(
                                        permit,
                                        command,
                                        id,
                                        reason,
                                        ReferralOutcome.Declined::new));
    }

    /// Takes the referral on: opens its case. [CaseOpened] is heard in the same transaction, so
    /// what came with the referral is stored with the case, or neither is.
    public Outcome<CaseId> accept(Actor by, Acceptance acceptance) {
        return access.ask(by, Act.TRIAGE_REFERRAL, "accept " + acceptance.referral())
                .then(permit -> cases.accept(permit, acceptance));
    }

    /// The case, for whoever is related to it; anybody else learns that there is none.
    public Outcome<CaseFile> find(Actor by, CaseId caseId) {
        return access.ask(by, Act.READ_CASE, caseId).then(cases::find);
    }

    /// The case, for a module that holds a permit for it already.
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<CaseFile> file(Permit permit) {
        return cases.file(permit);
    }

    /// The question that stands, for a module that holds a permit for it already.
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<FramedQuestion> question(Permit permit) {
        return cases.question(permit);
    }

    /// What the case is judged by, for a module that holds a permit for it already.
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Candidate> candidate(Permit permit) {
        return cases.candidate(permit);
    }

    /// From when and whether still it is followed, for a module that holds a permit for it already.
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<CaseSpan> span(Permit permit) {
        return cases.span(permit);
    }

    /// Puts the question in other words. The old wording stays legible.
    public Outcome<CaseFile> reframe(Actor by, UUID command, CaseId caseId, String question) {
        return access.ask(by, Act.FRAME_QUESTION, caseId)
                .then(permit -> cases.reframe(permit, command, question.strip()));
    }
}
