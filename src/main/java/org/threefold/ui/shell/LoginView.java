package org.threefold.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.beans.factory.ObjectProvider;
import org.threefold.access.AccessReason;
import org.threefold.access.Passkeys;
import org.threefold.kernel.Outcome;
import org.threefold.mail.Outbox;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.ReasonTexts;
import org.threefold.ui.kit.Texts;

import java.util.List;

/// The way in. An unknown user, a wrong password and a disabled account get the same answer. In
/// the demo, each person of the practice stands here as a card that signs in with one click.
@Route(LoginView.PATH)
@AnonymousAllowed
public class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String REFUSED = "/login?refused";
    static final String PATH = "login";
    static final String ENDED = PATH + "?ended";
    static final String STALE = "/login?stale";
    static final String TOO_OFTEN = "/login?often";
    static final String OVER = "/login?over";
    static final String PASSKEY = "/login?passkey";

    private static final List<String> OBJECTIONS =
            List.of("refused", "often", "over", "passkey", "ended", "stale");

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
                                new H1(ShellTexts.of("login.title")),
                                objection,
                                BrowserDrafts.waiting(),
                                form(),
                                new PasskeyForm(
                                        () -> new Outcome.Done<>(passkeys.forSignIn()),
                                        this::object),
                                new Anchor(ForgottenView.PATH, ShellTexts.of("login.forgotten"))));
        outbox.ifAvailable(_ -> add(new Anchor(OutboxView.PATH, ShellTexts.of("login.outbox"))));
        objection.setClassName("errors");
        objection.getElement().setAttribute("role", "alert");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (me.now().isPresent()) event.forwardTo("");
        var asked = event.getLocation().getQueryParameters().getParameters().keySet();
        object(
                OBJECTIONS.stream()
                        .filter(asked::contains)
                        .findFirst()
                        .map(LoginView::objection)
                        .orElse(""));
    }

    private static String objection(String asked) {
        return switch (asked) {
            case "often" -> ReasonTexts.of(AccessReason.TOO_OFTEN);
            case "over" -> ReasonTexts.of(AccessReason.STEP_OVER);
            case "passkey" -> ReasonTexts.of(AccessReason.WRONG_PASSKEY);
            case "ended" -> ShellTexts.of("login.ended");
            case "stale" -> ShellTexts.of("login.stale");
            default -> ReasonTexts.of(AccessReason.NOT_SIGNED_IN);
        };
    }

    private void object(String words) {
        objection.setText(ReasonTexts.of(words));
        objection.setVisible(!words.isEmpty());
    }

    private static Component invitation() {
        var sentence = Texts.quiet(ShellTexts.of("login.lead"));
        sentence.addClassName("lead");
        return sentence;
    }

    private static Component form() {
        var username =
                new NativeField(ShellTexts.of("login.username"), "username", "text", "username");
        var password =
                new NativeField(
                        ShellTexts.of("login.password"),
                        "password",
                        "password",
                        "current-password");
        return new PostForm("login", username, password).button(ShellTexts.of("login.title"));
    }

    @Override
    public String getPageTitle() {
        return ShellTexts.title(ShellTexts.of("login.title"));
    }
}
