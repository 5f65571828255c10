package org.threefold.ui.clinic.consent;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import org.threefold.consent.ConsentForms;
import org.threefold.consent.FormBook;
import org.threefold.consent.FormVersion;
import org.threefold.drafts.DraftForm;
import org.threefold.kernel.Actor;
import org.threefold.kernel.Outcome;
import org.threefold.ui.kit.Badge;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.Facts;
import org.threefold.ui.kit.Notifications;
import org.threefold.ui.kit.Stack;
import org.threefold.ui.kit.Tag;
import org.threefold.ui.kit.Texts;
import org.threefold.ui.shell.DraftFields;
import org.threefold.ui.shell.FreshDialog;

import java.time.Clock;
import java.util.Locale;
import java.util.function.Supplier;

/// A version that waits: who wrote it and why, who has adopted it, and the ways to adopt it, send
/// it back or withdraw it, for whoever may.
class WaitingFormCard extends Card {

    private final ConsentForms forms;
    private final Actor me;
    private final FormVersion version;
    private final DraftFields drafts;
    private final TextArea why = new TextArea("Why not");

    WaitingFormCard(ConsentForms forms, Actor me, FormBook book, FormVersion version, Clock clock) {
        super(
                "A version waits to be adopted",
                new Badge(
                        Tag.warn(
                                        "Version %d, adopted by %d of 2"
                                                .formatted(
                                                        version.number(),
                                                        version.adoptions().size()))
                                .under("◔")));
        this.forms = forms;
        this.me = me;
        this.version = version;
        why.setWidthFull();
        why.setMaxLength(2000);
        why.setHelperText("Only to send it back or to withdraw it.");
        var stack = new Stack(facts(clock));
        if (book.before(version).isPresent()) stack.add(FormChanges.of(book, version));
        stack.add(acts(book));
        drafts = DraftFields.of(me, DraftForm.of("consent form " + version.number())).all(stack);
        with(stack);
    }

    private Facts facts(Clock clock) {
        var facts = Facts.down();
        var written = version.written();
        if (written == null) facts.fact("Written by", "It comes with the portal");
        else
            facts.fact(
                            "Written by",
                            written.name() + ", " + Dates.moment(written.at(), clock.getZone()))
                    .fact("Why", written.why());
        return facts.fact("To be read from", Dates.day(version.from()))
                .fact(
                        "Adopted by",
                        version.adoptions().isEmpty()
                                ? "Nobody yet"
                                : version.adoptions().stream()
                                        .map(FormVersion.Adoption::name)
                                        .collect(joining(", ")));
    }

    private Div acts(FormBook book) {
        var acts = new Div();
        acts.setClassName("row");
        var as = book.adoptsAs();
        if (as != null) {
            var adopt =
                    new Button(
                            "Adopt, for " + as.words().toLowerCase(Locale.ENGLISH), _ -> adopt());
            adopt.addThemeVariants(ButtonVariant.PRIMARY);
            acts.add(adopt);
        }
        boolean ends = version.written() != null;
        if (ends && book.maySendBack())
            acts.add(end("Send back", () -> forms.sendBack(me, version.number(), why.getValue())));
        if (ends && book.mayDraft())
            acts.add(end("Withdraw", () -> forms.withdraw(me, version.number(), why.getValue())));
        var stack = new Stack();
        if (as == null) stack.add(Texts.quiet(book.adoptsNot()));
        if (ends && (book.maySendBack() || book.mayDraft())) stack.add(why);
        stack.add(acts);
        return stack;
    }

    private void adopt() {
        new FreshDialog<>(
                "Adopt version " + version.number() + "?",
                "You have read all sixteen pages. Once two have adopted it, patients read it from "
                        + Dates.day(version.from())
                        + " on.",
                "Adopt the text",
                fresh -> forms.adopt(me, version.number(), version.form().sha256(), fresh),
                it ->
                        Notifications.done(
                                it.adopted()
                                        ? "Version " + it.number() + " is adopted."
                                        : "One more adopts it."));
    }

    private Button end(String words, Supplier<Outcome<Integer>> act) {
        return new Button(
                words,
                _ -> {
                    switch (drafts.submit(act)) {
                        case Outcome.Done<Integer> _ -> Notifications.done("Done.");
                        case Outcome.Refused<Integer>(var whyNot) -> {
                            why.setInvalid(true);
                            why.setErrorMessage(whyNot);
                            why.focus();
                        }
                    }
                });
    }
}
