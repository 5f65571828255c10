package org.threefold.ui.clinic.referral;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.threefold.casefile.Contact;
import org.threefold.casefile.Identifier;
import org.threefold.casefile.Sex;
import org.threefold.referral.Origin;
import org.threefold.referral.PersonDraft;
import org.threefold.referral.ReferralDraft;
import org.threefold.referral.ReferralField;
import org.threefold.referral.Referrer;
import org.threefold.referral.UnsentReferral;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.ErrorSummary;
import org.threefold.ui.kit.Stack;
import org.threefold.ui.kit.Texts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The referral form: who is sent, for what, by whom. Says what is wrong at its field and on top,
/// and tells of every change, so that nothing typed is lost.
class ReferralForm extends Div {

    private final FormFields fields = new FormFields();
    private final ErrorSummary errors = new ErrorSummary();
    private final Div notice = new Div();
    private final Clock clock;

    ReferralForm(Clock clock) {
        this.clock = clock;
        setClassName("stack");
        notice.setClassName("notice");
        notice.getElement().setAttribute("role", "status");
        add(errors, person(), reach(), asked(), sender());
        fields.birthDate.addValueChangeListener(_ -> noticeAge());
        noticeAge();
    }

    /// Called after each change, with what now stands in the form.
    void onChange(UUID command, Consumer<UnsentReferral> then) {
        fields.all().forEach(field -> field.onChange(() -> then.accept(unsent(command))));
    }

    UnsentReferral unsent(UUID command) {
        Map<ReferralField, String> words = new EnumMap<>(ReferralField.class);
        fields.all().forEach(field -> words.put(field.field(), field.words()));
        return new UnsentReferral(command, words);
    }

    void fill(UnsentReferral typed) {
        fields.all().forEach(field -> field.fill(typed.in(field.field())));
    }

    ReferralDraft draft(UUID command) {
        return new ReferralDraft(
                command,
                personDraft(),
                fields.condition.getValue(),
                fields.question.getValue(),
                fields.urgency.getValue(),
                new Referrer(
                        fields.referrer.getValue(),
                        fields.organisation.getValue(),
                        fields.referrerContact.getValue()),
                Origin.BY_FORM,
                fields.note.getValue());
    }

    /// Whether the form has no problems; else shows them.
    boolean isSound(ReferralDraft draft) {
        var problems = draft.problems(LocalDate.now(clock));
        fields.object(problems, errors);
        return problems.isEmpty();
    }

    private PersonDraft personDraft() {
        var address = fields.address.getValue().lines().toList();
        return new PersonDraft(
                fields.family.getValue(),
                fields.given.getValue(),
                fields.birthDate.getValue(),
                fields.sex.getOptionalValue().orElse(Sex.UNKNOWN),
                identifiers(),
                new Contact(
                        fields.phone.getValue(),
                        fields.email.getValue(),
                        address,
                        fields.language.getValue()));
    }

    private List<Identifier> identifiers() {
        var number = fields.identifier.getValue();
        return Stream.of(number)
                .filter(value -> !value.isBlank())
                .map(value -> new Identifier(fields.identifierSystem.getValue(), value))
                .toList();
    }

    private void noticeAge() {
        var said = personDraft().notice(LocalDate.now(clock));
        notice.setText(said.orElse(""));
        notice.setVisible(said.isPresent());
    }

    private Card person() {
        return new Card("Who is referred", Texts.faint("As written on the referral."))
                .with(
                        group(
                                fields.family,
                                fields.given,
                                fields.birthDate,
                                fields.sex,
                                fields.identifier,
                                fields.identifierSystem),
                        notice);
    }

    private Card reach() {
        return new Card("How to reach them")
                .with(
                        new Stack(
                                group(fields.phone, fields.email, fields.language),
                                fields.address));
    }

    private Card asked() {
        return new Card("What is asked")
                .with(new Stack(fields.condition, fields.question, fields.urgency, fields.note));
    }

    private Card sender() {
        return new Card("Who sends them")
                .with(group(fields.referrer, fields.organisation, fields.referrerContact));
    }

    private static Div group(Component... parts) {
        var group = new Div(parts);
        group.setClassName("fields");
        return group;
    }
}
