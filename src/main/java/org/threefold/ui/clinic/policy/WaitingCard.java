package org.threefold.ui.clinic.policy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import org.threefold.drafts.DraftForm;
import org.threefold.kernel.Actor;
import org.threefold.kernel.Outcome;
import org.threefold.settings.Policies;
import org.threefold.settings.PolicyBook;
import org.threefold.settings.Proposal;
import org.threefold.settings.ProposalId;
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

import java.time.ZoneId;
import java.util.Locale;
import java.util.function.Supplier;

/// A draft that waits: what it changes and why, and, for whoever may, the ways to adopt it, send it
/// back or withdraw it.
class WaitingCard extends Card {

    private final Policies policies;
    private final Actor me;
    private final Proposal proposal;
    private final DraftFields drafts;
    private final TextArea why = new TextArea("Why not");

    WaitingCard(Policies policies, Actor me, PolicyBook book, Proposal proposal, ZoneId zone) {
        super(
                "A draft waits to be adopted",
                new Badge(Tag.warn("Version " + (proposal.basedOn() + 1) + ", draft").under("◔")));
        this.policies = policies;
        this.me = me;
        this.proposal = proposal;
        why.setWidthFull();
        why.setMaxLength(2000);
        var facts =
                Facts.down()
                        .fact(
                                "Drafted by",
                                proposal.drafter() + ", " + Dates.moment(proposal.at(), zone))
                        .fact("In force from", Dates.day(proposal.from()))
                        .fact("Why", proposal.why());
        var stack = new Div(facts, changes(book), acts(book));
        stack.setClassName("stack");
        drafts = DraftFields.of(me, DraftForm.of("proposal " + proposal.id())).all(stack);
        with(stack);
    }

    private com.vaadin.flow.component.Component changes(PolicyBook book) {
        var before = book.version(proposal.basedOn()).orElse(book.latest());
        return ChangesTable.of(
                "What it changes",
                before.policy().changesTo(proposal.policy()),
                proposal.reasons());
    }

    private Div acts(PolicyBook book) {
        var acts = new Div();
        acts.setClassName("stack tight");
        if (book.adoptsAs() != null) acts.add(adopting(book.adoptsAs().words()));
        else if (!book.mayDraft()) acts.add(Texts.quiet(book.adoptsNot()));
        if (book.mayDraft()) acts.add(withdrawing());
        return acts;
    }

    private Div adopting(String discipline) {
        var as = discipline.toLowerCase(Locale.ENGLISH);
        var adopt = new Button("Adopt, for " + as, _ -> askToAdopt());
        adopt.addThemeVariants(ButtonVariant.PRIMARY);
        var back =
                new Button(
                        "Send back to " + proposal.drafter(),
                        _ ->
                                end(
                                        () -> policies.sendBack(me, proposal.id(), why.getValue()),
                                        "Sent back."));
        why.setHelperText("Only to send it back.");
        return new Stack(why, row(adopt, back)).tight();
    }

    private Div withdrawing() {
        why.setHelperText("Somebody of another discipline adopts it; you may withdraw it.");
        var withdraw =
                new Button(
                        "Withdraw the draft",
                        _ ->
                                end(
                                        () -> policies.withdraw(me, proposal.id(), why.getValue()),
                                        "Withdrawn."));
        return new Stack(why, row(withdraw)).tight();
    }

    private void askToAdopt() {
        new FreshDialog<>(
                "Adopt version " + (proposal.basedOn() + 1) + "?",
                "From "
                        + Dates.day(proposal.from())
                        + " every case is judged by it. Decisions made before keep their version.",
                "Adopt the policy",
                fresh -> policies.adopt(me, proposal.id(), fresh),
                it -> Notifications.done("Version " + it.number() + " is adopted."));
    }

    /// A refusal stands at the field, and what was typed stays.
    private void end(Supplier<Outcome<ProposalId>> act, String sentence) {
        switch (drafts.submit(act)) {
            case Outcome.Done<ProposalId> _ -> Notifications.done(sentence);
            case Outcome.Refused<ProposalId>(var sentenceWhyNot) -> {
                why.setInvalid(true);
                why.setErrorMessage(sentenceWhyNot);
                why.focus();
            }
        }
    }

    private static Div row(Button... buttons) {
        var row = new Div(buttons);
        row.setClassName("row");
        return row;
    }
}
