package org.threefold.ui.portal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Outcome;
import org.threefold.preparation.Material;
import org.threefold.preparation.Preparations;
import org.threefold.preparation.Progress;
import org.threefold.ui.kit.Dates;
import org.threefold.ui.kit.Notifications;

import java.util.Map;
import java.util.Set;

/// One page to read: its text and sources first, then the three questions, one at a time.
@Route(value = "portal/read", layout = PortalShell.class)
@PermitAll
public class ReadPage extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final Mine mine;
    private final Preparations preparations;
    private String title = PortalTexts.of("reading.title");

    public ReadPage(Mine mine, Preparations preparations) {
        this.mine = mine;
        this.preparations = preparations;
        setClassName("portal-main");
    }

    @Override
    public void setParameter(BeforeEvent event, String slug) {
        var caseId = mine.caseId();
        switch (caseId.then(id -> preparations.open(mine.me(), id, slug))) {
            case Outcome.Done<Progress>(var progress) -> read(caseId, progress);
            case Outcome.Refused<Progress> _ -> event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return PortalTexts.title(title);
    }

    private void read(Outcome<CaseId> found, Progress progress) {
        Notifications.of(found, caseId -> show(caseId, progress));
    }

    private void show(CaseId caseId, Progress progress) {
        var page = progress.material();
        title = page.title();
        removeAll();
        add(
                PageTop.under(PortalRoute.READ, page.title(), page.summary()),
                facts(progress),
                new Prose(page),
                ends(caseId, progress),
                new SourceList(page, fallen(caseId, page)));
    }

    private Set<String> fallen(CaseId caseId, Material page) {
        return preparations.fallen(mine.me(), caseId, page)
                        instanceof Outcome.Done<Map<String, String>>(var fallen)
                ? fallen.keySet()
                : Set.of();
    }

    private Component facts(Progress progress) {
        var facts =
                new Div(
                        new Span(
                                PortalTexts.of(
                                        "reading.facts.minutes", PageSteps.minutes(progress))));
        facts.add(
                new Span(
                        PortalTexts.of(
                                "reading.facts.written",
                                Dates.longDay(progress.material().written()))));
        progress.finished()
                .ifPresent(
                        at ->
                                facts.add(
                                        new Span(
                                                PortalTexts.of(
                                                        "reading.facts.read", mine.day(at)))));
        facts.setClassName("reading-facts");
        return facts;
    }

    private Component ends(CaseId caseId, Progress progress) {
        var words =
                progress.finished().isEmpty()
                        ? PortalTexts.of("reading.finish")
                        : PortalTexts.of("reading.answer");
        var finish = new NativeButton(words, _ -> finish(caseId, progress.material()));
        finish.setClassName("btn go");
        var print =
                new NativeButton(
                        PortalTexts.of("portal.print"),
                        _ -> getUI().orElseThrow().getPage().executeJs("window.print()"));
        print.setClassName("btn");
        var ends = new Div(finish, print);
        ends.setClassName("read-end");
        return ends;
    }

    private void finish(CaseId caseId, Material page) {
        Notifications.of(preparations.finish(mine.me(), caseId, page.id()), _ -> ask(caseId, page));
    }

    private void ask(CaseId caseId, Material page) {
        removeAll();
        add(PageTop.under(PortalRoute.READ, PortalTexts.of("reading.quiz.title"), page.title()));
        add(
                new Quiz(
                        page,
                        (question, option) -> kept(caseId, page, question, option),
                        () -> end(caseId, page)));
        scrollIntoView();
    }

    private boolean kept(CaseId caseId, Material page, int question, int option) {
        return switch (preparations.answer(mine.me(), caseId, page.id(), question, option)) {
            case Outcome.Done<Progress> _ -> true;
            case Outcome.Refused<Progress>(var why) -> {
                Notifications.no(why);
                yield false;
            }
        };
    }

    private void end(CaseId caseId, Material page) {
        Notifications.of(
                preparations.assigned(mine.me(), caseId),
                list -> {
                    removeAll();
                    add(new ReadingDone(list, list.page(page.slug()).orElseThrow()));
                    add(again(caseId, page));
                    scrollIntoView();
                });
    }

    private Component again(CaseId caseId, Material page) {
        var back = new Anchor(PortalRoute.READ.path(), PortalTexts.of("reading.all"));
        var again = new NativeButton(PortalTexts.of("reading.again"), _ -> ask(caseId, page));
        again.setClassName("btn text");
        var ways = new Div(back, again);
        ways.setClassName("portal-ways");
        return ways;
    }
}
