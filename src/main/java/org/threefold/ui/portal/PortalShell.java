package org.threefold.ui.portal;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import org.threefold.access.Accounts;
import org.threefold.drafts.BrowserKeys;
import org.threefold.kernel.Actor;
import org.threefold.live.Live;
import org.threefold.safety.Alarms;
import org.threefold.ui.kit.Opened;
import org.threefold.ui.shell.BrowserDrafts;
import org.threefold.ui.shell.CurrentActor;
import org.threefold.ui.shell.SignInWatch;

/// The frame of every page of the patient: where they can go, and where to call in need. For
/// anybody else these pages are not there.
@PermitAll
public class PortalShell extends Div
        implements RouterLayout, BeforeEnterObserver, AfterNavigationObserver {

    private final CurrentActor actor;
    private final Accounts accounts;
    private final AuthenticationContext authentication;
    private final SignInWatch signIn;
    private final PortalNav inline = new PortalNav(this::signOut);
    private final PortalNav folded = new PortalNav(this::signOut);
    private final NativeDetails menu = new NativeDetails(PortalTexts.of("portal.menu"), folded);
    private final Main main = new Main();
    private final BrowserDrafts browser;
    private final Opened opened = new Opened();

    public PortalShell(
            CurrentActor actor,
            Accounts accounts,
            AuthenticationContext authentication,
            Mine mine,
            Alarms alarms,
            BrowserKeys keys,
            Live live) {
        this.actor = actor;
        this.accounts = accounts;
        this.authentication = authentication;
        this.signIn = new SignInWatch(accounts, live);
        this.browser = new BrowserDrafts(keys, actor);
        setClassName("portal");
        main.setId("content");
        main.getElement().setAttribute("tabindex", "-1");
        add(skip(), top(), new CrisisBox(mine, alarms, live), main, new InNeed(), browser);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement old) {
        main.getElement().removeAllChildren();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var me = actor.refreshed();
        if (me.isEmpty()) {
            authentication.logout();
            return;
        }
        signIn.begin(this, event.getUI(), me.get().actor());
        if (!(me.get().actor() instanceof Actor.Patient)) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        inline.show(event.getLocation().getPath());
        folded.show(event.getLocation().getPath());
        menu.setOpen(false);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        opened.at(main);
    }

    private void signOut() {
        signIn.end();
        browser.forget();
        accounts.signOut(actor.get());
        authentication.logout();
    }

    private static Anchor skip() {
        var skip = new Anchor("#content", PortalTexts.of("portal.skip"));
        skip.setClassName("skip");
        skip.setRouterIgnore(true);
        return skip;
    }

    private Header top() {
        var brand = new Anchor(PortalRoute.HOME.path());
        brand.setClassName("portal-brand");
        brand.add(new Image("icons/brand.svg", ""), new Span("Threefold"));
        menu.setClassName("portal-menu");
        var top = new Header(brand, inline, menu);
        top.setClassName("portal-top");
        return top;
    }
}
