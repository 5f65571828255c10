package org.threefold.ui.clinic.referral;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.threefold.referral.ReferralFilter;
import org.threefold.referral.Urgency;
import org.threefold.ui.kit.NotKept;

import java.util.Locale;

/// The filters above the list. Together they read as a sentence: [#words].
class ReferralFilters extends Div {

    private final Select<Shown> shown = NotKept.search(new Select<>());
    private final Select<Urgency> urgency = NotKept.search(new Select<>());
    private final TextField name = NotKept.search(new TextField("Name"));

    ReferralFilters(Runnable changed) {
        setClassName("row");
        shown.setLabel("Show");
        shown.setItems(Shown.values());
        shown.setItemLabelGenerator(Shown::words);
        shown.setValue(Shown.OPEN);
        urgency.setLabel("Urgency");
        urgency.setItems(Urgency.values());
        urgency.setItemLabelGenerator(one -> one == null ? "Any" : one.words());
        urgency.setEmptySelectionAllowed(true);
        urgency.setEmptySelectionCaption("Any");
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.setClearButtonVisible(true);
        shown.addValueChangeListener(_ -> changed.run());
        urgency.addValueChangeListener(_ -> changed.run());
        name.addValueChangeListener(_ -> changed.run());
        add(shown, urgency, name);
    }

    ReferralFilter filter() {
        return new ReferralFilter(
                shown.getValue().statuses(),
                urgency.getOptionalValue().orElse(null),
                name.getValue());
    }

    /// As in "Open referrals, urgent ones only, with “lind” in the name."
    String words() {
        var sentence = new StringBuilder(shown.getValue().sentence());
        urgency.getOptionalValue()
                .ifPresent(
                        one ->
                                sentence.append(", ")
                                        .append(one.words().toLowerCase(Locale.ROOT))
                                        .append(" ones only"));
        if (!name.getValue().isBlank()) {
            sentence.append(", with “").append(name.getValue().strip()).append("” in the name");
        }
        return sentence.append('.').toString();
    }

    boolean isOpenOnly() {
        return filter().equals(ReferralFilter.OPEN);
    }
}
