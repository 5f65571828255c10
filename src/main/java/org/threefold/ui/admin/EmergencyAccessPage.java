package org.threefold.ui.admin;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.threefold.access.Emergencies;
import org.threefold.access.EmergencyRecord;
import org.threefold.kernel.Outcome;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Cell;
import org.threefold.ui.kit.Column;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.Footer;
import org.threefold.ui.kit.Notifications;
import org.threefold.ui.kit.PageHead;
import org.threefold.ui.kit.Row;
import org.threefold.ui.kit.Table;
import org.threefold.ui.kit.Tag;
import org.threefold.ui.shell.ClinicShell;
import org.threefold.ui.shell.CurrentActor;
import org.threefold.ui.shell.NavCount;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

/// Records that clinicians opened in an emergency, for the officers who review it: those that wait
/// come first.
@Route(value = EmergencyAccessPage.PATH, layout = ClinicShell.class)
@PageTitle("Emergency access · Threefold")
@PermitAll
public class EmergencyAccessPage extends Div implements AfterNavigationObserver {

    static final String PATH = "emergency-access";

    private static final int A_PAGE = 25;

    private final Emergencies emergencies;
    private final CurrentActor me;
    private final Clock clock;
    private final Table list =
            new Table("Emergency access", "Nobody opened a record in an emergency.")
                    .column(Column.of("Opened by"))
                    .column(Column.of("Record"))
                    .column(Column.of("Why"))
                    .column(Column.of("From and until"))
                    .column(Column.of("Review"))
                    .column(Column.acts("What can be done"))
                    .onTurn(this::turn)
                    .onAct((key, _) -> review(UUID.fromString(key)));
    private List<EmergencyRecord> shown = List.of();
    private int from;

    public EmergencyAccessPage(Emergencies emergencies, CurrentActor me, Clock clock) {
        this.emergencies = emergencies;
        this.me = me;
        this.clock = clock;
        setClassName("page");
        add(
                new PageHead(
                        "Emergency access",
                        "A clinician without a seat may open a record for 60 minutes when a patient"
                                + " cannot wait. Each time is reviewed by a privacy officer or"
                                + " medical director who is not the same person."),
                new Card().with(list));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    private void turn(Footer.Turn turn) {
        from = Math.max(0, turn == Footer.Turn.LATER ? from + A_PAGE : from - A_PAGE);
        show();
    }

    private void show() {
        Notifications.of(emergencies.list(me.get(), from, A_PAGE + 1), this::show);
    }

    private void show(List<EmergencyRecord> found) {
        shown = found.stream().limit(A_PAGE).toList();
        list.show(
                shown.stream().map(this::row).toList(),
                Footer.uncounted(from + 1, shown.size(), found.size() > A_PAGE));
    }

    private Row row(EmergencyRecord record) {
        var zone = clock.getZone();
        var until = Dates.moment(record.ends(), zone);
        return Row.of(
                record.id().toString(),
                Cell.lines(record.name(), "Told: " + record.told()),
                Cell.text(record.number()),
                Cell.lines(record.reason().words(), record.words()),
                Cell.lines(Dates.moment(record.begins(), zone), "Until " + until),
                record.review().map(this::reviewed).orElseGet(() -> Cell.tag(waits())),
                record.review().isEmpty()
                        ? Cell.acts(Cell.button("Review", "review", "Review: " + record.name()))
                        : Cell.acts());
    }

    private Cell reviewed(EmergencyRecord.Review review) {
        return Cell.lines(
                review.finding().words(),
                review.words()
                        + " "
                        + review.by()
                        + ", "
                        + Dates.moment(review.at(), clock.getZone()));
    }

    private static Tag waits() {
        return Tag.warn("Waits for review").under("◔");
    }

    private void review(UUID id) {
        shown.stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .ifPresent(
                        it ->
                                new EmergencyReviewDialog(
                                                it,
                                                (finding, words) ->
                                                        emergencies.review(
                                                                me.get(), id, finding, words),
                                                this::reviewed)
                                        .open());
    }

    private void reviewed() {
        show();
        if (emergencies.toReview(me.get()) instanceof Outcome.Done<Long>(var number))
            NavCount.say(UI.getCurrent(), PATH, number);
    }
}
