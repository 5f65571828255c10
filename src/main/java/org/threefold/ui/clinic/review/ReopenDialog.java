package org.threefold.ui.clinic.review;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import org.threefold.kernel.Outcome;
import org.threefold.review.Round;
import org.threefold.ui.kit.Texts;
import org.threefold.ui.shell.DraftFields;

import java.util.function.BiFunction;

/// Asks the team again: a new round with its own blind opinions; the earlier one is kept.
class ReopenDialog extends Dialog {

    private final TextArea question = new TextArea("The question for the team");
    private final TextArea because = new TextArea("Why the team is asked again");
    private final BiFunction<String, String, Outcome<Round>> ask;
    private final Runnable then;
    private final DraftFields drafts;

    ReopenDialog(
            DraftFields drafts,
            String before,
            BiFunction<String, String, Outcome<Round>> ask,
            Runnable then) {
        this.drafts = drafts;
        this.ask = ask;
        this.then = then;
        setHeaderTitle("Ask the team again");
        setWidth("34rem");
        question.setWidthFull();
        question.setValue(before);
        because.setWidthFull();
        var body =
                new Div(
                        Texts.quiet(
                                "A new round begins, with three new opinions, blind again. This one"
                                        + " stays as it is."),
                        question,
                        because);
        body.setClassName("stack");
        drafts.all(body);
        add(body);
        var act =
                new Button("Open a new round", _ -> open(question.getValue(), because.getValue()));
        act.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Go back", _ -> close()), act);
    }

    private void open(String words, String reason) {
        switch (drafts.submit(() -> ask.apply(words, reason))) {
            case Outcome.Done<Round> _ -> {
                close();
                then.run();
            }
            case Outcome.Refused<Round>(var why) -> {
                because.setErrorMessage(why);
                because.setInvalid(true);
                because.focus();
            }
        }
    }
}
