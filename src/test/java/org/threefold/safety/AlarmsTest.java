package org.threefold.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threefold.support.Clinic.done;
import static org.threefold.support.Clinic.refusal;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.threefold.access.Access;
import org.threefold.access.Accounts;
import org.threefold.access.Act;
import org.threefold.access.CareTeams;
import org.threefold.access.Covers;
import org.threefold.access.Emergencies;
import org.threefold.access.EmergencyDraft;
import org.threefold.access.EmergencyReason;
import org.threefold.access.Invitation;
import org.threefold.access.NewAccount;
import org.threefold.access.Permit;
import org.threefold.access.Role;
import org.threefold.access.SystemAccount;
import org.threefold.access.Verdict;
import org.threefold.forms.AnswerValue;
import org.threefold.identity.AccountInvitations;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Discipline;
import org.threefold.kernel.Ids;
import org.threefold.kernel.Outcome;
import org.threefold.kernel.StaffId;
import org.threefold.live.Live;
import org.threefold.measures.Forms;
import org.threefold.measures.InstrumentBook;
import org.threefold.measures.Measures;
import org.threefold.measures.ResponseId;
import org.threefold.settings.Policies;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;
import org.threefold.support.Links;
import org.threefold.support.Patients;
import org.threefold.worklist.WorkLists;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/// Who is asked when an answer needs somebody at once, whatever happened to accounts and seats; who
/// may read it; and until when it stays open.
@InTheClinic
class AlarmsTest {

    private static final ClosingDraft CLOSING =
            new ClosingDraft(
                    Reached.REACHED, Risk.LOW, "Safe today.", "Tomorrow at 9", "Her sister");

    @Autowired Clinic clinic;
    @Autowired Patients patients;
    @Autowired Accounts accounts;
    @Autowired AccountInvitations invitations;
    @Autowired CareTeams teams;
    @Autowired Covers covers;
    @Autowired Emergencies emergencies;
    @Autowired Measures measures;
    @Autowired Alarms alarms;
    @Autowired WorkLists workLists;
    @Autowired AlarmStore store;
    @Autowired AlarmReading reading;
    @Autowired AlarmMessages messages;
    @Autowired Policies policies;
    @Autowired Live live;
    @Autowired SystemAccount system;
    @Autowired PlatformTransactionManager transactions;
    @Autowired Access access;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient portal;
    @Autowired Clock clock;

    private Actor patient;
    private CaseId caseId;
    private Actor.Staff psychiatrist;

    /// A psychiatrist of their own, so that whatever happens to them happens to this case alone.
    @BeforeEach
    void a_case() {
        var invited = patients.invited("Alarmed", "Ada");
        patient = invited.me();
        caseId = invited.caseId();
        psychiatrist = somebody("Ilse K", Role.MENTAL_HEALTH_PROFESSIONAL);
        clinic.seat(caseId, Discipline.MENTAL_HEALTH, psychiatrist);
        done(teams.join(clinic.coordinator(), caseId, clinic.monitor().id()));
    }

    @Test
    void every_seat_the_monitor_and_the_coordinator_know_at_once_and_the_director_not_yet() {
        itemNine();

        assertThat(noticed(psychiatrist).whoActs()).isEqualTo(name() + " acts (mental health).");
        assertThat(noticed(psychiatrist).mine()).isTrue();
        assertThat(noticed(clinic.painSpecialist()).mayAct()).isTrue();
        assertThat(noticed(clinic.therapist()).mayAct()).isTrue();
        assertThat(noticed(clinic.monitor()).mayAct()).isFalse();
        assertThat(noticed(clinic.coordinator()).mayAct()).isFalse();
        assertThat(noticed(clinic.coordinator()).phone()).isNotBlank();
        assertThat(notices(clinic.director())).isEmpty();
        assertThat(task(psychiatrist)).isTrue();
        assertThat(task(clinic.therapist())).isTrue();
        assertThat(task(clinic.coordinator())).isFalse();
    }

    @Test
    void by_sql_an_alarm_is_raised_by_whoever_gave_the_answer_alone() {
        itemNine();

        assertThatThrownBy(() -> raiseBySql(clinic.monitor()))
                .hasStackTraceContaining("whoever gave the answer");
        assertThat(raiseBySql(patient)).isTrue();
    }

