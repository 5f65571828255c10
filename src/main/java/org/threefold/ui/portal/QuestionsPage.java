package org.threefold.ui.portal;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.threefold.measures.Instrument;
import org.threefold.measures.InstrumentBook;
import org.threefold.measures.Measures;
import org.threefold.measures.Response;
import org.threefold.measures.ResponseForm;
import org.threefold.measures.Waiting;
import org.threefold.ui.kit.Notifications;
import org.threefold.ui.kit.Texts;

import java.util.List;

/// Questions for me: what is begun, what waits, and what I sent.
@Route(value = "portal/questions", layout = PortalShell.class)
@PageTitle("Questions for you · Threefold")
@PermitAll
public class QuestionsPage extends Div {

    private static final int LATEST = 8;

    private final Mine mine;

    public QuestionsPage(Mine mine, Measures measures) {
        this.mine = mine;
        setClassName("portal-main");
        Notifications.of(
                mine.caseId().then(id -> measures.mine(mine.me(), id, List.of())), this::show);
    }

    private void show(Waiting waiting) {
        var none = waiting.instruments().isEmpty();
        add(
                new PageTop(
                        "Questions for you",
                        none
                                ? "Nothing is waiting now. New questions appear here when their"
                                        + " time comes."
                                : QuestionsCard.sentence(waiting)));
        if (!none) add(waiting(waiting));
        add(sent(waiting.sent()));
    }

    private static Section waiting(Waiting waiting) {
        var steps = new StepList();
        for (var instrument : waiting.instruments())
            waiting.begun(instrument.key())
                    .ifPresentOrElse(
                            form -> steps.here(link(instrument), begun(form)),
                            () ->
                                    steps.open(
                                            link(instrument),
                                            "About "
                                                    + QuestionsCard.minutes(instrument.minutes())
                                                    + "."));
        var start = new Anchor(PortalRoute.asking(waiting.instruments().getFirst().key()), "");
        start.setText(waiting.begun().isEmpty() ? "Begin" : "Go on");
        start.setClassName("btn go");
        var ways = new Div(start);
        ways.setClassName("asking-ways");
        var group = new Section(new H2("To answer now"), steps, ways);
        group.setClassName("steps-group");
        return group;
    }

    private static String begun(ResponseForm form) {
        return form.next().isEmpty()
                ? "All answered, not sent yet."
                : "Begun: %d of %d answered.".formatted(form.answered(), form.items().size());
    }

    private static Anchor link(Instrument instrument) {
        return new Anchor(PortalRoute.asking(instrument.key()), instrument.purpose());
    }

    private Section sent(List<Response> sent) {
        var steps = new StepList();
        for (var response : sent.stream().limit(LATEST).toList()) {
            var name = new Div(InstrumentBook.the(response.instrument()).purpose());
            name.setClassName("step-name");
            var at = response.finished();
            steps.done(name, at == null ? "" : "Sent on " + mine.day(at) + ".");
        }
        var group = new Section(new H2("What you sent"), steps);
        if (sent.isEmpty()) group.add(Texts.faint("Nothing yet."));
        group.setClassName("steps-group");
        return group;
    }
}
