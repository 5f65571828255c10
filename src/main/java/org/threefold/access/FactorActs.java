package org.threefold.access;

import org.springframework.stereotype.Component;
import org.threefold.kernel.Actor;
import org.threefold.kernel.Outcome;

import java.util.function.Function;

/// Acts on the second factors of one's own account; a refused one writes an event too.
@Component
class FactorActs {

    private final AccessStore access;
    private final FactorStore store;

    FactorActs(AccessStore access, FactorStore store) {
        this.access = access;
        this.store = store;
    }

    <T> Outcome<T> told(Actor me, FactorEvent.Kind kind, Function<CallerContext, Outcome<T>> act) {
        return as(
                me,
                caller -> {
                    var outcome = act.apply(caller);
                    if (outcome instanceof Outcome.Refused<T>(var why))
                        store.refused(caller.accountId(), kind.name(), why);
                    return outcome;
                });
    }

    <T> Outcome<T> as(Actor me, Function<CallerContext, Outcome<T>> act) {
        return access.bind(me, null)
                .map(act)
                .orElseGet(() -> new Outcome.Refused<>(Access.SIGNED_OUT));
    }
}
