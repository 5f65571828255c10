package org.threefold.ui.portal;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import org.threefold.forms.AnswerValue;
import org.threefold.forms.Question;
import org.threefold.forms.Reply;
import org.threefold.forms.Shape;
import org.threefold.ui.shell.DraftFields;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Consumer;

/// An answer that is written: words, a number, a day.
class ReplyTyped extends Div {

    private final Question item;
    private final Consumer<Reply> answer;
    private final TextField line = new TextField(PortalTexts.of("questions.step.answer"));
    private final TextArea area = new TextArea(PortalTexts.of("questions.step.answer"));

    ReplyTyped(Question item, @Nullable Reply given, DraftFields drafts, Consumer<Reply> answer) {
        this.item = item;
        this.answer = answer;
        setClassName("asking-choices");
        var next = new NativeButton(PortalTexts.of("questions.step.go-on"), _ -> keep());
        next.setClassName("btn go");
        if (given != null && !(given instanceof Reply.Declined))
            field().setValue(item.words(given));
        area.setMaxLength(4000);
        if (item.shape() instanceof Shape.Words) drafts.keep(item.id(), area);
        else drafts.keep(item.id(), line);
        add(field(), next);
    }

    private AbstractField<?, String> field() {
        return item.shape() instanceof Shape.Words ? area : line;
    }

    private void keep() {
        var words = field().getValue().strip();
        reply(words).ifPresentOrElse(answer, this::unreadable);
    }

    private Optional<Reply> reply(String words) {
        try {
            return words.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            switch (item.shape()) {
                                case Shape.Number _ ->
                                        new AnswerValue.Amount(
                                                new BigDecimal(words.replace(',', '.')));
                                case Shape.Day _ -> new AnswerValue.On(LocalDate.parse(words));
                                case Shape.Words _, Shape.Choice _, Shape.YesNo _ ->
                                        new AnswerValue.Text(words);
                            });
        } catch (NumberFormatException | DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private void unreadable() {
        var words =
                switch (item.shape()) {
                    case Shape.Number _ -> PortalTexts.of("questions.step.number-wanted");
                    case Shape.Day _ -> PortalTexts.of("questions.step.day-wanted");
                    case Shape.Words _, Shape.Choice _, Shape.YesNo _ ->
                            PortalTexts.of("questions.step.words-wanted");
                };
        line.setErrorMessage(words);
        line.setInvalid(true);
        area.setErrorMessage(words);
        area.setInvalid(true);
    }
}
