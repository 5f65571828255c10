package org.threefold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threefold.support.Clinic.FRESH;
import static org.threefold.support.Clinic.done;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threefold.access.CareTeams;
import org.threefold.access.Covers;
import org.threefold.access.Emergencies;
import org.threefold.access.EmergencyDraft;
import org.threefold.access.EmergencyReason;
import org.threefold.access.Role;
import org.threefold.consent.ConsentCases;
import org.threefold.kernel.Actor;
import org.threefold.kernel.Ids;
import org.threefold.measures.InstrumentBook;
import org.threefold.measures.Measures;
import org.threefold.review.DecisionDraft;
import org.threefold.review.Minutes;
import org.threefold.review.Opened;
import org.threefold.review.Opinion;
import org.threefold.review.Position;
import org.threefold.review.Reviews;
import org.threefold.review.Round;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;
import org.threefold.support.Patients;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;

/// One case, and everybody who tries to add a row to every table by SQL, with no service between.
/// Against a table written by hand. A row is tried in one's own name, and where the table lets
/// somebody add it, in the name of another account and under another printed name as well.
///
/// The policies are asked before any constraint: a row that fails at a key or a check was let in by
/// them, and counts as added.
@InTheClinic
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InsertMatrixTest {

    private static final String TABLE = "/org/threefold/insert-matrix.txt";

    @Autowired Clinic clinic;
    @Autowired Patients patients;
    @Autowired AutowireCapableBeanFactory beans;
    @Autowired CareTeams teams;
    @Autowired Covers covers;
    @Autowired Emergencies emergencies;
    @Autowired Reviews reviews;
    @Autowired Measures measures;
    @Autowired Clock clock;

    private RecordedCase.Told told;
    private List<Actor> writers;
    private Map<String, String> ids;
    private String form = "";
    private final Map<String, String> columns = new HashMap<>();
    private final Map<String, String> rows = HandTable.words("/org/threefold/insert-rows.txt");

    @BeforeAll
    void one_case_and_everybody() {
        told = beans.createBean(RecordedCase.class).tell();
        var round = Round.Id.next();
        var decision = Minutes.Id.next();
        decideAgain(round, decision);
        ids = ids(round, decision);
        var director = clinic.staff("Dirk Member", Role.MEDICAL_DIRECTOR);
        done(teams.join(clinic.coordinator(), told.caseId(), director.id()));
        writers =
                List.of(
                        clinic.painSpecialist(),
                        clinic.psychiatrist(),
                        clinic.therapist(),
                        clinic.monitor(),
                        clinic.coordinator(),
                        told.patient(),
                        clinic.director(),
                        clinic.privacyOfficer(),
                        clinic.referrer(),
                        clinic.staff("Paul Away", Role.PAIN_SPECIALIST),
                        patients.invited("Other", "Ona").me(),
                        clinic.staff("Rita Else", Role.REFERRER),
                        inAnEmergency(clinic.staff("Eva Night", Role.PAIN_SPECIALIST)),
                        covering(clinic.staff("Cole Cover", Role.PAIN_SPECIALIST)),
                        director);
    }

    /// A second round, with three opinions and a decision that nobody has signed.
    private void decideAgain(Round.Id round, Minutes.Id decision) {
        var chair = clinic.painSpecialist();
        done(reviews.reopen(chair, told.caseId(), round, "And now?", "He asks again."));
        for (var seat : List.of(chair, clinic.psychiatrist(), clinic.therapist()))
            done(
                    reviews.signOpinion(
                            seat,
                            told.caseId(),
                            Opinion.Id.next(),
                            Opened.opinion(Position.DEFER),
                            FRESH));
        var draft =
                new DecisionDraft(
                        Position.DEFER,
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        LocalDate.now(clock).plusWeeks(8),
                        "A longer trial of one drug",
                        "",
                        "",
                        Map.of());
        done(reviews.decide(chair, told.caseId(), decision, draft, null));
    }

    private Actor inAnEmergency(Actor.Staff who) {
        var why =
                new EmergencyDraft(EmergencyReason.TREATMENT, "Unconscious in our emergency room.");
        done(emergencies.open(who, told.caseId(), why, FRESH));
        return who;
    }

    private Actor covering(Actor.Staff who) {
        var now = clock.instant();
        done(
                covers.name(
                        clinic.coordinator(),
                        told.caseId(),
                        who.id(),
                        now.minus(Duration.ofHours(1)),
                        now.plus(Duration.ofHours(8))));
        return who;
    }

    @Test
    void the_database_lets_everybody_add_what_the_table_says() {
        var found = new LinkedHashMap<String, List<String>>();
        for (var writer : writers) {
            var me = account(writer);
            tried(writer, line -> List.of(row(line, me)))
                    .forEach(
                            (line, one) ->
                                    found.computeIfAbsent(line, _ -> new ArrayList<>())
                                            .addAll(one));
        }

        found.entrySet().removeAll(HandTable.read(TABLE).entrySet());
        assertThat(found).as("otherwise than in the table").isEmpty();
    }

    @Test
    void nobody_adds_a_row_in_the_name_of_another() {
        var other = account(clinic.staff("Otto Other", Role.PAIN_SPECIALIST));
        var forged = new TreeSet<String>();
        for (var writer : writers) {
            var me = account(writer);
            var asOther = new Account(other.id(), me.name());
            var underOtherName = new Account(me.id(), other.name());
            tried(writer, line -> forged(line, me, asOther, underOtherName))
                    .forEach(
                            (line, all) -> {
                                if (all.contains("adds")) forged.add(line);
                            });
        }

        assertThat(forged).isEmpty();
    }

    private List<String> forged(String line, Account me, Account... others) {
        return Arrays.stream(others)
                .map(it -> row(line, it))
                .filter(it -> !it.equals(row(line, me)))
                .toList();
    }

    @Test
    void every_table_that_the_portal_adds_to_stands_in_the_table() {
        var tables = new TreeSet<String>();
        rows.keySet().forEach(line -> tables.add(table(line)));

        assertThat(rows.keySet()).containsExactlyElementsOf(HandTable.read(TABLE).keySet());
        assertThat(
                        owner().sql(
                                        """
                                        select nspname || '.' || relname from pg_class c
                                        join pg_namespace n on n.oid = c.relnamespace
                                        where relkind in ('r', 'p') and nspname !~ '^(pg_|information_schema)'
                                          and has_table_privilege('threefold_app', c.oid, 'insert')
                                        """)
                                .query(String.class)
                                .list())
                .containsExactlyInAnyOrderElementsOf(tables);
    }

    /// What stands for the words in brackets in `insert-rows.txt`.
    private Map<String, String> ids(Round.Id round, Minutes.Id decision) {
        var all = new LinkedHashMap<String, String>();
        all.put("{case}", told.caseId().toString());
        all.put("{referral}", told.referral().value().toString());
        all.put("{person}", one("select person_id from casefile.case_file where id = :case"));
        all.put("{round}", round.value().toString());
        all.put("{decision}", decision.value().toString());
        all.put(
                "{locked}",
                one("select id from review.round where case_id = :case and number = 1"));
        all.put(
                "{signed}",
                one(
                        """
                        select d.id from review.decision d join review.round r on r.id = d.round_id
                        where d.case_id = :case and r.number = 1
                        """));
        for (var seat :
                Map.of("{pain}", "PAIN", "{mental}", "MENTAL_HEALTH", "{therapy}", "THERAPY")
                        .entrySet())
            all.put(
                    seat.getKey(),
                    one(
                            """
                            select o.id from review.opinion o join review.round r on r.id = o.round_id
                            where o.case_id = :case and r.number = 2 and o.discipline = '%s'
                            """
                                    .formatted(seat.getValue())));
        all.put(
                "{attached}",
                one(
                        "select id from documents.attachment where case_id = :case and title = 'By post'"));
        var adopted = beans.createBean(ConsentCases.class).adopted();
        form = adopted.sha256();
        all.put("{version}", Integer.toString(adopted.version()));
        all.put("{form}", form);
        var offer = offer();
        all.put("{offer}", offer);
        all.put("{paper}", paper(offer));
        all.put("{from-home}", begun(told.patient(), "gad-7"));
        all.put("{from-team}", begun(clinic.painSpecialist(), "gad-7"));
        all.put("{sent}", sent(clinic.painSpecialist()));
        all.put("{sent-home}", sent(told.patient()));
        return all;
    }

    /// An offer of which all is there that a signature waits for.
    private String offer() {
        var offer = Ids.next();
        var rows =
                List.of(
                        """
                        insert into consent.offer
                        select :offer, :case, d.id, 'ketamine', 1, :form, 'MOOD_IV', 'INTRAVENOUS', 0.5, 1, 12,
                               :by, 'x', now(), 1
                        from review.decision d where d.case_id = :case limit 1
                        """,
                        """
                        insert into consent.paragraph_read select :case, :offer, 'C' || n, :by, now()
                        from generate_series(1, 16) n
                        """,
                        """
                        insert into consent.round
                        values (:case, :offer, 1, :form, 'x', '{}', 10, 4, true, :by, now())
                        """,
                        """
                        insert into consent.talk
                        values (gen_random_uuid(), :case, :offer, repeat('x', 10), repeat('x', 10), false, '', :by, 'x', now())
                        """,
                        """
                        insert into consent.capacity
                        values (gen_random_uuid(), :case, :offer, 'PAIN', 'YES', 'xxxxx', 'YES', 'xxxxx', 'YES', 'xxxxx',
                                'YES', 'xxxxx', :by, 'x', now())
                        """);
        for (var row : rows) consentRow(row, offer);
        return offer.toString();
    }

    /// A consent on paper, which the pain specialist recorded.
    private String paper(String offer) {
        consentRow(
                """
                insert into consent.signature
                values (gen_random_uuid(), :case, :offer, 'PAPER', 'ketamine', 1, :form, repeat('0', 64), 'x', 'xx',
                        'NONE', false, '{}', current_date, :by, 'x', now())
                """,
                UUID.fromString(offer));
        return one("select id from consent.signature where case_id = :case");
    }

    private void consentRow(String sql, UUID offer) {
        owner().sql(sql)
                .param("offer", offer)
                .param("case", told.caseId().value())
                .param("form", form)
                .param("by", clinic.painSpecialist().id().value())
                .update();
    }

    private String begun(Actor by, String instrument) {
        return done(measures.begin(by, told.caseId(), InstrumentBook.the(instrument)))
                .response()
                .id()
                .value()
                .toString();
    }

    private String sent(Actor by) {
        var id = done(measures.begin(by, told.caseId(), InstrumentBook.the("peg"))).response().id();
        done(measures.finish(by, told.caseId(), id));
        return id.value().toString();
    }

    private String one(String sql) {
        return owner().sql(sql)
                .param("case", told.caseId().value())
                .query(UUID.class)
                .single()
                .toString();
    }

    /// The row of a line, signed by an account.
    private String row(String line, Account author) {
        var row = Objects.requireNonNull(rows.get(line), line);
        for (var id : ids.entrySet()) row = row.replace(id.getKey(), id.getValue());
        return row.replace("{me}", author.id().toString()).replace("{my-name}", author.name());
    }

    /// What becomes of these rows of each line, in one transaction that is rolled back.
    private Map<String, List<String>> tried(Actor writer, Function<String, List<String>> lines) {
        return clinic.inNameOf(
                writer,
                db -> {
                    var all = new LinkedHashMap<String, List<String>>();
                    for (var line : rows.keySet())
                        all.put(
                                line,
                                lines.apply(line).stream().map(it -> tried(db, line, it)).toList());
                    return all;
                });
    }

    private String tried(JdbcClient db, String line, String row) {
        var person = Ids.next();
        var sql =
                "insert into %1$s (%2$s) select %2$s from jsonb_populate_record(null::%1$s, ?::jsonb)"
                        .formatted(
                                table(line), columns.computeIfAbsent(table(line), this::columns));
        var full =
                row.replace("{new}", Ids.next().toString())
                        .replace("{new-person}", person.toString());
        db.sql("savepoint before").update();
        try {
            if (row.contains("{new-person}")) record(db, person);
            db.sql(sql).param(full).update();
            return "adds";
        } catch (DataAccessException refused) {
            return state(refused).equals("42501") ? "-" : "adds";
        } finally {
            db.sql("rollback to savepoint before").update();
        }
    }

    /// A person, as whoever sends a referral writes one down first.
    private static void record(JdbcClient db, UUID person) {
        db.sql(
                        """
                        insert into casefile.person (id, family, given, birth_date, sex, phone, email, address, language,
                                                     recorded_by, recorded_at)
                        values (?, 'New', 'Nora', '1980-01-01', 'FEMALE', '', '', '', '', access.uid(), now())
                        """)
                .param(person)
                .update();
    }

    private static String state(DataAccessException refused) {
        for (Throwable it = refused; it != null; it = it.getCause())
            if (it instanceof SQLException sql && sql.getSQLState() != null)
                return sql.getSQLState();
        throw refused;
    }

    /// Without those that the database fills in alone.
    private String columns(String table) {
        return owner().sql(
                        """
                        select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute
                        where attrelid = ?::regclass and attnum > 0 and not attisdropped
                          and attgenerated = '' and attidentity = '' and attname <> 'signed_in'
                        """)
                .param(table)
                .query(String.class)
                .single();
    }

    private record Account(UUID id, String name) {}

    private Account account(Actor who) {
        return owner().sql(
                        """
                        select a.id, a.display_name as name from access.account a
                        join access.login l on l.account_id = a.id
                        where l.token_hash = sha256(convert_to(?, 'UTF8'))
                        """)
                .param(who.token().value())
                .query(Account.class)
                .single();
    }

    private static String table(String line) {
        return line.replaceAll("/.*", "");
    }

    private JdbcClient owner() {
        return clinic.databaseAs("postgres");
    }
}
