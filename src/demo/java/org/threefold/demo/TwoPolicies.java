package org.threefold.demo;

import static org.threefold.demo.Practice.done;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.threefold.access.FreshFactor;
import org.threefold.settings.Policies;
import org.threefold.settings.PolicyDraft;
import org.threefold.settings.ProposalId;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/// After Per Lindqvist's decision the practice asks for more: a third class of drugs, and twelve
/// weeks of duloxetine. His decision stands by the version it was made under. Another draft waits.
@Component
@Profile("demo")
class TwoPolicies {

    private final Practice practice;
    private final Policies policies;
    private final Clock clock;

    TwoPolicies(Practice practice, Policies policies, Clock clock) {
        this.practice = practice;
        this.policies = policies;
        this.clock = clock;
    }

    void tell() {
        var second =
                draft(
                        1,
                        Map.of(
                                "trials.drug-classes", "3",
                                "drug.duloxetine.weeks", "12",
                                "drug.duloxetine.weeks-at-least", "12",
                                "rule.reconciled", "14"),
                        Map.of(
                                "rule.reconciled",
                                "Our pharmacist comes every second week and reconciles the lists on"
                                        + " that day."),
                        LocalDate.now(clock),
                        "Four of our last ten referrals came after two short trials. A third class,"
                                + " and duloxetine for as long as its effect on mood needs.");
        done(policies.propose(practice.staff(Cast.MIRA), second));
        done(
                policies.adopt(
                        practice.staff(Cast.ILSE),
                        second.id(),
                        FreshFactor.password(Cast.ILSE.password())));
        var third =
                draft(
                        2,
                        Map.of("course.sessions", "4", "course.days-apart", "21"),
                        Map.of(),
                        LocalDate.now(clock).plusDays(30),
                        "Nobody of ours gained from a fifth session; three weeks leave room for"
                                + " integration.");
        done(policies.propose(practice.staff(Cast.MIRA), third));
    }

    private static PolicyDraft draft(
            int basedOn,
            Map<String, String> changed,
            Map<String, String> reasons,
            LocalDate from,
            String why) {
        return new PolicyDraft(ProposalId.next(), basedOn, changed, reasons, from, why);
    }
}
