package org.threefold.ui.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import org.threefold.ui.kit.Texts;

import java.util.List;

/// The recovery codes, shown this once. It closes by its button alone.
class RecoveryDialog extends Dialog {

    RecoveryDialog(List<String> codes, Runnable then) {
        setHeaderTitle("Your recovery codes");
        setWidth("28rem");
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        var list = new OrderedList();
        list.setClassName("recovery-codes");
        codes.forEach(code -> list.add(new ListItem(code)));
        var body =
                new Div(
                        Texts.plain(
                                "Print them or write them down, and keep them away from your"
                                        + " phone."),
                        Texts.faint(
                                "Each works once in place of a code. They are not shown again."),
                        list);
        body.setClassName("stack");
        add(body);
        var kept =
                new Button(
                        "I have kept them",
                        _ -> {
                            close();
                            then.run();
                        });
        kept.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(kept);
        open();
    }
}
