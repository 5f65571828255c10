package org.threefold.measures;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threefold.access.Permit;
import org.threefold.kernel.Ids;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Answers that somebody has to act on, and what was done.
@Repository
class AlarmStore {

    private final JdbcClient db;

    AlarmStore(JdbcClient db) {
        this.db = db;
    }

    /// Raises it once for one filling in, however often the answer is given. False if it stood.
    boolean raise(Permit permit, ResponseId response, Alarm alarm, Instant at) {
        return db.sql(
                                """
                                insert into measures.alarm (id, case_id, response_id, kind, by_account, at)
                                values (:id, :case, :response, :kind, :by, :at)
                                on conflict on constraint an_alarm_of_a_kind_is_raised_once do nothing
                                """)
                        .param("id", Ids.next())
                        .param("case", permit.caseId().value())
                        .param("response", response.value())
                        .param("kind", alarm.name())
                        .param("by", permit.accountId())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /// Keeps what was done; the first word stands. False if somebody was quicker.
    boolean settle(Permit permit, UUID alarm, String did, Instant at) {
        return db.sql(
                                """
                                insert into measures.alarm_settled (alarm_id, case_id, did, by_account, at)
                                values (:alarm, :case, :did, :by, :at)
                                on conflict on constraint an_alarm_is_settled_once do nothing
                                """)
                        .param("alarm", alarm)
                        .param("case", permit.caseId().value())
                        .param("did", did)
                        .param("by", permit.accountId())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /// The newest first. `names` are those of whoever settled them.
    List<AlarmRaised> all(Permit permit, Map<UUID, String> names) {
        return db.sql(
                        """
                        select a.id, a.response_id, a.kind, a.at, s.by_account, s.at, s.did
                        from measures.alarm a left join measures.alarm_settled s on s.alarm_id = a.id
                        where a.case_id = ? order by a.at desc
                        """)
                .param(permit.caseId().value())
                .query((row, _) -> raised(row, names))
                .list();
    }

    /// Who settled any.
    List<UUID> settlers(Permit permit) {
        return db.sql("select distinct by_account from measures.alarm_settled where case_id = ?")
                .param(permit.caseId().value())
                .query(UUID.class)
                .list();
    }

    private static AlarmRaised raised(ResultSet row, Map<UUID, String> names) throws SQLException {
        return new AlarmRaised(
                row.getObject(1, UUID.class),
                new ResponseId(row.getObject(2, UUID.class)),
                Alarm.valueOf(row.getString(3)),
                row.getTimestamp(4).toInstant(),
                settled(row, names));
    }

    private static AlarmRaised.@Nullable Settled settled(ResultSet row, Map<UUID, String> names)
            throws SQLException {
        var by = row.getObject(5, UUID.class);
        if (by == null) return null;
        return new AlarmRaised.Settled(
                names.getOrDefault(by, ""), row.getTimestamp(6).toInstant(), row.getString(7));
    }
}
