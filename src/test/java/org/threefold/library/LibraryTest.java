package org.threefold.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.threefold.support.Clinic.done;
import static org.threefold.support.Clinic.refusal;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.threefold.access.Access;
import org.threefold.access.Act;
import org.threefold.access.Role;
import org.threefold.kernel.Ids;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;
import org.threefold.support.Patients;
import org.threefold.support.Queries;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

@InTheClinic
class LibraryTest {

    @Autowired Clinic clinic;
    @Autowired Patients patients;
    @Autowired Library library;
    @Autowired Access access;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient portal;
    @Autowired Clock clock;

    @Test
    void a_source_is_added_and_due_in_a_year() {
        var added = add("Fiction 2026", "10.9999/lib.1");

        var found = snapshot().publication(added.id()).orElseThrow();

        assertThat(found.source().shortName()).isEqualTo("Fiction 2026");
        assertThat(found.reviewDue()).isEqualTo(today().plusYears(1));
        assertThat(found.addedBy()).isEqualTo("Mira Holt");
        assertThat(snapshot().version()).startsWith(BuiltIn.VERSION + " with ");
    }

    @Test
    void a_source_that_the_library_has_is_not_added_and_neither_is_what_came_with_it() {
        int before = snapshot().publications().size();
        var known = draft("Cohen again", "10.1097/AAP.0000000000000808");
        var fresh = draft("Fresh 2026", "10.9999/lib.fresh");

        assertThat(refusal(library.add(clinic.director(), List.of(fresh, known))))
                .isEqualTo("Cohen again is in the library already, as ASRA/AAPM/ASA 2018.");
        assertThat(snapshot().publications()).hasSize(before);
    }

    @Test
    void sent_twice_it_is_added_once() {
        var draft = draft("Twice 2026", "10.9999/lib.twice");
        done(library.add(clinic.director(), List.of(draft)));

        assertThat(done(library.add(clinic.director(), List.of(draft)))).isEmpty();
    }

    @Test
    void a_statement_is_added_and_disputes_what_is_built_in_from_both_sides() {
        var source = add("Says 2026", "10.9999/lib.says");
        var said =
                done(library.say(clinic.director(), says(source.id(), "risk ratio | 2 (1 to 4)")));

        var snapshot = snapshot();

        assertThat(snapshot.statement(said.id())).contains(said);
        assertThat(snapshot.otherSide(snapshot.statement("LEE25-LIVER").orElseThrow()))
                .contains(said);
    }

    @Test
    void a_statement_with_gaps_is_refused_with_the_first_of_them() {
        assertThat(refusal(library.say(clinic.director(), says("NOWHERE", ""))))
                .isEqualTo("Choose a source of the library.");
        assertThat(refusal(library.say(clinic.director(), says("ASRA18", "many"))))
                .startsWith("Write it as");
    }

    @Test
    void a_superseded_source_flags_what_cites_it_until_it_is_taken_back() {
        var older = add("Older 2020", "10.9999/lib.older");
        var newer = add("Newer 2026", "10.9999/lib.newer");
        mark(older.id(), new SourceStanding.Superseded(today(), newer.id(), "An update"));

        assertThat(snapshot().flag(older.source().checked("anything")))
                .map(Flag::sentence)
                .hasValueSatisfying(
                        it ->
                                assertThat(it)
                                        .startsWith("Older 2020 was superseded by Newer 2026 on "));
        mark(older.id(), new SourceStanding.Current());
        assertThat(snapshot().flag(older.id())).isEmpty();
    }

    @Test
    void a_mark_that_says_nothing_true_is_refused() {
        var source = add("Marked 2026", "10.9999/lib.marked").id();
        var tomorrow = today().plusDays(1);

        assertThat(refused(source, new SourceStanding.Retracted(tomorrow, "x")))
                .isEqualTo("The day has not come yet.");
        assertThat(refused(source, new SourceStanding.Retracted(today(), " ")))
                .startsWith("Say why");
        assertThat(refused(source, new SourceStanding.Superseded(today(), source, "x")))
                .isEqualTo("A source does not supersede itself.");
        assertThat(refused(source, new SourceStanding.Superseded(today(), "NOWHERE", "x")))
                .startsWith("Choose the source");
        assertThat(refused(source, new SourceStanding.Current())).startsWith("This source holds");
        assertThat(refused("NOWHERE", new SourceStanding.Current())).isEqualTo(Library.NO_SOURCE);
    }

