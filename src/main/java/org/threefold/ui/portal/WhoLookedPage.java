package org.threefold.ui.portal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.threefold.access.Trails;
import org.threefold.audit.AuditEvent;
import org.threefold.identity.OwnAccount;
import org.threefold.kernel.Outcome;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.Notifications;
import org.threefold.ui.kit.Texts;
import org.threefold.ui.shell.AccountCard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Who opened my record, when and for what, in plain words.
@Route(value = "portal/who-looked", layout = PortalShell.class)
@PermitAll
public class WhoLookedPage extends Div implements HasDynamicTitle {

    private static final int AT_ONCE = 200;

    private final Mine mine;
    private final Trails trails;
    private final List<AuditEvent> seen = new ArrayList<>();
    private final Div list = new Div();
    private final NativeButton earlier =
            new NativeButton(PortalTexts.of("looked.earlier"), _ -> more());

    public WhoLookedPage(Mine mine, Trails trails, OwnAccount own) {
        this.mine = mine;
        this.trails = trails;
        setClassName("portal-main");
        list.setClassName("stack");
        earlier.setClassName("btn");
        add(
                new PageTop(PortalTexts.of("looked.title"), PortalTexts.of("looked.lead")),
                list,
                earlier,
                new AccountCard(own, mine.me(), mine.zone()),
                Texts.quiet(PortalTexts.of("looked.ask")));
        more();
    }

    private void more() {
        switch (trails.ofMyRecord(mine.me(), seen.size(), AT_ONCE)) {
            case Outcome.Done<List<AuditEvent>>(var events) -> {
                seen.addAll(events);
                earlier.setVisible(events.size() == AT_ONCE);
                show(AccessLogLine.on(seen, mine.zone()));
            }
            case Outcome.Refused<List<AuditEvent>>(var why) -> Notifications.no(why);
        }
    }

    private void show(List<AccessLogLine> lines) {
        list.removeAll();
        if (lines.isEmpty()) list.add(Texts.empty(PortalTexts.of("looked.none")));
        lines.stream()
                .map(line -> line.hour().toLocalDate())
                .distinct()
                .forEach(day -> list.add(heading(day), of(day, lines)));
    }

    private static Component heading(LocalDate day) {
        var heading = new H2(Dates.weekday(day));
        heading.setClassName("looked-day");
        return heading;
    }

    private static Component of(LocalDate day, List<AccessLogLine> lines) {
        var list = new UnorderedList();
        list.setClassName("looked");
        var today = lines.stream().filter(line -> line.hour().toLocalDate().equals(day)).toList();
        today.stream()
                .map(AccessLogLine::who)
                .distinct()
                .forEach(who -> list.add(item(who, today)));
        return list;
    }

    private static ListItem item(String who, List<AccessLogLine> today) {
        var name = new Span(who);
        name.setClassName("step-name");
        var item = new ListItem(name);
        today.stream()
                .filter(line -> line.who().equals(who))
                .forEach(
                        line ->
                                item.add(
                                        Texts.faint(
                                                PortalTexts.of(
                                                        "looked.line",
                                                        Dates.hour(line.hour()),
                                                        line.sentence()))));
        return item;
    }

    @Override
    public String getPageTitle() {
        return PortalTexts.title(PortalTexts.of("looked.page"));
    }
}
