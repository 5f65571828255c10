package org.threefold.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threefold.support.Clinic.PASSWORD;
import static org.threefold.support.Clinic.done;
import static org.threefold.support.Clinic.refusal;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.threefold.access.Access;
import org.threefold.access.Account;
import org.threefold.access.Accounts;
import org.threefold.access.Act;
import org.threefold.access.FactorEvent;
import org.threefold.access.FactorRefusal;
import org.threefold.access.FreshFactor;
import org.threefold.access.Invitations;
import org.threefold.access.NewAccount;
import org.threefold.access.Role;
import org.threefold.access.SecondFactors;
import org.threefold.access.SignInStep;
import org.threefold.access.Verdict;
import org.threefold.casefile.CaseFiles;
import org.threefold.drafts.DraftForm;
import org.threefold.drafts.Drafts;
import org.threefold.evaluation.EvaluationWriting;
import org.threefold.evaluation.Section;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Discipline;
import org.threefold.kernel.Ids;
import org.threefold.live.Live;
import org.threefold.notes.ProcessNotes;
import org.threefold.support.Authenticator;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;
import org.threefold.support.Links;
import org.threefold.support.Patients;
import org.threefold.support.TestClock;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Whoever holds a link becomes the person it is for; so nobody gets one for an account in use
/// alone.
@InTheClinic
class PasswordResetsTest {

    private static final String THIEFS = "a password that the thief chose";

    @Autowired Clinic clinic;
    @Autowired Patients patients;
    @Autowired Accounts accounts;
    @Autowired AccountInvitations invitations;
    @Autowired PasswordResets resets;
    @Autowired OwnAccount own;
    @Autowired ProcessNotes notes;
    @Autowired Drafts drafts;
    @Autowired EvaluationWriting writing;
    @Autowired CaseFiles files;
    @Autowired Live live;
    @Autowired Access access;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient portal;

    @Autowired SecondFactors factors;
    @Autowired TestClock clock;

    private Actor.Staff petra;
    private Actor.Staff mira;
    private Actor.Staff victim;
    private CaseId caseId;

    @BeforeEach
    void a_therapist_with_notes() {
        petra = clinic.privacyOfficer();
        mira = clinic.director();
        victim = clinic.staff("Vic Tim " + Ids.next(), Role.THERAPIST);
        caseId = clinic.openCase();
        clinic.seat(caseId, Discipline.THERAPY, victim);
        done(notes.write(victim, caseId, "What I thought myself."));
        done(drafts.save(victim, DraftForm.of(caseId, "process-note"), "text", "Still typing"));
    }

    @Test
    void an_account_in_use_is_not_invited_by_service_or_by_sql() {
        assertThat(refusal(invitations.again(petra, victim.id().value(), Links.WHY)))
                .isEqualTo(Invitations.IN_USE);
        assertThatThrownBy(
                        () ->
                                as(
                                        petra,
                                        "select access.invite('%s', 'stolen', 1)"
                                                .formatted(victim.id().value())))
                .hasStackTraceContaining("it is not invited");
    }

    @Test
    void a_coordinator_gets_no_link_for_a_patient_with_a_password() {
        var patient = patients.invited("Stolen", "Stina");
        var cora = clinic.coordinator();
        var person = done(files.find(cora, patient.caseId())).person();

        assertThat(
                        refusal(
                                invitations.patient(
                                        cora,
                                        patient.caseId(),
                                        "another.name." + Ids.next(),
                                        Links.WHY)))
                .isEqualTo(Invitations.IN_USE);
        assertThatThrownBy(
                        () ->
                                as(
                                        cora,
                                        "select access.create_account(gen_random_uuid(), 'patient', 'second.%s', 'X', '', '%s', '{PATIENT}')"
                                                .formatted(Ids.next(), person.id())))
                .hasStackTraceContaining("This patient has an account");
    }

    @Test
    void a_link_from_before_the_first_password_opens_nothing_afterwards() {
        var link =
                Links.shown(
                        invitations.staff(
                                petra,
                                new NewAccount(
                                        "twice." + Ids.next(), "Twice", "", Set.of(Role.THERAPIST)),
                                Links.WHY));
        var again = Links.shown(invitations.again(petra, link.accountId(), Links.WHY));

        assertThat(accounts.invited(link.secret())).isEmpty();
        done(accounts.accept(again.secret(), PASSWORD));
        assertThat(accounts.invited(again.secret())).isEmpty();
    }

