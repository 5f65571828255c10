package org.threefold.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threefold.support.Clinic.PASSWORD;
import static org.threefold.support.Clinic.done;
import static org.threefold.support.Clinic.refusal;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threefold.identity.AccountInvitations;
import org.threefold.kernel.Actor;
import org.threefold.kernel.Ids;
import org.threefold.support.Authenticator;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;
import org.threefold.support.Links;
import org.threefold.support.TestClock;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

@InTheClinic
class SecondFactorsTest {

    private static final Instant NOW = Instant.parse("2030-03-01T17:00:00Z");

    @Autowired Clinic clinic;
    @Autowired Accounts accounts;
    @Autowired AccountInvitations invitations;
    @Autowired SecondFactors factors;
    @Autowired FactorStore store;
    @Autowired TestClock clock;

    private String owner = "";
    private Actor me;
    private Authenticator phone;
    private List<String> recovery = List.of();

    @BeforeEach
    void somebody_with_codes() {
        owner = "codes." + Ids.next();
        var account = new NewAccount(owner, "Olga Owner", "", Set.of(Role.COORDINATOR));
        var link = Links.shown(invitations.staff(clinic.privacyOfficer(), account, Links.WHY));
        done(accounts.accept(link.secret(), PASSWORD));
        me = done(accounts.signIn(owner, PASSWORD, "home")).actor();
        try (var _ = clock.at(NOW.minusSeconds(3600))) {
            phone =
                    new Authenticator(
                            done(factors.begin(me, FreshFactor.password(PASSWORD))).spaced());
            recovery = done(factors.confirm(me, phone.at(clock.now())));
        }
    }

    @Test
    void the_password_alone_signs_in_to_nothing() {
        try (var _ = clock.at(NOW)) {
            var step = step();

            assertThat(refusal(accounts.signIn(owner, PASSWORD, "home")))
                    .isEqualTo(FactorRefusal.CODE_NEEDED);
            var forged = switchToken(me, step);
            assertThat(accounts.whoIs(forged)).isEmpty();
            assertThat(refusal(factors.of(forged))).isEqualTo(Access.SIGNED_OUT);
            assertThatThrownBy(
                            () ->
                                    clinic.inNameOf(
                                            forged,
                                            db ->
                                                    db.sql("select access.uid()")
                                                            .query(String.class)
                                                            .single()))
                    .hasStackTraceContaining("This sign-in has ended");
        }
    }

    @Test
    void a_code_signs_in_and_is_never_accepted_again() {
        try (var _ = clock.at(NOW)) {
            var code = phone.at(NOW);
            var signedIn = done(accounts.finish(step(), code, "home", ""));

            assertThat(accounts.whoIs(signedIn.actor())).isPresent();
            assertThat(refusal(accounts.finish(step(), code, "home", "")))
                    .isEqualTo(FactorRefusal.WRONG_CODE);
            assertThat(refusal(accounts.finish(step(), phone.at(NOW.minusSeconds(30)), "x", "")))
                    .isEqualTo(FactorRefusal.WRONG_CODE);
            done(accounts.finish(step(), phone.at(NOW.plusSeconds(30)), "home", ""));
        }
    }

    @Test
    void of_many_uses_of_one_code_at_once_one_wins() throws Exception {
        try (var _ = clock.at(NOW)) {
            var account = accountId();
            var begin = new CountDownLatch(1);
            var answers = new ArrayList<Future<Boolean>>();
            try (var many = Executors.newFixedThreadPool(8)) {
                for (int i = 0; i < 8; i++)
                    answers.add(
                            many.submit(
                                    () -> {
                                        begin.await();
                                        return store.useStep(account, 99_999_999_999L, NOW);
                                    }));
                begin.countDown();
            }
            int won = 0;
            for (var answer : answers) if (answer.get()) won++;
            assertThat(won).isEqualTo(1);
        }
    }

    @Test
    void a_step_works_once_and_for_five_minutes() {
        String late;
        try (var _ = clock.at(NOW)) {
            late = step();
            var step = step();
            done(accounts.finish(step, phone.at(NOW), "home", ""));
            assertThat(refusal(accounts.finish(step, phone.at(NOW.plusSeconds(30)), "home", "")))
                    .isEqualTo(FactorRefusal.STEP_OVER);
        }
        var after = NOW.plus(Duration.ofMinutes(5)).plusSeconds(1);
        try (var _ = clock.at(after)) {
            assertThat(refusal(accounts.finish(late, phone.at(after), "home", "")))
                    .isEqualTo(FactorRefusal.STEP_OVER);
        }
    }

