package org.threefold.demo;

import static org.threefold.demo.Practice.done;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.threefold.access.CareTeams;
import org.threefold.access.FreshFactor;
import org.threefold.consent.ConsentForms;
import org.threefold.consent.ConsentItem;
import org.threefold.consent.Consents;
import org.threefold.consent.OwnConsent;
import org.threefold.consent.ProtocolProfile;
import org.threefold.kernel.Ids;
import org.threefold.rules.Route;

import java.util.Arrays;
import java.util.List;

/// The practice has adopted the text that patients agree to, Per Lindqvist was offered it, and he
/// stopped half way.
@Component
@Profile("demo")
class DemoConsent {

    private static final int PAGES_READ = 8;

    private final Practice practice;
    private final CareTeams teams;
    private final ConsentForms forms;
    private final Consents consents;
    private final OwnConsent own;

    DemoConsent(
            Practice practice,
            CareTeams teams,
            ConsentForms forms,
            Consents consents,
            OwnConsent own) {
        this.practice = practice;
        this.teams = teams;
        this.forms = forms;
        this.consents = consents;
        this.own = own;
    }

    void tell() {
        for (var who : List.of(Cast.ILSE, Cast.JO)) adopt(who);
        var per = practice.patient(Cast.PER);
        var caseId = done(teams.mine(per));
        var offer = Ids.next();
        done(
                consents.offer(
                        practice.staff(Cast.DANA),
                        caseId,
                        offer,
                        ProtocolProfile.KAP_PSYCHEDELIC,
                        Route.INTRAMUSCULAR));
        Arrays.stream(ConsentItem.values())
                .limit(PAGES_READ)
                .forEach(it -> done(own.read(per, caseId, offer, it)));
    }

    private void adopt(Cast who) {
        var me = practice.staff(who);
        var first = done(forms.book(me)).versions().latest();
        done(
                forms.adopt(
                        me,
                        first.number(),
                        first.form().sha256(),
                        FreshFactor.password(who.password())));
    }
}
