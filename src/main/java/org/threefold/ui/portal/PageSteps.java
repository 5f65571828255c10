package org.threefold.ui.portal;

import org.threefold.preparation.Progress;

import java.util.List;

/// Pages to read, as steps: what is done says when, what is not says how long it takes.
final class PageSteps {

    private PageSteps() {}

    static StepList of(List<Progress> pages, Mine mine) {
        var steps = new StepList();
        for (var page : pages) {
            var link = PortalRoute.reading(page.material().slug(), page.material().title());
            if (page.finished().isPresent()) steps.done(link, done(page, mine));
            else steps.open(link, open(page));
        }
        return steps;
    }

    static String minutes(Progress page) {
        return PortalTexts.count("portal.minutes", page.material().minutes());
    }

    private static String done(Progress page, Mine mine) {
        var day = mine.day(page.finished().orElseThrow());
        long answered = page.answers().stream().filter(answers -> answers.answered()).count();
        return answered < page.answers().size()
                ? PortalTexts.of("reading.list.done.open", day)
                : PortalTexts.of("reading.list.done", day);
    }

    private static String open(Progress page) {
        return page.opened().isPresent()
                ? PortalTexts.of("reading.list.begun", minutes(page))
                : PortalTexts.of("reading.list.open", minutes(page));
    }
}
