package org.threefold.ui.portal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.threefold.consent.Choices;
import org.threefold.consent.ConsentItem;
import org.threefold.consent.SharedWith;
import org.threefold.consent.Touch;
import org.threefold.ui.kit.Texts;

import java.util.Optional;
import java.util.function.Consumer;

/// What is chosen on a page: touch on the twelfth, recording and sharing on the thirteenth. Nothing
/// is chosen for anybody.
final class ConsentChoices {

    private ConsentChoices() {}

    static Optional<Component> of(ConsentItem item, Choices now, Consumer<Choices> chosen) {
        return switch (item) {
            case C12 -> Optional.of(card(touch(now, chosen)));
            case C13 -> Optional.of(card(recording(now, chosen), sharing(now, chosen)));
            case C1, C2, C3, C4, C5, C6, C7, C8, C9, C10, C11, C14, C15, C16 -> Optional.empty();
        };
    }

    private static Component card(Component... fields) {
        var card = new Div(fields);
        card.add(Texts.faint(PortalTexts.of("consent.choice.kept")));
        card.setClassName("card portal-card stack");
        return card;
    }

    private static Component touch(Choices now, Consumer<Choices> chosen) {
        var touch = new RadioButtonGroup<Touch>(PortalTexts.of("consent.choice.touch"));
        touch.setItems(Touch.values());
        touch.setItemLabelGenerator(it -> PortalTexts.of("consent.choice." + it));
        touch.setValue(now.touch());
        touch.addThemeName("vertical");
        touch.addValueChangeListener(
                it -> {
                    if (it.getValue() != null)
                        chosen.accept(new Choices(it.getValue(), now.recording(), now.sharing()));
                });
        return touch;
    }

    private static Component recording(Choices now, Consumer<Choices> chosen) {
        var recording = new Checkbox(PortalTexts.of("consent.choice.recording"), now.recording());
        recording.addValueChangeListener(
                it -> chosen.accept(new Choices(now.touch(), it.getValue(), now.sharing())));
        return recording;
    }

    private static Component sharing(Choices now, Consumer<Choices> chosen) {
        var sharing = new CheckboxGroup<SharedWith>(PortalTexts.of("consent.choice.sharing"));
        sharing.setItems(SharedWith.values());
        sharing.setItemLabelGenerator(it -> PortalTexts.of("consent.choice." + it));
        sharing.setValue(now.sharing());
        sharing.addThemeName("vertical");
        sharing.addValueChangeListener(
                it -> chosen.accept(new Choices(now.touch(), now.recording(), it.getValue())));
        return sharing;
    }

    /// In words, as they are read before signing.
    static String shared(Choices it) {
        if (it.sharing().isEmpty()) return PortalTexts.of("consent.sign.nobody");
        return it.inOrder().stream()
                .map(who -> PortalTexts.of("consent.choice." + who))
                .collect(java.util.stream.Collectors.joining(", "));
    }
}
