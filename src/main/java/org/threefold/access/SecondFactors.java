package org.threefold.access;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threefold.kernel.Actor;
import org.threefold.kernel.Outcome;

import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;

/// The second factors of one's own account: one-time codes and recovery codes. Setting up and
/// removing asks for the password, and is refused to an account whose owner has not proved who they
/// are since officers reset it. Each writes an event, refused ones too.
@Service
@Transactional
public class SecondFactors {

    static final String NOT_PROVED =
            "Officers reset the password of this account. Show one of them in person who you are"
                    + " before you set up or remove a second factor.";

    private final FactorStore store;
    private final FactorActs acts;
    private final FreshFactorCheck fresh;
    private final CodeCheck codes;
    private final JdbcClient db;

    SecondFactors(
            FactorStore store,
            FactorActs acts,
            FreshFactorCheck fresh,
            CodeCheck codes,
            JdbcClient db) {
        this.store = store;
        this.acts = acts;
        this.fresh = fresh;
        this.codes = codes;
        this.db = db;
    }

    public Outcome<OwnFactors> of(Actor me) {
        return acts.as(
                me,
                _ ->
                        new Outcome.Done<>(
                                db.sql("select * from access.own_factors()")
                                        .query(OwnFactors.class)
                                        .single()));
    }

    /// Newest first.
    public Outcome<List<FactorEvent>> events(Actor me, int howMany) {
        return acts.as(me, _ -> new Outcome.Done<>(events(howMany)));
    }

    private List<FactorEvent> events(int howMany) {
        return db.sql("select at, kind, detail from access.own_factor_events(?)")
                .param(howMany)
                .query(
                        (row, _) -> {
                            Timestamp at = row.getTimestamp(1);
                            return new FactorEvent(
                                    at.toInstant(),
                                    FactorEvent.Kind.valueOf(row.getString(2)),
                                    row.getString(3));
                        })
                .list();
    }

    /// Makes a secret that counts once [#confirm] was answered with a right code. Asked again
    /// before that, it makes another.
    public Outcome<CodeEnrolment> begin(Actor me, FreshFactor factor) {
        return acts.told(
                me,
                FactorEvent.Kind.ENROL_CODES,
                caller ->
                        confirmed(me, caller, factor)
                                .then(
                                        account -> {
                                            var secret = Passwords.bytes(20);
                                            if (!store.beginCodes(account, secret))
                                                return new Outcome.Refused<>(refusal());
                                            var name =
                                                    db.sql("select access.own_username()")
                                                            .query(String.class)
                                                            .single();
                                            return new Outcome.Done<>(
                                                    CodeEnrolment.of(name, secret));
                                        }));
    }

    /// The first right code: from now on sign-ins and signatures ask for codes.
    ///
    /// @return the recovery codes, shown this once
    public Outcome<List<String>> confirm(Actor me, String code) {
        return acts.told(
                me,
                FactorEvent.Kind.ENROL_CODES,
                caller ->
                        codes.acceptFirst(caller.accountId(), code)
                                .then(
                                        account -> {
                                            var recovery = RecoveryCodes.next();
                                            var hashes = RecoveryCodes.hashes(account, recovery);
                                            if (!store.enrol(account, hashes))
                                                return new Outcome.Refused<>(refusal());
                                            codes.given(me.token());
                                            return new Outcome.Done<>(recovery);
                                        }));
    }

    /// Ten new recovery codes; the old ones work no more.
    public Outcome<List<String>> renewRecoveryCodes(Actor me, FreshFactor factor) {
        return acts.told(
                me,
                FactorEvent.Kind.RENEW_RECOVERY_CODES,
                caller ->
                        confirmed(me, caller, factor)
                                .then(
                                        account -> {
                                            var recovery = RecoveryCodes.next();
                                            var hashes = RecoveryCodes.hashes(account, recovery);
                                            return store.renew(account, hashes)
                                                    ? new Outcome.Done<>(recovery)
                                                    : new Outcome.Refused<>(refusal());
                                        }));
    }

    public Outcome<Boolean> removeCodes(Actor me, FreshFactor factor) {
        return acts.told(
                me,
                FactorEvent.Kind.REMOVE_CODES,
                caller ->
                        confirmed(me, caller, factor)
                                .then(
                                        account ->
                                                store.remove(account)
                                                        ? new Outcome.Done<>(true)
                                                        : new Outcome.Refused<>(refusal())));
    }

    private Outcome<UUID> confirmed(Actor me, CallerContext caller, FreshFactor factor) {
        return fresh.confirm(caller.accountId(), me.token(), factor);
    }

    private String refusal() {
        boolean proven = db.sql("select access.is_proven()").query(Boolean.class).single();
        return proven ? "Codes are set up already, or not yet. Open the page again." : NOT_PROVED;
    }
}
