package org.threefold.ui.clinic.policy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.threefold.settings.Amount;
import org.threefold.settings.Choice;
import org.threefold.settings.Judged;
import org.threefold.settings.PracticePolicy;
import org.threefold.settings.Setting;
import org.threefold.settings.YesNo;
import org.threefold.ui.kit.Texts;
import org.threefold.ui.shell.BrowserDrafts;

import java.util.function.Supplier;

/// One setting being changed: its meaning, its value now, the new one, and a reason as soon as the
/// new one is looser than usual.
class ChangeField extends Article {

    private final Setting setting;
    private final PracticePolicy before;
    private final Runnable changed;
    private final TextArea reason = new TextArea("Why is it looser than usual?");
    private final Component field;
    private final Supplier<String> text;

    ChangeField(
            Setting setting,
            PracticePolicy before,
            String text,
            String reason,
            Runnable changed,
            Runnable leave) {
        this.setting = setting;
        this.before = before;
        this.changed = changed;
        setClassName("stack tight change");
        this.reason.setWidthFull();
        this.reason.setMaxLength(2000);
        this.reason.setValue(reason);
        this.reason.setValueChangeMode(ValueChangeMode.LAZY);
        this.reason.addValueChangeListener(_ -> changed.run());
        switch (setting) {
            case Amount it -> {
                var number = number(it, text);
                field = number;
                this.text = number::getValue;
            }
            case YesNo _ -> {
                var group = yesNo(text);
                field = group;
                this.text = () -> String.valueOf(group.getValue());
            }
            case Choice it -> {
                var group = choices(it, text);
                field = group;
                this.text = () -> Choice.text(group.getValue());
            }
        }
        add(head(leave), Texts.faint(setting.about().meaning()), now(), field, this.reason);
        BrowserDrafts.all(this, "policy " + setting.id());
        weigh();
    }

    Setting setting() {
        return setting;
    }

    String text() {
        return text.get();
    }

    String reason() {
        return reason.getValue();
    }

    Focusable<?> value() {
        return (Focusable<?>) field;
    }

    TextArea reasonField() {
        return reason;
    }

    /// Shows what is wrong with the value; nothing, where it is empty.
    void object(String sentence) {
        var validated = (HasValidation) field;
        validated.setErrorMessage(sentence);
        validated.setInvalid(!sentence.isEmpty());
    }

    void objectToReason(String sentence) {
        reason.setErrorMessage(sentence);
        reason.setInvalid(!sentence.isEmpty());
    }

    void begin() {
        value().focus();
    }

    private Div head(Runnable leave) {
        var away = new Button("Leave it as it is", _ -> leave.run());
        away.addThemeVariants(ButtonVariant.TERTIARY);
        away.setAriaLabel("Leave it as it is: " + setting.name());
        var head = new Div(new H3(setting.name()), away);
        head.setClassName("row between");
        return head;
    }

    private Span now() {
        var words = before.words(setting);
        var usual = setting.words(setting.usual());
        var now =
                new Span(
                        words.equals(usual)
                                ? "Now " + words + ", which is usual."
                                : "Now " + words + "; usual is " + usual + ".");
        now.setClassName("quiet");
        return now;
    }

    private TextField number(Amount it, String text) {
        var number = new TextField("New value");
        number.setValue(text);
        number.setMaxLength(20);
        number.setSuffixComponent(new Span(it.unit().words()));
        number.setHelperText(
                "Between %s and %s."
                        .formatted(it.least().toPlainString(), it.most().toPlainString()));
        number.setValueChangeMode(ValueChangeMode.LAZY);
        number.addValueChangeListener(_ -> typed());
        return number;
    }

    private RadioButtonGroup<String> yesNo(String text) {
        var group = new RadioButtonGroup<String>("New value");
        group.setItems(YesNo.YES, YesNo.NO);
        group.setItemLabelGenerator(setting::words);
        group.setValue(text);
        group.addValueChangeListener(_ -> typed());
        return group;
    }

    private CheckboxGroup<String> choices(Choice it, String text) {
        var group = new CheckboxGroup<String>("New value");
        group.setItems(it.keys());
        group.setItemLabelGenerator(it.options()::get);
        group.setValue(Choice.read(text));
        group.addValueChangeListener(_ -> typed());
        return group;
    }

    private void typed() {
        weigh();
        changed.run();
    }

    private void weigh() {
        var judged = setting.judge(text());
        object(judged instanceof Judged.Refused(var why) ? why : "");
        reason.setVisible(judged instanceof Judged.NeedsReason);
        if (judged instanceof Judged.NeedsReason(var harm))
            reason.setHelperText(
                    harm + " At least 30 characters; it stands on every case judged by it.");
    }
}
