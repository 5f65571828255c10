package org.threefold.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.threefold.access.Accounts;
import org.threefold.access.FactorRefusal;
import org.threefold.access.Passkeys;
import org.threefold.kernel.Outcome;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.ReasonTexts;
import org.threefold.ui.kit.Texts;

/// The second step of signing in: a one-time code, a recovery code, or a passkey. Nothing of the
/// portal is open before it.
@Route("login/code")
@AnonymousAllowed
public class CodeView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "/login/code";
    static final String REFUSED = "/login/code?refused";
    static final String TOO_OFTEN = "/login/code?often";

    private final Div objection = new Div();

    public CodeView(Passkeys passkeys) {
        setClassName("login");
        objection.setClassName("errors");
        objection.getElement().setAttribute("role", "alert");
        var code =
                new NativeField(ShellTexts.of("login.code.title"), "code", "text", "one-time-code");
        add(
                new Brand(),
                new Card()
                        .with(
                                new H1(ShellTexts.of("login.code.title")),
                                Texts.quiet(ShellTexts.of("login.code.lead")),
                                objection,
                                new PostForm("login", code).button(ShellTexts.of("login.title")),
                                new PasskeyForm(() -> options(passkeys), this::object),
                                new Anchor(LoginView.PATH, ShellTexts.of("login.code.again"))));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters().getParameters().keySet();
        object(
                asked.contains("often")
                        ? Accounts.TOO_OFTEN
                        : asked.contains("refused") ? FactorRefusal.WRONG_CODE : "");
    }

    private void object(String words) {
        objection.setText(ReasonTexts.of(words));
        objection.setVisible(!words.isEmpty());
    }

    private static Outcome<String> options(Passkeys passkeys) {
        var session = VaadinSession.getCurrent().getSession();
        return session.getAttribute(SignInDetails.STEP) instanceof String step
                ? passkeys.forStep(step)
                : new Outcome.Refused<>(FactorRefusal.STEP_OVER);
    }

    @Override
    public String getPageTitle() {
        return ShellTexts.title(ShellTexts.of("login.code.title"));
    }
}
