package org.threefold.access;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

/// The gate that every door asks first. Asking binds the actor's token to the transaction, so the
/// database guards its rows by the same person, and writes the answer on the trail: no trail, no
/// permit.
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Access {

    /// Said of a case that is not there and of one that is somebody else's: nobody learns which.
    public static final String NOT_FOUND = "There is no such case among yours.";

    static final String SIGNED_OUT = "Your sign-in has ended. Sign in again; nothing is lost.";

    private final AccessStore store;

    Access(AccessStore store) {
        this.store = store;
    }

    /// May this person do this to this case?
    public Verdict ask(Actor by, Act act, CaseId about) {
        return ask(by, act, about, "");
    }

    /// The same, with what of the case is shown or done: it stands on the trail.
    public Verdict ask(Actor by, Act act, CaseId about, String detail) {
        return judge(by, act, about, detail);
    }

    /// May this person do this, about no case?
    public Verdict ask(Actor by, Act act) {
        return judge(by, act, null, "");
    }

    /// The same, with what it was about, for the trail.
    public Verdict ask(Actor by, Act act, String detail) {
        return judge(by, act, null, detail);
    }

    /// A list names on the trail the records that it showed.
    public void shown(Permit permit, Collection<CaseId> cases) {
        if (cases.isEmpty()) return;
        var ids = cases.stream().map(CaseId::toString).collect(Collectors.joining(" "));
        store.note(permit.act(), true, null, "shows " + ids);
    }

    private Verdict judge(Actor by, Act act, @Nullable CaseId about, String detail) {
        Optional<Asker> found = store.enter(by, about);
        if (found.isEmpty()) return new Verdict.Refused(SIGNED_OUT);
        var asker = found.get();
        boolean allowed = asker.may(act);
        store.note(act, allowed, about, detail);
        return allowed
                ? new Verdict.Granted(new Permit(by, act, about, asker))
                : new Verdict.Refused(refusal(act, about, asker));
    }

    private static String refusal(Act act, @Nullable CaseId about, Asker asker) {
        boolean stranger = asker.tie() == null && !asker.roles().contains(Role.COORDINATOR);
        if (about != null && stranger) return NOT_FOUND;
        return "Your role may not " + act.words() + ".";
    }
}
