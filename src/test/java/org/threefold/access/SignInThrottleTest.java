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
import org.threefold.kernel.Ids;
import org.threefold.kernel.Outcome;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;
import org.threefold.support.Links;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

@InTheClinic
class SignInThrottleTest {

    private static final String WRONG = "a wrong password indeed";

    @Autowired Clinic clinic;
    @Autowired Accounts accounts;
    @Autowired AccountInvitations invitations;

    private String owner = "";

    @BeforeEach
    void an_account() {
        owner = "owner." + Ids.next();
        var account = new NewAccount(owner, "Olga Owner", "", Set.of(Role.COORDINATOR));
        var link = Links.shown(invitations.staff(clinic.privacyOfficer(), account, Links.WHY));
        done(accounts.accept(link.secret(), PASSWORD));
    }

    @Test
    void of_fifty_guesses_at_once_eight_are_checked() throws Exception {
        assertThat(checked(owner, 50)).isEqualTo(8);
    }

    @Test
    void an_attempt_waits_for_another_that_is_being_counted() throws Exception {
        var gate = clinic.dataSourceAs("threefold_gate");
        try (var first = gate.getConnection();
                var second = gate.getConnection()) {
            first.setAutoCommit(false);
            second.createStatement().execute("set lock_timeout = '200ms'");
            var begin = "select access.begin_sign_in(gen_random_uuid(), '%s', 'a', '')";
            first.createStatement().execute(begin.formatted(owner));

            assertThatThrownBy(() -> second.createStatement().execute(begin.formatted(owner)))
                    .hasMessageContaining("lock timeout");
            first.rollback();
        }
    }

    @Test
    void an_unknown_name_is_throttled_as_a_known_one() throws Exception {
        assertThat(checked("nobody." + Ids.next(), 20)).isEqualTo(8);
    }

    @Test
    void guesses_at_many_names_from_one_address_are_counted_together() {
        var address = "198.51.100." + Ids.next();
        var answers =
                IntStream.range(0, 61)
                        .mapToObj(i -> accounts.signIn("n" + i + Ids.next(), WRONG, address))
                        .map(Clinic::refusal)
                        .toList();

        assertThat(answers.subList(0, 60)).containsOnly(Accounts.NOT_SIGNED_IN);
        assertThat(answers.getLast()).isEqualTo(Accounts.TOO_OFTEN);
    }

    @Test
    void the_owner_comes_in_on_a_browser_that_is_known_while_strangers_guess() throws Exception {
        var browser = "browser " + Ids.next();
        done(accounts.signIn(owner, PASSWORD, "home", browser));
        checked(owner, 10);

        assertThat(refusal(accounts.signIn(owner, PASSWORD, "home", "")))
                .isEqualTo(Accounts.TOO_OFTEN);
        assertThat(refusal(accounts.signIn(owner, PASSWORD, "home", "another")))
                .isEqualTo(Accounts.TOO_OFTEN);
        done(accounts.signIn(owner, PASSWORD, "home", browser));
    }

    @Test
    void a_known_browser_guesses_no_more_often_than_others() {
        var browser = "browser " + Ids.next();
        done(accounts.signIn(owner, PASSWORD, "home", browser));
        for (int i = 0; i < 8; i++) accounts.signIn(owner, WRONG, "home", browser);

        assertThat(refusal(accounts.signIn(owner, PASSWORD, "home", browser)))
                .isEqualTo(Accounts.TOO_OFTEN);
    }

    @Test
    void signing_in_rightly_is_not_counted() {
        for (int i = 0; i < 12; i++) done(accounts.signIn(owner, PASSWORD, "home"));
    }

    @Test
    void a_name_is_known_however_it_is_typed() {
        done(accounts.signIn(" " + owner.toUpperCase(java.util.Locale.ROOT), PASSWORD, "x"));
        done(accounts.signIn(owner.replace('o', '\uff4f'), PASSWORD, "x"));
        assertThat(refusal(accounts.signIn("nul\0 and \ud800", WRONG, "x")))
                .isEqualTo(Accounts.NOT_SIGNED_IN);
    }

    @Test
    void java_and_the_database_agree_on_every_character_of_the_basic_plane() {
        var typed =
                IntStream.rangeClosed(1, 0xFFFF)
                        .filter(it -> !Character.isSurrogate((char) it) && Character.isDefined(it))
                        .mapToObj(it -> "x" + Character.toString(it) + "I\u0307y ")
                        .toArray(String[]::new);
        var formed =
                clinic.databaseAs("postgres")
                        .sql(
                                "select access.username_form(one) from unnest(?::text[]) with ordinality as t (one, n) order by n")
                        .param(typed)
                        .query(String.class)
                        .list();

        var apart = new ArrayList<String>();
        for (int i = 0; i < typed.length; i++)
            if (!formed.get(i).equals(UserName.form(typed[i]))) apart.add(typed[i]);
        assertThat(apart).isEmpty();
        assertThat(List.of("\u0130rem", "\u0131rem", "IREM", "i\u0307rem", "\uff29rem "))
                .allMatch(it -> UserName.form(it).equals("irem"));
    }

    @Test
    void no_row_stands_in_another_form() {
        assertThatThrownBy(
                        () ->
                                clinic.databaseAs("postgres")
                                        .sql(
                                                "insert into access.account (id, kind, username, display_name) values (gen_random_uuid(), 'staff', 'd\u0131rk.other', 'D')")
                                        .update())
                .hasStackTraceContaining("a_username_is_in_its_normal_form");
    }

    /// How many of so many guesses at once were compared with the password.
    private long checked(String username, int guesses) throws Exception {
        var begin = new CountDownLatch(1);
        var answers = new ArrayList<Future<Outcome<SignedIn>>>();
        try (var many = Executors.newFixedThreadPool(guesses)) {
            for (int i = 0; i < guesses; i++) {
                var address = "guess " + i + Ids.next();
                answers.add(
                        many.submit(
                                () -> {
                                    begin.await();
                                    return accounts.signIn(username, WRONG, address);
                                }));
            }
            begin.countDown();
        }
        long checked = 0;
        for (var answer : answers)
            if (refusal(answer.get()).equals(Accounts.NOT_SIGNED_IN)) checked++;
        return checked;
    }
}
