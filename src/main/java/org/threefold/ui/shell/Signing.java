package org.threefold.ui.shell;

import com.vaadin.flow.server.VaadinService;
import org.threefold.access.Passkeys;
import org.threefold.access.SignedIn;
import org.threefold.ui.kit.FreshFactorFields;

/// The fields of whoever signs something on this screen.
public final class Signing {

    private Signing() {}

    /// @param confirmed what the return key does, and a passkey that was used
    public static FreshFactorFields fields(String label, Runnable confirmed) {
        var fields = new FreshFactorFields(label, confirmed);
        var me = bean(CurrentActor.class);
        if (me.now().filter(SignedIn::passkey).isPresent())
            fields.offering(() -> bean(Passkeys.class).forSigning(me.get()));
        return fields;
    }

    private static <B> B bean(Class<B> kind) {
        return VaadinService.getCurrent().getInstantiator().getOrCreate(kind);
    }
}
