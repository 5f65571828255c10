package org.threefold.ui.clinic.review;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import org.threefold.conference.Conference;
import org.threefold.conference.Conferences;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Cell;
import org.threefold.ui.kit.Column;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.Notifications;
import org.threefold.ui.kit.Row;
import org.threefold.ui.kit.Table;
import org.threefold.ui.kit.Tag;
import org.threefold.ui.kit.Texts;
import org.threefold.ui.links.ClinicLinks;

import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;

/// One conference and its agenda.
class ConferenceCard extends Card {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private final Conference conference;
    private final Conferences conferences;
    private final Actor me;
    private final ZoneId zone;
    private final Runnable again;
    private final Div acts = new Div();

    ConferenceCard(
            Conference conference, Conferences conferences, Actor me, ZoneId zone, Runnable again) {
        super(
                Dates.moment(conference.startsAt(), zone),
                Texts.faint("Chair: " + conference.chairName() + moved(conference)));
        this.conference = conference;
        this.conferences = conferences;
        this.me = me;
        this.zone = zone;
        this.again = again;
        var table =
                new Table("Agenda", "No case of yours is on the agenda yet.")
                        .column(Column.narrow("At"))
                        .column(Column.of("Person"))
                        .column(Column.of("Opinions"))
                        .column(Column.acts("What can be done"))
                        .onAct((key, _) -> takeOff(key));
        table.show(conference.agenda().stream().map(this::row).toList());
        acts.add(
                new Button(
                        "Add a case",
                        _ -> new AddCaseDialog(conferences, me, conference, again).open()));
        acts.setClassName("foot-acts");
        add(table, acts);
    }

    private Row row(Conference.Item item) {
        int place = conference.agenda().indexOf(item);
        var at =
                conference
                        .startsAt()
                        .plus(Duration.ofMinutes((long) place * Conference.MINUTES_A_CASE));
        return Row.of(
                item.caseId().toString(),
                Cell.text(TIME.format(at.atZone(zone))),
                Cell.several(
                        Cell.link(item.name(), ClinicLinks.review(item.caseId())),
                        Cell.quiet(item.number())),
                Cell.tag(progress(item)),
                Cell.button("Take off", "off", "Take " + item.name() + " off the agenda"));
    }

    private static String moved(Conference conference) {
        return conference.moved().isEmpty() ? "" : ". Moved: " + conference.moved();
    }

    /// Opens what moves it.
    ConferenceCard movable(Runnable open) {
        acts.add(new Button("Move or call off", _ -> open.run()));
        return this;
    }

    private static Tag progress(Conference.Item item) {
        if (item.signatures() == 3) return Tag.ok("Decided and signed");
        if (item.opinions() == 3) return Tag.ok("3 of 3 signed");
        return Tag.warn(item.opinions() + " of 3 signed").under("◔");
    }

    private void takeOff(String key) {
        Notifications.of(
                conferences.takeOff(me, conference.id(), new CaseId(UUID.fromString(key))),
                _ -> again.run());
    }
}
