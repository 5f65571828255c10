package org.threefold.ui.portal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import org.threefold.preparation.Answers;
import org.threefold.preparation.Phase;
import org.threefold.preparation.Progress;
import org.threefold.preparation.ReadingList;
import org.threefold.ui.kit.Texts;

/// After the questions: what came across, what the team will talk about, and what to read next.
class ReadingDone extends Div {

    ReadingDone(ReadingList list, Progress progress) {
        setClassName("portal-main inner");
        add(new PageTop(PortalTexts.of("reading.end.title"), sentence(progress)));
        list.next(Phase.AFTERWARDS).ifPresent(next -> add(next(next)));
    }

    private static String sentence(Progress progress) {
        long open = progress.answers().stream().filter(answers -> !answers.understood()).count();
        if (open == 0) return PortalTexts.of("reading.end.all");
        if (progress.answers().stream().noneMatch(Answers::answered))
            return PortalTexts.of("reading.end.later");
        return some(open);
    }

    private static String some(long open) {
        return switch ((int) open) {
            case 1 -> PortalTexts.of("reading.end.one");
            case 2 -> PortalTexts.of("reading.end.two");
            default -> PortalTexts.of("reading.end.three");
        };
    }

    static Component next(Progress page) {
        var start =
                PortalRoute.reading(
                        page.material().slug(),
                        page.opened().isPresent()
                                ? PortalTexts.of("reading.next.go-on")
                                : PortalTexts.of("reading.next.start"));
        start.setClassName("btn go");
        var card =
                new Section(
                        Texts.faint(PortalTexts.of("reading.next.label")),
                        new H2(PortalTexts.of("reading.next.title", page.material().title())),
                        Texts.quiet(PortalTexts.of("reading.next.lead", PageSteps.minutes(page))),
                        start);
        card.setClassName("card next-card");
        return card;
    }
}
