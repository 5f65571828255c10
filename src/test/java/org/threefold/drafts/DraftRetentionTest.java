package org.threefold.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threefold.support.Clinic.done;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.threefold.access.SystemAccount;
import org.threefold.kernel.Actor;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;

import java.time.Clock;
import java.time.Duration;

/// What nobody changed for its time is deleted; on a database of its own, as all of it grows old.
@InTheClinic
@TestPropertySource(properties = "threefold.test.alone=drafts")
class DraftRetentionTest {

    private static final Duration WEEK = Duration.ofDays(7);

    @Autowired Clinic clinic;
    @Autowired Drafts drafts;
    @Autowired BrowserKeys keys;
    @Autowired SystemAccount system;
    @Autowired JdbcClient db;
    @Autowired Clock clock;
    @Autowired PlatformTransactionManager transactions;

    @Test
    void a_draft_is_deleted_when_its_time_has_passed_and_not_before() {
        var form = DraftForm.of("retention");
        var who = clinic.coordinator();
        done(drafts.save(who, form, "text", "Typed"));
        var key = done(keys.of(who, "a browser"));

        assertThat(deletedAfter(WEEK.minusHours(1))).isZero();
        assertThat(done(drafts.of(who, form))).containsEntry("text", "Typed");
        assertThat(done(keys.of(who, "a browser")).id()).isEqualTo(key.id());

        assertThat(deletedAfter(WEEK.plusHours(1))).isEqualTo(1);
        assertThat(done(drafts.of(who, form))).isEmpty();
        assertThat(done(keys.of(who, "a browser")).id()).isNotEqualTo(key.id());
    }

    @Test
    void nobody_but_the_system_account_deletes_them() {
        Actor director = clinic.director();
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
                                                    return db.sql("select drafts.delete_old(now())")
                                                            .query((_, _) -> true)
                                                            .list();
                                                }))
                .hasStackTraceContaining("Only the system account deletes old drafts");
    }

    @Test
    void the_form_says_the_days_of_the_setting() {
        assertThat(new DraftRetention(system, db, clock, WEEK).days()).isEqualTo(7);
    }

    private long deletedAfter(Duration time) {
        var later = new DraftRetention(system, db, Clock.offset(clock, time), WEEK);
        var deleted = new TransactionTemplate(transactions).execute(_ -> later.deleteOld());
        return deleted == null ? -1 : deleted;
    }
}
