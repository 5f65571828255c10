package org.threefold.demo;

import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// The fictional practice. On its first start, its people are let in and their stories told,
/// through the services that everybody uses; on every later start it finds them there. No page is
/// served before the last story has been told.
@Component
@Profile("demo")
class DemoClinic implements SmartLifecycle {

    private record Story(String about, Runnable told) {}

    private final Practice practice;
    private final StartProgress progress;
    private final List<Story> stories;
    private boolean open;

    DemoClinic(
            Practice practice,
            StartProgress progress,
            DemoDissentCase theDissent,
            DemoConsent consent,
            TwoPolicies twoPolicies,
            DemoOpenCases othersWaiting,
            ReferralsWaiting referralsWaiting,
            DemoMeasures howTheyAre,
            TheLibrary theLibrary,
            DemoEvaluations aboutThem,
            DemoAttachments papers) {
        this.practice = practice;
        this.progress = progress;
        this.stories =
                List.of(
                        new Story("a decision with a dissent", theDissent::tell),
                        new Story("a consent that is read half way", consent::tell),
                        new Story("cases that wait for something", othersWaiting::tell),
                        new Story("a change of the practice policy", twoPolicies::tell),
                        new Story("referrals that nobody has decided", referralsWaiting::tell),
                        new Story("questionnaires over some weeks", howTheyAre::tell),
                        new Story("the library of evidence", theLibrary::tell),
                        new Story("answers from home", aboutThem::tell),
                        new Story("papers that came with a case", papers::tell));
    }

    @Override
    public void start() {
        if (practice.open())
            for (var story : stories) {
                progress.say(
                        "story %d of %d: %s"
                                .formatted(
                                        stories.indexOf(story) + 1, stories.size(), story.about()));
                story.told().run();
            }
        open = true;
    }

    @Override
    public void stop() {
        open = false;
    }

    @Override
    public boolean isRunning() {
        return open;
    }

    /// Before the web server, which is among the last.
    @Override
    public int getPhase() {
        return 0;
    }

    /// Who can be signed in as, one person a line, for the terminal.
    String signIns() {
        return Arrays.stream(Cast.values())
                .map(
                        it ->
                                "  %-26s %-10s %s"
                                        .formatted(it.role().words(), it.username(), it.password()))
                .collect(
                        Collectors.joining(
                                "\n", "Sign in with one click on the page, or as:\n", "\n"));
    }
}
