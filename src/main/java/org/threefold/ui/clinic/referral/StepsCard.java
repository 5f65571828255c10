package org.threefold.ui.clinic.referral;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import org.threefold.kernel.StaffId;
import org.threefold.referral.ReferralOutcome;
import org.threefold.referral.ReferralRecord;
import org.threefold.referral.ReferralStep;
import org.threefold.ui.kit.Badge;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.Texts;

import java.time.Instant;
import java.time.ZoneId;

/// What was said about a referral so far, by whom and when.
class StepsCard extends Card {

    StepsCard(ReferralRecord record, ZoneId zone) {
        super("What was said", new Badge(Tags.of(record.status())));
        var list = new OrderedList();
        list.setClassName("letters");
        var referral = record.referral();
        list.add(
                new ListItem(
                        Texts.plain("Received."),
                        by(record, referral.enteredBy(), referral.receivedAt(), zone)));
        record.steps().forEach(step -> list.add(item(record, step, zone)));
        add(list);
    }

    private static ListItem item(ReferralRecord record, ReferralStep step, ZoneId zone) {
        return new ListItem(
                Texts.plain(sentence(step.outcome())), by(record, step.by(), step.at(), zone));
    }

    static String sentence(ReferralOutcome outcome) {
        return switch (outcome) {
            case ReferralOutcome.Accepted(_, var question) ->
                    "Accepted, with the question: " + question;
            case ReferralOutcome.MoreAsked(var what) -> "More was asked: " + what;
            case ReferralOutcome.Answered(var text) -> "Answered: " + text;
            case ReferralOutcome.Declined(var reason) -> "Declined: " + reason;
        };
    }

    private static Paragraph by(ReferralRecord record, StaffId who, Instant at, ZoneId zone) {
        return Texts.faint(record.nameOf(who) + ", " + Dates.moment(at, zone));
    }
}
