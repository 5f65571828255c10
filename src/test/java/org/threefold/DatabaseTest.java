package org.threefold;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;

import java.util.List;
import java.util.Map;

/// What the catalogue of the database says about itself: who owns, who sees, what can change.
@InTheClinic
class DatabaseTest {

    /// Tables without forced row-level security, each with its reason.
    private static final Map<String, String> UNFORCED =
            Map.ofEntries(
                    Map.entry("access.account", "the portal has no right; functions resolve it"),
                    Map.entry("access.account_role", "the portal has no right; see account"),
                    Map.entry("access.login", "the portal has no right; the gate asks functions"),
                    Map.entry("access.invitation", "the portal has no right; see login"),
                    Map.entry("access.password_reset", "the portal has no right; see invitation"),
                    Map.entry("access.contact_change", "the portal has no right; see invitation"),
                    Map.entry("access.identity_proof", "the portal has no right; see invitation"),
                    Map.entry("access.sign_in_attempt", "the portal has no right; see login"),
                    Map.entry("access.known_browser", "the portal has no right; see login"),
                    Map.entry("access.one_time_code", "the portal has no right; see login"),
                    Map.entry("access.passkey", "the portal has no right; see login"),
                    Map.entry("access.passkey_challenge", "the portal has no right; see login"),
                    Map.entry("access.recovery_code", "the portal has no right; see login"),
                    Map.entry("access.sign_in_step", "the portal has no right; see login"),
                    Map.entry("access.factor_event", "the portal has no right; see login"),
                    Map.entry(
                            "access.relation",
                            "every policy reads it; functions of its owner fill it"),
                    Map.entry("audit.event", "the portal has no right; appended by a function"),
                    Map.entry("audit.chain_head", "the portal has no right; see event"));

    private static final String ROOMS =
            " nspname not in ('public', 'information_schema') and nspname not like 'pg\\_%' ";

    private static final String PORTAL = "threefold_app";

    @Autowired Clinic clinic;

    @Test
    void every_table_is_under_forced_row_level_security_or_has_a_reason() {
        var bare =
                names(
                        """
                        select nspname || '.' || relname from pg_class c
                        join pg_namespace n on n.oid = c.relnamespace
                        where relkind in ('r', 'p') and relname not like 'flyway%'
                          and not (relrowsecurity and relforcerowsecurity) and %s
                        """);

        assertThat(bare).containsExactlyInAnyOrderElementsOf(UNFORCED.keySet());
    }

    @Test
    void whatever_the_portal_may_touch_has_row_level_security() {
        assertThat(
                        names(
                                """
                                select nspname || '.' || relname from pg_class c
                                join pg_namespace n on n.oid = c.relnamespace
                                where relkind in ('r', 'p') and not relrowsecurity and %s
                                  and has_table_privilege('threefold_app', c.oid,
                                                          'select, insert, update, delete')
                                """))
                .isEmpty();
    }

    @Test
    void no_view_shows_more_than_its_reader_may_see_and_none_is_stored() {
        assertThat(
                        names(
                                """
                                select nspname || '.' || relname from pg_class c
                                join pg_namespace n on n.oid = c.relnamespace
                                where %s and (relkind = 'm' or relkind = 'v'
                                    and not 'security_invoker=true' = any (coalesce(reloptions, '{}')))
                                """))
                .isEmpty();
    }

    @Test
    void the_portal_owns_nothing_bypasses_nothing_and_empties_nothing() {
        assertThat(
                        names(
                                """
                                select rolname from pg_roles where rolname = 'threefold_app'
                                and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)
                                union all
                                select r.rolname from pg_auth_members m join pg_roles r on r.oid = m.roleid
                                where m.member = 'threefold_app'::regrole
                                union all
                                select nspname || '.' || relname from pg_class c
                                join pg_namespace n on n.oid = c.relnamespace
                                where relkind in ('r', 'p', 'v', 'S') and %s
                                  and (relowner = 'threefold_app'::regrole or relkind <> 'S'
                                       and has_table_privilege('threefold_app', c.oid, 'truncate'))
                                union all
                                select proname from pg_proc where proowner = 'threefold_app'::regrole
                                """))
                .isEmpty();
    }

    @Test
    void a_function_that_acts_as_its_owner_pins_its_search_path() {
        assertThat(
                        names(
                                """
                                select nspname || '.' || proname from pg_proc p
                                join pg_namespace n on n.oid = p.pronamespace
                                where prosecdef and %s and not exists
                                    (select from unnest(proconfig) c where c like 'search_path=pg_catalog, pg_temp')
                                """))
                .isEmpty();
    }

