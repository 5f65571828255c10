package org.threefold.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.beans.factory.ObjectProvider;
import org.threefold.mail.Outbox;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Facts;
import org.threefold.ui.kit.Texts;

/// The letters that a demo would have sent, for whoever plays its people. There is no such page
/// elsewhere.
@Route(OutboxView.PATH)
@PageTitle("Outbox of the demo · Threefold")
@AnonymousAllowed
public class OutboxView extends Main implements BeforeEnterObserver {

    static final String PATH = "outbox";

    private final ObjectProvider<Outbox> outbox;

    public OutboxView(ObjectProvider<Outbox> outbox) {
        this.outbox = outbox;
        setClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var demo = outbox.getIfAvailable();
        if (demo == null) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        removeAll();
        var letters = demo.newest();
        add(
                new H1("Outbox of the demo"),
                Texts.quiet(
                        letters.isEmpty()
                                ? "Nothing was sent yet."
                                : "What would have been sent, the newest first. No mail leaves this"
                                        + " machine."),
                new Anchor(LoginView.PATH, "Sign in"));
        letters.forEach(it -> add(letter(it)));
    }

    private static Component letter(Outbox.Mail mail) {
        var text = new Pre(mail.body());
        text.addClassName("letter");
        return new Card(mail.subject(), new Facts().fact("To", mail.to())).with(text);
    }
}
