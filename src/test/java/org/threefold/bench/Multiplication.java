package org.threefold.bench;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.threefold.kernel.CaseId;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/// Makes many cases of a few: every row that hangs on a case is copied with new names, a new
/// person and other hours, by SQL that is read off the catalogue. Checks and unique keys hold as
/// they are inserted; that every copy points at something is counted afterwards.
///
/// The number of a copy stands in the first eight digits of every id, so that the same number of
/// cases always makes the same database. Three hundred cases make a load: the staff grows with
/// the practice.
final class Multiplication {

    private static final int LOAD = 300;
    private static final int EVENTS = 500;

    private static final String TABLES =
            """
            select c.oid::regclass::text
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind = 'r' and n.nspname in
                ('casefile', 'history', 'evaluation', 'notes', 'screening', 'review', 'preparation', 'worklist')
              and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'case_id')
              and c.relname not in ('referral_outcome', 'agenda_item', 'due')
            order by 1
            """;

    private static final String COLUMNS =
            """
            select a.attname as name, format_type(a.atttypid, a.atttypmod) as type,
                   exists (select from pg_constraint k where k.conrelid = a.attrelid and k.contype = 'f'
                           and a.attnum = any (k.conkey) and k.confrelid = 'access.account'::regclass) as account
            from pg_attribute a
            where a.attrelid = cast(? as regclass) and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
            order by a.attnum
            """;

    /// What is not a new id, another account or another hour, but a word that must fit the copy.
    private static final Map<String, String> WORDS =
            Map.ofEntries(
                    Map.entry("casefile.person.family", "bench.family(n)"),
                    Map.entry("casefile.person.given", "bench.given(n)"),
                    Map.entry("casefile.case_file.record_year", "bench.year(n)"),
                    Map.entry("casefile.case_file.record_serial", "bench.serial(n)"),
                    Map.entry(
                            "worklist.task.person",
                            "upper(bench.family(n)) || ', ' || bench.given(n)"),
                    Map.entry(
                            "worklist.caseload.person",
                            "upper(bench.family(n)) || ', ' || bench.given(n)"),
                    Map.entry("worklist.caseload.family_key", "lower(bench.family(n))"),
                    Map.entry("worklist.caseload.given_key", "lower(bench.given(n))"),
                    Map.entry("worklist.caseload.record", "bench.record(n)"));

    private record Column(String name, String type, boolean account) {}

    private final JdbcClient db;

    Multiplication(DataSource superuser) {
        this.db = JdbcClient.create(superuser);
    }

    /// Fills the database up to this many cases. Of twenty, one is weighed and three are evaluated.
    void fill(List<CaseId> templates, int cases) {
        prepare(templates, cases);
        copy("casefile.person", "t.id in (select person_id from bench.origin)", "person_id = t.id");
        copy(
                "casefile.referral",
                "t.id in (select referral_id from bench.origin)",
                "referral_id = t.id");
        copy("casefile.case_file", "t.id in (select case_id from bench.origin)", "case_id = t.id");
        copy(
                "casefile.referral_outcome",
                "t.referral_id in (select referral_id from bench.origin)",
                "referral_id = t.referral_id");
        copy("access.relation", "true", "case_id = t.case_id");
        db.sql(TABLES)
                .query(String.class)
                .list()
                .forEach(table -> copy(table, which(table), "case_id = t.case_id"));
        for (int first = 1; first <= cases; first += EVENTS) openings(first);
        check();
        db.sql("analyze").update();
    }

    /// Of the screenings that each save kept, the last two: a page reads no other, and all of them
    /// are nine gigabytes.
    private static String which(String table) {
        return table.startsWith("screening.kept")
                ? "t.number >= (select max(k.number) - 1 from screening.kept k where k.case_id = t.case_id)"
                : "true";
    }

    /// Some at a time: each event changes the head of its chain, and what one transaction changed
    /// often is slow to read.
    private void openings(int first) {
        db.sql(
                        """
                        select count(audit.append(bench.copy(o.case_id, c.n),
                                   '%s', 'OPEN_CASE', 'granted', bench.copy(o.case_id, c.n), ''))
                        from bench.clone c join bench.origin o on o.kind = c.kind
                        where c.n between ? and ?
                        """
                                .formatted(coordinator()))
                .params(first, first + EVENTS - 1)
                .query(Long.class)
                .single();
    }

