package org.threefold.ui.clinic.evaluation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import org.threefold.evaluation.Evaluation;
import org.threefold.evaluation.Section;
import org.threefold.evaluation.SectionSignature;
import org.threefold.kernel.Outcome;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.Say;
import org.threefold.ui.kit.Words;

import java.time.ZoneId;
import java.util.Locale;
import java.util.function.Function;

/// What is still missing, and signing: the password once more, then the section is locked.
class SignPanel extends Card {

    private final Section section;
    private final Function<String, Outcome<SectionSignature>> sign;
    private final Div state = new Div();
    private final PasswordField password = new PasswordField("Your password");
    private final Button button;
    private final Div form;

    SignPanel(Section section, Function<String, Outcome<SectionSignature>> sign) {
        super("Sign " + section.title().toLowerCase(Locale.ENGLISH));
        this.section = section;
        this.sign = sign;
        button = new Button("Sign this section", _ -> sign());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        password.addKeyPressListener(Key.ENTER, _ -> sign());
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        form =
                new Div(
                        Words.quiet(
                                "Signing says: I have asked, and this is what I found. After it,"
                                        + " there are addenda, corrections and late entries."),
                        password,
                        button);
        form.addClassName("stack");
        state.addClassName("stack");
        with(state, form);
    }

    private void sign() {
        switch (sign.apply(password.getValue())) {
            case Outcome.Done<SectionSignature>(var signature) -> {
                Say.done(signature.section().title() + " is signed.");
                password.setInvalid(false);
            }
            case Outcome.Refused<SectionSignature>(var why) -> {
                password.setErrorMessage(why);
                password.setInvalid(true);
            }
        }
        password.clear();
    }

    void show(Evaluation evaluation, boolean mine, ZoneId zone) {
        var signature = evaluation.signatures().get(section);
        state.removeAll();
        form.setVisible(mine && signature == null);
        if (signature != null) state.add(signed(signature, evaluation, zone));
        else state.add(missing(evaluation));
    }

    private static Div signed(SectionSignature signature, Evaluation evaluation, ZoneId zone) {
        var words =
                "✓ Signed by " + signature.name() + ", " + Dates.moment(signature.at(), zone) + ".";
        var holds =
                evaluation.holds(signature)
                        ? "What stands here is what was signed."
                        : "▲ What stands here is not what was signed. Tell the privacy officer.";
        return new Div(Words.plain(words), Words.quiet(holds));
    }

    private Component missing(Evaluation evaluation) {
        var meter = evaluation.completeness().in(section);
        var words = meter.answered() + " of " + meter.asked() + " answered";
        if (meter.complete()) return Words.plain("✓ " + words + ".");
        var list = new UnorderedList();
        meter.missingWords().forEach(it -> list.add(new ListItem(it)));
        return new Details(words + ". Show what is missing", list);
    }
}