    @Test
    void guesses_at_a_code_are_counted_before_they_are_checked() {
        try (var _ = clock.at(NOW)) {
            var step = step();
            var answers =
                    IntStream.range(0, 9)
                            .mapToObj(_ -> refusal(accounts.finish(step, "no code", "x", "")))
                            .toList();

            assertThat(answers.subList(0, 8)).containsOnly(FactorRefusal.WRONG_CODE);
            assertThat(answers.getLast()).isEqualTo(Accounts.TOO_OFTEN);
            assertThat(refusal(accounts.finish(step, phone.at(NOW), "x", "")))
                    .isEqualTo(Accounts.TOO_OFTEN);
        }
    }

    @Test
    void a_recovery_code_works_once_however_it_is_typed_and_its_owner_sees_it() {
        try (var _ = clock.at(NOW)) {
            var code = recovery.getFirst().toLowerCase(java.util.Locale.ROOT).replace("-", " ");
            assertThat(recovery).hasSize(10).doesNotHaveDuplicates();
            var now = done(accounts.finish(step(), code, "home", "")).actor();

            assertThat(refusal(accounts.finish(step(), code, "home", "")))
                    .isEqualTo(FactorRefusal.WRONG_CODE);
            assertThat(done(factors.of(now)).recoveryCodes()).isEqualTo(9);
            assertThat(done(factors.events(now, 10)).stream().map(FactorEvent::kind))
                    .containsExactly(
                            FactorEvent.Kind.USE_RECOVERY_CODE, FactorEvent.Kind.ENROL_CODES);
        }
    }

    @Test
    void a_new_set_of_recovery_codes_replaces_the_old_one() {
        try (var _ = clock.at(NOW)) {
            var fresh = new FreshFactor(PASSWORD, phone.at(NOW));
            var others = done(factors.renewRecoveryCodes(me, fresh));

            assertThat(refusal(accounts.finish(step(), recovery.getLast(), "home", "")))
                    .isEqualTo(FactorRefusal.WRONG_CODE);
            done(accounts.finish(step(), others.getLast(), "home", ""));
        }
    }

    @Test
    void codes_are_removed_with_password_and_code_alone() {
        try (var _ = clock.at(NOW)) {
            assertThat(refusal(factors.removeCodes(me, FreshFactor.password("wrong"))))
                    .contains("password");
            assertThat(refusal(factors.removeCodes(me, FreshFactor.password(PASSWORD))))
                    .isEqualTo(FactorRefusal.CODE_NEEDED);
            done(factors.removeCodes(me, new FreshFactor(PASSWORD, phone.at(NOW))));

            done(accounts.signIn(owner, PASSWORD, "home"));
        }
    }

    @Test
    void setting_up_asks_for_the_password_and_counts_from_the_first_right_code() {
        var other = "other." + Ids.next();
        var account = new NewAccount(other, "Otto Other", "", Set.of(Role.COORDINATOR));
        var link = Links.shown(invitations.staff(clinic.privacyOfficer(), account, Links.WHY));
        done(accounts.accept(link.secret(), PASSWORD));
        var actor = done(accounts.signIn(other, PASSWORD, "home")).actor();

        assertThat(refusal(factors.begin(actor, FreshFactor.password("wrong"))))
                .contains("password");
        done(factors.begin(actor, FreshFactor.password(PASSWORD)));
        assertThat(refusal(factors.confirm(actor, "000 000 0")))
                .isEqualTo(FactorRefusal.WRONG_CODE);
        assertThat(done(factors.of(actor)).hasCodes()).isFalse();
        done(accounts.signIn(other, PASSWORD, "home"));
        assertThat(outcomes(actor, "ENROL_CODES")).containsOnly("refused").hasSize(2);
    }

    @Test
    void the_portal_reads_no_secret_and_marks_no_code_as_used() {
        for (var sql :
                List.of(
                        "select secret from access.one_time_code",
                        "select * from access.code_of(access.uid())",
                        "select access.use_step(access.uid(), 1, now())",
                        "select code_hash from access.recovery_code",
                        "select access.remove_codes(access.uid())",
                        "select access.record_factor_event(access.uid(), 'x', 'done', '')"))
            assertThatThrownBy(() -> clinic.inNameOf(me, db -> db.sql(sql).query().listOfRows()))
                    .as(sql)
                    .hasStackTraceContaining("permission denied");
    }

    private String step() {
        var step = done(accounts.begin(owner, PASSWORD, "home", ""));
        return ((SignInStep.CodeNeeded) step).token();
    }

    private java.util.UUID accountId() {
        return ((Actor.Staff) me).id().value();
    }

    private static Actor switchToken(Actor actor, String token) {
        return new Actor.Staff(
                ((Actor.Staff) actor).id(), new org.threefold.kernel.LoginToken(token));
    }

    private List<String> outcomes(Actor whose, String act) {
        return clinic.databaseAs("postgres")
                .sql("select outcome from audit.event where act = ? and account_id = ?")
                .params(act, ((Actor.Staff) whose).id().value())
                .query(String.class)
                .list();
    }
}
