package org.threefold.demo;

import static org.threefold.demo.Practice.done;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.threefold.casefile.Sex;
import org.threefold.referral.Referrals;
import org.threefold.referral.Urgency;

import java.util.UUID;

/// Three referrals nobody has decided yet; one waits for the referrer's answer.
@Component
@Profile("demo")
class ReferralsWaiting {

    private final Stories stories;
    private final Practice practice;
    private final Referrals referrals;

    ReferralsWaiting(Stories stories, Practice practice, Referrals referrals) {
        this.stories = stories;
        this.practice = practice;
        this.referrals = referrals;
    }

    void tell() {
        stories.refer(
                Cast.RAFE,
                "Brandt",
                "Ole",
                "1958-02-17",
                Sex.MALE,
                "E11.42",
                Urgency.ROUTINE,
                "Painful neuropathy; three drugs failed. Is KAP an option?");
        var unclear =
                stories.refer(
                        Cast.RAFE,
                        "Silva",
                        "Inês",
                        "1982-08-25",
                        Sex.FEMALE,
                        "G43.709",
                        Urgency.SOON,
                        "Chronic migraine, asks for ketamine.");
        done(
                referrals.askForMore(
                        practice.staff(Cast.CORA),
                        UUID.randomUUID(),
                        unclear,
                        "Which preventives were tried, at what dose, and for how long?"));
        stories.refer(
                Cast.CORA,
                "Petrov",
                "Anton",
                "1971-06-06",
                Sex.MALE,
                "M54.50",
                Urgency.URGENT,
                "Support at home ends this month; please look soon.");
    }
}
