package org.threefold.ui.clinic.casefile;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import org.threefold.casefile.FileMilestones;
import org.threefold.evaluation.EvaluationMilestones;
import org.threefold.progress.Milestones;
import org.threefold.review.ReviewMilestones;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.Texts;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// What was signed and recorded, newest first. No clinical content: the coordinator reads it too.
class CaseTimeline extends Card {

    private record Happened(Instant at, String words) {}

    CaseTimeline(Milestones milestones, Clock clock) {
        super("Timeline");
        addClassName("timeline");
        var list = new OrderedList();
        happened(milestones).stream()
                .sorted(Comparator.comparing(Happened::at).reversed())
                .forEach(
                        it ->
                                list.add(
                                        new ListItem(
                                                Texts.plain(it.words()),
                                                Texts.faint(
                                                        Dates.moment(it.at(), clock.getZone())))));
        with(list);
    }

    private static List<Happened> happened(Milestones milestones) {
        var all = new ArrayList<Happened>();
        all.add(
                new Happened(
                        milestones.of(FileMilestones.class).openedAt(),
                        "The referral was accepted and the case opened."));
        milestones
                .of(EvaluationMilestones.class)
                .signed()
                .forEach(
                        (section, at) ->
                                all.add(
                                        new Happened(
                                                at,
                                                section.owner().words()
                                                        + " signed "
                                                        + section.title()
                                                                .toLowerCase(Locale.ENGLISH)
                                                        + ".")));
        var round = milestones.of(ReviewMilestones.class).round();
        if (round == null) return all;
        all.add(
                new Happened(
                        round.openedAt(),
                        "Round " + round.number() + ": the question was put to the team."));
        round.opinions()
                .forEach(
                        (seat, at) ->
                                all.add(new Happened(at, seat.words() + " signed an opinion.")));
        var decision = round.decision();
        if (decision == null) return all;
        all.add(new Happened(decision.recordedAt(), "The chair recorded a decision."));
        decision.signatures()
                .forEach(
                        (seat, at) ->
                                all.add(new Happened(at, seat.words() + " signed the decision.")));
        return all;
    }
}
