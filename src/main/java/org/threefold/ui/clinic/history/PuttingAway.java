package org.threefold.ui.clinic.history;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import org.threefold.ui.kit.Confirm;

import java.util.function.BooleanSupplier;

/// Leaving a form without saving: by its button or by Escape. What was typed is not thrown away
/// unasked.
final class PuttingAway {

    private final BooleanSupplier typed;
    private final Runnable away;

    PuttingAway(BooleanSupplier typed, Runnable away) {
        this.typed = typed;
        this.away = away;
    }

    Button button() {
        var button = new Button("Put away without saving", _ -> leave());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    void onEscape(Component form) {
        Shortcuts.addShortcutListener(form, this::leave, Key.ESCAPE).listenOn(form);
    }

    void leave() {
        if (!typed.getAsBoolean()) away.run();
        else
            Confirm.before(
                    "Put away what you typed?", "It has not been saved.", "Put it away", away);
    }
}
