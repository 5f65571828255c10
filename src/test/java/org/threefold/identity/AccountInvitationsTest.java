package org.threefold.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threefold.support.Clinic.PASSWORD;
import static org.threefold.support.Clinic.done;
import static org.threefold.support.Clinic.refusal;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.threefold.access.Access;
import org.threefold.access.Accounts;
import org.threefold.access.FreshFactor;
import org.threefold.access.NewAccount;
import org.threefold.access.Role;
import org.threefold.access.SecondFactors;
import org.threefold.access.SignInStep;
import org.threefold.access.TrailQuery;
import org.threefold.access.Trails;
import org.threefold.casefile.Deaths;
import org.threefold.evaluation.EvaluationWriting;
import org.threefold.evaluation.Section;
import org.threefold.kernel.Actor;
import org.threefold.kernel.Discipline;
import org.threefold.kernel.Ids;
import org.threefold.support.Authenticator;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;
import org.threefold.support.Links;
import org.threefold.support.TestClock;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/// Links go to contacts, in a practice that sends mail. Nobody who works here sees one.
@InTheClinic
@TestPropertySource(properties = "threefold.mail.folder=target/test-outbox")
class AccountInvitationsTest {

    private static final Pattern LINK = Pattern.compile("/welcome/(\\S+)");

    @Autowired Clinic clinic;
    @Autowired Accounts accounts;
    @Autowired AccountInvitations invitations;
    @Autowired ForgottenPasswords forgotten;
    @Autowired PasswordResets resets;
    @Autowired ContactChanges contacts;
    @Autowired EvaluationWriting writing;
    @Autowired Deaths deaths;
    @Autowired SecondFactors factors;
    @Autowired TestClock clock;
    @Autowired Trails trails;

    private Actor.Staff petra;
    private Actor.Staff cora;
    private String contact;

    @BeforeEach
    void officers() {
        petra = clinic.privacyOfficer();
        cora = clinic.coordinator();
        contact = "c" + Ids.next() + "@example.org";
    }

    @Test
    void a_patient_is_invited_at_the_address_on_the_referral_and_the_coordinator_sees_no_link() {
        var caseId = clinic.openCase();
        var username = "p." + Ids.next();

        assertThat(refusal(invitations.patient(cora, caseId, username, "She asked me to.")))
                .isEqualTo(AccountInvitations.HAS_CONTACT);
        var handover = done(invitations.patient(cora, caseId, username, ""));

        assertThat(handover)
                .isEqualTo(
                        new Handover.ByMail(
                                ((Handover.ByMail) handover).accountId(), "r@example.org"));
        assertThat(letters("r@example.org").getFirst()).startsWith("You are invited to Threefold");
        done(accounts.accept(secret("r@example.org"), PASSWORD));
        assertThat(done(accounts.signIn(username, PASSWORD, "test")).actor())
                .isInstanceOf(Actor.Patient.class);
    }

    @Test
    void somebody_without_an_address_is_handed_a_link_with_a_reason_on_the_trail() {
        var account = account("");
        assertThat(refusal(invitations.staff(petra, account, "")))
                .isEqualTo(AccountInvitations.SAY_WHY);

        Links.shown(invitations.staff(petra, account, "She has no mail yet."));

        assertThat(done(trails.search(petra, TrailQuery.everything(), 0, 20)))
                .anyMatch(
                        it ->
                                it.detail()
                                        .equals(
                                                "create "
                                                        + account.username()
                                                        + "; link shown, because: She has no mail"
                                                        + " yet."));
    }

    @Test
    void a_lost_link_goes_to_the_contact_again_and_the_earlier_one_opens_nothing() {
        var first = (Handover.ByMail) done(invitations.staff(petra, account(contact), ""));
        var earlier = secret(contact);

        assertThat(done(invitations.again(petra, first.accountId(), "")))
                .isEqualTo(new Handover.ByMail(first.accountId(), contact));

        assertThat(accounts.invited(earlier)).isEmpty();
        assertThat(accounts.invited(secret(contact))).isPresent();
    }

    @Test
    void the_contact_of_an_account_is_not_set_again_by_sql() {
        var made = (Handover.ByMail) done(invitations.staff(petra, account(contact), ""));

        assertThatThrownBy(
                        () ->
                                clinic.inNameOf(
                                        petra,
                                        db ->
                                                db.sql(
                                                                "select access.set_contact(?, 'mine@example.org')")
                                                        .param(made.accountId())
                                                        .query((_, _) -> true)
                                                        .single()))
                .hasStackTraceContaining("The contact of this account is set");
    }

