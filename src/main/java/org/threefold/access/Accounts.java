package org.threefold.access;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.threefold.kernel.Actor;
import org.threefold.kernel.Ids;
import org.threefold.kernel.Outcome;
import org.threefold.kernel.Page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Who can sign in, and as what.
@Service
public class Accounts {

    /// The same for a wrong password, an unknown user and a disabled account.
    public static final String NOT_SIGNED_IN = AccessReason.NOT_SIGNED_IN.sentence();

    public static final String TOO_OFTEN = AccessReason.TOO_OFTEN.sentence();

    private static final Logger LOG = LoggerFactory.getLogger(Accounts.class);

    private final CredentialStore gate;
    private final Access access;
    private final AccountStore store;
    private final ApplicationEventPublisher events;
    private final int passwordMemory;
    private final SignInDesk desk;
    private final FreshFactorCheck factors;

    Accounts(
            SignInDesk desk,
            FreshFactorCheck factors,
            CredentialStore gate,
            Access access,
            AccountStore store,
            ApplicationEventPublisher events,
            @Value("${threefold.password.memory}") int passwordMemory) {
        this.passwordMemory = passwordMemory;
        if (passwordMemory < Passwords.USUAL_MEMORY)
            LOG.warn(
                    "Passwords are hashed at {} KiB of memory: for fictional data alone",
                    passwordMemory);
        this.desk = desk;
        this.factors = factors;
        this.events = events;
        this.gate = gate;
        this.access = access;
        this.store = store;
    }

    /// Signs in from a browser that is not known, or says why not.
    public Outcome<SignedIn> signIn(String username, String password, String address) {
        return signIn(username, password, address, "");
    }

    /// Signs in, or says why not; throttled by account and by address. A browser that signed in to
    /// this account before is throttled by itself alone.
    ///
    /// @param browser the random token of the browser; empty when it has none
    public Outcome<SignedIn> signIn(
            String username, String password, String address, String browser) {
        return begin(username, password, address, browser).then(SignInStep::complete);
    }

    /// The first step: the password. Where the account has a second factor, a code is still needed,
    /// and nobody is signed in yet.
    public Outcome<SignInStep> begin(
            String username, String password, String address, String browser) {
        return desk.begin(username, password, address, browser);
    }

    /// The second step: a one-time code or a recovery code.
    ///
    /// @param step the token that the first step answered with
    public Outcome<SignedIn> finish(String step, String code, String address, String browser) {
        return desk.finish(step, code, address, browser);
    }

    /// Both steps at once: a passkey whose device verified its user. No password is tried, so
    /// nobody else's guesses keep its owner out.
    ///
    /// @param answer what the browser answered, as JSON
    public Outcome<SignedIn> signInWithPasskey(String answer, String address, String browser) {
        return desk.passkey(answer, address, browser);
    }

    @Transactional
    public void signOut(Actor who) {
        store.signOut(who);
    }

    /// Who this is by now: empty once the sign-in has ended or the account was disabled. Roles are
    /// those of this moment.
    @Transactional
    public Optional<SignedIn> whoIs(Actor who) {
        return store.whoIs(who);
    }

    /// A fresh factor, asked for at signing: a passkey, or the password once more, and a code where
    /// the account has a second factor and the last one of this sign-in is over ten minutes old.
    /// The case is locked after it was verified, so nobody waits for a password that is being
    /// hashed; what the signature depends on is read after this.
    ///
    /// @param permit of an act that signs
    @Transactional(propagation = Propagation.MANDATORY)
    public Outcome<Permit> confirm(Permit permit, FreshFactor fresh) {
        return factors.confirm(permit.accountId(), permit.actor().token(), fresh)
                .map(
                        _ -> {
                            access.lock(permit, permit.about().stream().toList());
                            return permit;
                        });
    }

    /// Whom a one-time link is for, while it can be used.
    public Optional<Invited> invited(String secret) {
        return gate.invited(secret);
    }

    /// Sets the password of an invited account, or a new one after a reset. The link works once.
    /// Every sign-in of the account ends.
    public Outcome<String> accept(String secret, String password) {
        var objection = Passwords.objection(password);
        if (objection.isPresent()) return objection.get().refused();
        var invited = gate.invited(secret);
        if (invited.isEmpty() || !gate.accept(secret, Passwords.hash(password, passwordMemory)))
            return AccessReason.LINK_SPENT.refused();
        if (invited.get().reset())
            events.publishEvent(new PasswordSetByLink(invited.get().accountId()));
        return new Outcome.Done<>(invited.get().username());
    }

    /// The one-time link of the first administrator, while nobody has a password yet.
    public Optional<Invitation> firstStart() {
        var invitation = new Invitation(Ids.next(), Passwords.secret());
        return gate.firstStart(invitation.accountId(), invitation.secret())
                ? Optional.of(invitation)
                : Optional.empty();
    }

    @Transactional
    public Outcome<List<Account>> list(Actor by, String words, int from, int howMany) {
        return access.ask(by, Act.READ_ACCOUNTS, "after " + from)
                .map(_ -> store.list(words.strip(), from, howMany));
    }

    /// Some of the accounts, and how many there are in all.
    @Transactional
    public Outcome<Page<Account>> page(Actor by, AccountQuery query, int from, int howMany) {
        return access.ask(by, Act.READ_ACCOUNTS, "after " + from)
                .map(_ -> store.page(query, from, howMany));
    }

    @Transactional
    public Outcome<Set<Role>> setRoles(Actor by, UUID account, Set<Role> roles) {
        return access.ask(by, Act.MANAGE_ACCOUNTS, "roles of " + account + ": " + roles)
                .then(permit -> store.setRoles(permit, account, roles))
                .map(done -> changed(by, account, done));
    }

    @Transactional
    public Outcome<Boolean> setDisabled(Actor by, UUID account, boolean disabled) {
        return access.ask(by, Act.MANAGE_ACCOUNTS, (disabled ? "disable " : "enable ") + account)
                .then(permit -> store.setDisabled(permit, account, disabled))
                .map(done -> changed(by, account, done));
    }

    private <T> T changed(Actor by, UUID account, T done) {
        events.publishEvent(new AccountChanged(account, by));
        return done;
    }
}