    @Test
    void one_officer_alone_gets_no_link() {
        var asked = done(resets.ask(petra, victim.id().value(), "lost it"));

        assertThat(refusal(resets.grant(petra, asked))).contains("Another officer");
        var second = clinic.staff("Second Officer", Role.PRIVACY_OFFICER);
        assertThat(refusal(resets.grant(second, asked))).contains("together");
        assertThat(refusal(resets.ask(clinic.coordinator(), victim.id().value(), "lost it")))
                .contains("may not");
        assertThat(refusal(resets.ask(petra, petra.id().value(), "lost mine")))
                .contains("reset by others");
    }

    @Test
    void two_officers_together_still_read_no_note_and_sign_nothing() {
        var thief = stolen();

        assertThat(refusal(notes.mine(thief, caseId))).contains("shown in person");
        assertThat(refusal(notes.write(thief, caseId, "false"))).contains("shown in person");
        assertThat(
                        refusal(
                                writing.sign(
                                        thief,
                                        caseId,
                                        Section.TREATMENT_EXPECTATIONS,
                                        FreshFactor.password(THIEFS))))
                .contains("shown in person");
        assertThat(notesSeenBy(thief)).isZero();
        assertThat(done(drafts.of(thief, DraftForm.of(caseId, "process-note")))).isEmpty();
        assertThat(refusal(notes.mine(victim, caseId))).isEqualTo(Access.SIGNED_OUT);
    }

    @Test
    void who_took_part_does_not_confirm_and_a_new_account_does_not_either() {
        var thief = stolen();
        var id = victim.id().value();
        var fresh = clinic.staff("Fresh Face " + Ids.next(), Role.COORDINATOR);

        assertThat(refusal(resets.confirmIdentity(petra, id, "passport"))).contains("took part");
        assertThat(refusal(resets.confirmIdentity(mira, id, "passport"))).contains("took part");
        assertThat(refusal(resets.confirmIdentity(fresh, id, "passport"))).contains("newer");
        assertThat(refusal(notes.mine(thief, caseId))).contains("shown in person");
    }

    @Test
    void the_owner_works_again_after_another_officer_confirmed_in_person() {
        var cora = clinic.coordinator();
        var back = stolen();

        done(resets.confirmIdentity(cora, victim.id().value(), "passport, known for years"));

        assertThat(done(notes.mine(back, caseId))).hasSize(1);
        assertThat(done(drafts.of(back, DraftForm.of(caseId, "process-note"))))
                .containsEntry("text", "Still typing");
        assertThat(refusal(resets.confirmIdentity(cora, victim.id().value(), "again")))
                .contains("Nothing waits");
    }

    @Test
    void an_officer_whose_account_was_reset_is_no_officer_until_proved() {
        var other = clinic.staff("Other Director " + Ids.next(), Role.MEDICAL_DIRECTOR);
        var puppet = reset(other.id().value());

        assertThat(refusal(resets.ask(puppet, victim.id().value(), "x"))).contains("in person");
        assertThat(refusal(resets.confirmIdentity(puppet, victim.id().value(), "x")))
                .contains("in person");
    }

    @Test
    void the_owner_sees_who_asked_and_why_and_stops_it() {
        var asked = done(resets.ask(petra, victim.id().value(), "says they lost it"));

        var newest = done(own.events(victim, 0, 10)).getFirst();
        assertThat(newest.kind()).isEqualTo(AccountEvent.Kind.RESET_ASKED);
        assertThat(newest.detail()).isEqualTo("says they lost it");
        assertThat(newest.who()).isEqualTo("Administrator");
        done(own.stopReset(victim, newest.openReset()));

        assertThat(refusal(resets.grant(mira, asked))).contains("not open any more");
        assertThat(refusal(own.stopReset(clinic.monitor(), asked))).contains("not open any more");
    }

