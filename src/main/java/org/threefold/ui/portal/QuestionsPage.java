package org.threefold.ui.portal;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
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
@PermitAll
public class QuestionsPage extends Div implements HasDynamicTitle {

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
                        PortalTexts.of("questions.title"),
                        none ? PortalTexts.of("questions.none") : QuestionsCard.sentence(waiting)));
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
                                            PortalTexts.of(
                                                    "questions.waiting.about",
                                                    QuestionsCard.minutes(instrument.minutes()))));
        var start = new Anchor(PortalRoute.asking(waiting.instruments().getFirst().key()), "");
        start.setText(
                waiting.begun().isEmpty()
                        ? PortalTexts.of("questions.waiting.begin")
                        : PortalTexts.of("questions.waiting.go-on"));
        start.setClassName("btn go");
        var ways = new Div(start);
        ways.setClassName("asking-ways");
        var group = new Section(new H2(PortalTexts.of("questions.waiting.title")), steps, ways);
        group.setClassName("steps-group");
        return group;
    }

    private static String begun(ResponseForm form) {
        return form.next().isEmpty()
                ? PortalTexts.of("questions.waiting.answered")
                : PortalTexts.of("questions.waiting.begun", form.answered(), form.items().size());
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
            steps.done(name, at == null ? "" : PortalTexts.of("questions.sent.on", mine.day(at)));
        }
        var group = new Section(new H2(PortalTexts.of("questions.sent.title")), steps);
        if (sent.isEmpty()) group.add(Texts.faint(PortalTexts.of("portal.nothing-yet")));
        group.setClassName("steps-group");
        return group;
    }

    @Override
    public String getPageTitle() {
        return PortalTexts.title(PortalTexts.of("questions.page"));
    }
}