    /// On the patient's answers, and of another kind than was raised.
    private boolean raiseBySql(Actor who) {
        return clinic.inNameOf(
                who,
                db ->
                        db.sql(
                                        """
                                        select safety.raise_alarm(gen_random_uuid(), :case,
                                            (select r.id from measures.response r where r.case_id = :case limit 1),
                                            'COLUMBIA', false, now(), now())
                                        """)
                                .param("case", caseId.value())
                                .query(Boolean.class)
                                .single());
    }

    @Test
    void the_psychiatrist_disabled_and_the_next_seat_is_asked_and_told_why() {
        done(accounts.setDisabled(clinic.privacyOfficer(), psychiatrist.id().value(), true));
        itemNine();

        assertThat(noticed(clinic.painSpecialist()).whoActs())
                .isEqualTo("Dana Ruiz acts (pain): " + name() + "'s account is disabled.");
        assertThat(noticed(clinic.painSpecialist()).mine()).isTrue();
        assertThat(task(clinic.painSpecialist())).isTrue();
    }

    @Test
    void an_empty_seat_a_withdrawn_role_and_one_who_never_signed_in_are_passed_over() {
        done(teams.leave(clinic.coordinator(), caseId, psychiatrist.id()));
        var never = invitedOnly("Nora Never", Role.PAIN_SPECIALIST);
        done(teams.assign(clinic.coordinator(), caseId, Discipline.PAIN, never));
        var therapist = somebody("Theo T", Role.THERAPIST, Role.SESSION_MONITOR);
        clinic.seat(caseId, Discipline.THERAPY, therapist);
        itemNine();
        assertThat(noticed(therapist).whoActs())
                .isEqualTo(
                        "Theo T acts (therapy): the mental health seat is empty; Nora Never has"
                                + " never signed in.");

        done(
                accounts.setRoles(
                        clinic.privacyOfficer(),
                        therapist.id().value(),
                        Set.of(Role.SESSION_MONITOR)));

        var told = noticed(clinic.coordinator());
        assertThat(told.first()).isEmpty();
        assertThat(told.whoActs())
                .startsWith("Nobody on the team can act: the mental health seat is empty;")
                .contains("Theo T no longer holds the role for therapy")
                .endsWith("Coordinator and medical director: find a clinician now.");
        assertThat(told.moved()).contains("Theo T was asked before and no longer is.");
        assertThat(noticed(clinic.director()).whoActs()).isEqualTo(told.whoActs());
        assertThat(task(clinic.coordinator())).isTrue();
        assertThat(refusal(alarms.read(therapist, caseId))).startsWith("Your role may not");
    }

    @Test
    void disabling_an_account_moves_its_open_alarm_and_tells_the_coordinator() {
        itemNine();
        assertThat(task(clinic.coordinator())).isFalse();

        done(accounts.setDisabled(clinic.privacyOfficer(), psychiatrist.id().value(), true));

        assertThat(noticed(clinic.painSpecialist()).mine()).isTrue();
        assertThat(noticed(clinic.coordinator()).moved())
                .contains(name() + " was asked before and no longer is.");
        assertThat(task(clinic.coordinator())).isTrue();
        assertThat(sent("MOVED")).isEqualTo(1);
    }

    @Test
    void a_seat_given_to_another_moves_the_alarm_with_it() {
        itemNine();
        var next = somebody("Nils N", Role.MENTAL_HEALTH_PROFESSIONAL);

        clinic.seat(caseId, Discipline.MENTAL_HEALTH, next);

        assertThat(noticed(next).mine()).isTrue();
        assertThat(notices(psychiatrist)).isEmpty();
        assertThat(refusal(alarms.read(psychiatrist, caseId))).isEqualTo(Access.NOT_FOUND);
    }

