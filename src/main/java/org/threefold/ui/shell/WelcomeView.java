package org.threefold.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.threefold.access.Accounts;
import org.threefold.access.Invited;
import org.threefold.kernel.Outcome;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.ReasonTexts;
import org.threefold.ui.kit.Texts;

/// Where a one-time link leads: whoever was invited chooses a password. The link works once.
@Route("welcome/:secret")
@AnonymousAllowed
public class WelcomeView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Accounts accounts;
    private final PasswordField password = new PasswordField(ShellTexts.of("welcome.password"));
    private final Div place = new Div();

    public WelcomeView(Accounts accounts) {
        this.accounts = accounts;
        setClassName("login");
        add(new Brand(), place);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var secret = event.getRouteParameters().get("secret").orElse("");
        var invited = accounts.invited(secret);
        if (invited.isPresent()) show(form(invited.get(), secret));
        else show(spent());
    }

    private void show(Component content) {
        place.removeAll();
        place.add(content);
    }

    private Component form(Invited invited, String secret) {
        var choose = new Button(ShellTexts.of("welcome.set"), _ -> accept(secret));
        choose.addThemeVariants(ButtonVariant.PRIMARY);
        choose.addClickShortcut(com.vaadin.flow.component.Key.ENTER);
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        password.setHelperText(ShellTexts.of("welcome.password.help"));
        password.setWidthFull();
        var form = new Div(password, choose);
        form.setClassName("form");
        return new Card()
                .with(
                        new H1(
                                ShellTexts.of(
                                        invited.reset() ? "welcome.reset.title" : "welcome.title",
                                        invited.name())),
                        Texts.quiet(
                                ShellTexts.of(
                                        invited.reset()
                                                ? "welcome.reset.username"
                                                : "welcome.username",
                                        invited.username())),
                        form);
    }

    private static Component spent() {
        return new Card()
                .with(
                        new H1(ShellTexts.of("welcome.spent.title")),
                        Texts.quiet(ShellTexts.of("welcome.spent")),
                        new Anchor(LoginView.PATH, ShellTexts.of("welcome.sign-in")));
    }

    private void accept(String secret) {
        switch (accounts.accept(secret, password.getValue())) {
            case Outcome.Done<String>(var username) -> show(done(username));
            case Outcome.Refused<String>(var why) -> {
                password.setInvalid(true);
                password.setErrorMessage(ReasonTexts.of(why));
                password.focus();
            }
        }
    }

    private static Component done(String username) {
        return new Card()
                .with(
                        new H1(ShellTexts.of("welcome.done.title")),
                        Texts.quiet(ShellTexts.of("welcome.done", username)),
                        new Anchor(LoginView.PATH, ShellTexts.of("welcome.sign-in")));
    }

    @Override
    public String getPageTitle() {
        return ShellTexts.title(ShellTexts.of("welcome.page"));
    }
}
