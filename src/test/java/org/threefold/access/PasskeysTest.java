package org.threefold.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threefold.support.Clinic.PASSWORD;
import static org.threefold.support.Clinic.done;
import static org.threefold.support.Clinic.refusal;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.threefold.identity.AccountInvitations;
import org.threefold.identity.PasswordResets;
import org.threefold.kernel.Actor;
import org.threefold.kernel.Ids;
import org.threefold.support.Clinic;
import org.threefold.support.InTheClinic;
import org.threefold.support.Links;
import org.threefold.support.SoftPasskey;
import org.threefold.support.TestClock;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

@InTheClinic
class PasskeysTest {

    private static final Instant NOW = Instant.parse("2030-03-01T17:00:00Z");
    private static final FreshFactor FRESH = FreshFactor.password(PASSWORD);

    @Autowired Clinic clinic;
    @Autowired Accounts accounts;
    @Autowired AccountInvitations invitations;
    @Autowired PasswordResets resets;
    @Autowired Passkeys passkeys;
    @Autowired SecondFactors factors;
    @Autowired TestClock clock;

    private final SoftPasskey device = new SoftPasskey();
    private String owner = "";
    private Actor me;
    private List<String> recovery = List.of();

    @BeforeEach
    void somebody_with_a_passkey() {
        owner = "passkey." + Ids.next();
        me = somebody(owner);
        recovery = add(me, device);
    }

    private Actor somebody(String username) {
        var account = new NewAccount(username, "Olga Owner", "", Set.of(Role.COORDINATOR));
        var link = Links.shown(invitations.staff(clinic.privacyOfficer(), account, Links.WHY));
        done(accounts.accept(link.secret(), PASSWORD));
        return done(accounts.signIn(username, PASSWORD, "home")).actor();
    }

    private List<String> add(Actor who, SoftPasskey device) {
        return done(
                passkeys.add(
                        who, "Laptop", device.make(done(passkeys.begin(who, "Laptop", FRESH)))));
    }

    @Test
    void the_first_comes_with_recovery_codes_and_asks_for_more_than_the_password_from_then_on() {
        assertThat(recovery).hasSize(10);
        assertThat(refusal(accounts.signIn(owner, PASSWORD, "home")))
                .isEqualTo(FactorRefusal.CODE_NEEDED);
        var step = (SignInStep.CodeNeeded) done(accounts.begin(owner, PASSWORD, "x", ""));
        done(accounts.finish(step.token(), recovery.getFirst(), "x", ""));
        assertThat(add(me, new SoftPasskey())).isEmpty();
        assertThat(done(passkeys.of(me))).extracting(OwnPasskey::label).hasSize(2);
    }

    @Test
    void it_signs_in_alone_once_for_each_challenge() {
        String answer;
        SignedIn signedIn;
        try (var _ = clock.at(NOW)) {
            answer = device.use(passkeys.forSignIn());
            signedIn = done(accounts.signInWithPasskey(answer, "home", ""));
        }

        assertThat(signedIn.name()).isEqualTo("Olga Owner");
        assertThat(accounts.whoIs(signedIn.actor())).get().matches(SignedIn::passkey);
        assertThat(done(passkeys.of(me)).getFirst().lastUsedAt()).isEqualTo(NOW);
        assertThat(refusal(accounts.signInWithPasskey(answer, "home", "")))
                .isEqualTo(FactorRefusal.WRONG_PASSKEY);
    }

    @Test
    void guesses_at_the_password_do_not_keep_its_owner_out() {
        for (int i = 0; i < 20; i++) accounts.signIn(owner, "guess " + i, "stranger");
        assertThat(refusal(accounts.signIn(owner, PASSWORD, "home"))).isEqualTo(Accounts.TOO_OFTEN);

        done(accounts.signInWithPasskey(device.use(passkeys.forSignIn()), "home", ""));
    }

    @Test
    void what_is_not_ours_not_fresh_or_not_verified_is_refused() {
        refused(device.verifying(false).use(passkeys.forSignIn()));
        device.verifying(true);
        refused(device.on("https://portal.example").use(passkeys.forSignIn()));
        device.on("http://localhost:8080");
        refused(new SoftPasskey().use(passkeys.forSignIn()));
        refused(device.use(done(passkeys.forSigning(me))));
        refused(device.use("{\"challenge\":\"bm90IG91cnM\"}"));
        refused("{}");
        refused("no JSON");
        refused(
                device.counting(-1)
                        .use(passkeys.forSignIn())
                        .replace("signature\":\"", "signature\":\"AA"));
        device.counting(10);
        var late = passkeys.forSignIn();
        try (var _ = clock.ahead(Duration.ofMinutes(5).plusSeconds(1))) {
            refused(device.use(late));
        }
        done(accounts.signInWithPasskey(device.use(passkeys.forSignIn()), "home", ""));
        refused(device.counting(3).use(passkeys.forSignIn()));
    }