    @Test
    void cover_counts_from_its_beginning_until_its_end_and_reads_the_answer() {
        var cover = somebody("Cleo C", Role.MENTAL_HEALTH_PROFESSIONAL);
        var now = clock.instant();
        done(covers.name(psychiatrist, caseId, cover.id(), at(now, 60), at(now, 120)));
        itemNine();
        assertThat(notices(cover)).isEmpty();
        assertThat(refusal(alarms.read(cover, caseId))).isEqualTo(Access.NOT_FOUND);

        done(covers.name(clinic.coordinator(), caseId, cover.id(), at(now, -60), at(now, 120)));

        assertThat(noticed(cover).whoActs()).isEqualTo("Cleo C acts (cover).");
        assertThat(noticed(cover).mine()).isTrue();
        var read = done(alarms.read(cover, caseId)).alarms().getFirst();
        assertThat(read.answer().orElseThrow().raised().getFirst().answer())
                .isEqualTo("Several days");
        done(alarms.close(cover, caseId, read.id(), CLOSING));
    }

    @Test
    void emergency_access_reads_and_closes_an_alarm_and_is_never_asked_first() {
        var eva = somebody("Eva E", Role.MENTAL_HEALTH_PROFESSIONAL);
        var monitor = somebody("Mo M", Role.SESSION_MONITOR);
        itemNine();
        assertThat(refusal(alarms.read(eva, caseId))).isEqualTo(Access.NOT_FOUND);
        var why = new EmergencyDraft(EmergencyReason.CRISIS, "She calls me and names a bridge.");
        for (var who : List.of(eva, monitor))
            done(emergencies.open(who, caseId, why, Clinic.FRESH));

        assertThat(refusal(alarms.read(monitor, caseId))).startsWith("Your role may not");
        assertThat(rowsWithoutPermit(monitor, "safety.alarm")).isZero();
        assertThat(answersForSeats(eva)).isPositive();
        assertThat(answersForSeats(monitor)).isZero();
        assertThat(noticed(eva).mine()).isFalse();
        assertThat(noticed(psychiatrist).mine()).isTrue();
        var read = done(alarms.read(eva, caseId)).alarms().getFirst();
        assertThat(read.answer().orElseThrow().raised().getFirst().answer())
                .isEqualTo("Several days");
        done(alarms.close(eva, caseId, read.id(), CLOSING));
        assertThat(notices(psychiatrist)).isEmpty();
    }

    @Test
    void cover_that_has_ended_counts_no_more() {
        var cover = somebody("Cleo D", Role.PAIN_SPECIALIST);
        var now = clock.instant();
        done(covers.name(psychiatrist, caseId, cover.id(), at(now, -60), at(now, 120)));
        itemNine();
        assertThat(rows(cover, "safety.alarm")).isEqualTo(1);

        owner().sql("update access.relation set ends_at = now() where account_id = ?")
                .param(cover.id().value())
                .update();

        assertThat(notices(cover)).isEmpty();
        assertThat(noticed(psychiatrist).mine()).isTrue();
        assertThat(refusal(alarms.read(cover, caseId))).isEqualTo(Access.NOT_FOUND);
        assertThat(rowsWithoutPermit(cover, "safety.alarm")).isZero();
        assertThat(rowsWithoutPermit(cover, "measures.answer")).isZero();
    }

    @Test
    void only_the_coordinator_and_the_seats_name_cover_and_only_clinicians() {
        var now = clock.instant();
        var cover = somebody("Cleo E", Role.THERAPIST);
        assertThat(refusal(covers.name(clinic.monitor(), caseId, cover.id(), now, at(now, 60))))
                .startsWith("Your role may not");
        assertThat(
                        refusal(
                                covers.name(
                                        psychiatrist,
                                        caseId,
                                        clinic.coordinator().id(),
                                        now,
                                        at(now, 60))))
                .startsWith("A covering clinician is");
        assertThat(refusal(covers.name(psychiatrist, caseId, cover.id(), at(now, 9), now)))
                .startsWith("The end of the cover");
        assertThat(refusal(covers.name(psychiatrist, caseId, cover.id(), at(now, -9), now)))
                .isEqualTo("The end of the cover is past already.");
    }

