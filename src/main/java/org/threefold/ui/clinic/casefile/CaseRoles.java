package org.threefold.ui.clinic.casefile;

import org.threefold.access.Role;
import org.threefold.access.SignedIn;
import org.threefold.access.Team;
import org.threefold.kernel.Discipline;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Who is who on a case, for showing it.
final class CaseRoles {

    private CaseRoles() {}

    static boolean coordinates(Optional<SignedIn> me) {
        return me.filter(who -> who.roles().contains(Role.COORDINATOR)).isPresent();
    }

    /// The name in each filled seat, with its title.
    static Map<Discipline, String> names(Team team) {
        var names = new TreeMap<Discipline, String>();
        team.seats().forEach((seat, who) -> names.put(seat, who.name()));
        return names;
    }
}