    private void refused(String answer) {
        assertThat(refusal(accounts.signInWithPasskey(answer, "home", "")))
                .isEqualTo(FactorRefusal.WRONG_PASSKEY);
    }

    @Test
    void of_a_disabled_account_it_opens_nothing() {
        var officer = clinic.privacyOfficer();
        var account = accountOf(officer);
        done(accounts.setDisabled(officer, account, true));
        refused(device.use(passkeys.forSignIn()));
    }

    @Test
    void somebody_elses_confirms_nothing_of_mine() {
        var other = somebody("other." + Ids.next());
        var theirs = new SoftPasskey();
        add(other, theirs);
        var mine = done(passkeys.of(me)).getFirst().id();

        var answer = theirs.use(done(passkeys.forSigning(me)));
        assertThat(refusal(passkeys.remove(me, mine, FreshFactor.passkey(answer))))
                .isEqualTo(FactorRefusal.WRONG_PASSKEY);
        var crossed = device.use(done(passkeys.forSigning(other)));
        assertThat(refusal(passkeys.remove(me, mine, FreshFactor.passkey(crossed))))
                .isEqualTo(FactorRefusal.WRONG_PASSKEY);
        var right = device.use(done(passkeys.forSigning(me)));
        done(passkeys.remove(me, mine, FreshFactor.passkey(right)));
        assertThat(done(factors.of(me)).recoveryCodes()).isZero();
        refused(device.use(passkeys.forSignIn()));
        done(accounts.signIn(owner, PASSWORD, "home"));
    }

    @Test
    void one_from_before_a_reset_proves_its_owner_and_a_thief_makes_none() {
        var officer = clinic.privacyOfficer();
        var director = clinic.staff("Mo Director", Role.MEDICAL_DIRECTOR);
        var asked = done(resets.ask(officer, accountOf(officer), "says they lost it"));
        var link = Links.shown(resets.grant(director, asked));
        done(accounts.accept(link.secret(), "what a thief thought of"));

        var back = done(accounts.signInWithPasskey(device.use(passkeys.forSignIn()), "x", ""));
        var fresh = FreshFactor.passkey(device.use(done(passkeys.forSigning(back.actor()))));
        var options = done(passkeys.begin(back.actor(), "Another", fresh));
        done(passkeys.add(back.actor(), "Another", new SoftPasskey().make(options)));
    }

    @Test
    void a_thief_with_a_link_adds_none() {
        owner = "victim." + Ids.next();
        somebody(owner);
        var officer = clinic.privacyOfficer();
        var director = clinic.staff("Mo Director", Role.MEDICAL_DIRECTOR);
        var asked = done(resets.ask(officer, accountOf(officer), "says they lost it"));
        var link = Links.shown(resets.grant(director, asked));
        done(accounts.accept(link.secret(), "what a thief thought of"));
        var thief = done(accounts.signIn(owner, "what a thief thought of", "x")).actor();
        var fresh = FreshFactor.password("what a thief thought of");

        var options = done(passkeys.begin(thief, "Mine now", fresh));
        assertThat(refusal(passkeys.add(thief, "Mine now", new SoftPasskey().make(options))))
                .isEqualTo(SecondFactors.NOT_PROVED);
        assertThat(done(passkeys.of(thief))).isEmpty();
    }

    private UUID accountOf(Actor officer) {
        return done(accounts.list(officer, "", 0, 1000)).stream()
                .filter(it -> it.username().equals(owner))
                .map(Account::id)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "https://portal.example,https://portal.example,true",
        "https://portal.example,https://portal.example:443,true",
        "https://portal.example,https://portal.example:8443,false",
        "https://portal.example,http://portal.example,false",
        "https://portal.example,https://evil.portal.example,false",
        "http://localhost:8080,http://localhost:9090,true",
        "http://localhost:8080,https://portal.example,false"
    })
    void a_page_is_ours_by_scheme_host_and_port(String address, URI origin, boolean ours) {
        assertThat(new PasskeyOptions(address).isOurs(origin)).isEqualTo(ours);
    }
}
