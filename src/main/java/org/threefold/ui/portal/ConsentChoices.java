package org.threefold.ui.portal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.threefold.consent.Choices;
import org.threefold.consent.ConsentItem;
import org.threefold.consent.SharedWith;
import org.threefold.consent.TermWords;
import org.threefold.consent.Touch;
import org.threefold.ui.kit.PageTexts;
import org.threefold.ui.kit.Texts;

import java.util.Optional;
import java.util.function.Consumer;

/// What is chosen on a page: touch on the twelfth, recording and sharing on the thirteenth. Nothing
/// is chosen for anybody.
final class ConsentChoices extends Div {

    private final RadioButtonGroup<Touch> touch =
            new RadioButtonGroup<>(PortalTexts.of("consent.choice.touch"));
    private final Checkbox recording = new Checkbox(PortalTexts.of("consent.choice.recording"));
    private final CheckboxGroup<SharedWith> sharing =
            new CheckboxGroup<>(PortalTexts.of("consent.choice.sharing"));

    private ConsentChoices(Choices now, Consumer<Choices> chosen) {
        setClassName("card portal-card stack");
        var words = new TermWords(PageTexts.language());
        touch.setItems(Touch.values());
        touch.setItemLabelGenerator(words::of);
        touch.setValue(now.touch());
        recording.setValue(now.recording());
        sharing.setItems(SharedWith.values());
        sharing.setItemLabelGenerator(words::of);
        sharing.setValue(now.sharing());
        touch.addValueChangeListener(_ -> chosen.accept(choices()));
        recording.addValueChangeListener(_ -> chosen.accept(choices()));
        sharing.addValueChangeListener(_ -> chosen.accept(choices()));
    }

    static Optional<Component> of(ConsentItem item, Choices now, Consumer<Choices> chosen) {
        return switch (item) {
            case C12 -> Optional.of(new ConsentChoices(now, chosen).showTouch());
            case C13 -> Optional.of(new ConsentChoices(now, chosen).showSharing());
            case C1, C2, C3, C4, C5, C6, C7, C8, C9, C10, C11, C14, C15, C16 -> Optional.empty();
        };
    }

    private ConsentChoices showTouch() {
        add(touch, kept());
        return this;
    }

    private ConsentChoices showSharing() {
        add(recording, sharing, kept());
        return this;
    }

    private static Component kept() {
        return Texts.faint(PortalTexts.of("consent.choice.kept"));
    }

    private Choices choices() {
        return new Choices(touch.getValue(), recording.getValue(), sharing.getValue());
    }
}