    @Test
    void a_source_that_was_looked_at_is_not_due_until_the_day_named() {
        var source = add("Due 2026", "10.9999/lib.due").id();
        var inTwoYears = today().plusYears(2);
        done(library.reviewed(clinic.director(), Ids.next(), source, inTwoYears, "still holds"));

        assertThat(snapshot().dueOn(today().plusYears(1)))
                .extracting(Publication::id)
                .doesNotContain(source);
        assertThat(snapshot().dueOn(inTwoYears)).extracting(Publication::id).contains(source);
        assertThat(refusal(library.reviewed(clinic.director(), Ids.next(), source, today(), "")))
                .startsWith("The next review");
    }

    @Test
    void those_who_care_read_and_the_director_alone_writes() {
        for (var reader : List.of(clinic.painSpecialist(), clinic.monitor(), clinic.coordinator()))
            assertThat(done(library.snapshot(reader)).statements()).isNotEmpty();
        assertThat(refusal(library.snapshot(clinic.privacyOfficer())))
                .startsWith("Your role may not");
        assertThat(refusal(library.snapshot(clinic.referrer()))).startsWith("Your role may not");
        assertThat(refusal(library.snapshot(patients.invited("Evidence", "Eva").me())))
                .startsWith("Your role may not");
        for (var writer : List.of(clinic.painSpecialist(), clinic.coordinator())) {
            assertThat(refusal(library.add(writer, List.of()))).startsWith("Your role may not");
            assertThat(refusal(library.say(writer, says("ASRA18", "")))).startsWith("Your role");
            assertThat(refusal(library.read(writer, "a.ris", BibliographyTest.RIS)))
                    .startsWith("Your role");
            assertThat(
                            refusal(
                                    library.mark(
                                            writer,
                                            Ids.next(),
                                            "ASRA18",
                                            new SourceStanding.Current())))
                    .startsWith("Your role");
            assertThat(refusal(library.reviewed(writer, Ids.next(), "ASRA18", today(), "")))
                    .startsWith("Your role");
        }
    }

    @Test
    void the_database_takes_nothing_from_anybody_else() {
        assertThatThrownBy(
                        () ->
                                transaction.executeWithoutResult(
                                        _ -> {
                                            access.ask(clinic.painSpecialist(), Act.READ_EVIDENCE);
                                            portal.sql(
                                                            """
                                                            insert into library.review (id, source, next_due, note, by_account, by_name, at)
                                                            values (gen_random_uuid(), 'ASRA18', current_date, '', access.uid(), 'x', now())
                                                            """)
                                                    .update();
                                        }))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void the_shelf_takes_the_same_few_statements_however_much_is_added() {
        long few = Queries.during(this::snapshot);
        for (int at = 0; at < 5; at++) add("Many " + at, "10.9999/lib.many." + at);

        assertThat(Queries.during(this::snapshot)).isEqualTo(few).isEqualTo(3);
    }

    @Test
    void somebody_who_is_director_and_clinician_may_do_both() {
        var both = clinic.staff("Lia Both", Role.MEDICAL_DIRECTOR, Role.PAIN_SPECIALIST);

        assertThat(done(library.read(both, "a.ris", BibliographyTest.RIS)).found()).hasSize(1);
    }

    private Publication add(String name, String doi) {
        return done(library.add(clinic.director(), List.of(draft(name, doi)))).getFirst();
    }

    private static SourceDraft draft(String name, String doi) {
        return new SourceDraft(
                Ids.next(),
                name,
                name + ". A made-up source.",
                SourceKind.TRIAL,
                "2026",
                doi,
                "",
                "");
    }

    private static StatementDraft says(String source, String effect) {
        return new StatementDraft(
                Ids.next(),
                source,
                Statement.Kind.RISK,
                Set.of(Topic.CRPS),
                Set.of(),
                Horizon.DAYS,
                effect,
                Certainty.LOW,
                "made-up people",
                VerificationLevel.CHECKED,
                "a table",
                "A made-up sentence.",
                "Made up.",
                Set.of("LEE25-LIVER"));
    }

    private void mark(String source, SourceStanding standing) {
        done(library.mark(clinic.director(), UUID.randomUUID(), source, standing));
    }

    private String refused(String source, SourceStanding standing) {
        return refusal(library.mark(clinic.director(), UUID.randomUUID(), source, standing));
    }

    private LibrarySnapshot snapshot() {
        return done(library.snapshot(clinic.director()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
