package org.threefold.ui.clinic.referral;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import org.threefold.drafts.DraftForm;
import org.threefold.kernel.Ids;
import org.threefold.kernel.Outcome;
import org.threefold.ui.shell.DraftFields;

import java.util.UUID;

/// One sentence to be said, and the button that says it. A refusal stands at the field; what was
/// typed stays.
class SayForm extends Div {

    /// What saying it does: the words, under an id that makes it happen once.
    interface Saying {
        Outcome<?> say(UUID command, String words);
    }

    private final TextArea text;
    private final Button button;
    private final DraftFields drafts;
    private UUID command = Ids.next();

    SayForm(DraftForm form, String label, String help, String act, Saying saying, Runnable said) {
        setClassName("stack tight");
        text = new TextArea(label);
        text.setHelperText(help);
        text.setWidthFull();
        text.setMinRows(2);
        text.setMaxLength(4000);
        button = new Button(act, _ -> press(saying, said));
        add(text, new Div(button));
        drafts = DraftFields.of(form).all(this);
    }

    Button button() {
        return button;
    }

    TextArea text() {
        return text;
    }

    private void press(Saying saying, Runnable said) {
        switch (drafts.submit(() -> saying.say(command, text.getValue()))) {
            case Outcome.Done<?> _ -> {
                text.clear();
                text.setInvalid(false);
                command = Ids.next();
                said.run();
            }
            case Outcome.Refused<?>(var why) -> {
                text.setErrorMessage(why);
                text.setInvalid(true);
                text.focus();
            }
        }
    }
}
