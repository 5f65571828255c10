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

import java.util.List;
import java.util.UUID;

/// Who has a case open just now, on any node. A visit that its node has not renewed for two minutes
/// is over: that node is gone.
@Service
@Transactional
public class Presence {

    private final Access access;
    private final JdbcClient db;
    private final Live live;

    Presence(Access access, JdbcClient db, Live live) {
        this.access = access;
        this.db = db;
        this.live = live;
    }

    /// Comes, or stays, for a module that holds a permit for this case: the same visit id renews
    /// it. Answers who else is here; nobody where the matrix does not show this person to the team.
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Visitor> enter(Permit permit, UUID visit) {
        permit.to(Act.READ_CASE);
        if (!permit.also(Act.BE_PRESENT)) return List.of();
        int known =
                db.sql("update live.presence set seen_at = now() where visit_id = ?")
                        .param(visit)
                        .update();
        if (known == 0) begin(permit, visit);
        return others(permit.caseId(), permit.accountId());
    }

    /// Who else is here.
    public Outcome<List<Visitor>> others(Actor by, CaseId caseId) {
        return access.ask(by, Act.BE_PRESENT, caseId, "who is here")
                .map(permit -> others(caseId, permit.accountId()));
    }

    private void begin(Permit permit, UUID visit) {
        var caseId = permit.caseId();
        db.sql("insert into live.presence (visit_id, case_id, account_id) values (?, ?, ?)")
                .params(visit, caseId.value(), permit.accountId())
                .update();
        live.tell(Live.presenceOn(caseId));
    }

    private List<Visitor> others(CaseId caseId, UUID me) {
        return db.sql(
                        """
                        select distinct n.account_id, n.display_name
                        from live.presence p, access.names(array[p.account_id]) n
                        where p.case_id = ? and p.account_id <> ? and p.seen_at > now() - interval '2 minutes'
                        order by n.display_name
                        """)
                .params(caseId.value(), me)
                .query(
                        (row, _) ->
                                new Visitor(
                                        new StaffId(row.getObject(1, UUID.class)),
                                        row.getString(2)))
                .list();
    }
}
