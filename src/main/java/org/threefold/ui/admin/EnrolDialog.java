package org.threefold.ui.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import org.threefold.access.CodeEnrolment;
import org.threefold.access.SecondFactors;
import org.threefold.kernel.Actor;
import org.threefold.kernel.Outcome;
import org.threefold.ui.kit.CodeField;
import org.threefold.ui.kit.FreshFactorFields;
import org.threefold.ui.kit.Texts;
import org.threefold.ui.shell.Signing;

import java.util.List;

/// Sets up one-time codes in three steps: the password, the secret with a first code, the recovery
/// codes.
class EnrolDialog extends Dialog {

    private final SecondFactors factors;
    private final Actor me;
    private final Runnable then;
    private final Div body = new Div();
    private final FreshFactorFields fresh = Signing.fields("Your password", this::begin);
    private final CodeField code = new CodeField("The code it shows now", this::confirm);
    private final Button next = new Button("Continue", _ -> begin());
    private final Button confirm = new Button("Turn on codes", _ -> confirm());

    EnrolDialog(SecondFactors factors, Actor me, Runnable then) {
        this.factors = factors;
        this.me = me;
        this.then = then;
        setHeaderTitle("Set up one-time codes");
        setWidth("30rem");
        body.setClassName("stack");
        body.add(Texts.plain("First your password, so that it is you who sets this up."), fresh);
        add(body);
        next.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setVisible(false);
        getFooter().add(new Button("Go back", _ -> close()), next, confirm);
        open();
        fresh.focus();
    }

    private void begin() {
        switch (factors.begin(me, fresh.factor())) {
            case Outcome.Done<CodeEnrolment>(var enrolment) -> show(enrolment);
            case Outcome.Refused<CodeEnrolment>(var why) -> fresh.refuse(why);
        }
    }

    private void show(CodeEnrolment enrolment) {
        fresh.clear();
        var secret = new Code(enrolment.spaced());
        secret.setClassName("secret");
        body.removeAll();
        body.add(
                Texts.plain("Scan this with an authenticator application on your phone."),
                new QrCode(enrolment.address(), "QR code of your secret; it stands below as text"),
                Texts.faint("Or type this into it:"),
                secret,
                code);
        next.setVisible(false);
        confirm.setVisible(true);
        code.focus();
    }

    private void confirm() {
        switch (factors.confirm(me, code.getValue())) {
            case Outcome.Done<List<String>>(var recovery) -> {
                close();
                new RecoveryDialog(recovery, then);
            }
            case Outcome.Refused<List<String>>(var why) -> code.refuse(why);
        }
    }
}
