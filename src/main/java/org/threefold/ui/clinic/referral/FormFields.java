package org.threefold.ui.clinic.referral;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.jspecify.annotations.Nullable;
import org.threefold.casefile.PainCondition;
import org.threefold.casefile.PainConditions;
import org.threefold.casefile.Sex;
import org.threefold.referral.Problem;
import org.threefold.referral.ReferralField;
import org.threefold.referral.Urgency;
import org.threefold.ui.kit.DayField;
import org.threefold.ui.kit.ErrorSummary;
import org.threefold.ui.shell.BrowserDrafts;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// The fields of the referral form, in the order of the form.
class FormFields {

    private final List<FormField> all = new ArrayList<>();

    final TextField family = line(ReferralField.FAMILY, true);
    final TextField given = line(ReferralField.GIVEN, false);
    final DayField birthDate = birthDate();
    final Select<Sex> sex = sex();
    final TextField identifier = line(ReferralField.IDENTIFIER, false);
    final TextField identifierSystem = line(ReferralField.IDENTIFIER_SYSTEM, false);
    final TextField phone = line(ReferralField.PHONE, false);
    final TextField email = line(ReferralField.EMAIL, false);
    final TextField language = line(ReferralField.LANGUAGE, false);
    final TextArea address = text(ReferralField.ADDRESS, false);
    final ComboBox<PainCondition> condition = condition();
    final TextArea question = text(ReferralField.QUESTION, true);
    final Select<Urgency> urgency = urgency();
    final TextArea note = text(ReferralField.NOTE, false);
    final TextField referrer = line(ReferralField.REFERRER_NAME, false);
    final TextField organisation = line(ReferralField.REFERRER_ORGANISATION, false);
    final TextField referrerContact = line(ReferralField.REFERRER_CONTACT, false);

    FormFields() {
        identifier.setHelperText("If the letter has one; it helps to find duplicates.");
        identifierSystem.setHelperText("The clinic, insurer or register.");
        question.setHelperText("In the referrer's words.");
    }

    List<FormField> all() {
        return all;
    }

    /// Shows each problem at its field and in the summary; those of before go.
    void object(List<Problem> problems, ErrorSummary summary) {
        all.forEach(field -> field.object(sentence(problems, field.field())));
        summary.show(problems.stream().map(this::summed).toList());
    }

    private ErrorSummary.Problem summed(Problem problem) {
        var field = all.stream().filter(it -> it.field() == problem.field()).findFirst();
        return new ErrorSummary.Problem(
                field.orElseThrow().focusable(),
                problem.field().words() + ": " + problem.sentence());
    }

    private static String sentence(List<Problem> problems, ReferralField field) {
        return problems.stream()
                .filter(problem -> problem.field() == field)
                .map(Problem::sentence)
                .findFirst()
                .orElse("");
    }

    private TextField line(ReferralField field, boolean required) {
        var line = new TextField(field.words());
        line.setValueChangeMode(ValueChangeMode.LAZY);
        line.setValueChangeTimeout(800);
        line.setMaxLength(400);
        add(field, line, required, Function.identity(), Function.identity());
        return line;
    }

    private TextArea text(ReferralField field, boolean required) {
        var text = new TextArea(field.words());
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(800);
        text.setWidthFull();
        text.setMinRows(2);
        add(field, text, required, Function.identity(), Function.identity());
        return text;
    }

    private DayField birthDate() {
        var picker = new DayField(ReferralField.BIRTH_DATE.words());
        picker.setInitialPosition(LocalDate.of(1975, 1, 1));
        add(ReferralField.BIRTH_DATE, picker, true, LocalDate::toString, FormFields::day);
        return picker;
    }

    private Select<Sex> sex() {
        var select = new Select<Sex>();
        select.setLabel(ReferralField.SEX.words());
        select.setItems(Sex.values());
        select.setItemLabelGenerator(Sex::words);
        add(ReferralField.SEX, select, false, Sex::name, Sex::valueOf);
        return select;
    }

    private ComboBox<PainCondition> condition() {
        var box = new ComboBox<PainCondition>(ReferralField.CONDITION.words());
        box.setItems(
                query ->
                        PainConditions.search(query.getFilter().orElse("")).stream()
                                .skip(query.getOffset())
                                .limit(query.getLimit()));
        box.setItemLabelGenerator(PainCondition::words);
        box.setWidthFull();
        box.setHelperText("Search by words or by ICD-10-CM code; choose with the arrow keys.");
        box.addValueChangeListener(event -> box.setHelperText(evidence(event.getValue())));
        add(
                ReferralField.CONDITION,
                box,
                true,
                PainCondition::code,
                code -> PainConditions.byCode(code).orElse(null));
        return box;
    }

    private Select<Urgency> urgency() {
        var select = new Select<Urgency>();
        select.setLabel(ReferralField.URGENCY.words());
        select.setItems(Urgency.values());
        select.setItemLabelGenerator(one -> one.words() + ". " + one.meaning());
        select.setWidthFull();
        add(ReferralField.URGENCY, select, true, Urgency::name, Urgency::valueOf);
        return select;
    }

    private static String evidence(@Nullable PainCondition chosen) {
        return chosen == null
                ? "Search by words or by ICD-10-CM code; choose with the arrow keys."
                : chosen.key().words() + ": " + chosen.key().statement();
    }

    private static @Nullable LocalDate day(String words) {
        try {
            return LocalDate.parse(words);
        } catch (DateTimeParseException _) {
            return null;
        }
    }

    private <C extends Component & HasValue<?, V> & HasValidationProperties & Focusable<?>, V>
            void add(
                    ReferralField field,
                    C component,
                    boolean required,
                    Function<? super V, String> read,
                    Function<String, ? extends @Nullable V> write) {
        // a required select says aria-required on a button, which no reader understands
        BrowserDrafts.all(component, "referral " + field);
        component.setRequiredIndicatorVisible(required && !(component instanceof Select<?>));
        all.add(
                new FormField(
                        field,
                        component,
                        component,
                        component,
                        () -> component.isEmpty() ? "" : read.apply(component.getValue()),
                        words -> {
                            var value = words.isEmpty() ? null : write.apply(words);
                            if (value == null) {
                                component.clear();
                            } else {
                                component.setValue(value);
                            }
                        }));
    }
}
