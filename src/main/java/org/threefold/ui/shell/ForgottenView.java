package org.threefold.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.threefold.identity.ForgottenPasswords;
import org.threefold.mail.MailQueue;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Texts;

/// A lost password. The answer is the same whatever name is typed: nobody learns here who has an
/// account.
@Route(ForgottenView.PATH)
@AnonymousAllowed
public class ForgottenView extends Main implements HasDynamicTitle {

    static final String PATH = "forgotten";

    private final ForgottenPasswords passwords;
    private final TextField username = new TextField(ShellTexts.of("login.username"));
    private final Div place = new Div();

    public ForgottenView(ForgottenPasswords passwords, MailQueue mail) {
        this.passwords = passwords;
        setClassName("login");
        add(new Brand(), place);
        place.add(mail.open() ? form() : without());
    }

    private Component form() {
        var send = new Button(ShellTexts.of("login.lost.send"), _ -> send());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.addClickShortcut(Key.ENTER);
        username.setAutocomplete(Autocomplete.USERNAME);
        username.setWidthFull();
        username.setRequired(true);
        var form = new Div(username, send);
        form.setClassName("form");
        return new Card()
                .with(
                        new H1(ShellTexts.of("login.lost.title")),
                        Texts.quiet(ShellTexts.of("login.lost.lead")),
                        form,
                        new Anchor(LoginView.PATH, ShellTexts.of("login.back")))
                .looking("stack");
    }

    private static Component without() {
        return new Card()
                .with(
                        new H1(ShellTexts.of("login.lost.title")),
                        Texts.quiet(ShellTexts.of("login.lost.no-mail")),
                        new Anchor(LoginView.PATH, ShellTexts.of("login.back")))
                .looking("stack");
    }

    private void send() {
        if (username.isEmpty()) {
            username.setErrorMessage(ShellTexts.of("login.lost.name-wanted"));
            username.setInvalid(true);
            username.focus();
            return;
        }
        passwords.ask(username.getValue(), VaadinRequest.getCurrent().getRemoteAddr());
        place.removeAll();
        place.add(
                new Card()
                        .with(
                                new H1(ShellTexts.of("login.lost.look")),
                                Texts.quiet(ShellTexts.of("login.lost.sent")),
                                Texts.quiet(ShellTexts.of("login.lost.nothing-came")),
                                new Anchor(LoginView.PATH, ShellTexts.of("login.back")))
                        .looking("stack"));
    }

    @Override
    public String getPageTitle() {
        return ShellTexts.title(ShellTexts.of("login.lost.title"));
    }
}
