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
        add(new PageTop("Thank you", sentence(progress)));
        list.next(Phase.AFTERWARDS).ifPresent(next -> add(next(next)));
    }

    private static String sentence(Progress progress) {
        long open = progress.answers().stream().filter(answers -> !answers.understood()).count();
        if (open == 0)
            return "All three came across. Your team can see that you have read this page.";
        if (progress.answers().stream().noneMatch(Answers::answered))
            return "You can answer the questions later.";
        return some(open)
                + " not clear yet. That is on us. Your team can see it, and will talk about it with"
                + " you.";
    }

    private static String some(long open) {
        return switch ((int) open) {
            case 1 -> "One of the three is";
            case 2 -> "Two of the three are";
            default -> "The three are";
        };
    }

    static Component next(Progress page) {
        var start =
                PortalRoute.reading(
                        page.material().slug(),
                        page.opened().isPresent() ? "Go on reading" : "Start reading");
        start.setClassName("btn go");
        var card =
                new Section(
                        Texts.faint("Next"),
                        new H2("Read: " + page.material().title()),
                        Texts.quiet(
                                PageSteps.minutes(page)
                                        + ", then three short questions so that we know we"
                                        + " explained it well."),
                        start);
        card.setClassName("card next-card");
        return card;
    }
}
