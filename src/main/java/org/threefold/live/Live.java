package org.threefold.live;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.threefold.access.Permit;
import org.threefold.access.TeamChanged;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.LoginToken;

import java.nio.ByteBuffer;
import java.util.UUID;

/// Tells whoever watches a case, or a person's work list, that it changed. PostgreSQL carries the
/// news after commit, so it reaches every node and never announces what was rolled back. Ids only.
@Service
public class Live {

    static final String CHANNEL = "threefold";

    private final ApplicationEventPublisher events;
    private final JdbcClient db;
    private final Watchers watchers;
    private final Visits visits;

    Live(ApplicationEventPublisher events, JdbcClient db, Watchers watchers, Visits visits) {
        this.events = events;
        this.db = db;
        this.watchers = watchers;
        this.visits = visits;
    }

    /// The topic on which comings to a case and goings are told. Not the case's own: nothing in it
    /// changed.
    public static UUID presenceOn(CaseId caseId) {
        var id = caseId.value();
        return new UUID(~id.getMostSignificantBits(), id.getLeastSignificantBits());
    }

    /// The topic on which the end of a sign-in is announced: the first half of what the database
    /// keeps of its token. PostgreSQL announces it by itself; see the trigger on `access.login`.
    public static UUID endedSignIn(LoginToken token) {
        var half = ByteBuffer.wrap(token.sha256());
        return new UUID(half.getLong(), half.getLong());
    }

    /// This case changed, by what the permit allowed.
    @Transactional(propagation = Propagation.MANDATORY)
    public void changed(Permit permit, ChangeKind kind) {
        changed(permit.caseId(), permit.actor(), kind);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void changed(CaseId caseId, Actor by, ChangeKind kind) {
        events.publishEvent(new Change(caseId, by, kind));
        tell(caseId.value());
    }

    /// News on a topic that is not a case: the id of whose work list changed.
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(UUID topic) {
        db.sql("select pg_notify(?, ?)")
                .params(CHANNEL, topic.toString())
                .query((_, _) -> true)
                .single();
    }

    /// Calls back after changes of the topic, one call at a time and once for all that came during
    /// a call, on a thread that waits for nobody else's. Close it when the page goes away.
    public Subscription watch(UUID topic, Runnable news) {
        return watchers.add(topic, news);
    }

    /// A page that opened a case is on the screen: its visit lasts until it has left.
    public void stays(UUID visit) {
        visits.begin(visit);
    }

    /// A page that was open on a case went away. Whoever knows the visit opened it.
    public void left(UUID visit) {
        visits.end(visit);
    }

    @EventListener
    void on(TeamChanged change) {
        changed(change.caseId(), change.by(), ChangeKind.of("access.team.changed"));
    }
}
