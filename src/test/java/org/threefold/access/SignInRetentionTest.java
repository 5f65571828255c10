package org.threefold.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

/// Old is what ended 30 days ago: sign-ins and invitations; and what failed a day ago.
/// On a database of its own: others are signed in on the shared one.
@InTheClinic
@TestPropertySource(properties = "threefold.test.alone=sign-ins")
class SignInRetentionTest {

    private static final Duration MONTH = Duration.ofDays(30);
    private static final Duration DAY = Duration.ofDays(1);

    @Autowired Clinic clinic;
    @Autowired SystemAccount system;
    @Autowired JdbcClient db;
    @Autowired Clock clock;
    @Autowired PlatformTransactionManager transactions;

    @Test
    void each_is_kept_for_its_time_after_it_ended_and_the_last_sign_in_of_an_account_for_ever() {
        clinic.director(); // signed in before anything is old, and no later than that
        write("old.expired", "interval '-2 days'", "null", "interval '-20 hours'");
        write("old.ended", "interval '1 day'", "now() - interval '1 day'", "interval '-23 hours'");
        write("kept.open", "interval '2 days'", "null", "interval '60 days'");

        after(Duration.ZERO);
        assertThat(left()).containsExactlyElementsOf(all("kept.open", "old.ended", "old.expired"));

        after(Duration.ofHours(2));
        assertThat(left("failure")).containsExactly("kept.open", "old.expired");

        after(Duration.ofDays(27));
        assertThat(left("login")).containsExactly("kept.open", "old.ended", "old.expired");
        after(Duration.ofDays(28).plusHours(1));
        assertThat(left("login")).containsExactly("kept.open", "old.ended");
        after(Duration.ofDays(29).plusHours(1));
        assertThat(left("login")).containsExactly("kept.open");
        assertThat(left("invitation")).containsExactly("kept.open");
        assertThat(left("failure")).containsExactly("kept.open");
        after(Duration.ofDays(33));
        assertThat(left()).containsExactly("failure kept.open", "login kept.open");
    }

    @Test
    void nobody_but_the_system_account_deletes_them() {
        var director = clinic.director();
        assertThatThrownBy(
                        () ->
                                new TransactionTemplate(transactions)
                                        .execute(
                                                _ -> {
                                                    db.sql(
                                                                    "select set_config('threefold.token', ?, true)")
                                                            .param(director.token().value())
                                                            .query((_, _) -> true)
                                                            .single();
                                                    return db.sql(
                                                                    "select access.delete_old(now(), now(), now())")
                                                            .query((_, _) -> true)
                                                            .list();
                                                }))
                .hasStackTraceContaining("Only the system account");
    }

    /// A sign-in, an invitation and a failure of this name.
    private void write(String name, String expires, String ended, String failed) {
        behind().sql(
                        """
                        with whose as (select id from access.account where username = 'administrator'),
                        signed_in as (
                            insert into access.login (token_hash, account_id, expires_at, ended_at, address)
                            select convert_to(:name, 'UTF8'), id, now() + %1$s, %2$s, 'retention' from whose),
                        invited as (
                            insert into access.invitation (token_hash, account_id, expires_at, used_at)
                            select convert_to('retention ' || :name, 'UTF8'), id, now() + %1$s, %2$s from whose)
                        insert into access.sign_in_attempt (id, key, at)
                        values (gen_random_uuid(), 'retention ' || :name, now() + %3$s)
                        """
                                .formatted(expires, ended, failed))
                .param("name", name)
                .update();
    }

    private void after(Duration time) {
        var retention =
                new SignInRetention(system, db, Clock.offset(clock, time), MONTH, MONTH, DAY);
        new TransactionTemplate(transactions).executeWithoutResult(_ -> retention.deleteOld());
    }

    private List<String> left() {
        return behind().sql(
                        """
                        select 'login ' || convert_from(token_hash, 'UTF8') as row from access.login
                        where address = 'retention'
                        union all
                        select replace(convert_from(token_hash, 'UTF8'), 'retention', 'invitation')
                        from access.invitation where starts_with(encode(token_hash, 'escape'), 'retention ')
                        union all
                        select replace(key, 'retention', 'failure') from access.sign_in_attempt
                        where starts_with(key, 'retention ')
                        order by row
                        """)
                .query(String.class)
                .list();
    }

    private List<String> left(String kind) {
        return left().stream()
                .filter(it -> it.startsWith(kind + " "))
                .map(it -> it.substring(kind.length() + 1))
                .toList();
    }

    private static List<String> all(String... names) {
        return List.of("failure", "invitation", "login").stream()
                .flatMap(kind -> List.of(names).stream().map(name -> kind + " " + name))
                .toList();
    }

    private JdbcClient behind() {
        return clinic.databaseAs("postgres");
    }
}
