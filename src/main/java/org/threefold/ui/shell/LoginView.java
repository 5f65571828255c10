package org.threefold.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.beans.factory.ObjectProvider;
import org.threefold.access.Accounts;
import org.threefold.access.FactorRefusal;
import org.threefold.access.Passkeys;
import org.threefold.kernel.Outcome;
import org.threefold.mail.Outbox;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Texts;

import java.util.Map;

/// The way in. An unknown user, a wrong password and a disabled account get the same answer. In
/// the demo, each person of the practice stands here as a card that signs in with one click.
@Route("login")
@PageTitle("Sign in · Threefold")
@AnonymousAllowed
public class LoginView extends Main implements BeforeEnterObserver {

    static final String REFUSED = "/login?refused";
    static final String ENDED = "login?ended";
    static final String STALE = "/login?stale";
    static final String TOO_OFTEN = "/login?often";
    static final String OVER = "/login?over";
    static final String PASSKEY = "/login?passkey";

    private static final Map<String, String> OBJECTIONS =
            Map.of(
                    "refused",
                    Accounts.NOT_SIGNED_IN,
                    "often",
                    Accounts.TOO_OFTEN,
                    "over",
                    FactorRefusal.STEP_OVER,
                    "passkey",
                    FactorRefusal.WRONG_PASSKEY,
                    "ended",
                    "This sign-in was ended elsewhere: by signing out, by a new password, or"
                            + " by the practice. Sign in again.",
                    "stale",
                    "This page was open for too long. Sign in again.");

    private final Div objection = new Div();
    private final CurrentActor me;

    public LoginView(
            CurrentActor me,
            Passkeys passkeys,
            ObjectProvider<DemoCast> cast,
            ObjectProvider<Outbox> outbox) {
        this.me = me;
        setClassName("login");
        add(new Brand(), invitation());
        cast.ifAvailable(people -> add(new DemoCards(people)));
        if (cast.getIfAvailable() != null) addClassName("demo");
        add(
                new Card()
                        .with(
                                new H1("Sign in"),
                                objection,
                                BrowserDrafts.waiting(),
                                form(),
                                new PasskeyForm(
                                        () -> new Outcome.Done<>(passkeys.forSignIn()),
                                        this::object),
                                new Anchor("forgotten", "Forgotten password?")));
        outbox.ifAvailable(_ -> add(new Anchor("outbox", "Outbox of the demo")));
        objection.setClassName("errors");
        objection.getElement().setAttribute("role", "alert");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (me.now().isPresent()) event.forwardTo("");
        var asked = event.getLocation().getQueryParameters().getParameters().keySet();
        var words = OBJECTIONS.keySet().stream().filter(asked::contains).findFirst();
        object(words.map(OBJECTIONS::get).orElse(""));
    }

    private void object(String words) {
        objection.setText(words);
        objection.setVisible(!words.isEmpty());
    }

    private static Component invitation() {
        var sentence = Texts.quiet("Three disciplines, three phases; nobody decides alone.");
        sentence.addClassName("lead");
        return sentence;
    }

    private static Component form() {
        var username = new NativeField("Username", "username", "text", "username");
        var password = new NativeField("Password", "password", "password", "current-password");
        return new PostForm("login", username, password).button("Sign in");
    }
}
