package org.threefold.support;

import static org.threefold.support.Clinic.PASSWORD;
import static org.threefold.support.Clinic.done;

import org.springframework.boot.test.context.TestComponent;
import org.threefold.access.Accounts;
import org.threefold.identity.AccountInvitations;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Ids;
import org.threefold.preparation.Material;
import org.threefold.preparation.Preparations;
import org.threefold.preparation.Progress;
import org.threefold.referral.Letters;
import org.threefold.referral.Referrals;

/// People whose case was opened and who were let into their portal.
@TestComponent
public class Patients {

    private final Clinic clinic;
    private final Accounts accounts;
    private final AccountInvitations invitations;
    private final Referrals referrals;
    private final Preparations preparations;

    Patients(
            Clinic clinic,
            Accounts accounts,
            AccountInvitations invitations,
            Referrals referrals,
            Preparations preparations) {
        this.clinic = clinic;
        this.accounts = accounts;
        this.invitations = invitations;
        this.referrals = referrals;
        this.preparations = preparations;
    }

    /// A patient, signed in, with the one case they have.
    public record Patient(Actor.Patient me, CaseId caseId) {}

    public Patient invited(String family, String given) {
        var cora = clinic.coordinator();
        var letter = done(referrals.refer(cora, Letters.about(Letters.person(family, given))));
        var caseId = clinic.seated(done(referrals.accept(cora, Letters.accepting(letter))));
        var username = "patient." + Ids.next().toString().substring(24);
        var link = Links.shown(invitations.patient(cora, caseId, username, Links.WHY));
        done(accounts.accept(link.secret(), PASSWORD));
        var me = done(accounts.signIn(username, PASSWORD, "test")).actor();
        return new Patient((Actor.Patient) me, caseId);
    }

    /// A page of the library.
    public Material library(String slug) {
        var reader = invited("Reader", "Rhea");
        return done(preparations.assigned(reader.me(), reader.caseId()))
                .page(slug)
                .map(Progress::material)
                .orElseThrow();
    }
}
