package org.threefold.ui.clinic.worklist;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.threefold.access.Act;
import org.threefold.access.Role;
import org.threefold.kernel.Actor;
import org.threefold.kernel.Page;
import org.threefold.library.Library;
import org.threefold.live.Live;
import org.threefold.referral.Referrals;
import org.threefold.ui.clinic.PageRefresher;
import org.threefold.ui.clinic.evidence.DueCard;
import org.threefold.ui.clinic.referral.WaitingReferrals;
import org.threefold.ui.clinic.tasks.TaskTexts;
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
import org.threefold.ui.links.ClinicLinks;
import org.threefold.ui.shell.ClinicShell;
import org.threefold.ui.shell.CurrentActor;
import org.threefold.ui.shell.NavCount;
import org.threefold.worklist.WorkLists;
import org.threefold.worklist.WorkRow;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What needs me, the most urgent first; each row one action, with the reason.
@Route(value = "work", layout = ClinicShell.class)
@PageTitle("Work · Threefold")
@PermitAll
public class WorkPage extends Div {

    private static final int ROWS = 25;

    private final WorkLists workLists;
    private final TaskTexts texts;
    private final CurrentActor me;
    private final Actor.Staff actor;
    private final Clock clock;
    private final PageHead head = new PageHead("Work", "");
    private final Table table =
            new Table("What needs you", "No case needs you now. New work appears here by itself.")
                    .column(Column.of("Person"))
                    .column(Column.of("What to do"))
                    .column(Column.wide("Why now"))
                    .column(Column.narrow("Since"))
                    .column(Column.acts("Action").unseen());
    private int from;
    private List<WorkRow> shown = List.of();

    public WorkPage(
            WorkLists workLists,
            TaskTexts texts,
            Referrals referrals,
            Library library,
            CurrentActor me,
            Clock clock,
            Live live) {
        this.workLists = workLists;
        this.texts = texts;
        this.me = me;
        this.actor = me.staff();
        this.clock = clock;
        PageRefresher.on(this, live, this::show, this::topics);
        addClassName("page");
        table.onAct((key, _) -> open(key));
        table.onTurn(this::turn);
        add(head);
        if (coordinates()) add(new WaitingReferrals(referrals, actor, live));
        if (keepsEvidence()) add(new DueCard(library, actor, clock));
        add(new Card().with(table));
        show();
    }

    private boolean keepsEvidence() {
        return me.now().filter(it -> Act.KEEP_EVIDENCE.allows(it.roles(), null)).isPresent();
    }

    private List<UUID> topics() {
        var mine = actor.id().value();
        return coordinates() ? List.of(mine, WorkLists.COORDINATION) : List.of(mine);
    }

    private boolean coordinates() {
        return me.now().filter(who -> who.roles().contains(Role.COORDINATOR)).isPresent();
    }

    private void turn(Footer.Turn way) {
        from = Math.max(0, way == Footer.Turn.LATER ? from + ROWS : from - ROWS);
        show();
    }

    private void show() {
        Notifications.of(workLists.work(actor, from, ROWS), this::show);
    }

    private void show(Page<WorkRow> page) {
        shown = page.rows();
        NavCount.say(UI.getCurrent(), "work", page.total());
        var now = clock.instant();
        head.say(WorkWords.title(page), WorkWords.sentence(page));
        table.show(
                shown.stream().map(row -> row(row, now)).toList(),
                Footer.of(page.from(), shown.size(), page.total(), page.uncounted()));
    }

    private Row row(WorkRow work, Instant now) {
        var words = texts.of(work);
        var what = Cell.text(words.what());
        var button = "Do: " + words.action() + ", " + work.person();
        return Row.of(
                key(work),
                Cell.lines(work.person(), work.about()),
                switch (work.task().urgency()) {
                    case AT_ONCE -> Cell.several(Cell.tag(Tag.danger("At once")), what);
                    case URGENT -> Cell.several(Cell.tag(Tag.danger("Urgent")), what);
                    case SOON, ROUTINE -> what;
                },
                Cell.quiet(words.why()),
                Cell.quiet(Dates.since(work.task().since(), now)),
                switch (work.task().urgency()) {
                    case AT_ONCE, URGENT -> Cell.primary(words.action(), "open");
                    case SOON, ROUTINE -> Cell.button(words.action(), "open", button);
                });
    }

    private static String key(WorkRow work) {
        return work.caseId() + " " + work.task().kind().name() + " " + work.task().subject();
    }

    private void open(String key) {
        shown.stream()
                .filter(row -> key.equals(key(row)))
                .findFirst()
                .ifPresent(row -> UI.getCurrent().navigate(path(row)));
    }

    private String path(WorkRow row) {
        return ClinicLinks.within(row.caseId(), texts.of(row).path());
    }
}