    @Test
    void not_closed_in_time_it_widens_to_the_director_and_opening_it_is_not_closing_it() {
        itemNine();
        done(alarms.read(psychiatrist, caseId));
        assertThat(noticed(clinic.therapist()).openedBy()).isEqualTo(name());
        watch(Duration.ofMinutes(29)).look(system());
        assertThat(sent("OVERDUE")).isZero();

        watch(Duration.ofMinutes(30)).look(system());
        watch(Duration.ofMinutes(31)).look(system());

        assertThat(sent("OVERDUE")).isEqualTo(1);
        var director = noticedAt(clinic.director(), Duration.ofMinutes(30));
        assertThat(director.overdue()).isTrue();
        assertThat(director.mayAct()).isFalse();
        assertThat(director.phone()).isNotBlank();
        assertThat(noticed(psychiatrist).openedBy()).isEqualTo(name());
    }

    @Test
    void a_list_says_overdue_though_no_job_has_run() {
        itemNine();

        assertThat(noticedAt(clinic.director(), Duration.ofMinutes(30)).overdue()).isTrue();
        assertThat(noticesAt(clinic.director(), Duration.ofMinutes(29))).isEmpty();
    }

    @Test
    void two_close_at_once_and_the_first_stands() {
        itemNine();
        var alarm = noticed(psychiatrist).id();
        var others =
                List.of(psychiatrist, clinic.therapist()).stream()
                        .map(
                                who ->
                                        CompletableFuture.supplyAsync(
                                                () -> alarms.close(who, caseId, alarm, CLOSING)))
                        .toList();
        var answers = others.stream().map(CompletableFuture::join).toList();

        assertThat(answers).filteredOn(it -> it instanceof Outcome.Done).hasSize(1);
        assertThat(answers)
                .filteredOn(it -> it instanceof Outcome.Refused)
                .singleElement()
                .satisfies(it -> assertThat(refusal(it)).startsWith("A colleague closed it"));
        assertThat(notices(clinic.painSpecialist())).isEmpty();
        var closing =
                done(alarms.read(psychiatrist, caseId)).alarms().getFirst().closing().orElseThrow();
        assertThat(closing.risk()).isEqualTo(Risk.LOW);
        assertThat(closing.informed()).isEqualTo("Her sister");
    }

    @Test
    void closed_it_stays_closed_until_the_answer_is_given_again() {
        var form = itemNine();
        done(alarms.close(psychiatrist, caseId, noticed(psychiatrist).id(), CLOSING));

        answer(form, "1", "LA6569-3");
        assertThat(notices(psychiatrist)).isEmpty();
        answer(form, "9", "LA6571-9");
        assertThat(noticed(psychiatrist).mine()).isTrue();
    }

    @Test
    void the_answer_its_earlier_value_and_all_others_are_there_for_those_who_may_act() {
        fill(0);
        itemNine();
        var read = done(alarms.read(clinic.therapist(), caseId)).alarms().getFirst();

        var answer = read.answer().orElseThrow();
        assertThat(answer.instrument()).isEqualTo("PHQ-9");
        assertThat(answer.raised().getFirst().answer()).isEqualTo("Several days");
        assertThat(answer.before().orElseThrow().answers().getFirst().answer())
                .isEqualTo("Not at all");
    }

    @Test
    void an_acute_asq_asked_by_a_clinician_is_an_alarm_too() {
        var form =
                done(measures.begin(clinic.therapist(), caseId, InstrumentBook.the("asq")))
                        .response()
                        .id();
        done(measures.answer(clinic.therapist(), caseId, form, "1", new AnswerValue.Chosen("yes")));
        assertThat(noticed(psychiatrist).mine()).isTrue();
        done(measures.answer(clinic.therapist(), caseId, form, "5", new AnswerValue.Chosen("yes")));
        assertThat(done(alarms.read(psychiatrist, caseId)).alarms()).hasSize(2);
    }

    @Test
    void the_answer_is_closed_to_coordinator_director_monitor_and_patient_in_service_and_sql() {
        itemNine();
        var closed =
                List.<Actor>of(clinic.coordinator(), clinic.director(), clinic.monitor(), patient);
        for (var who : closed) {
            assertThat(refusal(alarms.read(who, caseId))).isNotBlank();
            assertThat(rowsWithoutPermit(who, "safety.alarm")).isZero();
            assertThatThrownBy(() -> closeBySql(who)).hasStackTraceContaining("row-level security");
        }
        assertThat(rowsWithoutPermit(clinic.coordinator(), "measures.answer")).isZero();
        assertThat(noticed(clinic.coordinator()).toString()).doesNotContain("THOUGHTS");
    }

