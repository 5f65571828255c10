package org.threefold.conference;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threefold.access.Act;
import org.threefold.access.Colleague;
import org.threefold.access.Permit;
import org.threefold.kernel.Ids;
import org.threefold.kernel.StaffId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// Conferences and their changes of day and chair. Both are appended.
@Repository
class ConferenceStore {

    private final JdbcClient db;
    private final AgendaStore agendas;

    ConferenceStore(JdbcClient db, AgendaStore agendas) {
        this.db = db;
        this.agendas = agendas;
    }

    void append(Permit permit, Conference.Id id, Instant startsAt, StaffId chair, Instant now) {
        permit.to(Act.PLAN_CONFERENCE);
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
        permit.to(Act.MOVE_CONFERENCE);
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

    /// Soonest first; at most 50, with their agendas in one further statement.
    List<Conference> from(Permit permit, Instant earliest) {
        return withAgendas(
                db.sql(
                                """
                        select c.id, c.starts_at, c.chair, c.because, n.display_name
                        from review.conference c, access.names(array[c.chair]) n
                        where c.starts_at >= ? order by c.starts_at, c.id limit 50
                        """)
                        .param(earliest.atOffset(ZoneOffset.UTC))
                        .query((row, _) -> conference(row))
                        .list());
    }

    Optional<Conference> find(Permit permit, Conference.Id id) {
        return one(
                db.sql(
                                """
                        select c.id, c.starts_at, c.chair, c.because, n.display_name
                        from review.conference c, access.names(array[c.chair]) n where c.id = ?
                        """)
                        .param(id.value()));
    }

    /// The conference this case was last put on, with its agenda in the same statement.
    Optional<Conference> of(Permit permit) {
        return db.sql(
                        """
                        with last as (
                            select c.id from review.agenda_item i join review.conference c on c.id = i.conference_id
                            where i.case_id = :case order by c.starts_at desc limit 1),
                        %s
                        select c.id, c.starts_at, c.chair, c.because, n.display_name,
                               (select jsonb_agg(a order by a.place) from agenda a)::text as agenda
                        from review.conference c, access.names(array[c.chair]) n
                        where c.id = (select id from last)
                        """
                                .formatted(
                                        AgendaStore.LINES.formatted(
                                                "i.conference_id = (select id from last)")))
                .param("case", permit.caseId().value())
                .query((row, _) -> conference(row).with(AgendaStore.items(row.getString("agenda"))))
                .optional();
    }

    /// From here to the end of the transaction nobody else changes it or its agenda. It is locked
    /// before the cases of its agenda, always.
    void lock(Conference.Id id) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(?, 24))")
                .param(id.value().toString())
                .query((_, _) -> true)
                .single();
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

    private Optional<Conference> one(JdbcClient.StatementSpec query) {
        return withAgendas(query.query((row, _) -> conference(row)).list()).stream().findFirst();
    }

    private List<Conference> withAgendas(List<Conference> conferences) {
        var items = agendas.of(conferences.stream().map(it -> it.id().value()).toList());
        return conferences.stream()
                .map(it -> it.with(items.getOrDefault(it.id().value(), List.of())))
                .toList();
    }

    private static Conference conference(ResultSet row) throws SQLException {
        return new Conference(
                new Conference.Id(row.getObject("id", UUID.class)),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                new StaffId(row.getObject("chair", UUID.class)),
                row.getString("display_name"),
                Objects.requireNonNullElse(row.getString("because"), ""),
                List.of());
    }
}
