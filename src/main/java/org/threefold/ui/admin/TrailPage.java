package org.threefold.ui.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.threefold.access.Accounts;
import org.threefold.access.Act;
import org.threefold.access.TrailQuery;
import org.threefold.access.Trails;
import org.threefold.audit.AuditEvent;
import org.threefold.ui.kit.Card;
import org.threefold.ui.kit.Cell;
import org.threefold.ui.kit.Column;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.Footer;
import org.threefold.ui.kit.PageHead;
import org.threefold.ui.kit.Row;
import org.threefold.ui.kit.Say;
import org.threefold.ui.kit.Table;
import org.threefold.ui.kit.Tag;
import org.threefold.ui.kit.Words;
import org.threefold.ui.shell.ClinicShell;
import org.threefold.ui.shell.CurrentActor;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// What was done, by whom, about whose record, and what was refused. Looking here is itself an
/// event of the trail.
@Route(value = "trail", layout = ClinicShell.class)
@PageTitle("Audit trail · Threefold")
@PermitAll
public class TrailPage extends Div implements AfterNavigationObserver {

    private static final int A_PAGE = 25;

    private final Trails trails;
    private final CurrentActor me;
    private final Clock clock;
    private final TrailFields fields;
    private final Table list =
            new Table("Audit trail", "Nothing on the trail fits. Widen what you look for.")
                    .column(Column.of("When"))
                    .column(Column.of("Who"))
                    .column(Column.wide("Act"))
                    .column(Column.of("Whose record"))
                    .column(Column.narrow("Answer"))
                    .onTurn(this::turn);
    private TrailQuery query = TrailQuery.everything();
    private int from;

    public TrailPage(Trails trails, Accounts accounts, CurrentActor me, Clock clock) {
        this.trails = trails;
        this.me = me;
        this.clock = clock;
        this.fields = new TrailFields(accounts, me, clock.getZone());
        setClassName("page");
        var search = new Button("Search the trail", _ -> search());
        search.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                new PageHead(
                        "Audit trail",
                        "Every reading and every act with its result, newest first."),
                new Card().with(fields, search).looking("stack"),
                new Card().with(list));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    private void search() {
        fields.query()
                .ifPresent(
                        asked -> {
                            query = asked;
                            from = 0;
                            show();
                        });
    }

    private void turn(Footer.Turn turn) {
        from = Math.max(0, turn == Footer.Turn.LATER ? from + A_PAGE : from - A_PAGE);
        show();
    }

    private void show() {
        Say.of(trails.search(me.get(), query, from, A_PAGE + 1), this::show);
    }

    private void show(List<AuditEvent> found) {
        var rows = found.stream().limit(A_PAGE).toList();
        list.show(
                rows.stream().map(event -> row(event, rows.indexOf(event))).toList(),
                Footer.uncounted(from + 1, rows.size(), found.size() > A_PAGE));
    }

    private Row row(AuditEvent event, int at) {
        var whose = event.caseId();
        return Row.of(
                String.valueOf(at),
                Cell.text(Dates.moment(event.at(), clock.getZone())),
                Cell.text(event.who().isBlank() ? "Nobody signed in" : event.who()),
                Cell.several(Cell.text(words(event.act())), Cell.quiet(detail(event).strip())),
                Cell.quiet(whose == null ? "No record" : "Case " + whose),
                Cell.tag(tag(event)));
    }

    private static Tag tag(AuditEvent event) {
        return switch (event.result()) {
            case DONE -> Tag.ok("Done");
            case PERMITTED -> Tag.ok("Permitted");
            case REFUSED -> Tag.warn("Refused");
            case FAILED -> Tag.warn("Failed");
            case DENIED -> Tag.danger("Denied");
        };
    }

    private static String detail(AuditEvent event) {
        return event.reason().isEmpty() ? event.detail() : event.detail() + " " + event.reason();
    }

    /// Acts outside the matrix, as signing in, are written as they are named.
    private static String words(String act) {
        var known = Arrays.stream(Act.values()).filter(one -> one.name().equals(act)).findFirst();
        return Words.sentence(
                known.map(Act::words)
                        .orElseGet(() -> act.toLowerCase(Locale.ENGLISH).replace('_', ' ')));
    }
}
