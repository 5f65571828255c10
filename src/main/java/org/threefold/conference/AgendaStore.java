package org.threefold.conference;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threefold.access.Act;
import org.threefold.access.Permit;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.JsonRows;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/// The cases on the agendas of conferences, each with how far its review is. An agenda is arranged
/// until the day comes.
@Repository
class AgendaStore {

    /// The table `agenda`, after a `with`: the cases of some conferences, and how far each is.
    static final String LINES =
            """
            line as (
                select i.conference_id, i.place, f.id, f.record_year, f.record_serial,
                       upper(p.family) || ', ' || p.given as name
                from review.agenda_item i
                join casefile.case_file f on f.id = i.case_id
                join casefile.person p on p.id = f.person_id
                where %s),
            agenda as (
                select l.*, coalesce(r.opinions, 0) as opinions, coalesce(r.signatures, 0) as signatures
                from line l
                left join review.progress((select array_agg(distinct id) from line)) r on r.case_id = l.id)
            """;

    private final JdbcClient db;

    AgendaStore(JdbcClient db) {
        this.db = db;
    }

    /// The agendas of these conferences in their order, in one statement. A conference without a
    /// case that may be seen here has no entry.
    Map<UUID, List<Conference.Item>> of(Collection<UUID> conferences) {
        var agendas = new HashMap<UUID, List<Conference.Item>>();
        if (conferences.isEmpty()) return agendas;
        db.sql(
                        """
                        with %s
                        select * from agenda order by conference_id, place
                        """
                                .formatted(LINES.formatted("i.conference_id = any (:conferences)")))
                .param("conferences", conferences.toArray(UUID[]::new))
                .query(
                        row -> {
                            agendas.computeIfAbsent(
                                            row.getObject("conference_id", UUID.class),
                                            _ -> new ArrayList<>())
                                    .add(item(row));
                        });
        return agendas;
    }

    /// Cases whose family name begins with these words, newest first; at most 20.
    List<Conference.Item> cases(String words) {
        return db.sql(
                        """
                        with line as (
                            select f.id, f.record_year, f.record_serial, f.opened_at,
                                   upper(p.family) || ', ' || p.given as name
                            from casefile.case_file f join casefile.person p on p.id = f.person_id
                            where p.family_key like ? order by f.opened_at desc limit 20
                        )
                        select l.*, coalesce(r.opinions, 0) as opinions,
                               coalesce(r.signatures, 0) as signatures
                        from line l
                        left join review.progress((select array_agg(id) from line)) r
                            on r.case_id = l.id
                        order by l.opened_at desc
                        """)
                .param(words.strip().toLowerCase(Locale.ROOT).replaceAll("[%_\\\\]", "") + "%")
                .query((row, _) -> item(row))
                .list();
    }

    void add(Permit permit, Conference.Id id, Instant now) {
        permit.to(Act.SET_AGENDA);
        db.sql(
                        """
                        insert into review.agenda_item (conference_id, case_id, place, added_by, added_at)
                        select :id, :case, coalesce(max(place), 0) + 1, :by, :now
                        from review.agenda_item where conference_id = :id
                        on conflict do nothing
                        """)
                .param("id", id.value())
                .param("case", permit.caseId().value())
                .param("by", permit.accountId())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void remove(Permit permit, Conference.Id id) {
        permit.to(Act.SET_AGENDA);
        db.sql("delete from review.agenda_item where conference_id = ? and case_id = ?")
                .params(id.value(), permit.caseId().value())
                .update();
    }

    /// A row of `agenda`.
    private record Line(
            UUID id, int recordYear, int recordSerial, String name, int opinions, int signatures) {

        Conference.Item item() {
            var number = "TF-%d-%04d".formatted(recordYear, recordSerial);
            return new Conference.Item(new CaseId(id), number, name, opinions, signatures);
        }
    }

    /// @param agenda its rows as JSON; null where there is none
    static List<Conference.Item> items(@Nullable String agenda) {
        return JsonRows.read(agenda, Line.class).stream().map(Line::item).toList();
    }

    private static Conference.Item item(ResultSet row) throws SQLException {
        return new Line(
                        row.getObject("id", UUID.class),
                        row.getInt("record_year"),
                        row.getInt("record_serial"),
                        row.getString("name"),
                        row.getInt("opinions"),
                        row.getInt("signatures"))
                .item();
    }
}
