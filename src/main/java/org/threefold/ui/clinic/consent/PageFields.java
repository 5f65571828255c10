package org.threefold.ui.clinic.consent;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.threefold.consent.FormDraft;
import org.threefold.consent.Paragraph;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Stack;

/// One page of the text to edit. Once it reads otherwise, whether it says something new is asked.
class PageFields extends Card {

    private enum Says {
        SOMETHING_NEW("Something new: patients who signed are asked again"),
        THE_SAME("The same, better: they are not");

        private final String words;

        Says(String words) {
            this.words = words;
        }
    }

    private final Paragraph before;
    private final TextField title;
    private final TextArea text;
    private final RadioButtonGroup<Says> says;

    PageFields(Paragraph before) {
        super(before.item().number() + ". " + before.title());
        this.before = before;
        var item = before.item().name();
        title = new TextField(item + " title");
        text = new TextArea(item + " text");
        says = new RadioButtonGroup<>(item + " says");
        title.setWidthFull();
        title.setMaxLength(120);
        title.setValue(before.title());
        text.setWidthFull();
        text.setMaxLength(4000);
        text.setValue(before.text());
        text.setValueChangeMode(ValueChangeMode.LAZY);
        says.setItems(Says.values());
        says.setItemLabelGenerator(it -> it.words);
        says.setValue(Says.SOMETHING_NEW);
        title.addValueChangeListener(_ -> fit());
        text.addValueChangeListener(_ -> fit());
        with(new Stack(title, text, says));
        fit();
    }

    void fit() {
        says.setVisible(
                !title.getValue().strip().equals(before.title())
                        || !text.getValue().strip().equals(before.text()));
    }

    FormDraft.Page page() {
        return new FormDraft.Page(
                title.getValue(), text.getValue(), says.getValue() != Says.THE_SAME);
    }

    TextField title() {
        return title;
    }

    TextArea text() {
        return text;
    }
}
