package org.threefold.ui.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import org.threefold.drafts.DraftForm;
import org.threefold.kernel.Outcome;
import org.threefold.ui.kit.Texts;

import java.util.function.Function;

/// Asks for the reason of an act that another person reads. A refusal is shown at the field.
public class ReasonDialog extends Dialog {

    private static final int LONGEST = 1000;

    private final TextArea reason;
    private final DraftFields drafts;

    public ReasonDialog(
            String title,
            String sentence,
            String label,
            String act,
            Function<String, Outcome<?>> send,
            Runnable then) {
        setHeaderTitle(title);
        reason = new TextArea(label);
        reason.setRequired(true);
        reason.setMaxLength(LONGEST);
        reason.setWidthFull();
        add(Texts.quiet(sentence), reason);
        drafts = DraftFields.of(DraftForm.of(cut(title))).all(this);
        var button = new Button(act, _ -> send(send, then));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Go back", _ -> close()), button);
        open();
    }

    private static String cut(String title) {
        return title.substring(0, Math.min(title.length(), DraftForm.LONGEST));
    }

    private void send(Function<String, Outcome<?>> send, Runnable then) {
        switch (drafts.submit(() -> send.apply(reason.getValue()))) {
            case Outcome.Done<?> _ -> {
                close();
                then.run();
            }
            case Outcome.Refused<?>(var why) -> {
                reason.setErrorMessage(why);
                reason.setInvalid(true);
                reason.focus();
            }
        }
    }
}
