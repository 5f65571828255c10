package org.threefold.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import org.threefold.access.SignedIn;
import org.threefold.kernel.Actor;

import java.util.Optional;

/// Nothing to see: leads each person to the first page that is open to them.
@Route("")
@PermitAll
public class HomePage extends Div implements BeforeEnterObserver {

    static final String PORTAL = "portal";

    private final CurrentActor actor;
    private final AuthenticationContext authentication;

    public HomePage(CurrentActor actor, AuthenticationContext authentication) {
        this.actor = actor;
        this.authentication = authentication;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        actor.now().ifPresentOrElse(me -> lead(me, event), authentication::logout);
    }

    private static void lead(SignedIn me, BeforeEnterEvent event) {
        first(me)
                .ifPresentOrElse(
                        event::forwardTo, () -> event.rerouteToError(NotFoundException.class));
    }

    private static Optional<String> first(SignedIn me) {
        if (me.actor() instanceof Actor.Patient) return Optional.of(PORTAL);
        var built = RouteConfiguration.forSessionScope();
        return NavItem.ALL.stream()
                .filter(place -> place.openTo(me) && built.getRoute(place.path()).isPresent())
                .findFirst()
                .map(NavItem::path);
    }
}
