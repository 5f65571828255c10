package org.threefold.ui.admin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.threefold.access.Passkeys;
import org.threefold.access.SecondFactors;
import org.threefold.access.SignedIn;
import org.threefold.identity.OwnAccount;
import org.threefold.ui.kit.PageHead;
import org.threefold.ui.shell.AccountCard;
import org.threefold.ui.shell.ClinicShell;
import org.threefold.ui.shell.CurrentActor;

import java.time.Clock;

/// What happened to the account of whoever is signed in.
@Route(value = "account", layout = ClinicShell.class)
@PageTitle("Your account · Threefold")
@PermitAll
public class OwnAccountPage extends Div {

    private final FactorsCard codes;
    private final PasskeysCard keys;

    public OwnAccountPage(
            OwnAccount own,
            SecondFactors factors,
            Passkeys passkeys,
            CurrentActor me,
            Clock clock) {
        setClassName("page");
        codes =
                new FactorsCard(
                        factors, me.get(), () -> mustEnrol(me), clock.getZone(), this::show);
        keys = new PasskeysCard(passkeys, me.get(), clock.getZone(), this::show);
        add(
                new PageHead(
                        "Your account",
                        "How you show who you are, who signed in with it, and who reset its password."),
                keys,
                codes,
                new AccountCard(own, me.get(), clock.getZone()));
    }

    private static boolean mustEnrol(CurrentActor me) {
        return me.refreshed().filter(SignedIn::mustEnrol).isPresent();
    }

    private void show() {
        codes.show();
        keys.show();
    }
}