    @Test
    void nobody_is_invited_after_their_death() {
        var caseId = clinic.openCase();
        done(deaths.record(cora, caseId, null, "Her sister called."));

        assertThat(refusal(invitations.patient(cora, caseId, "p." + Ids.next(), "")))
                .contains("recorded as dead");
    }

    @Test
    void
            the_owner_gets_a_link_at_their_contact_and_signs_nothing_before_they_have_shown_who_they_are() {
        var therapist = working();
        var caseId = clinic.openCase();
        clinic.seat(caseId, Discipline.THERAPY, (Actor.Staff) signIn(therapist.username));
        forgotten.send(therapist.username, "192.0.2.1");
        done(accounts.accept(secret(contact), "a new password that I chose"));

        var back = done(accounts.signIn(therapist.username, "a new password that I chose", "test"));
        assertThat(
                        refusal(
                                writing.sign(
                                        back.actor(),
                                        caseId,
                                        Section.GOALS_AND_SUPPORTS,
                                        org.threefold.access.FreshFactor.password(
                                                "a new password that I chose"))))
                .isEqualTo(Access.NOT_PROVED);
        assertThat(letters(contact).getFirst()).contains("a new password was set by a link");
        done(resets.confirmIdentity(cora, therapist.id, "passport"));
    }

    @Test
    void an_owner_with_codes_proves_by_one_who_they_are_after_a_link_to_their_contact() {
        var therapist = working();
        var me = signIn(therapist.username);
        var phone =
                new Authenticator(done(factors.begin(me, FreshFactor.password(PASSWORD))).secret());
        done(factors.confirm(me, phone.at(clock.now())));
        forgotten.send(therapist.username, "192.0.2.30");
        done(accounts.accept(secret(contact), "a new password that I chose"));

        var later = clock.now().plusSeconds(60);
        try (var _ = clock.at(later)) {
            var step =
                    (SignInStep.CodeNeeded)
                            done(
                                    accounts.begin(
                                            therapist.username,
                                            "a new password that I chose",
                                            "x",
                                            ""));
            done(accounts.finish(step.token(), phone.at(later), "x", ""));
            assertThat(refusal(resets.confirmIdentity(cora, therapist.id, "passport")))
                    .contains("Nothing waits");
        }
    }

    @Test
    void a_name_that_nobody_has_or_that_has_no_contact_gets_nothing() {
        var before = count();
        forgotten.send("nobody." + Ids.next(), "192.0.2.2");
        var loose = account("");
        var link = Links.shown(invitations.staff(petra, loose, Links.WHY));
        done(accounts.accept(link.secret(), PASSWORD));
        forgotten.send(loose.username(), "192.0.2.2");

        assertThat(count()).isEqualTo(before);
    }

    @Test
    void three_links_within_an_hour_are_enough_and_only_the_last_one_works() {
        var therapist = working();
        for (int asked = 0; asked < 5; asked++) forgotten.send(therapist.username, "192.0.2.3");

        var links = letters(contact).stream().filter(it -> it.contains("choose one")).toList();
        assertThat(links).hasSize(3);
        assertThat(links.stream().map(AccountInvitationsTest::secretIn).map(accounts::invited))
                .filteredOn(it -> it.isPresent())
                .hasSize(1);
    }

    @Test
    void a_reset_by_officers_goes_to_the_contact_and_is_told_to_the_owner_and_the_officers() {
        var therapist = working();
        var asked = done(resets.ask(petra, therapist.id, "lost it"));
        assertThat(letters(contact).getFirst()).contains("an officer asked for a new password");

        assertThat(done(resets.grant(clinic.director(), asked)))
                .isEqualTo(new Handover.ByMail(therapist.id, contact));
        assertThat(letters(contact)).anyMatch(it -> it.contains("Open this link and choose one"));
    }

    @Test
    void another_contact_takes_two_people_and_the_old_one_is_told() {
        var therapist = working();
        var next = "n" + Ids.next() + "@example.org";
        assertThat(refusal(contacts.ask(petra, therapist.id, "no address", "moved")))
                .startsWith("Write one e-mail address");
        assertThat(refusal(contacts.ask(petra, therapist.id, next, " ")))
                .startsWith("Give the reason");
        forgotten.send(therapist.username, "192.0.2.9");
        var open = secret(contact);

        var asked = done(contacts.ask(petra, therapist.id, next, "changed her provider"));
        assertThat(letters(contact).getFirst()).contains("asked for another address");
        assertThat(refusal(contacts.confirm(petra, asked))).contains("Another person confirms");
        assertThat(refusal(contacts.confirm(cora, asked))).contains("not open");
        assertThat(accounts.invited(open)).isPresent();
        done(contacts.confirm(clinic.director(), asked));

        assertThat(letters(contact).getFirst()).contains("set another address");
        assertThat(accounts.invited(open)).isEmpty();
        forgotten.send(therapist.username, "192.0.2.9");
        assertThat(accounts.invited(secret(next))).isPresent();
    }

