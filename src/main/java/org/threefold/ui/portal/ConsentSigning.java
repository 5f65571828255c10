package org.threefold.ui.portal;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import org.threefold.access.FactorRefusal;
import org.threefold.access.FreshFactor;
import org.threefold.consent.MyConsent;
import org.threefold.consent.SigningDraft;
import org.threefold.kernel.Ids;
import org.threefold.kernel.Outcome;
import org.threefold.ui.kit.FreshFactorFields;
import org.threefold.ui.kit.Notifications;
import org.threefold.ui.kit.Texts;
import org.threefold.ui.shell.Signing;

import java.util.UUID;
import java.util.function.BiFunction;

/// Yes or no: what it is to, one's name, the agreement to sign here, and the password. The button
/// says what it does.
class ConsentSigning extends Div {

    private final MyConsent.Open open;
    private final UUID id = Ids.next();
    private final TextField name = new TextField(PortalTexts.of("consent.sign.name"));
    private final Checkbox agree = new Checkbox(PortalTexts.of("consent.sign.agree"));
    private final FreshFactorFields fresh =
            Signing.fields(PortalTexts.of("consent.sign.password"), this::sign);
    private final BiFunction<SigningDraft, FreshFactor, Outcome<MyConsent>> act;

    ConsentSigning(
            String me,
            MyConsent.Open open,
            BiFunction<SigningDraft, FreshFactor, Outcome<MyConsent>> act,
            Runnable change,
            Runnable pages,
            Runnable refuse) {
        this.open = open;
        this.act = act;
        setClassName("stack");
        name.setHelperText(PortalTexts.of("consent.sign.name.help", me));
        name.setWidthFull();
        name.setMaxLength(200);
        var terms = new ConsentTerms(open.offer(), open.choices());
        terms.add(button("consent.sign.change", change));
        add(
                PageTop.under(
                        PortalRoute.HOME,
                        PortalTexts.of("consent.sign.title"),
                        PortalTexts.of("consent.sign.lead")),
                button("consent.read.all", pages),
                terms,
                signature(refuse));
    }

    private Section signature(Runnable refuse) {
        var sign = button("consent.sign.button", this::sign);
        sign.addClassName("go");
        var ways = new Div(sign, button("consent.sign.refuse", refuse));
        ways.setClassName("read-end");
        var card =
                new Section(
                        Texts.plain(open.meaning()),
                        name,
                        agree,
                        fresh,
                        ways,
                        Texts.faint(
                                PortalTexts.of(
                                        "consent.sign.version",
                                        open.form().version(),
                                        open.offer().formSha256().substring(0, 12))));
        card.setClassName("card portal-card stack");
        return card;
    }

    private void sign() {
        var draft =
                new SigningDraft(
                        id,
                        open.offer().id(),
                        open.shownSha256(),
                        name.getValue(),
                        agree.getValue());
        if (act.apply(draft, fresh.factor()) instanceof Outcome.Refused<MyConsent>(var why)) {
            if (FactorRefusal.isAboutFactor(why)) fresh.refuse(why);
            else Notifications.no(why);
        }
    }

    private static NativeButton button(String key, Runnable act) {
        var button = new NativeButton(PortalTexts.of(key), _ -> act.run());
        button.setClassName("btn");
        return button;
    }
}
