package org.threefold.ui.portal;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import org.threefold.history.Measurement;
import org.threefold.opioids.DiaryProblem;
import org.threefold.opioids.Take;
import org.threefold.ui.kit.ErrorSummary;
import org.threefold.ui.kit.ReasonTexts;
import org.threefold.ui.shell.DraftFields;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// One medicine of a day. The strength may stay empty: not known is an answer.
class TakeFields extends Div {

    private static final Map<String, String> UNITS =
            Map.of("mg", "diary.take.unit.mg", "mcg/h", "diary.take.unit.patch");

    private static final String MEDICINE = " medicine";
    private static final String EACH = " strength";
    private static final String COUNT = " count";
    private static final String UNIT = " unit";

    private final TextField medicine = new TextField(PortalTexts.of("diary.take.medicine"));
    private final BigDecimalField each = new BigDecimalField(PortalTexts.of("diary.take.strength"));
    private final Select<String> unit = new Select<>();
    private final BigDecimalField count = new BigDecimalField(PortalTexts.of("diary.take.count"));

    private Runnable forget = () -> {};

    TakeFields(Consumer<TakeFields> remove) {
        var away = new NativeButton(PortalTexts.of("diary.take.remove"), _ -> remove.accept(this));
        away.setClassName("btn text");
        medicine.setHelperText(PortalTexts.of("diary.take.medicine.help"));
        medicine.setMaxLength(200);
        unit.setLabel(PortalTexts.of("diary.take.unit"));
        unit.setItems("mg", "mcg/h");
        unit.setItemLabelGenerator(it -> PortalTexts.of(UNITS.getOrDefault(it, it)));
        unit.setValue("mg");
        count.setHelperText(PortalTexts.of("diary.take.count.help"));
        setClassName("fields");
        add(medicine, each, unit, count, away);
    }

    void show(Take take, boolean withCount) {
        medicine.setValue(take.medicine());
        Optional.ofNullable(take.each()).ifPresent(this::show);
        if (withCount) count.setValue(take.count());
    }

    /// Whether something was typed in a line, and not saved.
    static boolean kept(DraftFields drafts, int line) {
        return Stream.of(MEDICINE, EACH, COUNT).anyMatch(it -> !drafts.text(line + it).isEmpty());
    }

    /// The line is removed: nothing of it is kept.
    void forget() {
        forget.run();
    }

    /// Keeps the line as it is typed.
    ///
    /// @param typed runs before something of the line is kept
    void keep(DraftFields drafts, int line, Runnable typed) {
        for (HasValue<?, ?> field : List.<HasValue<?, ?>>of(medicine, each, unit, count))
            field.addValueChangeListener(
                    event -> {
                        if (event.isFromClient()) typed.run();
                    });
        drafts.keep(line + MEDICINE, medicine);
        drafts.keep(line + EACH, each);
        drafts.keep(line + UNIT, unit);
        drafts.keep(line + COUNT, count);
        forget =
                () ->
                        Stream.of(MEDICINE, EACH, UNIT, COUNT)
                                .filter(it -> !drafts.text(line + it).isEmpty())
                                .forEach(it -> drafts.save(line + it, ""));
    }

    void focus() {
        medicine.focus();
    }

    /// A line that nobody counted and nobody named. One that only carries over the name of the
    /// last time is blank as well.
    boolean isBlank() {
        return !isCounted() && medicine.getValue().isBlank();
    }

    boolean isCounted() {
        return count.getValue() != null;
    }

    Take take() {
        var many = Optional.ofNullable(count.getValue()).orElse(BigDecimal.ZERO);
        return new Take(medicine.getValue(), strength(), many);
    }

    void clearProblems() {
        Stream.<HasValidation>of(medicine, each, count).forEach(field -> mark(field, false, ""));
    }

    ErrorSummary.Problem show(DiaryProblem problem) {
        var sentence = ReasonTexts.of(problem.reason());
        return switch (problem.field()) {
            case MEDICINE, DAY -> wrong(medicine, medicine, sentence);
            case EACH -> wrong(each, each, sentence);
            case COUNT -> wrong(count, count, sentence);
        };
    }

    private static ErrorSummary.Problem wrong(
            HasValidation field, Focusable<?> way, String sentence) {
        mark(field, true, sentence);
        return new ErrorSummary.Problem(way, sentence);
    }

    private static void mark(HasValidation field, boolean invalid, String sentence) {
        field.setInvalid(invalid);
        field.setErrorMessage(sentence);
    }

    private @Nullable Measurement strength() {
        var value = each.getValue();
        return value == null ? null : new Measurement(value, unit.getValue());
    }

    private void show(Measurement strength) {
        each.setValue(strength.value());
        unit.setValue(UNITS.containsKey(strength.unit()) ? strength.unit() : "mg");
    }
}
