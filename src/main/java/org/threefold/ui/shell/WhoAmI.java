package org.threefold.ui.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.threefold.access.Role;
import org.threefold.access.SignedIn;
import org.threefold.ui.links.AdminLinks;

import java.util.stream.Collectors;

/// Who is signed in, as what, and the way out.
class WhoAmI extends Div {

    private final Span name = new Span();
    private final Span roles = new Span();

    WhoAmI(Button signOut) {
        setClassName("me");
        name.setClassName("name");
        var account = new Anchor(AdminLinks.OWN_ACCOUNT, "Your account");
        account.setClassName("small");
        roles.setClassName("roles");
        signOut.addThemeVariants(ButtonVariant.TERTIARY);
        add(name, roles, account, signOut);
    }

    void show(SignedIn me) {
        name.setText(me.title().isBlank() ? me.name() : me.name() + ", " + me.title());
        roles.setText(
                me.roles().stream().sorted().map(Role::words).collect(Collectors.joining(", ")));
    }
}
