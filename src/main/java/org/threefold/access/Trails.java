package org.threefold.access;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.threefold.audit.AuditEvent;
import org.threefold.audit.AuditResult;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Outcome;
import org.threefold.kernel.Page;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/// What was done, for those who may know: the privacy officer, and the patient about their own
/// record. Reading the trail is itself an event.
@Service
@Transactional
public class Trails {

    private final Access access;
    private final JdbcClient db;

    Trails(Access access, JdbcClient db) {
        this.access = access;
        this.db = db;
    }

    /// Newest first.
    public Outcome<List<AuditEvent>> search(Actor by, TrailQuery query, int from, int howMany) {
        return access.ask(by, Act.SEARCH_TRAIL, query.words() + "after " + from)
                .map(permit -> search(permit, query, from, howMany));
    }

    /// The same, for a module that holds a permit to search and knows whose record is whose.
    @Transactional(propagation = Propagation.MANDATORY)
    public List<AuditEvent> search(Permit permit, TrailQuery query, int from, int howMany) {
        if (permit.act() != Act.SEARCH_TRAIL) throw new IllegalStateException("Not to search");
        return searched("select * from access.search_trail(?, ?, ?, ?, ?, ?, ?, ?)", query)
                .param(howMany)
                .param(from)
                .query((row, _) -> event(row))
                .list();
    }

    /// Some of what is found, and how much is found in all, by one statement.
    @Transactional(propagation = Propagation.MANDATORY)
    public Page<AuditEvent> page(Permit permit, TrailQuery query, int from, int howMany) {
        if (permit.act() != Act.SEARCH_TRAIL) throw new IllegalStateException("Not to search");
        var total = new AtomicLong(from);
        var events =
                searched(
                                """
                                select t.*, count(*) over () as total
                                from access.search_trail(?, ?, ?, ?, ?, ?, ?, 0) with ordinality t
                                order by ordinality limit ? offset ?
                                """,
                                query)
                        .param(Page.COUNTED + 1)
                        .param(howMany)
                        .param(from)
                        .query(
                                (row, _) -> {
                                    total.set(row.getLong("total"));
                                    return event(row);
                                })
                        .list();
        return new Page<>(events, from + 1, total.get());
    }

    private JdbcClient.StatementSpec searched(String sql, TrailQuery query) {
        var cases = query.cases();
        return db.sql(sql)
                .param(query.accountId())
                .param(cases == null ? null : cases.toArray(UUID[]::new))
                .param(query.act() == null ? null : query.act().name())
                .param(query.section())
                .param(timestamp(query.from()))
                .param(timestamp(query.until()));
    }

    /// Who opened the record of the patient who asks, newest first.
    public Outcome<List<AuditEvent>> ofMyRecord(Actor.Patient me, int from, int howMany) {
        return access.ask(me, Act.READ_OWN_TRAIL, "after " + from)
                .map(
                        _ ->
                                db.sql("select * from access.own_access_log(?, ?, ?)")
                                        .param(noDeeds())
                                        .param(howMany)
                                        .param(from)
                                        .query((row, _) -> event(row))
                                        .list());
    }

    private static String[] noDeeds() {
        var kinds = EnumSet.of(ActKind.DRAFT, ActKind.UNRECORDED);
        return Arrays.stream(Act.values())
                .filter(it -> kinds.contains(it.kind()))
                .map(Act::name)
                .toArray(String[]::new);
    }

    /// Somebody asked for a page that is not there or not theirs, by an address that no service was
    /// asked about. Always denied, once, with what they asked for. Where a service has denied or
    /// refused the page in this transaction, that is the event, and this writes none.
    ///
    /// @param about the case that the address names, whether or not there is one
    public Outcome<Boolean> unknownPage(Actor by, Optional<CaseId> about, String address) {
        if (TransactionEvents.running().filter(TransactionEvents::hasRefusal).isPresent())
            return new Outcome.Done<>(false);
        return about.map(it -> access.ask(by, Act.OPEN_UNKNOWN_PAGE, it, address))
                .orElseGet(() -> access.ask(by, Act.OPEN_UNKNOWN_PAGE, address))
                .map(_ -> false);
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    private static AuditEvent event(ResultSet row) throws SQLException {
        var who = row.getString("display_name");
        return new AuditEvent(
                row.getTimestamp("at").toInstant(),
                row.getObject("account_id", UUID.class),
                who == null ? "" : who,
                row.getString("act"),
                AuditResult.of(row.getInt("format"), row.getString("outcome")),
                row.getString("reason"),
                row.getObject("case_id", UUID.class),
                row.getString("detail"),
                List.of((String[]) row.getArray("sections").getArray()),
                List.of((UUID[]) row.getArray("records").getArray()));
    }
}