    @Test
    void sql_of_a_seat_whose_role_is_gone_neither_reads_nor_closes() {
        itemNine();
        done(
                accounts.setRoles(
                        clinic.privacyOfficer(),
                        psychiatrist.id().value(),
                        Set.of(Role.COORDINATOR)));

        assertThat(rowsWithoutPermit(psychiatrist, "safety.alarm")).isZero();
        assertThatThrownBy(() -> closeBySql(psychiatrist))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void the_patient_is_shown_whom_to_call_until_it_is_closed_and_colleagues_are_not() {
        assertThat(done(alarms.mine(patient, caseId))).isEmpty();
        itemNine();
        assertThat(done(alarms.mine(patient, caseId))).isPresent();
        assertThat(refusal(alarms.mine(psychiatrist, caseId))).isNotBlank();

        done(alarms.close(psychiatrist, caseId, noticed(psychiatrist).id(), CLOSING));

        assertThat(done(alarms.mine(patient, caseId))).isEmpty();
    }

    @Test
    void a_saturday_night_promises_nobody_before_monday_and_a_weekday_a_call_today() {
        itemNine();

        assertThat(promise("2026-11-28T18:44:00Z"))
                .isInstanceOfSatisfying(
                        Promise.NotBefore.class,
                        it ->
                                assertThat(it.opens().toLocalDateTime())
                                        .hasToString("2026-11-30T08:00"));
        assertThat(promise("2026-11-30T09:00:00Z")).isInstanceOf(Promise.Today.class);
    }

    @Test
    void a_message_that_fails_is_tried_again_with_the_same_id_and_names_nobody() {
        itemNine();
        var tried = new ArrayList<AlarmMessage>();
        AlarmChannel broken =
                message -> {
                    if (!message.accounts().contains(psychiatrist.id().value())) return;
                    tried.add(message);
                    if (tried.size() == 1) throw new IllegalStateException("The pager is down");
                };
        watch(Duration.ZERO, broken).look(system());
        assertThat(tried).hasSize(1);
        assertThat(problem()).isEqualTo("The pager is down");

        watch(Duration.ofSeconds(59), broken).look(system());
        assertThat(tried).hasSize(1);
        watch(Duration.ofSeconds(61), broken).look(system());
        watch(Duration.ofSeconds(300), broken).look(system());

        assertThat(tried)
                .hasSize(2)
                .extracting(AlarmMessage::id)
                .containsOnly(tried.getFirst().id());
        assertThat(tried.getFirst().accounts()).containsExactly(psychiatrist.id().value());
        assertThat(tried.toString()).doesNotContainIgnoringCase("alarmed").doesNotContain("Ada");
    }

    private String problem() {
        return owner().sql("select last_problem from safety.message where case_id = ?")
                .param(caseId.value())
                .query(String.class)
                .single();
    }

    private Alarms alarmsAt(Clock then) {
        return new Alarms(access, store, reading, policies, live, then);
    }

    private Promise promise(String at) {
        var moved = Clock.fixed(Instant.parse(at), ZoneOffset.UTC);
        var then = alarmsAt(moved);
        return transaction.execute(_ -> done(then.mine(patient, caseId)).orElseThrow().promise());
    }

    private ResponseId itemNine() {
        var id = done(measures.begin(patient, caseId, InstrumentBook.the("phq-9"))).response().id();
        answer(id, "9", "LA6569-3");
        return id;
    }

    private void answer(ResponseId form, String item, String code) {
        done(measures.answer(patient, caseId, form, item, new AnswerValue.Chosen(code)));
    }

    private void fill(int nine) {
        var id = done(measures.begin(patient, caseId, InstrumentBook.the("phq-9"))).response().id();
        Forms.points("phq-9", 0, 0, 0, 0, 0, 0, 0, 0, nine)
                .forEach((item, reply) -> done(measures.answer(patient, caseId, id, item, reply)));
        done(measures.finish(patient, caseId, id));
    }

    private OpenAlarm noticed(Actor who) {
        return notices(who).getFirst();
    }

    private List<OpenAlarm> notices(Actor who) {
        return done(workLists.attention(who)).alarms().stream()
                .filter(it -> it.caseId().equals(caseId))
                .toList();
    }

    private OpenAlarm noticedAt(Actor who, Duration later) {
        return noticesAt(who, later).getFirst();
    }

    private List<OpenAlarm> noticesAt(Actor who, Duration later) {
        var then = alarmsAt(Clock.offset(clock, later));
        return asking(who, permit -> then.open(permit)).stream()
                .filter(it -> it.caseId().equals(caseId))
                .toList();
    }

    private <T> T asking(Actor who, Function<Permit, T> f) {
        return transaction.execute(
                _ ->
                        switch (access.ask(who, Act.SEE_WORK)) {
                            case Verdict.Granted(var permit) -> f.apply(permit);
                            case Verdict.Refused(var why) -> throw new AssertionError(why);
                        });
    }

    private Actor.System system() {
        return system.actor();
    }

    private AlarmWatch watch(Duration later, AlarmChannel... channels) {
        var then = Clock.offset(clock, later);
        return new AlarmWatch(access, messages, List.of(channels), transactions, then);
    }

    private boolean task(Actor who) {
        return done(workLists.work(who, 0, 100)).rows().stream()
                .anyMatch(
                        it ->
                                it.caseId().equals(caseId)
                                        && it.task().kind() == AlarmTask.CALL_PATIENT);
    }

    private int sent(String kind) {
        return owner().sql("select count(*) from safety.message where case_id = ? and kind = ?")
                .params(caseId.value(), kind)
                .query(Integer.class)
                .single();
    }

    private long rows(Actor who, String table) {
        return asking(who, _ -> count(table));
    }

    /// Answers that are kept for the seats, by SQL in somebody's name.
    private long answersForSeats(Actor who) {
        return clinic.inNameOf(
                who,
                db ->
                        db.sql(
                                        "select count(*) from measures.answer where kept_for ="
                                                + " 'SEATS' and case_id = ?")
                                .param(caseId.value())
                                .query(Long.class)
                                .single());
    }

    private long rowsWithoutPermit(Actor who, String table) {
        return transaction.execute(
                _ -> {
                    bind(who);
                    return count(table);
                });
    }

    private long count(String table) {
        return portal.sql("select count(*) from " + table + " where case_id = ?")
                .param(caseId.value())
                .query(Long.class)
                .single();
    }

    private void closeBySql(Actor who) {
        var alarm =
                owner().sql("select id from safety.alarm where case_id = ?")
                        .param(caseId.value())
                        .query(UUID.class)
                        .single();
        transaction.executeWithoutResult(
                _ -> {
                    bind(who);
                    var me = portal.sql("select access.uid()").query(UUID.class).single();
                    portal.sql(
                                    """
                                    insert into safety.closing (alarm_id, case_id, reached, risk, plan,
                                        next_contact, informed, by_account, at)
                                    values (?, ?, 'REACHED', 'LOW', 'x', 'x', 'x', ?, now())
                                    """)
                            .params(alarm, caseId.value(), me)
                            .update();
                });
    }

    private void bind(Actor who) {
        portal.sql("select set_config('threefold.token', ?, true)")
                .param(who.token().value())
                .query(String.class)
                .single();
    }

    private String name() {
        return "Ilse K";
    }

    /// Somebody new under this name, for each test.
    private Actor.Staff somebody(String name, Role... roles) {
        var link = hire(name, roles);
        var username = done(accounts.accept(link.secret(), Clinic.PASSWORD));
        return (Actor.Staff) done(accounts.signIn(username, Clinic.PASSWORD, "test")).actor();
    }

    private StaffId invitedOnly(String name, Role role) {
        return new StaffId(hire(name, role).accountId());
    }

    private Invitation hire(String name, Role... roles) {
        var username = "a" + Ids.next().toString().substring(20);
        return Links.shown(
                invitations.staff(
                        clinic.privacyOfficer(),
                        new NewAccount(username, name, "", Set.of(roles)),
                        Links.WHY));
    }

    private static Instant at(Instant now, int minutes) {
        return now.plus(Duration.ofMinutes(minutes));
    }

    private JdbcClient owner() {
        return clinic.databaseAs("postgres");
    }
}
