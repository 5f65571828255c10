package org.threefold.ui.clinic.casefile;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.jspecify.annotations.Nullable;
import org.threefold.access.TeamMilestones;
import org.threefold.evaluation.EvaluationMilestones;
import org.threefold.evaluation.Section;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Discipline;
import org.threefold.progress.Milestones;
import org.threefold.review.ReviewMilestones;
import org.threefold.ui.kit.Badge;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.Tag;
import org.threefold.ui.kit.Texts;
import org.threefold.ui.links.ClinicLinks;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/// The three disciplines, equal: what each has signed, and what it owes. Nothing moves when an
/// opinion is signed or hidden.
final class SeatCards {

    private SeatCards() {}

    static Card of(
            CaseId id,
            Discipline discipline,
            Milestones milestones,
            Map<Discipline, String> names,
            Optional<Discipline> mine,
            boolean reads,
            ZoneId zone) {
        boolean isMine = mine.filter(discipline::equals).isPresent();
        var head =
                new Div(
                        new H2(discipline.words()),
                        new Badge(state(discipline, milestones, isMine)));
        head.addClassName("card-head");
        var list = new UnorderedList();
        Arrays.stream(Section.values())
                .filter(section -> section.owner() == discipline)
                .forEach(section -> list.add(section(id, section, milestones, reads, zone)));
        list.add(item(new Span("Opinion"), opinion(discipline, milestones, isMine, zone)));
        var name = names.getOrDefault(discipline, "Nobody has this seat yet");
        return new Card().looking("seat " + hue(discipline)).with(head, Texts.faint(name), list);
    }

    private static Tag state(Discipline discipline, Milestones milestones, boolean mine) {
        if (!milestones.of(TeamMilestones.class).seats().containsKey(discipline))
            return Tag.warn("Empty seat");
        boolean opinion = signedOpinion(discipline, milestones) != null;
        boolean done =
                opinion && milestones.of(EvaluationMilestones.class).unsigned(discipline).isEmpty();
        if (done) return Tag.ok("Signed");
        return mine ? Tag.warn("Yours, not signed") : Tag.plain("Not signed");
    }

    /// A link for those alone who may read the section.
    private static ListItem section(
            CaseId id, Section section, Milestones milestones, boolean reads, ZoneId zone) {
        var path = ClinicLinks.evaluation(id, section);
        var link = reads ? new Anchor(path, section.title()) : new Span(section.title());
        var at = milestones.of(EvaluationMilestones.class).signed().get(section);
        return item(link, at == null ? "not signed" : "✓ " + Dates.day(at, zone));
    }

    private static String opinion(
            Discipline discipline, Milestones milestones, boolean mine, ZoneId zone) {
        var at = signedOpinion(discipline, milestones);
        if (at == null) return "not signed";
        boolean all =
                milestones.of(ReviewMilestones.class).opinions() == Discipline.values().length;
        return "✓ " + Dates.day(at, zone) + (all || mine ? "" : ", hidden until all sign");
    }

    private static @Nullable Instant signedOpinion(Discipline discipline, Milestones milestones) {
        var round = milestones.of(ReviewMilestones.class).round();
        return round == null ? null : round.opinions().get(discipline);
    }

    private static ListItem item(Component what, String state) {
        return new ListItem(what, new Span(state));
    }

    private static String hue(Discipline discipline) {
        return switch (discipline) {
            case PAIN -> "pain";
            case MENTAL_HEALTH -> "mind";
            case THERAPY -> "therapy";
        };
    }
}