    private void prepare(List<CaseId> templates, int cases) {
        run(
                """
                create schema bench;
                create function bench.copy(id uuid, n integer) returns uuid language sql immutable parallel safe as $$
                    select (lpad(to_hex(n), 8, '0') || substr(id::text, 9))::uuid $$;
                create function bench.family(n integer) returns text language sql immutable parallel safe as $$
                    select (array['Abara', 'Berg', 'Castell', 'Dahl', 'Ekholm', 'Farkas', 'Grau', 'Hoch', 'Ito', 'Jansen',
                        'Kovacs', 'Lund', 'Marsh', 'Novak', 'Olsen', 'Pereira', 'Quist', 'Rossi', 'Sato', 'Tamm', 'Ueda',
                        'Vogt', 'Weiss', 'Yilmaz', 'Zeman'])[1 + n % 25] || (array['', 'er', 'son', 'ova', 'ini', 'ides', 'ström'])[1 + n / 25 % 7] $$;
                create function bench.given(n integer) returns text language sql immutable parallel safe as $$
                    select (array['Ada', 'Bo', 'Cleo', 'Dov', 'Ella', 'Finn', 'Gita', 'Hugo', 'Ines', 'Jon', 'Kaia', 'Leo',
                        'Mara'])[1 + n / 175 % 13] $$;
                create function bench.year(n integer) returns integer language sql immutable as $$ select 2025 - n / 9000 $$;
                create function bench.serial(n integer) returns integer language sql immutable as $$ select 1 + n % 9000 $$;
                create function bench.record(n integer) returns text language sql immutable as $$
                    select 'TF-' || bench.year(n) || '-' || lpad(bench.serial(n)::text, 4, '0') $$;
                create table bench.origin (kind integer, case_id uuid, person_id uuid, referral_id uuid);
                create table bench.clone (n integer primary key, load integer, kind integer);
                create table bench.staff (account_id uuid, load integer, copy_id uuid, primary key (account_id, load));
                """);
        for (int kind = 0; kind < templates.size(); kind++) {
            db.sql(
                            "insert into bench.origin select ?, id, person_id, referral_id from"
                                    + " casefile.case_file where id = ?")
                    .params(kind, templates.get(kind).value())
                    .update();
        }
        db.sql(
                        """
                        insert into bench.clone
                        select n, n / ?, case when n %% 20 = 0 then 2 when n %% 20 < 4 then 1 else 0 end
                        from generate_series(1, ?) n
                        """
                                .replace("%%", "%"))
                .params(LOAD, cases - templates.size())
                .update();
        hire();
    }

    private void hire() {
        run(
                """
                insert into bench.staff
                select r.account_id, l.load,
                       case when l.load = 0 then r.account_id else bench.copy(r.account_id, 1073741824 + l.load) end
                from (select distinct account_id from access.relation where kind <> 'PATIENT'
                      and case_id in (select case_id from bench.origin)) r,
                     (select distinct load from bench.clone) l;
                insert into access.account (id, kind, username, display_name, title, password_hash)
                select s.copy_id, a.kind, a.username || '.' || s.load, a.display_name || ' ' || s.load, a.title, a.password_hash
                from bench.staff s join access.account a on a.id = s.account_id where s.load > 0;
                insert into access.account_role
                select s.copy_id, r.role from bench.staff s join access.account_role r using (account_id) where s.load > 0;
                analyze bench.staff, bench.clone, bench.origin;
                """);
    }

    private void copy(String table, String which, String origin) {
        var columns =
                db.sql(COLUMNS)
                        .param(table)
                        .query(
                                (row, _) ->
                                        new Column(
                                                row.getString(1),
                                                row.getString(2),
                                                row.getBoolean(3)))
                        .list();
        var names = columns.stream().map(Column::name).collect(Collectors.joining(", "));
        var values =
                columns.stream()
                        .map(column -> value(table, column))
                        .collect(Collectors.joining(", "));
        run(
                "insert into %s (%s) select %s from %s t join bench.origin o on o.%s join bench.clone c on c.kind = o.kind where %s order by c.n"
                        .formatted(table, names, values, table, origin, which));
    }

    private static String value(String table, Column column) {
        var word = WORDS.get(table + "." + column.name());
        if (word != null) return word;
        var its = "t." + column.name();
        if (column.account() || column.name().equals("audience")) {
            return "coalesce((select s.copy_id from bench.staff s where s.account_id = "
                    + its
                    + " and s.load = c.load), "
                    + its
                    + ")";
        }
        return switch (column.type()) {
            case "uuid" -> "bench.copy(" + its + ", n)";
            case "uuid[]" -> "array(select bench.copy(id, n) from unnest(" + its + ") id)";
            case "timestamp with time zone" -> its + " - make_interval(mins => n * 37 % 400000)";
            default -> its;
        };
    }

    private UUID coordinator() {
        return db.sql("select opened_by from casefile.case_file limit 1")
                .query(UUID.class)
                .single();
    }

    /// Every foreign key between the modules' tables, counted for what it does not find.
    private void check() {
        var orphans =
                db.sql(
                                """
                                select format('select count(*) from %s child where %s and not exists (select from %s parent where (%s) = (%s))',
                                    k.conrelid::regclass,
                                    (select string_agg(format('child.%I is not null', a.attname), ' and ') from unnest(k.conkey) c join pg_attribute a on a.attrelid = k.conrelid and a.attnum = c),
                                    k.confrelid::regclass,
                                    (select string_agg(format('parent.%I', a.attname), ', ' order by place) from unnest(k.confkey) with ordinality p (c, place) join pg_attribute a on a.attrelid = k.confrelid and a.attnum = c),
                                    (select string_agg(format('child.%I', a.attname), ', ' order by place) from unnest(k.conkey) with ordinality p (c, place) join pg_attribute a on a.attrelid = k.conrelid and a.attnum = c))
                                from pg_constraint k where k.contype = 'f'
                                """)
                        .query(String.class)
                        .list();
        for (var question : orphans) {
            long found = db.sql(question).query(Long.class).single();
            if (found > 0)
                throw new IllegalStateException(found + " rows point at nothing: " + question);
        }
    }

    /// As if rows came in one by one, but without asking each for what it points at: the tables
    /// are filled in an order of their own.
    private void run(String sql) {
        db.sql(
                        "set session_replication_role = replica;"
                                + sql
                                + "; set session_replication_role = origin")
                .update();
    }
}
