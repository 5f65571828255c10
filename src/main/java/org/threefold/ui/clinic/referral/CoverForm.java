package org.threefold.ui.clinic.referral;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;
import org.threefold.drafts.DraftForm;
import org.threefold.interop.CoverLetter;
import org.threefold.interop.PainSuggestion;
import org.threefold.interop.Reading;
import org.threefold.kernel.Ids;
import org.threefold.kernel.Outcome;
import org.threefold.referral.PersonDraft;
import org.threefold.referral.Referrer;
import org.threefold.referral.Urgency;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.ErrorSummary;
import org.threefold.ui.kit.Texts;
import org.threefold.ui.shell.DraftFields;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// What a bundle does not say and a referral needs. The pain condition is suggested where a
/// diagnosis names one.
class CoverForm extends Card {

    private static final int SHOWN = 6;

    private final FormFields fields = new FormFields();
    private final ErrorSummary errors = new ErrorSummary();
    private final UUID command = Ids.next();
    private @Nullable DraftFields drafts;
    private final Reading.Understood understood;
    private final LocalDate today;

    CoverForm(Reading.Understood understood, LocalDate today) {
        super("What the referral still needs", Texts.faint("A bundle does not say it."));
        this.understood = understood;
        this.today = today;
        suggest(understood.pain());
        fill(understood.person());
        var who = new Div(fields.family, fields.given, fields.birthDate, fields.sex);
        who.setClassName("fields");
        var sender = new Div(fields.referrer, fields.organisation, fields.referrerContact);
        sender.setClassName("fields");
        var form =
                new Div(
                        errors,
                        Texts.faint("The person, to correct or complete:"),
                        who,
                        fields.condition,
                        Texts.faint(sentence(understood.pain())),
                        fields.question,
                        fields.urgency,
                        sender,
                        fields.note);
        form.setClassName("stack");
        add(form);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        if (drafts != null) return;
        drafts = DraftFields.of(DraftForm.of("bundle " + about(understood.person())));
        drafts.all(this);
    }

    /// The same bundle, read again, is about the same person.
    private static String about(PersonDraft person) {
        return Integer.toHexString(
                Objects.hash(person.family(), person.given(), person.birthDate()));
    }

    /// The referral was made: nothing of it is kept any more.
    <O extends Outcome<?>> O submit(Supplier<O> act) {
        return drafts == null ? act.get() : drafts.submit(act);
    }

    /// The letter, once nothing is missing; else the fields say what is.
    Optional<CoverLetter> letter() {
        var letter =
                new CoverLetter(
                        command,
                        fields.condition.getValue(),
                        fields.question.getValue(),
                        fields.urgency.getValue(),
                        new Referrer(
                                fields.referrer.getValue(),
                                fields.organisation.getValue(),
                                fields.referrerContact.getValue()),
                        fields.note.getValue(),
                        person());
        var problems = letter.about(understood.person()).problems(today);
        fields.object(problems, errors);
        return problems.isEmpty() ? Optional.of(letter) : Optional.empty();
    }

    /// The person of the bundle, as it is in the fields.
    PersonDraft person() {
        var sent = understood.person();
        return new PersonDraft(
                fields.family.getValue(),
                fields.given.getValue(),
                fields.birthDate.getValue(),
                fields.sex.getOptionalValue().orElse(sent.sex()),
                sent.identifiers(),
                sent.contact());
    }

    /// Whenever the name or the birth date is another.
    void onPerson(Consumer<PersonDraft> changed) {
        fields.family.addValueChangeListener(_ -> changed.accept(person()));
        fields.given.addValueChangeListener(_ -> changed.accept(person()));
        fields.birthDate.addValueChangeListener(_ -> changed.accept(person()));
    }

    private void fill(PersonDraft sent) {
        fields.family.setValue(sent.family());
        fields.given.setValue(sent.given());
        fields.birthDate.setValue(sent.birthDate());
        fields.sex.setValue(sent.sex());
    }

    /// Fills in what somebody would type.
    void ask(String question, Urgency urgency, String referrer) {
        fields.question.setValue(question);
        fields.urgency.setValue(urgency);
        fields.referrer.setValue(referrer);
    }

    private void suggest(List<PainSuggestion> pain) {
        pain.stream().findFirst().ifPresent(first -> fields.condition.setValue(first.condition()));
    }

    private static String sentence(List<PainSuggestion> pain) {
        if (pain.isEmpty()) {
            return "No diagnosis in the bundle names a pain condition for sure. Please choose it.";
        }
        return "In the bundle: "
                + pain.stream()
                        .limit(SHOWN)
                        .map(each -> each.reported() + ", read as " + each.condition().words())
                        .collect(Collectors.joining("; "))
                + ".";
    }
}
