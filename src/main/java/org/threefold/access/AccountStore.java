package org.threefold.access;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threefold.kernel.Actor;
import org.threefold.kernel.Outcome;
import org.threefold.kernel.Page;
import org.threefold.kernel.PatientId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/// Accounts, through the functions that the database lets the portal call.
@Repository
class AccountStore {

    private final JdbcClient db;
    private final AccessStore access;
    private final FactorRule factors;

    AccountStore(JdbcClient db, AccessStore access, FactorRule factors) {
        this.db = db;
        this.access = access;
        this.factors = factors;
    }

    Optional<SignedIn> whoIs(Actor who) {
        return access.bind(who, null)
                .map(
                        caller ->
                                new SignedIn(
                                        who,
                                        caller.name(),
                                        title(caller.accountId()),
                                        caller.roles(),
                                        caller.passkey(),
                                        factors.isMissing(caller)));
    }

    UUID accountId(Actor who) {
        return access.bind(who, null).orElseThrow().accountId();
    }

    void signOut(Actor who) {
        if (access.bind(who, null).isPresent()) call("select access.sign_out()");
    }

    @Nullable String ownPassword() {
        return db.sql("select access.own_password()").query(String.class).optional().orElse(null);
    }

    Optional<String> taken(String username) {
        boolean taken =
                db.sql("select access.is_taken(?)").param(username).query(Boolean.class).single();
        return taken ? Optional.of("Somebody has this username already.") : Optional.empty();
    }

    void create(Permit permit, UUID id, NewAccount account) {
        permit.to(Act.MANAGE_ACCOUNTS);
        call(
                "select access.create_account(?, 'staff', ?, ?, ?, null, ?)",
                id,
                account.username(),
                account.name(),
                account.title(),
                names(account.roles()));
    }

    /// An invitation is for an account that never had a password and never signed in.
    boolean canBeInvited(UUID account) {
        return db.sql("select access.can_be_invited(?)")
                .param(account)
                .query(Boolean.class)
                .single();
    }

    void invite(Permit permit, Invitation invitation, int hours) {
        permit.to(Act.MANAGE_ACCOUNTS, Act.INVITE_PATIENT);
        call("select access.invite(?, ?, ?)", invitation.accountId(), invitation.secret(), hours);
    }

    Optional<UUID> accountOf(PatientId patient) {
        return db.sql("select id from access.account_of_patient(?)")
                .param(patient.value())
                .query(UUID.class)
                .optional();
    }

    void createPatient(Permit permit, UUID id, PatientId patient, NewAccount account) {
        permit.to(Act.INVITE_PATIENT);
        call(
                "select access.create_account(?, 'patient', ?, ?, '', ?, ?)",
                id,
                account.username(),
                account.name(),
                patient.value(),
                new String[] {Role.PATIENT.name()});
    }

    /// Why the account cannot be the patient of this case, if it cannot.
    Optional<String> relatePatient(Permit permit, UUID account) {
        permit.to(Act.INVITE_PATIENT);
        return db.sql("select access.relate(?, ?, 'PATIENT')")
                .params(permit.caseId().value(), account)
                .query(String.class)
                .optional();
    }

    /// Once, while nobody has used the account.
    void setContact(Permit permit, UUID account, String contact) {
        permit.to(Act.MANAGE_ACCOUNTS, Act.INVITE_PATIENT);
        call("select access.set_contact(?, ?)", account, contact);
    }

    Optional<String> contact(UUID account) {
        return db.sql("select access.contact_of(?)").param(account).query(String.class).optional();
    }

    List<Account> list(String words, int from, int howMany) {
        return db.sql("select * from access.accounts(?, ?, ?)")
                .params(words, howMany, from)
                .query((row, _) -> account(row))
                .list();
    }

    Page<Account> page(AccountQuery query, int from, int howMany) {
        var total = new AtomicLong(from);
        var found =
                db.sql("select * from access.account_page(?, ?, ?, ?, ?, ?)")
                        .params(
                                query.words(),
                                query.order().name(),
                                query.descending(),
                                Page.COUNTED + 1,
                                howMany,
                                from)
                        .query(
                                (row, _) -> {
                                    total.set(row.getLong("total"));
                                    return account(row);
                                })
                        .list();
        return new Page<>(found, from + 1, total.get());
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(
                row.getObject("id", UUID.class),
                row.getString("username"),
                row.getString("display_name"),
                row.getString("title"),
                AccessStore.roles(row.getArray("roles")),
                row.getBoolean("invited"),
                row.getBoolean("disabled"));
    }

    Outcome<Set<Role>> setRoles(Permit permit, UUID account, Set<Role> roles) {
        permit.to(Act.MANAGE_ACCOUNTS);
        if (roles.isEmpty()) return new Outcome.Refused<>("Give at least one role, or disable it.");
        if (account.equals(permit.accountId()) && !roles.contains(Role.PRIVACY_OFFICER))
            return new Outcome.Refused<>("You cannot take your own role as privacy officer away.");
        call("select access.set_roles(?, ?)", account, names(roles));
        return new Outcome.Done<>(roles);
    }

    Outcome<Boolean> setDisabled(Permit permit, UUID account, boolean disabled) {
        permit.to(Act.MANAGE_ACCOUNTS);
        if (account.equals(permit.accountId()))
            return new Outcome.Refused<>("You cannot disable your own account.");
        call("select access.set_disabled(?, ?)", account, disabled);
        return new Outcome.Done<>(disabled);
    }

    private String title(UUID account) {
        return db.sql("select title from access.names(?)")
                .param(new UUID[] {account})
                .query(String.class)
                .optional()
                .orElse("");
    }

    private static String[] names(Set<Role> roles) {
        return roles.stream().map(Role::name).toArray(String[]::new);
    }

    private void call(String sql, @Nullable Object... values) {
        db.sql(sql).params(values).query((_, _) -> true).single();
    }
}