    @Test
    void a_patient_who_never_signed_in_is_invited_at_the_new_address_and_the_old_link_ends() {
        var caseId = clinic.openCase();
        var invited =
                (Handover.ByMail) done(invitations.patient(cora, caseId, "p." + Ids.next(), ""));
        var old = secret(invited.to());
        var next = "n" + Ids.next() + "@example.org";
        done(
                contacts.confirm(
                        petra, done(contacts.ask(cora, invited.accountId(), next, "mistyped"))));

        assertThat(accounts.invited(old)).isEmpty();
        assertThat(done(invitations.patient(cora, caseId, "", "")))
                .isEqualTo(new Handover.ByMail(invited.accountId(), next));
    }

    @Test
    void a_patient_whose_contact_others_changed_proves_who_they_are_after_a_link_to_it() {
        var caseId = clinic.openCase();
        var username = "p." + Ids.next();
        var invited = (Handover.ByMail) done(invitations.patient(cora, caseId, username, ""));
        done(accounts.accept(secret(invited.to()), PASSWORD));
        signIn(username);
        forgotten.send(username, "192.0.2.20");
        done(accounts.accept(secret(invited.to()), PASSWORD));
        assertThat(
                        refusal(
                                resets.confirmIdentity(
                                        clinic.director(), invited.accountId(), "passport")))
                .contains("Nothing waits");

        done(
                contacts.confirm(
                        petra, done(contacts.ask(cora, invited.accountId(), contact, "moved"))));
        forgotten.send(username, "192.0.2.20");
        done(accounts.accept(secret(contact), PASSWORD));
        done(resets.confirmIdentity(clinic.director(), invited.accountId(), "passport"));
    }

    @Test
    void nobody_changes_their_own_contact_and_one_that_was_ended_changes_nothing() {
        assertThat(refusal(contacts.ask(petra, petra.id().value(), contact, "mine")))
                .contains("two others");
        var therapist = working();
        assertThat(refusal(contacts.ask(cora, therapist.id, "x" + contact, "says so")))
                .contains("The privacy officer changes");
        var asked = done(contacts.ask(petra, therapist.id, "x" + contact, "says so"));
        done(contacts.end(clinic.director(), asked));
        assertThat(refusal(contacts.confirm(clinic.director(), asked))).contains("not open");
        assertThatThrownBy(
                        () ->
                                clinic.inNameOf(
                                        clinic.therapist(),
                                        db ->
                                                db.sql(
                                                                "select access.ask_contact_change(gen_random_uuid(), ?, 'mine@example.org', 'x')")
                                                        .param(therapist.id)
                                                        .query((_, _) -> true)
                                                        .single()))
                .hasStackTraceContaining("This is for officers");
    }

    private record Working(UUID id, String username) {}

    /// A therapist who has signed in.
    private Working working() {
        var account = account(contact);
        var made = (Handover.ByMail) done(invitations.staff(petra, account, ""));
        done(accounts.accept(secret(contact), PASSWORD));
        signIn(account.username());
        return new Working(made.accountId(), account.username());
    }

    private Actor signIn(String username) {
        return done(accounts.signIn(username, PASSWORD, "test")).actor();
    }

    private static NewAccount account(String contact) {
        return new NewAccount(
                "t." + Ids.next(), "Tia Therapist", "", Set.of(Role.THERAPIST), contact);
    }

    private long count() {
        return clinic.databaseAs("postgres")
                .sql("select count(*) from mail.letter")
                .query(Long.class)
                .single();
    }

    /// The newest first.
    private List<String> letters(String to) {
        return clinic.databaseAs("postgres")
                .sql(
                        "select body from mail.letter where recipient = ? order by queued_at desc, id desc")
                .param(to)
                .query(String.class)
                .list();
    }

    private String secret(String to) {
        return letters(to).stream()
                .filter(it -> LINK.matcher(it).find())
                .map(AccountInvitationsTest::secretIn)
                .findFirst()
                .orElseThrow();
    }

    private static String secretIn(String letter) {
        var found = LINK.matcher(letter);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
