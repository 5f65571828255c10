package org.threefold.ui.clinic.evaluation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import org.threefold.access.FreshFactor;
import org.threefold.evaluation.Completeness;
import org.threefold.evaluation.Evaluation;
import org.threefold.evaluation.Section;
import org.threefold.evaluation.SectionSignature;
import org.threefold.forms.Question;
import org.threefold.kernel.Outcome;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.FreshFactorFields;
import org.threefold.ui.kit.Notifications;
import org.threefold.ui.kit.Texts;
import org.threefold.ui.shell.Signing;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;

/// What is still missing, and signing: a fresh factor, then the section is locked.
class SignPanel extends Card {

    private final Section section;
    private final Function<FreshFactor, Outcome<SectionSignature>> sign;
    private final Div state = new Div();
    private final FreshFactorFields fresh = Signing.fields("Your password", this::sign);
    private final Button button;
    private final Consumer<Question> lead;
    private final Div form;

    /// @param lead brings the field of a question into view, and the focus into it
    SignPanel(
            Section section,
            Function<FreshFactor, Outcome<SectionSignature>> sign,
            Consumer<Question> lead) {
        super("Sign " + section.title().toLowerCase(Locale.ENGLISH));
        this.section = section;
        this.sign = sign;
        this.lead = lead;
        button = new Button("Sign this section", _ -> sign());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        form =
                new Div(
                        Texts.quiet(
                                "Signing says: I have asked, and this is what I found. After it,"
                                        + " there are addenda, corrections and late entries."),
                        fresh,
                        button);
        form.addClassName("stack");
        state.addClassName("stack");
        with(state, form);
    }

    private void sign() {
        switch (sign.apply(fresh.factor())) {
            case Outcome.Done<SectionSignature>(var signature) -> {
                Notifications.done(signature.section().title() + " is signed.");
                fresh.accept();
            }
            case Outcome.Refused<SectionSignature>(var why) -> fresh.refuse(why);
        }
    }

    void show(Evaluation evaluation, boolean mine, ZoneId zone) {
        var signature = evaluation.signatures().get(section);
        state.removeAll();
        var meter = evaluation.completeness().in(section);
        form.setVisible(mine && signature == null && meter.complete());
        if (signature != null) state.add(signed(signature, evaluation, zone));
        else if (meter.complete()) state.add(Texts.plain("✓ " + answered(meter) + "."));
        else state.add(missing(meter, mine));
    }

    private static Div signed(SectionSignature signature, Evaluation evaluation, ZoneId zone) {
        var words =
                "✓ Signed by " + signature.name() + ", " + Dates.moment(signature.at(), zone) + ".";
        var holds =
                evaluation.holds(signature)
                        ? "What stands here is what was signed."
                        : "▲ What stands here is not what was signed. Tell the privacy officer.";
        return new Div(Texts.plain(words), Texts.quiet(holds));
    }

    private Component missing(Completeness.Meter meter, boolean mine) {
        var list = new UnorderedList();
        meter.missing().forEach(it -> list.add(new ListItem(link(it))));
        var details = new Details(answered(meter) + ". Show what is missing", list);
        return mine ? new Div(first(meter.missing()), details) : details;
    }

    private static String answered(Completeness.Meter meter) {
        return meter.answered() + " of " + meter.asked() + " answered";
    }

    /// Before every question is answered there is nothing to sign, so no password is asked for.
    private Button first(List<Question> missing) {
        var left = missing.size() == 1 ? "1 question left" : missing.size() + " questions left";
        var go = new Button(left + ": go to the first", _ -> lead.accept(missing.getFirst()));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        return go;
    }

    private NativeButton link(Question question) {
        var group = question.heading().isEmpty() ? "" : question.heading() + ": ";
        var link = new NativeButton(group + question.text(), _ -> lead.accept(question));
        link.setClassName("btn text");
        return link;
    }
}
