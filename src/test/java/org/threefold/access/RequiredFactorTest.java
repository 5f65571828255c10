package org.threefold.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threefold.support.Clinic.PASSWORD;
import static org.threefold.support.Clinic.done;
import static org.threefold.support.Clinic.refusal;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.threefold.identity.AccountInvitations;
import org.threefold.kernel.Actor;
import org.threefold.support.Authenticator;
import org.threefold.support.InTheClinic;
import org.threefold.support.Links;
import org.threefold.support.TestClock;

import java.util.Set;

/// A practice that requires a second factor of its staff.
@InTheClinic
@TestPropertySource(properties = "threefold.second-factor.staff=required")
class RequiredFactorTest {

    @Autowired Accounts accounts;
    @Autowired AccountInvitations invitations;
    @Autowired SecondFactors factors;
    @Autowired TestClock clock;

    @Test
    void services_answer_nothing_to_staff_without_one_and_everything_afterwards() {
        var first = accounts.firstStart().orElseThrow();
        var username = done(accounts.accept(first.secret(), PASSWORD));
        Actor me = done(accounts.signIn(username, PASSWORD, "home")).actor();
        var other = new NewAccount("somebody.else", "Some Body", "", Set.of(Role.COORDINATOR));

        assertThat(accounts.whoIs(me).orElseThrow().mustEnrol()).isTrue();
        assertThat(refusal(accounts.list(me, "", 0, 10))).isEqualTo(FactorRefusal.FACTOR_MISSING);
        assertThat(refusal(invitations.staff(me, other, Links.WHY)))
                .isEqualTo(FactorRefusal.FACTOR_MISSING);

        var phone =
                new Authenticator(done(factors.begin(me, FreshFactor.password(PASSWORD))).secret());
        assertThat(accounts.whoIs(me).orElseThrow().mustEnrol()).isTrue();
        done(factors.confirm(me, phone.at(clock.now())));

        assertThat(accounts.whoIs(me).orElseThrow().mustEnrol()).isFalse();
        assertThat(done(accounts.list(me, "", 0, 10))).hasSize(1);
        done(invitations.staff(me, other, Links.WHY));
    }
}
