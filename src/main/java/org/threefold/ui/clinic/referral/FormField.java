package org.threefold.ui.clinic.referral;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import org.threefold.referral.ReferralField;

import java.util.function.Consumer;
import java.util.function.Supplier;

/// One field of the form: which one it is, and its value as words, in and out.
record FormField(
        ReferralField field,
        HasValue<?, ?> value,
        HasValidationProperties validity,
        Focusable<?> focusable,
        Supplier<String> read,
        Consumer<String> write) {

    String words() {
        return read.get();
    }

    void fill(String words) {
        write.accept(words);
    }

    void onChange(Runnable then) {
        value.addValueChangeListener(
                event -> {
                    if (event.isFromClient()) {
                        then.run();
                    }
                });
    }

    /// Shows the objection at the field; an empty one takes it away.
    void object(String sentence) {
        validity.setErrorMessage(sentence);
        validity.setInvalid(!sentence.isEmpty());
    }
}
