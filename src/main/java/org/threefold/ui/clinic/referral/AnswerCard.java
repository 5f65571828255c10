package org.threefold.ui.clinic.referral;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;
import org.threefold.casefile.ReferralId;
import org.threefold.drafts.DraftForm;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Outcome;
import org.threefold.kernel.PatientId;
import org.threefold.referral.Acceptance;
import org.threefold.referral.ReferralRecord;
import org.threefold.referral.ReferralStatus;
import org.threefold.referral.Referrals;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Notifications;
import org.threefold.ui.kit.Texts;
import org.threefold.ui.links.ClinicLinks;

import java.util.UUID;

/// The practice's answer: take it on with a question of its own, ask for more, or decline. What
/// somebody is typing here stays when news arrives.
class AnswerCard extends Card {

    private final Referrals referrals;
    private final Actor me;
    private final ReferralId id;
    private final Runnable said;
    private final Div forms = new Div();
    private final Div closed = new Div();
    private final Details answered;
    private @Nullable PatientId sameAs;

    AnswerCard(Referrals referrals, Actor me, ReferralRecord record, Runnable said) {
        super("Your answer");
        this.referrals = referrals;
        this.me = me;
        this.id = record.referral().id();
        this.said = said;
        this.answered = answered();
        forms.setClassName("stack");
        closed.setClassName("stack");
        forms.add(accept(record), asking(), answered, declining());
        add(forms, closed);
        show(record);
    }

    /// Somebody we know was chosen as the person referred; null for a new person.
    void same(@Nullable PatientId person) {
        sameAs = person;
    }

    void show(ReferralRecord record) {
        boolean open = record.status().open();
        forms.setVisible(open);
        closed.setVisible(!open);
        answered.setVisible(record.status() == ReferralStatus.WAITING);
        closed.removeAll();
        record.openedCase().ifPresent(opened -> closed.add(wayTo(opened)));
        if (record.status() == ReferralStatus.DECLINED) {
            closed.add(Texts.quiet("This referral was declined. Nothing more can be said to it."));
        }
    }

    private static Div wayTo(CaseId opened) {
        var way = new Anchor(ClinicLinks.of(opened), "Open the case");
        way.setClassName("btn go");
        return new Div(Texts.quiet("Its case is open."), way);
    }

    private Component accept(ReferralRecord record) {
        var form =
                new SayForm(
                        draft("accept"),
                        "Question for the team",
                        "In the practice's own words. The team answers this question.",
                        "Accept and open the case",
                        this::accept,
                        () -> {});
        if (form.text().isEmpty()) form.text().setValue(record.referral().question());
        form.button().addThemeVariants(ButtonVariant.PRIMARY);
        return form;
    }

    private Outcome<CaseId> accept(UUID command, String question) {
        var opened = referrals.accept(me, new Acceptance(command, id, question, sameAs));
        if (opened instanceof Outcome.Done<CaseId>(var caseId)) {
            Notifications.done("The case is open. Now fill its three seats.");
            UI.getCurrent().navigate(ClinicLinks.of(caseId));
        }
        return opened;
    }

    private DraftForm draft(String what) {
        return DraftForm.of("referral " + what + " " + id);
    }

    private Details asking() {
        return folded(
                "Ask for more",
                new SayForm(
                        draft("ask"),
                        "What is missing",
                        "The referrer reads this.",
                        "Ask the referrer",
                        (command, words) -> referrals.askForMore(me, command, id, words),
                        said));
    }

    private Details answered() {
        return folded(
                "The referrer answered by phone or letter",
                new SayForm(
                        draft("answer"),
                        "What they answered",
                        "",
                        "Record the answer",
                        (command, words) -> referrals.answer(me, command, id, words),
                        said));
    }

    private Details declining() {
        return folded(
                "Decline",
                new SayForm(
                        draft("decline"),
                        "Reason",
                        "The referrer reads this. A declined referral stays closed.",
                        "Decline the referral",
                        (command, words) -> referrals.decline(me, command, id, words),
                        said));
    }

    private static Details folded(String words, Component form) {
        return new Details(words, form);
    }
}
