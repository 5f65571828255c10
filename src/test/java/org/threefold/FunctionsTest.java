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
import java.util.Map;
import java.util.TreeMap;

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
                        "select worklist.milestones('%s', gen_random_uuid())",
                        "select worklist.keep_parts('%s', gen_random_uuid(), 1, '{}')"))
            assertThatThrownBy(() -> called(me, call.formatted(me.token().value())))
                    .as(call)
                    .hasStackTraceContaining("for the system account");
        for (var function : collecting().keySet())
            assertThatThrownBy(
                            () ->
                                    called(
                                            me,
                                            "select %s('%s', gen_random_uuid())"
                                                    .formatted(function, me.token().value())))
                    .as(function)
                    .hasStackTraceContaining("for the system account");
        assertThatThrownBy(() -> called(me, "select * from screening.due_first(now())"))
                .hasStackTraceContaining("Only the system account");
        assertThatThrownBy(() -> called(me, "select screening.case_count()"))
                .hasStackTraceContaining("for the medical director");
    }

    /// A module collects its own milestones of a case, by what it and modules before it have.
    @Test
    void what_collects_milestones_reads_no_schema_of_a_later_module() {
        var plan = ArchitectureTest.LAYERS.stream().flatMap(List::stream).toList();
        var collecting = collecting();

        assertThat(collecting).hasSizeGreaterThan(7);
        assertThat(later(plan.reversed(), collecting.get("screening.milestones"), "screening"))
                .contains("access");
        collecting.forEach(
                (name, body) ->
                        assertThat(later(plan, body, name.split("[.]", 2)[0])).as(name).isEmpty());
    }

    private static List<String> later(List<String> plan, String body, String schema) {
        return plan.stream()
                .filter(it -> body.matches("(?s).*\\b" + it + "[.].*"))
                .filter(it -> plan.indexOf(it) > plan.indexOf(schema))
                .toList();
    }

    /// The functions of modules for their parts of the milestones, with their bodies.
    private Map<String, String> collecting() {
        var found = new TreeMap<String, String>();
        owner().sql(
                        """
                        select n.nspname || '.' || p.proname, p.prosrc
                        from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                        where p.proname ~ 'milestones$' and oidvectortypes(p.proargtypes) = 'text, uuid'
                          and n.nspname <> 'worklist' and has_function_privilege('threefold_app', p.oid, 'execute')
                        """)
                .query(
                        row -> {
                            found.put(row.getString(1), row.getString(2));
                        });
        return found;
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
