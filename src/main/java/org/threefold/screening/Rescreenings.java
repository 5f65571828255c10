package org.threefold.screening;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threefold.access.Access;
import org.threefold.access.Act;
import org.threefold.access.Permit;
import org.threefold.kernel.Actor;
import org.threefold.kernel.Outcome;
import org.threefold.live.Live;
import org.threefold.rules.RuleBook;
import org.threefold.screening.Rescreening.State;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// Having every case screened again, by the medical director: begun, watched, stopped, resumed. The
/// work itself is done by the system account, in the background; see [Rescreener].
@Service
@Transactional
public class Rescreenings {

    /// The topic on which progress is told; see `live`.
    public static final UUID NEWS = new UUID(0x0000_7265_7363_7265L, 0x8000_0000_0000_0002L);

    static final String ONE_ALREADY = "Every case is being screened again already.";
    static final String NOT_THAT = "It is no longer in that state. Look again.";

    private final Access access;
    private final RescreeningStore store;
    private final Live live;
    private final Clock clock;

    Rescreenings(Access access, RescreeningStore store, Live live, Clock clock) {
        this.access = access;
        this.store = store;
        this.live = live;
        this.clock = clock;
    }

    public Outcome<Optional<Rescreening>> latest(Actor by) {
        return access.ask(by, Act.READ_RESCREENING).map(store::latest);
    }

    public Outcome<Rescreening> begin(Actor by) {
        return access.ask(by, Act.RESCREEN, "begins")
                .then(permit -> begin(permit, "Asked for by " + permit.name() + "."));
    }

    public Outcome<Rescreening> stop(Actor by) {
        return turn(by, State.RUNNING, State.STOPPED);
    }

    public Outcome<Rescreening> resume(Actor by) {
        return turn(by, State.STOPPED, State.RUNNING);
    }

    Outcome<Rescreening> begin(Permit permit, String because) {
        boolean open = store.latest(permit).filter(it -> it.state() != State.DONE).isPresent();
        if (open) return new Outcome.Refused<>(ONE_ALREADY);
        store.begin(permit, RuleBook.VERSION, because, clock.instant());
        live.tell(NEWS);
        return new Outcome.Done<>(store.latest(permit).orElseThrow());
    }

    private Outcome<Rescreening> turn(Actor by, State from, State to) {
        return access.ask(by, Act.RESCREEN, to.name().toLowerCase(Locale.ROOT))
                .then(permit -> turn(permit, from, to));
    }

    private Outcome<Rescreening> turn(Permit permit, State from, State to) {
        var job = store.latest(permit);
        boolean turned =
                job.isPresent() && store.turn(permit, job.get().id(), from, to, clock.instant());
        if (!turned) return new Outcome.Refused<>(NOT_THAT);
        live.tell(NEWS);
        return new Outcome.Done<>(store.latest(permit).orElseThrow());
    }
}
