package org.threefold.ui.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import org.threefold.access.Accounts;
import org.threefold.access.Emergencies;
import org.threefold.access.SignedIn;
import org.threefold.drafts.BrowserKeys;
import org.threefold.kernel.Actor;
import org.threefold.live.Live;
import org.threefold.safety.OpenAlarm;
import org.threefold.ui.kit.Opened;
import org.threefold.worklist.WorkLists;

import java.time.Clock;
import java.util.List;

/// The frame of every staff page. Who is signed in, and as what, is asked again at each
/// navigation: a demotion shows at the next click, and an ended sign-in leads to the way in. A
/// page that is not open to somebody is not there for them.
@PermitAll
public class ClinicShell extends Div
        implements RouterLayout, BeforeEnterObserver, AfterNavigationObserver {

    /// Height of one line of the strip, in rem.
    private static final int LINE = 3;

    private static final String ACCOUNT = "account";

    private final CurrentActor actor;
    private final Accounts accounts;
    private final AuthenticationContext authentication;
    private final SignInWatch signIn;
    private final NavList list = new NavList();
    private final WhoAmI whoAmI = new WhoAmI(new Button("Sign out", _ -> signOut()));
    private final NativeButton menu = new NativeButton("Menu", _ -> open(!opened()));
    private final Main main = new Main();
    private final Div body = new Div();
    private final AlarmStrip strip;
    private int alarms;
    private final BrowserDrafts browser;
    private final Opened opened = new Opened();

    public ClinicShell(
            CurrentActor actor,
            Accounts accounts,
            AuthenticationContext authentication,
            WorkLists workLists,
            Emergencies emergencies,
            Live live,
            BrowserKeys keys,
            Clock clock) {
        this.actor = actor;
        this.strip = new AlarmStrip(clock);
        this.accounts = accounts;
        this.authentication = authentication;
        this.signIn = new SignInWatch(accounts, live);
        this.browser = new BrowserDrafts(keys, actor);
        setClassName("shell");
        body.setClassName("shell-body");
        body.add(strip, main);
        add(skip(), top(), nav(), veil(), body, browser);
        add(new Attending(workLists, emergencies, actor, live, this::show));
        main.setId("content");
        main.getElement().setAttribute("tabindex", "-1");
        Shortcuts.addShortcutListener(this, () -> open(false), Key.ESCAPE)
                .setBrowserDefaultAllowed(true);
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
        var location = event.getLocation().getPath();
        if (!location.equals(ACCOUNT) && me.get().mustEnrol()) {
            event.forwardTo(ACCOUNT);
            return;
        }
        if (!open(me.get(), location)) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        list.show(me.get(), location);
        list.alarms(alarms);
        whoAmI.show(me.get());
        open(false);
    }

    /// A new page is read from its top, also by those who do not see it.
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        list.recount();
        retitle();
        opened.at(main);
    }

    private void show(List<OpenAlarm> open) {
        alarms = open.size();
        body.getStyle().set("--strip", strip.show(open) * LINE + "rem");
        list.alarms(alarms);
        retitle();
    }

    /// The tab of the browser says it too: "(1 urgent) Work". The title of a page is known only
    /// after the navigation has ended.
    private void retitle() {
        UI.getCurrent().beforeClientResponse(this, response -> retitle(response.getUI()));
    }

    private void retitle(UI ui) {
        var shown = ui.getInternals().getTitle();
        if (shown == null) return;
        var plain = shown.replaceFirst("^\\(\\d+ urgent\\) ", "");
        var words = alarms == 0 ? plain : "(" + alarms + " urgent) " + plain;
        if (!words.equals(shown)) ui.getPage().setTitle(words);
    }

    private static boolean open(SignedIn me, String location) {
        return me.actor() instanceof Actor.Staff
                && NavItem.ALL.stream()
                        .filter(place -> place.leadsTo(location))
                        .allMatch(place -> place.openTo(me));
    }

    private void signOut() {
        signIn.end();
        browser.forget();
        accounts.signOut(actor.get());
        authentication.logout();
    }

    private Anchor skip() {
        var skip = new Anchor("#content", "Skip to content");
        skip.setClassName("skip");
        skip.setRouterIgnore(true);
        return skip;
    }

    private Header top() {
        menu.setClassName("btn");
        menu.getElement().setAttribute("aria-expanded", "false");
        var top = new Header(new Brand(), menu);
        top.setClassName("top");
        return top;
    }

    private Nav nav() {
        var nav = new Nav(new Brand(), list, whoAmI);
        nav.setClassName("nav");
        nav.setAriaLabel("Pages");
        return nav;
    }

    private NativeButton veil() {
        var veil = new NativeButton("", _ -> open(false));
        veil.setClassName("veil");
        veil.setAriaLabel("Close the menu");
        return veil;
    }

    private boolean opened() {
        return hasClassName("open");
    }

    private void open(boolean open) {
        setClassName("open", open);
        menu.getElement().setAttribute("aria-expanded", String.valueOf(open));
        if (open && UI.getCurrent() != null) list.focusFirst();
    }
}
