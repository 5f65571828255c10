package org.threefold.access;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.threefold.kernel.CaseId;
import org.threefold.kernel.Discipline;
import org.threefold.kernel.StaffId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Teams, through the functions that check again who asks.
@Repository
class TeamStore {

    private final JdbcClient db;

    TeamStore(JdbcClient db) {
        this.db = db;
    }

    private record Place(CaseRelation relation, Colleague who) {}

    Team team(CaseId caseId) {
        var places =
                db.sql("select account_id, display_name, title, kind from access.team(?)")
                        .param(caseId.value())
                        .query(
                                (row, _) ->
                                        new Place(
                                                CaseRelation.valueOf(row.getString(4)),
                                                colleague(row)))
                        .list();
        var seats = new EnumMap<Discipline, Colleague>(Discipline.class);
        var members = new ArrayList<Colleague>();
        boolean invited = false;
        for (var place : places) {
            place.relation().seat().ifPresent(seat -> seats.put(seat, place.who()));
            if (place.relation() == CaseRelation.MEMBER) members.add(place.who());
            invited |= place.relation() == CaseRelation.PATIENT;
        }
        return new Team(seats, members, invited);
    }

    Optional<CaseId> caseOf(UUID patientAccount) {
        return db.sql(
                        """
                        select case_id from access.relation
                        where account_id = ? and kind = 'PATIENT'
                        order by since desc limit 1
                        """)
                .param(patientAccount)
                .query(UUID.class)
                .optional()
                .map(CaseId::new);
    }

    Optional<String> relate(Permit permit, StaffId who, CaseRelation relation) {
        permit.to(Act.ASSIGN_SEAT);
        return db.sql("select access.relate(?, ?, ?)")
                .params(permit.caseId().value(), who.value(), relation.name())
                .query(String.class)
                .optional();
    }

    void unrelate(Permit permit, StaffId who) {
        permit.to(Act.ASSIGN_SEAT);
        db.sql("select access.unrelate(?, ?)")
                .params(permit.caseId().value(), who.value())
                .query((_, _) -> true)
                .single();
    }

    List<Colleague> candidates(Role role) {
        return db.sql("select account_id, display_name, title from access.candidates(?)")
                .param(role.name())
                .query((row, _) -> colleague(row))
                .list();
    }

    Map<UUID, String> names(Collection<UUID> accounts) {
        var names = new HashMap<UUID, String>();
        db.sql("select account_id, display_name from access.names(?)")
                .param(accounts.toArray(UUID[]::new))
                .query(
                        row -> {
                            names.put(row.getObject(1, UUID.class), row.getString(2));
                        });
        return names;
    }

    private static Colleague colleague(ResultSet row) throws SQLException {
        return new Colleague(
                new StaffId(row.getObject(1, UUID.class)), row.getString(2), row.getString(3));
    }
}
