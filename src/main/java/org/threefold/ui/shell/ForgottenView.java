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
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.threefold.identity.ForgottenPasswords;
import org.threefold.mail.MailQueue;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Texts;

/// A lost password. The answer is the same whatever name is typed: nobody learns here who has an
/// account.
@Route("forgotten")
@PageTitle("Forgotten password · Threefold")
@AnonymousAllowed
public class ForgottenView extends Main {

    static final String SENT =
            "If there is an account of this name with an e-mail address, a link is on its way"
                    + " there. It works once, for an hour.";

    private final ForgottenPasswords passwords;
    private final TextField username = new TextField("Username");
    private final Div place = new Div();

    public ForgottenView(ForgottenPasswords passwords, MailQueue mail) {
        this.passwords = passwords;
        setClassName("login");
        add(new Brand(), place);
        place.add(mail.open() ? form() : without());
    }

    private Component form() {
        var send = new Button("Send me a link", _ -> send());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.addClickShortcut(Key.ENTER);
        username.setAutocomplete(Autocomplete.USERNAME);
        username.setWidthFull();
        username.setRequired(true);
        var form = new Div(username, send);
        form.setClassName("form");
        return new Card()
                .with(
                        new H1("Forgotten password"),
                        Texts.quiet(
                                "A link for a new password goes to the e-mail address that your"
                                        + " practice has for you."),
                        form,
                        new Anchor("login", "Back to sign in"))
                .looking("stack");
    }

    private static Component without() {
        return new Card()
                .with(
                        new H1("Forgotten password"),
                        Texts.quiet(
                                "This practice sends no mail from here. Ask the privacy officer or"
                                        + " the coordinator of the practice."),
                        new Anchor("login", "Back to sign in"))
                .looking("stack");
    }

    private void send() {
        if (username.isEmpty()) {
            username.setErrorMessage("Write your username.");
            username.setInvalid(true);
            username.focus();
            return;
        }
        passwords.ask(username.getValue(), VaadinRequest.getCurrent().getRemoteAddr());
        place.removeAll();
        place.add(
                new Card()
                        .with(
                                new H1("Look at your mail"),
                                Texts.quiet(SENT),
                                Texts.quiet(
                                        "Nothing came? Ask the practice: it may have no address for"
                                                + " you."),
                                new Anchor("login", "Back to sign in"))
                        .looking("stack"));
    }
}
