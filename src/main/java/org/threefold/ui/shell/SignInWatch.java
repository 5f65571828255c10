package org.threefold.ui.shell;

import static org.springframework.security.web.context.HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.WrappedSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.context.SecurityContext;
import org.threefold.access.Accounts;
import org.threefold.kernel.Actor;
import org.threefold.live.Live;
import org.threefold.live.Subscription;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/// Closes the open pages of a browser whose sign-in was ended elsewhere: by a new password, by an
/// officer who disabled the account, or by signing out in another window. The pages go to the
/// sign-in page at once, and the session on this node ends, and with it its push connections.
public final class SignInWatch {

    private static final Logger LOG = LoggerFactory.getLogger(SignInWatch.class);
    private static final Duration UNTIL_THE_PAGE_HAS_LEFT = Duration.ofSeconds(5);

    private final Accounts accounts;
    private final Live live;
    private Subscription watch = () -> {};
    private boolean watching;

    public SignInWatch(Accounts accounts, Live live) {
        this.accounts = accounts;
        this.live = live;
    }

    /// Watches for as long as this layout is on a screen; asked again, it goes on.
    public void begin(Component layout, UI ui, Actor actor) {
        if (watching) return;
        watching = true;
        watch = live.watch(Live.endedSignIn(actor.token()), () -> check(ui, actor));
        layout.addDetachListener(_ -> end());
    }

    /// For a sign-out of this page's own, which leads to the sign-in page by itself.
    public void end() {
        watch.close();
        watching = false;
    }

    /// Called by the listener for changes, which waits for nobody.
    private void check(UI ui, Actor actor) {
        Thread.ofVirtual()
                .name("ended sign-in")
                .start(
                        () -> {
                            if (accounts.whoIs(actor).isEmpty()) close(ui, actor);
                        });
    }

    /// The page leaves first. Who does not follow loses the session a little later, unless somebody
    /// has signed in on it meanwhile.
    private static void close(UI ui, Actor actor) {
        var session = ui.getSession();
        if (session == null) return;
        try {
            ui.accessSynchronously(() -> ui.getPage().setLocation(LoginView.ENDED));
        } catch (UIDetachedException gone) {
            return;
        }
        LockSupport.parkNanos(UNTIL_THE_PAGE_HAS_LEFT.toNanos());
        session.lock();
        try {
            var http = session.getSession();
            if (http != null && isStillOf(http, actor)) http.invalidate();
        } catch (IllegalStateException over) {
            LOG.debug("The session had ended already", over);
        } finally {
            session.unlock();
        }
    }

    private static boolean isStillOf(WrappedSession http, Actor actor) {
        return http.getAttribute(SPRING_SECURITY_CONTEXT_KEY) instanceof SecurityContext known
                && known.getAuthentication() != null
                && known.getAuthentication().getPrincipal() instanceof SessionPrincipal me
                && me.actor().token().equals(actor.token());
    }
}