    @Test
    void a_new_password_ends_every_other_sign_in_and_open_pages_hear_of_it() throws Exception {
        var patient = patients.invited("Paged", "Pia");
        var account = accountOf(patient.me());
        var heard = new CountDownLatch(1);
        try (var _ = live.watch(Live.endedSignIn(patient.me().token()), heard::countDown)) {
            reset(account);
            assertThat(heard.await(5, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(accounts.whoIs(patient.me())).isEmpty();
        assertThat(done(own.events(signIn(account), 0, 50)))
                .extracting(AccountEvent::kind)
                .contains(
                        AccountEvent.Kind.RESET_ASKED,
                        AccountEvent.Kind.RESET_GRANTED,
                        AccountEvent.Kind.RESET_USED,
                        AccountEvent.Kind.SIGN_IN);
    }

    @Test
    void a_factor_from_before_the_reset_proves_who_its_owner_is() {
        var phone =
                new Authenticator(
                        done(factors.begin(victim, FreshFactor.password(Clinic.PASSWORD)))
                                .secret());
        done(factors.confirm(victim, phone.at(clock.now())));
        var account = victim.id().value();
        var asked = done(resets.ask(petra, account, "says they lost it"));
        var link = Links.shown(resets.grant(mira, asked));
        done(accounts.accept(link.secret(), THIEFS));
        var username = usernameOf(account);

        assertThat(refusal(accounts.signIn(username, THIEFS, "test")))
                .isEqualTo(FactorRefusal.CODE_NEEDED);
        var later = clock.now().plusSeconds(60);
        try (var _ = clock.at(later)) {
            var step = (SignInStep.CodeNeeded) done(accounts.begin(username, THIEFS, "x", ""));
            var owner = done(accounts.finish(step.token(), phone.at(later), "x", "")).actor();
            done(notes.mine((Actor.Staff) owner, caseId));
        }
    }

    @Test
    void a_lost_factor_is_removed_by_a_third_person_who_knows_its_owner() {
        var phone =
                new Authenticator(
                        done(factors.begin(victim, FreshFactor.password(Clinic.PASSWORD)))
                                .secret());
        done(factors.confirm(victim, phone.at(clock.now())));
        var account = victim.id().value();
        var cora = clinic.coordinator();
        assertThat(refusal(resets.confirmAndRemoveFactors(cora, account, "passport")))
                .contains("Nothing waits");
        var asked = done(resets.ask(petra, account, "lost the phone and the codes"));
        done(accounts.accept(Links.shown(resets.grant(mira, asked)).secret(), THIEFS));

        assertThat(refusal(resets.confirmAndRemoveFactors(petra, account, "passport")))
                .contains("took part");
        assertThat(refusal(accounts.signIn(usernameOf(account), THIEFS, "test")))
                .isEqualTo(FactorRefusal.CODE_NEEDED);
        done(resets.confirmAndRemoveFactors(cora, account, "passport"));

        var owner = signIn(account);
        assertThat(done(factors.of(owner)).hasCodes()).isFalse();
        assertThat(done(factors.of(owner)).recoveryCodes()).isZero();
        assertThat(done(factors.events(owner, 1)).getFirst().kind())
                .isEqualTo(FactorEvent.Kind.REMOVE_LOST);
        done(notes.mine((Actor.Staff) owner, caseId));
        assertThat(refusal(resets.confirmAndRemoveFactors(cora, account, "again")))
                .contains("no second factor");
    }

    @Test
    void whoever_reset_a_password_sets_up_no_factor_of_their_own() {
        var thief = stolen();

        assertThat(refusal(factors.begin(thief, FreshFactor.password(THIEFS))))
                .contains("in person");
        assertThat(done(factors.of(thief)).hasCodes()).isFalse();
    }

    private Actor stolen() {
        return reset(victim.id().value());
    }

    /// The two officers reset it, and somebody uses their link.
    private Actor reset(UUID account) {
        var asked = done(resets.ask(petra, account, "says they lost it"));
        var link = Links.shown(resets.grant(mira, asked));
        done(accounts.accept(link.secret(), THIEFS));
        return signIn(account);
    }

    private Actor signIn(UUID account) {
        return done(accounts.signIn(usernameOf(account), THIEFS, "test")).actor();
    }

    private String usernameOf(UUID account) {
        return done(accounts.list(petra, "", 0, 1000)).stream()
                .filter(it -> it.id().equals(account))
                .map(Account::username)
                .findFirst()
                .orElseThrow();
    }

    private UUID accountOf(Actor.Patient patient) {
        return clinic.databaseAs("postgres")
                .sql("select id from access.account where patient_id = ?")
                .param(patient.id().value())
                .query(UUID.class)
                .single();
    }

    private long notesSeenBy(Actor who) {
        return transaction.execute(
                _ -> {
                    access.ask(who, Act.READ_CASE, caseId);
                    return portal.sql("select count(*) from notes.process_note")
                            .query(Long.class)
                            .single();
                });
    }

    private void as(Actor by, String sql) {
        transaction.executeWithoutResult(
                _ -> {
                    assertThat(access.ask(by, Act.FIND_OWN_CASE))
                            .isInstanceOf(Verdict.Refused.class);
                    portal.sql(sql).query((_, _) -> true).single();
                });
    }
}
