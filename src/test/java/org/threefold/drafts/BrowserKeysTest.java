package org.threefold.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threefold.support.Clinic.done;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threefold.access.Role;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;

/// One key for each account and browser, until the account signs out there.
@InTheClinic
class BrowserKeysTest {

    @Autowired Clinic clinic;
    @Autowired BrowserKeys keys;

    @Test
    void the_same_account_in_the_same_browser_gets_the_same_key() {
        var first = done(keys.of(clinic.therapist(), "one browser"));

        var again = done(keys.of(clinic.therapist(), "one browser"));

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.secret()).hasSize(32).isEqualTo(first.secret());
    }

    @Test
    void another_browser_and_another_account_get_another() {
        var mine = done(keys.of(clinic.therapist(), "a browser of two"));

        assertThat(done(keys.of(clinic.therapist(), "my other browser")).secret())
                .isNotEqualTo(mine.secret());
        assertThat(done(keys.of(clinic.psychiatrist(), "a browser of two")).secret())
                .isNotEqualTo(mine.secret());
        assertThat(done(keys.of(clinic.staff("Ref Errer", Role.REFERRER), "a browser of two")).id())
                .isNotEqualTo(mine.id());
    }

    @Test
    void after_signing_out_there_is_a_new_one_and_that_of_others_stays() {
        var mine = done(keys.of(clinic.therapist(), "a shared browser"));
        var theirs = done(keys.of(clinic.psychiatrist(), "a shared browser"));

        assertThat(done(keys.forget(clinic.therapist(), "a shared browser"))).isTrue();

        assertThat(done(keys.of(clinic.therapist(), "a shared browser")).secret())
                .isNotEqualTo(mine.secret());
        assertThat(done(keys.of(clinic.psychiatrist(), "a shared browser")).secret())
                .isEqualTo(theirs.secret());
    }

    @Test
    void the_database_does_not_know_the_token_of_a_browser() {
        done(keys.of(clinic.therapist(), "a token to be kept secret"));

        assertThat(
                        clinic.databaseAs("postgres")
                                .sql("select browser from drafts.browser_key")
                                .query(String.class)
                                .list())
                .isNotEmpty()
                .allMatch(it -> it.matches("[0-9a-f]{64}"));
    }
}
