package org.threefold.safety;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threefold.access.Act;
import org.threefold.access.Permit;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Ids;
import org.threefold.measures.Alarm;
import org.threefold.measures.AlarmRef;
import org.threefold.measures.AlarmingAnswer;
import org.threefold.measures.ResponseId;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Alarms and their closings. Who acts is found by functions that see accounts.
@Repository
class AlarmStore {

    private final JdbcClient db;
    private final ObjectMapper json;

    AlarmStore(JdbcClient db, ObjectMapper json) {
        this.db = db;
        this.json = json;
    }

    /// A row of an alarm, before the answer behind it is read.
    record Row(
            UUID id,
            ResponseId response,
            Alarm alarm,
            Instant at,
            Instant due,
            @Nullable Closing closing,
            @Nullable UUID closedBy) {

        AlarmRef ref() {
            return new AlarmRef(response, alarm);
        }
    }

    /// False where it is raised already.
    boolean raise(AlarmingAnswer answer, Instant due) {
        return db.sql("select safety.raise_alarm(?, ?, ?, ?, ?, ?, ?)")
                .params(
                        Ids.next(),
                        answer.permit().caseId().value(),
                        answer.response().value(),
                        answer.alarm().name(),
                        answer.again(),
                        utc(answer.at()),
                        utc(due))
                .query(Boolean.class)
                .single();
    }

    List<OpenAlarm> open(Permit permit, Instant now) {
        return db.sql("select * from safety.notices(?)")
                .param(utc(now))
                .query((row, _) -> open(row, permit.accountId()))
                .list();
    }

    List<Row> all(Permit permit) {
        return db.sql(
                        """
                        select a.id, a.response_id, a.kind, a.at, a.due_at, c.reached, c.risk, c.plan,
                               c.next_contact, c.informed, c.by_account, c.at as closed_at
                        from safety.alarm a left join safety.closing c on c.alarm_id = a.id
                        where a.case_id = ? order by a.at desc
                        """)
                .param(permit.caseId().value())
                .query((row, _) -> row(row))
                .list();
    }

    void opened(Permit permit, Instant now) {
        permit.to(Act.READ_ALARM);
        run("select safety.open_alarms(?, ?)", permit.caseId().value(), utc(now));
    }

    /// False where somebody closed it before, or where there is no such alarm on the case.
    boolean close(Permit permit, UUID alarm, ClosingDraft draft, Instant at) {
        permit.to(Act.SETTLE_ALARM);
        var reached = draft.reached();
        var risk = draft.risk();
        if (reached == null || risk == null) throw new IllegalArgumentException("Not complete");
        boolean closed =
                db.sql(
                                        """
                                        insert into safety.closing (alarm_id, case_id, reached, risk, plan,
                                                                    next_contact, informed, by_account, at)
                                        select a.id, a.case_id, :reached, :risk, :plan, :next, :informed, :by, :at
                                        from safety.alarm a where a.id = :alarm and a.case_id = :case
                                        on conflict on constraint an_alarm_is_closed_once do nothing
                                        """)
                                .param("alarm", alarm)
                                .param("case", permit.caseId().value())
                                .param("reached", reached.name())
                                .param("risk", risk.name())
                                .param("plan", draft.plan())
                                .param("next", draft.nextContact())
                                .param("informed", draft.informed())
                                .param("by", permit.accountId())
                                .param("at", utc(at))
                                .update()
                        == 1;
        if (closed) run("select safety.announce_closing(?)", permit.caseId().value());
        return closed;
    }

    Optional<Instant> openSince(Permit permit) {
        return db.sql("select safety.open_since(?)")
                .param(permit.caseId().value())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    Contacts contacts(Permit permit) {
        var found = new HashMap<String, String>();
        db.sql("select question, value from safety.contacts(?)")
                .param(permit.caseId().value())
                .query(
                        row -> {
                            found.put(row.getString(1), row.getString(2));
                        });
        return new Contacts(
                found.getOrDefault("goals.emergency-contact-who", ""),
                found.getOrDefault("psychiatric.safety-plan", ""));
    }

    void teamChanged(CaseId caseId, Instant at) {
        run("select safety.team_changed(?, ?)", caseId.value(), utc(at));
    }

    void accountChanged(UUID account, Instant at) {
        run("select safety.account_changed(?, ?)", account, utc(at));
    }

    private void run(String sql, Object... values) {
        db.sql(sql).params(values).query((_, _) -> true).single();
    }

    private OpenAlarm open(ResultSet row, UUID reader) throws SQLException {
        return new OpenAlarm(
                row.getObject("alarm_id", UUID.class),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("person"),
                row.getString("record"),
                row.getObject("born", LocalDate.class),
                row.getString("phone"),
                row.getTimestamp("at").toInstant(),
                row.getTimestamp("due_at").toInstant(),
                row.getBoolean("overdue"),
                reader.equals(row.getObject("first_account", UUID.class)),
                row.getBoolean("may_act"),
                row.getString("before_account"),
                row.getString("opened_by"),
                json.readValue(row.getString("people"), new TypeReference<>() {}));
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                new ResponseId(row.getObject("response_id", UUID.class)),
                Alarm.valueOf(row.getString("kind")),
                row.getTimestamp("at").toInstant(),
                row.getTimestamp("due_at").toInstant(),
                closing(row),
                row.getObject("by_account", UUID.class));
    }

    private static @Nullable Closing closing(ResultSet row) throws SQLException {
        var at = row.getTimestamp("closed_at");
        if (at == null) return null;
        return new Closing(
                Reached.valueOf(row.getString("reached")),
                Risk.valueOf(row.getString("risk")),
                row.getString("plan"),
                row.getString("next_contact"),
                row.getString("informed"),
                "",
                at.toInstant());
    }

    static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
