package org.threefold.live;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.threefold.access.Access;
import org.threefold.access.Act;
import org.threefold.access.Permit;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Outcome;
import org.threefold.kernel.StaffId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Who has a case open just now, on any node. A visit that its node has not renewed for two minutes
/// is over: that node is gone.
@Service
@Transactional
public class Presence {

    private static final String OTHERS =
            """
            select distinct n.account_id, n.display_name
            from live.presence p, access.names(array[p.account_id]) n
            where p.case_id = :case and p.account_id <> :me and p.seen_at > now() - interval '2 minutes'
            """;

    private final Access access;
    private final JdbcClient db;

    Presence(Access access, JdbcClient db) {
        this.access = access;
        this.db = db;
    }

    /// Comes, or stays, for a module that holds a permit for this case: the same visit id renews
    /// it. Answers who else is here; nobody where the matrix does not show this person to the team.
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Visitor> enter(Permit permit, UUID visit) {
        permit.to(Act.READ_CASE);
        if (!permit.also(Act.BE_PRESENT)) return List.of();
        // one row without an account where nobody else is here
        var sql =
                """
                with known as (update live.presence set seen_at = now()
                               where visit_id = :visit returning 1),
                     come as (insert into live.presence (visit_id, case_id, account_id)
                              select :visit, :case, :me
                              where not exists (select from known) returning 1),
                     told as (select count(pg_notify(:channel, :topic)) from come)
                select other.* from told left join (%s) other on true
                order by other.display_name
                """;
        return db
                .sql(sql.formatted(OTHERS))
                .param("channel", Live.CHANNEL)
                .param("visit", visit)
                .param("case", permit.caseId().value())
                .param("me", permit.accountId())
                .param("topic", Live.presenceOn(permit.caseId()).toString())
                .query((row, _) -> visitor(row))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /// Who else is here.
    public Outcome<List<Visitor>> others(Actor by, CaseId caseId) {
        return access.ask(by, Act.BE_PRESENT, caseId, "who is here")
                .map(permit -> others(caseId, permit.accountId()));
    }

    private List<Visitor> others(CaseId caseId, UUID me) {
        return db
                .sql(OTHERS + " order by n.display_name")
                .param("case", caseId.value())
                .param("me", me)
                .query((row, _) -> visitor(row))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Visitor> visitor(ResultSet row) throws SQLException {
        var who = row.getObject("account_id", UUID.class);
        if (who == null) return Optional.empty();
        return Optional.of(new Visitor(new StaffId(who), row.getString("display_name")));
    }
}
