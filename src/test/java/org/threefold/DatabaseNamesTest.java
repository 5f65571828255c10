package org.threefold;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threefold.support.Migrating;
import org.threefold.support.Postgres;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// No name of the old list is left in the database: `old-names.txt`.
class DatabaseNamesTest {

    private static final Map<String, String> OLD =
            HandTable.read("/org/threefold/old-names.txt").entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().getFirst()));

    private static final String NAMES =
            """
            with own as (select oid, nspname from pg_namespace
                         where nspname not in ('public', 'information_schema', 'flyway')
                           and nspname not like 'pg\\_%'),
                 relations as (select c.*, nspname from pg_class c join own on own.oid = relnamespace),
                 functions as (select p.*, nspname from pg_proc p join own on own.oid = pronamespace)
            select 'schema' as kind, nspname as name, nspname as place from own
            union all
            select 'relation', relname, nspname || '.' || relname from relations r
            where relkind in ('r', 'p', 'v', 'S', 'i')
              and not exists (select from pg_constraint k where k.conindid = r.oid)
            union all
            select 'column', attname, nspname || '.' || relname || '.' || attname
            from relations r join pg_attribute a on a.attrelid = r.oid and attnum > 0 and not attisdropped
            where relkind in ('r', 'p', 'v')
            union all
            select 'function', proname, nspname || '.' || proname from functions
            union all
            select 'column', regexp_replace(argument, '^p_', ''), nspname || '.' || proname || '(' || argument || ')'
            from functions, unnest(proargnames) argument
            union all
            select 'policy', polname, nspname || '.' || relname || ': ' || polname
            from pg_policy p join relations r on r.oid = polrelid
            union all
            select 'trigger', tgname, nspname || '.' || relname || ': ' || tgname
            from pg_trigger t join relations r on r.oid = tgrelid where not tgisinternal
            """;

    private record Name(String kind, String name, String place) {

        boolean isOld() {
            return kind.equals(OLD.get(name))
                    || Arrays.stream(name.split("_")).anyMatch(it -> "word".equals(OLD.get(it)));
        }
    }

    @Test
    void no_name_of_the_old_list_is_left_in_the_database() {
        Migrating.empty("named").load().migrate();

        assertThat(names("named")).hasSizeGreaterThan(700);
        assertThat(oldNames("named")).isEmpty();
    }

    @Test
    void the_list_finds_what_the_database_had_before() {
        Migrating.empty("named_before").target("10.75.1").load().migrate();

        assertThat(oldNames("named_before"))
                .contains(
                        "journey",
                        "access.is_house",
                        "access.the_house_stays_as_it_is",
                        "access.enter(tie)",
                        "access.emergency_access.told",
                        "access.told_of",
                        "access.who_looked",
                        "evidence.statement.mark",
                        "journey.put",
                        "review.sits",
                        "screening.kept_finding.stood",
                        "screening.next_look_by_day",
                        "access.relation: the_house_leaves");
    }

    private static List<String> oldNames(String database) {
        return names(database).stream().filter(Name::isOld).map(Name::place).toList();
    }

    private static List<Name> names(String database) {
        return JdbcClient.create(Postgres.server().superuser(database))
                .sql(NAMES)
                .query(Name.class)
                .list();
    }
}
