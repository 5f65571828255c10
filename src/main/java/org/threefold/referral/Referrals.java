package org.threefold.referral;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threefold.access.Access;
import org.threefold.access.Act;
import org.threefold.casefile.ReferralId;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Outcome;
import org.threefold.kernel.Page;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Referrals, from the letter until a case is opened or the letter is declined.
///
/// Every command carries an id made when its form opened: sending it again answers with what came
/// of it the first time.
@Service
@Transactional
public class Referrals {

    /// The topic on which changes of the list of referrals are published; see `live`.
    public static final UUID TOPIC = new UUID(0x0000_7265_6665_7272L, 0x8000_0000_0000_0001L);

    private final Access access;
    private final ReferralDesk desk;
    private final AcceptanceDesk acceptances;

    Referrals(Access access, ReferralDesk desk, AcceptanceDesk acceptances) {
        this.access = access;
        this.desk = desk;
        this.acceptances = acceptances;
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

    /// Some of the referrals that fit, and how many fit in all.
    public Outcome<Page<ReferralLine>> page(
            Actor by, ReferralFilter filter, ReferralOrder order, int from, int howMany) {
        return access.ask(by, Act.READ_REFERRALS, "list after " + from)
                .map(permit -> desk.page(permit, filter, order, from, howMany));
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
                .then(permit -> acceptances.accept(permit, acceptance));
    }
}