    @Test
    void a_function_that_acts_as_its_owner_is_not_for_everybody() {
        assertThat(
                        names(
                                """
                                select nspname || '.' || proname from pg_proc p
                                join pg_namespace n on n.oid = p.pronamespace
                                where prosecdef and %s and has_function_privilege('public', p.oid, 'execute')
                                """))
                .isEmpty();
    }

    @Test
    void whatever_is_a_fact_is_guarded_against_change_and_against_emptying() {
        var rows = guarded("%_appended", 27);
        var emptied = guarded("%_not_emptied", 34);

        assertThat(rows).hasSizeGreaterThan(20).contains("audit.event", "review.opinion");
        assertThat(emptied).containsExactlyInAnyOrderElementsOf(rows);
    }

    @Test
    void the_portal_has_no_right_to_change_a_fact() {
        for (var table : guarded("%_appended", 27))
            assertThat(
                            owner().sql("select has_table_privilege(?, ?, 'update, delete')")
                                    .params(PORTAL, table)
                                    .query(Boolean.class)
                                    .single())
                    .as(table)
                    .isFalse();
    }

    @Test
    void what_the_portal_may_change_is_no_fact_and_stands_here() {
        assertThat(
                        names(
                                """
                                select nspname || '.' || relname from pg_class c
                                join pg_namespace n on n.oid = c.relnamespace
                                where relkind in ('r', 'p') and %s
                                  and has_table_privilege('threefold_app', c.oid, 'update, delete')
                                """))
                .containsExactlyInAnyOrder(
                        "casefile.unsent",
                        "drafts.browser_key",
                        "drafts.draft",
                        "jobs.scheduled_task",
                        "live.presence",
                        "settings.unsent",
                        "review.agenda_item",
                        "review.draft",
                        "screening.rescreening");
    }

    /// After officers have reset an account, nobody signs with it before its owner was proven.
    @Test
    void every_table_of_signatures_refuses_an_owner_who_is_not_proven() {
        var proven =
                names(
                        """
                        select schemaname || '.' || tablename from pg_policies
                        where permissive = 'RESTRICTIVE' and cmd in ('INSERT', 'ALL')
                          and with_check ~ 'access[.]is_proven[(][)]'
                        """);
        var signed =
                names(
                        """
                        select distinct nspname || '.' || relname from pg_class c
                        join pg_namespace n on n.oid = c.relnamespace
                        join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
                        where relkind in ('r', 'p') and %s
                          and (attname like 'signed%' or relname ~ 'signature')
                          and has_table_privilege('threefold_app', c.oid, 'insert')
                        """);

        assertThat(signed).contains("evaluation.signature", "review.opinion");
        assertThat(proven)
                .containsAll(signed)
                .containsExactlyInAnyOrder(
                        "consent.form_adoption",
                        "consent.paper_check",
                        "consent.signature",
                        "drafts.draft",
                        "evaluation.signature",
                        "notes.data_key",
                        "notes.process_note",
                        "settings.ending",
                        "review.decision",
                        "review.decision_signature",
                        "review.opinion",
                        "screening.clearance");
    }

    @Test
    void every_foreign_key_points_down_or_left() {
        var plan = ArchitectureTest.LAYERS.stream().flatMap(List::stream).toList();
        var keys =
                owner().sql(
                                """
                                select child.nspname as child, parent.nspname as parent, conname as name
                                from pg_constraint k
                                join pg_class c on c.oid = k.conrelid
                                join pg_namespace child on child.oid = c.relnamespace
                                join pg_class p on p.oid = k.confrelid
                                join pg_namespace parent on parent.oid = p.relnamespace
                                where contype = 'f'
                                """)
                        .query(Key.class)
                        .list();

        assertThat(keys).hasSizeGreaterThan(20);
        assertThat(keys)
                .allMatch(key -> plan.contains(key.child()) && plan.contains(key.parent()))
                .noneMatch(key -> plan.indexOf(key.parent()) > plan.indexOf(key.child()));
    }

    record Key(String child, String parent, String name) {}

    /// Tables with a trigger so named that refuses at all the moments in the bits of `tgtype`.
    private List<String> guarded(String trigger, int moments) {
        return owner().sql(
                        """
                        select nspname || '.' || relname from pg_trigger t
                        join pg_class c on c.oid = t.tgrelid
                        join pg_namespace n on n.oid = c.relnamespace
                        where tgname like :trigger and tgtype & :moments = :moments
                          and tgenabled = 'O' and tgfoid = 'audit.refuse_change'::regproc
                        """)
                .param("trigger", trigger)
                .param("moments", moments)
                .query(String.class)
                .list();
    }

    private List<String> names(String sql) {
        return owner().sql(sql.replace("%s", ROOMS)).query(String.class).list();
    }

    private JdbcClient owner() {
        return clinic.databaseAs("postgres");
    }
}
