package org.threefold.review;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threefold.access.Colleague;
import org.threefold.access.Permit;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Ids;
import org.threefold.kernel.StaffId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// Conferences are appended; an agenda is arranged until the day comes.
@Repository
class ConferenceStore {

    private static final String LINE =
            """
            select f.id, f.record_year, f.record_serial, upper(p.family) || ', ' || p.given as name,
                   (select count(distinct o.discipline) from review.opinion o
                    where o.round_id = (select r.id from review.round r where r.case_id = f.id
                                        order by r.number desc limit 1)) as opinions,
                   (select count(*) from review.decision_signature s
                    where s.decision_id = (select d.id from review.decision d where d.case_id = f.id
                                           order by d.recorded_at desc limit 1)) as signatures
            from casefile.case_file f join casefile.person p on p.id = f.person_id
            """;

    private final JdbcClient db;

    ConferenceStore(JdbcClient db) {
        this.db = db;
    }

    void append(Permit permit, Conference.Id id, Instant startsAt, StaffId chair, Instant now) {
        db.sql(
                        """
                        insert into review.conference_plan (id, starts_at, chair, planned_by, planned_at)
                        values (:id, :starts, :chair, :by, :now) on conflict do nothing
                        """)
                .param("id", id.value())
                .param("starts", startsAt.atOffset(ZoneOffset.UTC))
                .param("chair", chair.value())
                .param("by", permit.accountId())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Another day and chair; null for both calls it off.
    void change(
            Permit permit,
            Conference.Id id,
            @Nullable Instant startsAt,
            @Nullable StaffId chair,
            String because,
            Instant now) {
        db.sql(
                        """
                        insert into review.conference_change
                            (id, conference_id, starts_at, chair, because, changed_by, changed_at)
                        values (:change, :id, :starts, :chair, :because, :by, :now)
                        """)
                .param("change", Ids.next())
                .param("id", id.value())
                .param("starts", startsAt == null ? null : startsAt.atOffset(ZoneOffset.UTC))
                .param("chair", chair == null ? null : chair.value())
                .param("because", because)
                .param("by", permit.accountId())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Soonest first.
    List<Conference> from(Permit permit, Instant earliest) {
        return db.sql(
                        """
                        select c.*, n.display_name
                        from review.conference c, access.names(array[c.chair]) n
                        where c.starts_at >= ? order by c.starts_at, c.id limit 50
                        """)
                .param(earliest.atOffset(ZoneOffset.UTC))
                .query((row, _) -> conference(row))
                .list();
    }

    Optional<Conference> find(Permit permit, Conference.Id id) {
        return db.sql(
                        """
                        select c.*, n.display_name
                        from review.conference c, access.names(array[c.chair]) n where c.id = ?
                        """)
                .param(id.value())
                .query((row, _) -> conference(row))
                .optional();
    }

    /// The conference this case was last put on.
    Optional<Conference> of(Permit permit) {
        return db.sql(
                        """
                        select c.*, n.display_name
                        from review.agenda_item i join review.conference c on c.id = i.conference_id,
                             access.names(array[c.chair]) n
                        where i.case_id = ? order by c.starts_at desc limit 1
                        """)
                .param(permit.caseId().value())
                .query((row, _) -> conference(row))
                .optional();
    }

    List<Conference.Item> agenda(Conference.Id id) {
        return db.sql(
                        LINE
                                + " join review.agenda_item i on i.case_id = f.id where"
                                + " i.conference_id = ? order by i.place")
                .param(id.value())
                .query((row, _) -> item(row))
                .list();
    }

    /// Cases whose family name begins with these words, newest first.
    List<Conference.Item> cases(String words) {
        return db.sql(LINE + " where p.family_key like ? order by f.opened_at desc limit 20")
                .param(words.strip().toLowerCase(Locale.ROOT).replaceAll("[%_\\\\]", "") + "%")
                .query((row, _) -> item(row))
                .list();
    }

    /// From here to the end of the transaction nobody else changes it or its agenda. It is locked
    /// before the cases of its agenda, always.
    void lock(Conference.Id id) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(?, 24))")
                .param(id.value().toString())
                .query((_, _) -> true)
                .single();
    }

    void add(Permit permit, Conference.Id id, Instant now) {
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
        db.sql("delete from review.agenda_item where conference_id = ? and case_id = ?")
                .params(id.value(), permit.caseId().value())
                .update();
    }

    List<Colleague> chairs(Permit permit) {
        return db.sql("select account_id, display_name from review.chairs()")
                .query(
                        (row, _) ->
                                new Colleague(
                                        new StaffId(row.getObject(1, UUID.class)),
                                        row.getString(2),
                                        ""))
                .list();
    }

    private Conference conference(ResultSet row) throws SQLException {
        var id = new Conference.Id(row.getObject("id", UUID.class));
        return new Conference(
                id,
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                new StaffId(row.getObject("chair", UUID.class)),
                row.getString("display_name"),
                Objects.requireNonNullElse(row.getString("because"), ""),
                agenda(id));
    }

    private static Conference.Item item(ResultSet row) throws SQLException {
        return new Conference.Item(
                new CaseId(row.getObject("id", UUID.class)),
                "TF-%d-%04d".formatted(row.getInt("record_year"), row.getInt("record_serial")),
                row.getString("name"),
                row.getInt("opinions"),
                row.getInt("signatures"));
    }
}
