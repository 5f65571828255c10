package org.threefold.safety;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.threefold.access.Access;
import org.threefold.access.AccountChanged;
import org.threefold.access.TeamChanged;
import org.threefold.live.ChangeKind;
import org.threefold.live.Live;
import org.threefold.measures.AlarmingAnswer;
import org.threefold.settings.Policies;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;

/// Raises alarms with the answer that asks for it, and looks again who acts when a seat, a cover, a
/// role or an account changes: each in the transaction that brought it.
@Component
class AlarmListener {

    private final AlarmStore store;
    private final Policies policies;
    private final Access access;
    private final Live live;
    private final Clock clock;

    AlarmListener(AlarmStore store, Policies policies, Access access, Live live, Clock clock) {
        this.store = store;
        this.policies = policies;
        this.access = access;
        this.live = live;
        this.clock = clock;
    }

    @EventListener
    void on(AlarmingAnswer answer) {
        var permit = answer.permit();
        var minutes =
                policies.safety(permit, LocalDate.now(clock)).whole(SafetySettings.WIDEN_AFTER);
        if (!store.raise(answer, answer.at().plus(Duration.ofMinutes(minutes)))) return;
        access.ask(
                permit.actor(), permit.act(), permit.caseId(), "an answer asks for help at once");
        live.changed(permit, ChangeKind.of("safety.alarm.raised"));
    }

    @EventListener
    void on(TeamChanged change) {
        store.teamChanged(change.caseId(), clock.instant());
    }

    @EventListener
    void on(AccountChanged change) {
        store.accountChanged(change.account(), clock.instant());
    }
}
