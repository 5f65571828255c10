package org.threefold.access;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.threefold.kernel.Actor;
import org.threefold.kernel.Outcome;
import org.threefold.kernel.PracticeClock;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/// The passkeys of one's own account: made and removed with a fresh factor, used to sign in and to
/// sign. Options and answers are the JSON of WebAuthn, as browsers read and write it. Nobody makes
/// or removes one who has not proved who they are since officers reset their account.
@Service
@Transactional
public class Passkeys {

    static final int LONGEST_NAME = 60;

    public static final String NAME_IT =
            "Name the passkey, in at most 60 characters, so that you know it again.";

    private static final String KNOWN = "This passkey is set up already.";

    private final FactorActs acts;
    private final FreshFactorCheck fresh;
    private final PasskeyCheck check;
    private final PasskeyStore store;
    private final FactorStore steps;
    private final CodeCheck codes;
    private final PracticeClock clock;
    private final JdbcClient db;

    Passkeys(
            FactorActs acts,
            FreshFactorCheck fresh,
            PasskeyCheck check,
            PasskeyStore store,
            FactorStore steps,
            CodeCheck codes,
            PracticeClock clock,
            JdbcClient db) {
        this.acts = acts;
        this.fresh = fresh;
        this.check = check;
        this.store = store;
        this.steps = steps;
        this.codes = codes;
        this.clock = clock;
        this.db = db;
    }

    /// Oldest first.
    public Outcome<List<OwnPasskey>> of(Actor me) {
        return acts.as(
                me,
                _ ->
                        new Outcome.Done<>(
                                db.sql("select * from access.own_passkeys()")
                                        .query(
                                                (row, _) ->
                                                        new OwnPasskey(
                                                                new Bytes(row.getBytes(1))
                                                                        .toBase64UrlString(),
                                                                row.getString(2),
                                                                row.getTimestamp(3).toInstant(),
                                                                Optional.ofNullable(
                                                                                row.getObject(
                                                                                        4,
                                                                                        OffsetDateTime
                                                                                                .class))
                                                                        .map(
                                                                                OffsetDateTime
                                                                                        ::toInstant)
                                                                        .orElse(null)))
                                        .list()));
    }

    /// What the browser needs to make one. Nothing is kept before [#add].
    public Outcome<String> begin(Actor me, String label, FreshFactor factor) {
        if (label.isBlank() || label.strip().length() > LONGEST_NAME)
            return new Outcome.Refused<>(NAME_IT);
        return acts.told(
                me,
                FactorEvent.Kind.ADD_PASSKEY,
                caller ->
                        fresh.confirm(caller.accountId(), me.token(), factor)
                                .map(account -> check.creation(account, username())));
    }

    private String username() {
        return db.sql("select access.own_username()").query(String.class).single();
    }

    /// Keeps what the browser made.
    ///
    /// @return ten recovery codes, shown this once, where it is the account's first second factor
    public Outcome<List<String>> add(Actor me, String label, String answer) {
        return acts.told(
                me,
                FactorEvent.Kind.ADD_PASSKEY,
                caller ->
                        check.made(caller.accountId(), label.strip(), answer)
                                .then(made -> add(me, caller, label.strip(), made)));
    }

    private Outcome<List<String>> add(
            Actor me, CallerContext caller, String label, CredentialRecord made) {
        var account = caller.accountId();
        var recovery = RecoveryCodes.next();
        return switch (store.add(account, made, label, RecoveryCodes.hashes(account, recovery))) {
            case "FIRST" -> {
                codes.given(me.token());
                yield new Outcome.Done<>(recovery);
            }
            case "ADDED" -> new Outcome.Done<>(List.of());
            case "KNOWN" -> new Outcome.Refused<>(KNOWN);
            default -> new Outcome.Refused<>(SecondFactors.NOT_PROVED);
        };
    }

    public Outcome<Boolean> remove(Actor me, String id, FreshFactor factor) {
        return acts.told(
                me,
                FactorEvent.Kind.REMOVE_PASSKEY,
                caller ->
                        fresh.confirm(caller.accountId(), me.token(), factor)
                                .then(
                                        account ->
                                                store.remove(account, Bytes.fromBase64(id))
                                                        ? new Outcome.Done<>(true)
                                                        : new Outcome.Refused<>(
                                                                SecondFactors.NOT_PROVED)));
    }

    /// What the browser needs so that a passkey of mine signs.
    public Outcome<String> forSigning(Actor me) {
        return acts.as(
                me,
                caller ->
                        caller.passkey()
                                ? new Outcome.Done<>(
                                        check.request(PasskeyPurpose.CONFIRM, caller.accountId()))
                                : new Outcome.Refused<>(FactorRefusal.NO_PASSKEY));
    }

    /// What the browser of somebody unknown needs to sign in with a passkey.
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public String forSignIn() {
        return check.request(PasskeyPurpose.SIGN_IN, null);
    }

    /// The same after the password.
    ///
    /// @param step the token that the first step answered with
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Outcome<String> forStep(String step) {
        var account = steps.stepOf(step, clock.now());
        if (account.isEmpty()) return new Outcome.Refused<>(FactorRefusal.STEP_OVER);
        return store.of(account.get()).isEmpty()
                ? new Outcome.Refused<>(FactorRefusal.NO_PASSKEY)
                : new Outcome.Done<>(check.request(PasskeyPurpose.SIGN_IN, account.get()));
    }
}
