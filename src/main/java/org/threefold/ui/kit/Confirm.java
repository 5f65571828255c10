package org.threefold.ui.kit;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/// Asks before an act that cannot be taken back. The button says what it does.
public final class Confirm {

    private Confirm() {}

    public static void before(String title, String sentence, String act, Runnable then) {
        dialog(title, sentence, act, then).open();
    }

    /// Asks before an act that ends something or shuts someone out.
    public static void beforeDanger(String title, String sentence, String act, Runnable then) {
        var dialog = dialog(title, sentence, act, then);
        dialog.setConfirmButtonTheme("primary error");
        dialog.open();
    }

    private static ConfirmDialog dialog(String title, String sentence, String act, Runnable then) {
        var dialog = new ConfirmDialog(title, sentence, act, _ -> then.run());
        dialog.setCancelable(true);
        dialog.setCancelText("Go back");
        return dialog;
    }
}
