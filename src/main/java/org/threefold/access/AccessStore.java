package org.threefold.access;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threefold.kernel.Actor;
import org.threefold.kernel.CaseId;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Who calls, and which cases they write in: two calls, both in the service's own transaction, and
/// each made once in it; see [BoundCaller].
@Repository
class AccessStore {

    private static final String BIND =
            "select account_id, patient_id, display_name, roles, relation, factor, passkey from"
                    + " access.bind_account(?, ?)";
    private static final String BIND_SYSTEM =
            "select account_id, patient_id, display_name, roles, relation, false as factor,"
                    + " false as passkey from access.bind_system_account(?, ?)";

    private final JdbcClient db;

    AccessStore(JdbcClient db) {
        this.db = db;
    }

    Optional<CallerContext> bind(Actor by, @Nullable CaseId about) {
        var bound = BoundCaller.running();
        var known = bound.known(by, about);
        if (known.isPresent()) return known;
        var found = ask(by, about);
        found.ifPresentOrElse(it -> bound.remember(by, about, it), bound::forget);
        return found;
    }

    private Optional<CallerContext> ask(Actor by, @Nullable CaseId about) {
        boolean system = by instanceof Actor.System;
        return db.sql(system ? BIND_SYSTEM : BIND)
                .param(by.token().value())
                .param(about == null ? null : about.value())
                .query((row, _) -> caller(row, system))
                .optional()
                .filter(caller -> isTheSame(by, caller));
    }

    /// From here to the end of the transaction nobody else writes in these cases. Locked in one
    /// order, so that two transactions cannot wait for each other.
    void lock(Collection<UUID> cases) {
        var open = BoundCaller.running().lock(cases);
        if (open.isEmpty()) return;
        db.sql("select access.lock_cases(?)")
                .param(open.toArray(UUID[]::new))
                .query((_, _) -> true)
                .single();
    }

    /// A staff id that does not belong to its token is a forgery: treated as signed out.
    private static boolean isTheSame(Actor by, CallerContext caller) {
        return switch (by) {
            case Actor.Staff staff -> staff.id().value().equals(caller.accountId());
            case Actor.Patient patient -> patient.id().value().equals(caller.patientId());
            case Actor.System _ -> caller.system();
        };
    }

    private static CallerContext caller(ResultSet row, boolean system) throws SQLException {
        var relation = row.getString(5);
        return new CallerContext(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                roles(row.getArray(4)),
                relation == null ? null : CaseRelation.valueOf(relation),
                system,
                row.getBoolean(6),
                row.getBoolean(7));
    }

    static Set<Role> roles(Array names) throws SQLException {
        var roles = EnumSet.noneOf(Role.class);
        Arrays.stream((String[]) names.getArray()).map(Role::valueOf).forEach(roles::add);
        return roles;
    }
}
