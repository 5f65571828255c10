package org.threefold.demo;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import java.util.Arrays;
import java.util.stream.Collectors;

/// The fictional practice. On its first start, its people are let in and their stories told,
/// through the services that everybody uses; on every later start it finds them there.
@Component
@Profile("demo")
class DemoClinic implements ApplicationRunner {

    private final Practice practice;
    private final DemoDissentCase theDissent;
    private final TwoPolicies twoPolicies;
    private final DemoOpenCases othersWaiting;
    private final ReferralsWaiting referralsWaiting;
    private final DemoMeasures howTheyAre;
    private final TheLibrary theLibrary;
    private final DemoEvaluations aboutThem;

    DemoClinic(
            Practice practice,
            DemoDissentCase theDissent,
            TwoPolicies twoPolicies,
            DemoOpenCases othersWaiting,
            ReferralsWaiting referralsWaiting,
            DemoMeasures howTheyAre,
            TheLibrary theLibrary,
            DemoEvaluations aboutThem) {
        this.practice = practice;
        this.theDissent = theDissent;
        this.twoPolicies = twoPolicies;
        this.othersWaiting = othersWaiting;
        this.referralsWaiting = referralsWaiting;
        this.howTheyAre = howTheyAre;
        this.theLibrary = theLibrary;
        this.aboutThem = aboutThem;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!practice.open()) return;
        theDissent.tell();
        othersWaiting.tell();
        twoPolicies.tell();
        referralsWaiting.tell();
        howTheyAre.tell();
        theLibrary.tell();
        aboutThem.tell();
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
