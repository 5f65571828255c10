package org.threefold.ui.shell;

import com.vaadin.flow.server.VaadinRequest;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.threefold.access.Accounts;
import org.threefold.access.SignedIn;
import org.threefold.kernel.Actor;

import java.util.Optional;

/// Who sits before this screen. Pages ask here and pass the actor to the services; nothing below
/// the user interface does.
@Component
public class CurrentActor {

    /// Asked once in a request, however many parts of a page want to know.
    private record Asked(Actor actor, Optional<SignedIn> answer) {}

    private final Accounts accounts;

    CurrentActor(Accounts accounts) {
        this.accounts = accounts;
    }

    /// The one who signed in. A bug when nobody did.
    public Actor get() {
        return me().orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
    }

    /// A member of the practice. A bug for anybody else.
    public Actor.Staff staff() {
        return switch (get()) {
            case Actor.Staff staff -> staff;
            case Actor.Patient _ -> throw new IllegalStateException("A patient on a staff page");
            case Actor.System _ ->
                    throw new IllegalStateException("The system account on a staff page");
        };
    }

    /// The patient. A bug for anybody else.
    public Actor.Patient patient() {
        return switch (get()) {
            case Actor.Patient patient -> patient;
            case Actor.Staff _ -> throw new IllegalStateException("Staff on a patient's page");
            case Actor.System _ ->
                    throw new IllegalStateException("The system account on a patient's page");
        };
    }

    /// Who this is by now, with the roles of this moment; empty when the sign-in has ended or the
    /// account was disabled.
    public Optional<SignedIn> now() {
        return me().flatMap(this::now);
    }

    /// The same, asked again: where a page begins, whatever was known before does not count.
    public Optional<SignedIn> refreshed() {
        var request = VaadinRequest.getCurrent();
        if (request != null) request.removeAttribute(Asked.class.getName());
        return now();
    }

    private Optional<SignedIn> now(Actor actor) {
        var request = VaadinRequest.getCurrent();
        if (request == null) return accounts.whoIs(actor);
        var name = Asked.class.getName();
        if (request.getAttribute(name) instanceof Asked(var asked, var known)
                && asked.equals(actor)) return known;
        var answer = accounts.whoIs(actor);
        request.setAttribute(name, new Asked(actor, answer));
        return answer;
    }

    private static Optional<Actor> me() {
        var known = SecurityContextHolder.getContext().getAuthentication();
        return known != null && known.getPrincipal() instanceof SessionPrincipal me
                ? Optional.of(me.actor())
                : Optional.empty();
    }
}
