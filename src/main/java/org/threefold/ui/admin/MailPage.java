package org.threefold.ui.admin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.threefold.mail.MailLine;
import org.threefold.mail.MailQueue;
import org.threefold.mail.SentMail;
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

import java.time.Clock;
import java.util.List;

/// What the portal sent by mail, and what it could not send. The text of a letter is not shown: it
/// may hold a link that makes its reader a person.
@Route(value = "mail", layout = ClinicShell.class)
@PageTitle("Mail · Threefold")
@PermitAll
public class MailPage extends Div implements AfterNavigationObserver {

    private static final int A_PAGE = 25;

    private final SentMail mail;
    private final CurrentActor me;
    private final Clock clock;
    private final Table list =
            new Table("Mail", "Nothing was sent yet.")
                    .column(Column.of("Queued"))
                    .column(Column.of("To"))
                    .column(Column.wide("Subject"))
                    .column(Column.narrow("State"))
                    .column(Column.of("Ended"))
                    .onTurn(this::turn);
    private int from;

    public MailPage(SentMail mail, MailQueue queue, CurrentActor me, Clock clock) {
        this.mail = mail;
        this.me = me;
        this.clock = clock;
        setClassName("page");
        add(
                new PageHead(
                        "Mail",
                        queue.open()
                                ? "What the portal sent: letters that could not be sent come first."
                                : "Mail is not set up here: no letter can be sent, and links are"
                                        + " handed over by hand."),
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
        Notifications.of(mail.list(me.get(), from, A_PAGE + 1), this::show);
    }

    private void show(List<MailLine> found) {
        var shown = found.stream().limit(A_PAGE).toList();
        list.show(
                shown.stream().map(this::row).toList(),
                Footer.uncounted(from + 1, shown.size(), found.size() > A_PAGE));
    }

    private Row row(MailLine line) {
        var ended = line.endedAt();
        return Row.of(
                line.queuedAt() + line.to(),
                Cell.quiet(Dates.moment(line.queuedAt(), clock.getZone())),
                Cell.text(line.to()),
                Cell.lines(line.subject(), line.why()),
                Cell.tag(tag(line)),
                Cell.quiet(ended == null ? tries(line) : Dates.moment(ended, clock.getZone())));
    }

    private static String tries(MailLine line) {
        return line.attempts() == 0 ? "" : line.attempts() + " attempts so far";
    }

    private static Tag tag(MailLine line) {
        return switch (line.state()) {
            case QUEUED -> Tag.plain(line.state().words()).under("◔");
            case SENT -> Tag.ok(line.state().words());
            case STOPPED -> Tag.plain(line.state().words()).under("‖");
            case GIVEN_UP -> Tag.danger(line.state().words());
        };
    }
}
