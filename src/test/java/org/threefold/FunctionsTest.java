package org.threefold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threefold.kernel.Actor;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;

import java.util.LinkedHashMap;
import java.util.List;

/// What the portal's role may call in the database: each function was looked at, and stands in
/// `application-functions.txt` with who it answers.
@InTheClinic
class FunctionsTest {

    private static final String REVIEWED = "/org/threefold/application-functions.txt";

    @Autowired Clinic clinic;

    @Test
    void the_portal_calls_no_function_that_was_not_reviewed() {
        var reviewed = new LinkedHashMap<String, String>();
        HandTable.read(REVIEWED).forEach((name, line) -> reviewed.put(name, line.getFirst()));
        var found = new LinkedHashMap<String, String>();
        owner().sql(
                        """
                        select n.nspname || '.' || p.proname || '('
                               || replace(replace(oidvectortypes(p.proargtypes), 'timestamp with time zone', 'timestamptz'), ' ', '')
                               || ')' as name,
                               case when p.prosecdef then 'definer' else 'invoker' end as runs_as
                        from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                        where n.nspname !~ '^(pg_|information_schema)'
                          and has_function_privilege('threefold_app', p.oid, 'execute')
                        """)
                .query(
                        row -> {
                            found.put(row.getString(1), row.getString(2));
                        });

        assertThat(found).containsExactlyInAnyOrderEntriesOf(reviewed);
    }

    @Test
    void each_reviewed_function_says_in_a_word_who_may_call_it() {
        assertThat(HandTable.read(REVIEWED).values()).allMatch(line -> line.size() == 2);
    }

    /// Large objects stand under no policy, and nothing of the portal is kept in one.
    @Test
    void the_portal_makes_and_reads_no_large_objects() {
        assertThat(
                        owner().sql(
                                        """
                                        select p.oid::regprocedure::text from pg_proc p
                                        where p.pronamespace = 'pg_catalog'::regnamespace
                                          and (p.proname ~ '^lo_' or p.proname in ('loread', 'lowrite'))
                                          and has_function_privilege('threefold_app', p.oid, 'execute')
                                        """)
                                .query(String.class)
                                .list())
                .isEmpty();
    }

    @Test
    void what_waits_is_answered_to_nobody_without_the_token_of_the_system_account() {
        var me = clinic.painSpecialist();
        for (var call :
                List.of(
                        "select safety.has_work('%s', now())",
                        "select worklist.rebuild_waits('%s', 'x')",
                        "select worklist.milestones('%s', gen_random_uuid())"))
            assertThatThrownBy(() -> called(me, call.formatted(me.token().value())))
                    .as(call)
                    .hasStackTraceContaining("for the system account");
        assertThatThrownBy(() -> called(me, "select * from screening.due_first(now())"))
                .hasStackTraceContaining("Only the system account");
        assertThatThrownBy(() -> called(me, "select screening.case_count()"))
                .hasStackTraceContaining("for the medical director");
    }

    @Test
    void names_of_colleagues_are_answered_to_nobody_without_a_sign_in() {
        var names = "select * from access.names(array['%s'::uuid])".formatted(me());

        assertThatThrownBy(() -> clinic.databaseAs("threefold_app").sql(names).query().listOfRows())
                .hasStackTraceContaining("No sign-in is bound");
        assertThat(called(clinic.therapist(), names)).hasSize(1);
    }

    private String me() {
        return clinic.painSpecialist().id().value().toString();
    }

    private List<?> called(Actor who, String sql) {
        return clinic.inNameOf(who, db -> db.sql(sql).query().listOfRows());
    }

    private JdbcClient owner() {
        return clinic.databaseAs("postgres");
    }
}
