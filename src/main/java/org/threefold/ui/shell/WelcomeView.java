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
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.threefold.access.Accounts;
import org.threefold.access.Invited;
import org.threefold.kernel.Outcome;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Texts;

/// Where a one-time link leads: whoever was invited chooses a password. The link works once.
@Route("welcome/:secret")
@PageTitle("Welcome · Threefold")
@AnonymousAllowed
public class WelcomeView extends Main implements BeforeEnterObserver {

    private final Accounts accounts;
    private final PasswordField password = new PasswordField("Your new password");
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
        var choose = new Button("Set password", _ -> accept(secret));
        choose.addThemeVariants(ButtonVariant.PRIMARY);
        choose.addClickShortcut(com.vaadin.flow.component.Key.ENTER);
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        password.setHelperText(
                "15 characters or more. A sentence you can remember is good; pasting is fine.");
        password.setWidthFull();
        var form = new Div(password, choose);
        form.setClassName("form");
        return new Card()
                .with(
                        new H1(
                                invited.reset()
                                        ? "A new password for " + invited.name()
                                        : "Welcome, " + invited.name()),
                        Texts.quiet(
                                "Your username is "
                                        + invited.username()
                                        + "."
                                        + (invited.reset()
                                                ? " A new password ends every other sign-in of this"
                                                        + " account."
                                                : "")),
                        form);
    }

    private static Component spent() {
        return new Card()
                .with(
                        new H1("This link is no longer good"),
                        Texts.quiet(
                                "It works once and for a limited time. Ask your practice how you get"
                                        + " a new one."),
                        new Anchor("login", "Sign in"));
    }

    private void accept(String secret) {
        switch (accounts.accept(secret, password.getValue())) {
            case Outcome.Done<String>(var username) -> show(done(username));
            case Outcome.Refused<String>(var why) -> {
                password.setInvalid(true);
                password.setErrorMessage(why);
                password.focus();
            }
        }
    }

    private static Component done(String username) {
        return new Card()
                .with(
                        new H1("Your password is set"),
                        Texts.quiet("Sign in as " + username + " from now on."),
                        new Anchor("login", "Sign in"));
    }
}
