package org.threefold.ui.clinic.review;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import org.threefold.kernel.Discipline;
import org.threefold.review.Differences;
import org.threefold.review.Opinion;
import org.threefold.review.RoundView;
import org.threefold.review.Voice;
import org.threefold.ui.kit.Badge;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.Tag;
import org.threefold.ui.kit.Texts;
import org.threefold.ui.kit.Tone;

import java.time.ZoneId;

/// One of the three equal seats, as far as it may be heard here.
class SeatCard extends Card {

    private final RoundView view;
    private final Differences differences;
    private final ZoneId zone;

    SeatCard(RoundView view, Voice voice, ZoneId zone) {
        this.view = view;
        this.differences = view.differences();
        this.zone = zone;
        looking("seat " + Tone.of(voice.discipline()).look());
        setAriaLabel(voice.discipline().words());
        switch (voice) {
            case Voice.EmptySeat(var seat) -> {
                head(seat, Tag.plain("Empty seat").under("○"));
                add(Texts.quiet("Nobody sits here. The coordinator fills the seat."));
            }
            case Voice.NotSigned(var seat, var holder) -> {
                head(seat, Tag.plain("Not signed").under("○"));
                add(Texts.quiet(holder.name() + " has not signed an opinion yet."));
            }
            case Voice.Closed(var seat, var header) -> {
                head(seat, Tag.ok("Signed"));
                add(
                        Texts.quiet(
                                "Signed by "
                                        + header.printedName()
                                        + ", "
                                        + Dates.moment(header.at(), zone)
                                        + "."),
                        Texts.faint("Opens when all three are signed."));
            }
            case Voice.Open(var seat, var opinion) -> open(seat, opinion);
        }
    }

    private void open(Discipline seat, Opinion opinion) {
        head(seat, Tags.of(opinion.position()));
        if (view.reveal().opened() && differences.apart().contains(seat)) {
            addClassName("apart");
            add(Texts.unseen("This opinion differs from the others."));
        }
        add(new OpinionText(opinion.statement(), this::note));
        add(
                Texts.faint(
                        "Signed by "
                                + opinion.header().printedName()
                                + ", "
                                + Dates.moment(opinion.header().at(), zone)));
        if (!opinion.intact(view.round()))
            add(new Badge(Tag.danger("This text is not the one that was signed")));
    }

    private String note(String condition) {
        boolean some = view.reveal().opened() && differences.namedBySomeOnly(condition);
        return some ? differences.namedBy(condition) : "";
    }

    private void head(Discipline seat, Tag tag) {
        var head = new Div(new H2(seat.words()), new Badge(tag));
        head.setClassName("row between");
        add(head);
    }
}
