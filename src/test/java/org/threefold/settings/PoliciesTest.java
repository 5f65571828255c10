package org.threefold.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threefold.support.Clinic.done;
import static org.threefold.support.Clinic.refusal;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.threefold.access.Role;
import org.threefold.history.TrialSettings;
import org.threefold.kernel.Actor;
import org.threefold.kernel.Discipline;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// The service of the practice policy, on a database of its own: what one test adopts is in force
/// for the next.
@InTheClinic
@TestPropertySource(properties = "threefold.test.of=policies")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PoliciesTest {

    private static final String WHY = "Agreed at the practice meeting.";

    @Autowired Clinic clinic;
    @Autowired Policies policies;
    @Autowired Clock clock;
    @Autowired PlatformTransactionManager transactions;

    @Test
    void what_the_director_drafts_another_clinician_adopts_and_it_is_in_force_that_day() {
        var before = book(clinic.director());
        var proposal = proposed(Map.of("trials.look-back", "8"));

        assertThat(book(clinic.psychiatrist()).waiting().orElseThrow().drafter())
                .isEqualTo("Mira Holt");
        var adopted = done(policies.adopt(clinic.psychiatrist(), proposal, Clinic.FRESH));

        var after = book(clinic.monitor());
        assertThat(adopted.number()).isEqualTo(before.latest().number() + 1);
        assertThat(after.inForce().number()).isEqualTo(adopted.number());
        assertThat(after.inForce().policy().whole(TrialSettings.LOOK_BACK)).isEqualTo(8);
        assertThat(after.waiting()).isEmpty();
        assertThat(after.changes(after.inForce()))
                .extracting(Change::sentence)
                .singleElement()
                .asString()
                .startsWith("How far back trials count: ")
                .endsWith("8 years after.");
        assertThat(adopted.adopted())
                .satisfies(
                        it -> {
                            assertThat(it.adopter()).isEqualTo("Ilse Kagan");
                            assertThat(it.as()).isEqualTo(Discipline.MENTAL_HEALTH);
                            assertThat(it.why()).isEqualTo(WHY);
                        });
    }

    /// It is read once in a transaction, and again after a version was adopted in it.
    @Test
    void a_version_is_in_force_in_the_transaction_that_adopts_it() {
        var ilse = clinic.psychiatrist();
        var proposal = proposed(Map.of("trials.look-back", "9"));
        var numbers =
                new TransactionTemplate(transactions)
                        .execute(
                                _ -> {
                                    int before = book(ilse).inForce().number();
                                    done(policies.adopt(ilse, proposal, Clinic.FRESH));
                                    return List.of(before, book(ilse).inForce().number());
                                });

        assertThat(numbers).isSorted().doesNotHaveDuplicates();
        assertThat(book(ilse).inForce().number()).isEqualTo(numbers.getLast());
    }

    @Test
    void adopting_twice_answers_with_the_first() {
        var proposal = proposed(Map.of("approach.tens-weeks", "5"));

        var first = done(policies.adopt(clinic.therapist(), proposal, Clinic.FRESH));

        assertThat(done(policies.adopt(clinic.therapist(), proposal, Clinic.FRESH)).number())
                .isEqualTo(first.number());
    }

    @Test
    void nobody_adopts_what_they_drafted_or_in_a_discipline_that_the_drafter_holds() {
        var both = clinic.staff("Noor Both", Role.MEDICAL_DIRECTOR, Role.PAIN_SPECIALIST);
        var proposal = proposed(both, Map.of("approach.manual-sessions", "7"));

        assertThat(refusal(policies.adopt(both, proposal, Clinic.FRESH))).isEqualTo(PolicyDesk.OWN);
        assertThat(refusal(policies.adopt(clinic.painSpecialist(), proposal, Clinic.FRESH)))
                .isEqualTo(PolicyDesk.SAME_DISCIPLINE);
        assertThat(book(clinic.painSpecialist()).adoptsAs()).isNull();
        assertThat(refusal(policies.adopt(clinic.coordinator(), proposal, Clinic.FRESH)))
                .startsWith("Your role may not");
        assertThat(refusal(policies.adopt(clinic.monitor(), proposal, Clinic.FRESH)))
                .startsWith("Your role may not");
        assertThat(book(clinic.therapist()).adoptsAs()).isEqualTo(Discipline.THERAPY);
        done(policies.sendBack(clinic.therapist(), proposal, "Seven is not agreed yet."));
    }

    @Test
    void one_draft_waits_at_a_time_and_may_be_withdrawn_or_sent_back_with_a_reason() {
        var first = proposed(Map.of("course.days-apart", "21"));

        assertThat(
                        refusal(
                                policies.propose(
                                        clinic.director(),
                                        draft(Map.of("course.days-apart", "28")))))
                .isEqualTo(PolicyDesk.WAITING);
        assertThat(refusal(policies.withdraw(clinic.director(), first, "no")))
                .isEqualTo(PolicyDesk.NO_REASON);
        done(policies.withdraw(clinic.director(), first, "To be talked over again."));
        assertThat(refusal(policies.adopt(clinic.therapist(), first, Clinic.FRESH)))
                .isEqualTo(PolicyDesk.GONE);
        var second = proposed(Map.of("course.days-apart", "28"));
        done(policies.sendBack(clinic.therapist(), second, "Four weeks is too long."));

        assertThat(book(clinic.director()).ended().getFirst().ending())
                .satisfies(
                        it -> {
                            assertThat(it.byDrafter()).isFalse();
                            assertThat(it.why()).isEqualTo("Four weeks is too long.");
                        });
    }

    /// Last, for nothing can begin before it any more.
    @Test
    @Order(Integer.MAX_VALUE)
    void a_version_from_a_later_day_leaves_today_as_it_is() {
        var today = book(clinic.director()).inForce().number();
        var later = LocalDate.now(clock).plusDays(30);
        var draft =
                new PolicyDraft(
                        ProposalId.next(),
                        book(clinic.director()).latest().number(),
                        Map.of("course.sessions", "5"),
                        Map.of(),
                        later,
                        WHY);
        done(policies.propose(clinic.director(), draft));
        done(policies.adopt(clinic.painSpecialist(), draft.id(), Clinic.FRESH));

        var book = book(clinic.painSpecialist());
        assertThat(book.inForce().number()).isEqualTo(today);
        assertThat(book.coming().orElseThrow().from()).isEqualTo(later);
        var another =
                new PolicyDraft(
                        ProposalId.next(),
                        book.latest().number(),
                        Map.of("course.sessions", "4"),
                        Map.of(),
                        LocalDate.now(clock),
                        WHY);
        assertThat(refusal(policies.propose(clinic.director(), another)))
                .contains("begins later than that");
    }

    @Test
    void a_draft_against_an_older_version_is_told_so() {
        var stale =
                new PolicyDraft(
                        ProposalId.next(),
                        99,
                        Map.of(),
                        Map.of(),
                        LocalDate.now(clock).plusDays(60),
                        WHY);

        assertThat(refusal(policies.propose(clinic.director(), stale)))
                .isEqualTo(PolicyDesk.OUTDATED);
    }

    @Test
    void only_the_director_drafts_and_the_portal_of_patients_reads_nothing_of_it() {
        assertThat(refusal(policies.propose(clinic.painSpecialist(), draft(Map.of()))))
                .startsWith("Your role may not");
        assertThat(refusal(policies.book(clinic.referrer()))).startsWith("Your role may not");
    }

    @Test
    void what_is_typed_is_kept_for_its_author_alone() {
        var typed = new PolicyUnsent(Map.of("trials.waived", "2"), Map.of(), "", "Because");
        done(policies.keepUnsent(clinic.director(), typed));

        var other = clinic.staff("Otto Other", Role.MEDICAL_DIRECTOR);
        assertThat(done(policies.unsent(clinic.director()))).isEqualTo(typed);
        assertThat(done(policies.unsent(other))).isEqualTo(PolicyUnsent.NOTHING);
        assertThat(count(other, "select count(*) from settings.unsent")).isZero();
        done(policies.keepUnsent(clinic.director(), PolicyUnsent.NOTHING));
    }

    @Test
    void the_database_refuses_what_the_door_would_refuse() {
        var proposal = proposed(Map.of("approach.education-sessions", "3"));
        var adopting =
                """
                insert into settings.ending (proposal_id, kind, version, applies_from, discipline,
                                           by_account, name, why, at)
                select id, 'ADOPTED', based_on + 1, current_date + 40, '%s', access.uid(), 'x', '', now()
                from settings.proposal where id = '%s'
                """;

        assertThatThrownBy(() -> write(clinic.director(), adopting.formatted("PAIN", proposal)))
                .hasStackTraceContaining("row-level security");
        assertThatThrownBy(() -> write(clinic.therapist(), adopting.formatted("PAIN", proposal)))
                .hasStackTraceContaining("row-level security");
        assertThatThrownBy(
                        () ->
                                clinic.databaseAs("postgres")
                                        .sql("update settings.proposal set based_on = 7")
                                        .update())
                .hasStackTraceContaining("Facts are appended");
        done(policies.withdraw(clinic.director(), proposal, "It was only a try."));
    }

    private PolicyBook book(Actor by) {
        return done(policies.book(by));
    }

    private ProposalId proposed(Map<String, String> changed) {
        return proposed(clinic.director(), changed);
    }

    private ProposalId proposed(Actor by, Map<String, String> changed) {
        return done(policies.propose(by, draft(changed)));
    }

    private PolicyDraft draft(Map<String, String> changed) {
        var latest = book(clinic.director()).latest();
        var from =
                latest.from().isAfter(LocalDate.now(clock)) ? latest.from() : LocalDate.now(clock);
        return new PolicyDraft(ProposalId.next(), latest.number(), changed, Map.of(), from, WHY);
    }

    private long count(Actor as, String sql) {
        var source = clinic.dataSourceAs("threefold_app");
        var db = JdbcClient.create(source);
        return new TransactionTemplate(new DataSourceTransactionManager(source))
                .execute(
                        _ -> {
                            bind(db, as);
                            return db.sql(sql).query(Long.class).single();
                        });
    }

    private void write(Actor as, String sql) {
        var source = clinic.dataSourceAs("threefold_app");
        var db = JdbcClient.create(source);
        new TransactionTemplate(new DataSourceTransactionManager(source))
                .executeWithoutResult(
                        _ -> {
                            bind(db, as);
                            db.sql(sql).update();
                        });
    }

    private static void bind(JdbcClient db, Actor as) {
        db.sql("select set_config('threefold.token', ?, true)")
                .param(as.token().value())
                .query(String.class)
                .single();
    }
}
